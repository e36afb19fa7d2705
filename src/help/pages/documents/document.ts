/** Pages of sentences alone: what the store asks for, and what an administrator has to know. */
import type { Localized } from '../../../engine/language';

/** `code` between backticks, *words of the screen* between asterisks. */
export type Block =
  | Localized
  | { readonly list: readonly Localized[] }
  | { readonly pairs: readonly (readonly [term: Localized, text: Localized])[] }
  /** Leads to a page of the help in the same language. */
  | { readonly page: string; readonly text: Localized }
  /** Where to ask: the address that the add-in was built with. */
  | { readonly contact: true };

export interface DocumentSection {
  readonly id: string;
  readonly title: Localized;
  readonly blocks: readonly Block[];
}

export interface Document {
  /** Name of the page, in both languages and for both together. */
  readonly fileName: string;
  readonly title: Localized;
  readonly lead: Localized;
  readonly sections: readonly DocumentSection[];
}

export const CONTACT: DocumentSection = {
  id: 'contact',
  title: { en: 'Where to ask', id: 'Tempat bertanya' },
  blocks: [{ contact: true }],
};
