/** What a template is: a workbook to be filled in, made from plans, in each language. */
import type { Language, Localized } from '../../engine/language';
import type { WorkbookContents } from '../contents';

export type TemplateId = 'weights' | 'questionnaire' | 'omax' | 'ckp' | 'nko' | 'benchmark';

export interface TemplateContext {
  readonly language: Language;
  /** Of Timbang, for the foot of the pages. */
  readonly version: string;
  /** Whether it is to compute without the add-in, by plain Excel formulas: see `withoutAddIn`. */
  readonly isPlain?: boolean;
}

/** How templates are offered; `file` is what theirs is called, without its ending. */
export interface TemplateOffer {
  readonly id: TemplateId;
  readonly file: Localized;
  readonly title: Localized;
  readonly description: Localized;
}

export interface Template extends TemplateOffer {
  /** Its formulas show nothing yet: see `withResults`. */
  build(context: TemplateContext): WorkbookContents;
}
