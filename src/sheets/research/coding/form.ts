/** A blank table of quotes to code. It is the researcher's own once it is written. */
import type { Language } from '../../../engine/language';
import type { Area } from '../../../model/area';
import { USUAL_TYPES } from '../../../model/research/coding/types';
import { TYPE_NAMES } from '../../../model/research/coding/words';
import { columnLetters } from '../../address';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import { AS_TYPED } from '../../plan';
import type { SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { widthOfWords } from '../../textSize';
import { CODING, FORM } from './texts';

export interface CodingFormInput {
  readonly language: Language;
  readonly id: string;
  readonly rows: number;
}

const HEADING_ROW = 4;
const COLUMNS = [FORM.quote, FORM.informant, CODING.office, CODING.theme, CODING.type, FORM.second];
const WIDTHS = [330, 100, 110, 120, 84, 96];

export const CODING_FORM_SHEET: SheetKind<CodingFormInput> = {
  key: ({ id }) => `codingForm/${id}`,
  name: ({ language }) => FORM.name[language],
  plan: formPlan,
};

/** Headings and rows of the table on its sheet. */
export function codingFormArea({ rows }: CodingFormInput, sheet: string): Area {
  return { sheet, row: HEADING_ROW - 1, column: 0, rows: rows + 1, columns: COLUMNS.length };
}

function formPlan(input: CodingFormInput): SheetPlan {
  const say = inLanguage(input.language);
  const words = COLUMNS.map((text) => say(text));
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + input.rows];
  const types = columnLetters(COLUMNS.indexOf(CODING.type));
  const end = columnLetters(COLUMNS.length - 1);
  return {
    key: CODING_FORM_SHEET.key(input),
    name: say(FORM.name),
    columns: words.map((text, index) => Math.max(WIDTHS[index] ?? 0, widthOfWords(text))),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(FORM.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(FORM.fillIn)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [words] },
      {
        at: `A${first}`,
        style: 'inputText',
        // A quote that begins with = or - stays what it is.
        format: AS_TYPED,
        cells: Array.from({ length: input.rows }, () => words.map(() => null)),
      },
    ],
    choices: [{ range: `${types}${first}:${end}${last}`, words: USUAL_TYPES.map((type) => say(TYPE_NAMES[type])) }],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${end}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `A${first}`,
  };
}
