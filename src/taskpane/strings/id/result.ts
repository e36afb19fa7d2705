import type { result as english } from '../en/result';

/** What the pane says about the result, in Indonesian. */
export const result = {
  resultEmpty: 'Belum ada rapor yang ditulis.',
  noWeight: 'tanpa bobot',
} satisfies Record<keyof typeof english, string>;
