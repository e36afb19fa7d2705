import type { hierarchy as english } from '../en/hierarchy';

/** What the pane says about the hierarchy, in Indonesian. */
export const hierarchy = { hierarchyEmpty: 'Di sini hierarki dan penilaiannya.' } satisfies Record<keyof typeof english, string>;
