/** The sheet on which the items to be weighed are named, and how other sheets refer to them. */
import type { Localized } from '../../engine/language';
import { quotedSheet } from '../../sheets/address';
import { inQuotes } from '../../sheets/body';
import { pageFooter } from '../../sheets/pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import { inLanguage } from '../../sheets/say';
import type { DataValidation } from '../contents';
import { fileArea } from '../plans/places';
import type { TemplateContext } from './template';

export const MOST_ITEMS = 15;
export const MOST_RESPONDENTS = 20;
/** Rows as Excel counts them. */
const [GOAL_ROW, GAP_ROW, EXAMPLE_ROW, HEADING_ROW, FIRST] = [3, 4, 5, 7, 8];
const LAST = FIRST + MOST_ITEMS - 1;
/** A judgment is typed and shown as 1/3; without it Excel takes 1/3 for the first of March or the third of January. */
export const JUDGMENT_FORMAT = '# ?/?';

const TEXTS = {
  name: { en: 'Items', id: 'Elemen' },
  title: { en: 'What is weighed', id: 'Yang dibobot' },
  fillIn: {
    en: 'Name two to fifteen items, from the first row on without gaps. The line below is an example (invented data).',
    id: 'Isi dua sampai lima belas elemen mulai baris pertama tanpa celah. Baris contoh di bawah ini adalah data rekaan.',
  },
  goal: { en: 'Goal', id: 'Tujuan' },
  count: { en: 'Number of items', id: 'Jumlah elemen' },
  gaps: { en: 'A row between the items is blank: fill it.', id: 'Ada baris kosong di antara elemen: isilah.' },
  example: { en: 'e.g. Service to the public', id: 'mis. Pelayanan publik' },
  exampleName: { en: 'e.g. Head of section', id: 'mis. Kepala seksi' },
  item: { en: 'Item', id: 'Elemen' },
  respondent: { en: 'Respondent', id: 'Responden' },
  cr: { en: 'CR', id: 'CR' },
  scale: { en: 'Scale', id: 'Skala' },
  meaning: { en: 'The row matters', id: 'Baris' },
} as const satisfies Record<string, Localized>;

/** Saaty's words for the odd numbers; those between stand between them, and fractions say the same of the column. */
const SCALE: Readonly<Record<number, Localized>> = {
  9: { en: 'extremely more', id: 'mutlak lebih penting' },
  7: { en: 'very strongly more', id: 'sangat lebih penting' },
  5: { en: 'strongly more', id: 'lebih penting' },
  3: { en: 'moderately more', id: 'sedikit lebih penting' },
  1: { en: 'as much', id: 'sama penting' },
};
const STEPS = 9;

const sheetOf = ({ language }: TemplateContext): string => quotedSheet(TEXTS.name[language]);

/** How formulas of other sheets name what stands here. */
export function itemsOn(context: TemplateContext) {
  const sheet = sheetOf(context);
  return {
    goal: `${sheet}!$B$${GOAL_ROW}`,
    count: `${sheet}!$E$${GOAL_ROW}`,
    /** From 0. */
    item: (index: number) => `${sheet}!$B$${FIRST + index}`,
    respondent: (index: number) => `${sheet}!$E$${FIRST + index}`,
    ratio: (index: number) => `${sheet}!$F$${FIRST + index}`,
    scale: `${sheet}!$H$${FIRST}:$H$${FIRST + 2 * STEPS - 2}`,
  };
}

/** `ratios` are the formulas of each respondent's CR; none where one person alone fills the workbook in. */
export function itemsPlan(context: TemplateContext, ratios: readonly string[]): SheetPlan {
  const say = inLanguage(context.language);
  const names = `B${FIRST}:B${LAST}`;
  const gaps = `SUMPRODUCT((B${FIRST}:B${LAST - 1}="")*(B${FIRST + 1}:B${LAST}<>""))`;
  const people = ratios.length > 0;
  return {
    key: 'items',
    name: say(TEXTS.name),
    columns: [70, 240, 20, people ? 110 : 110, people ? 190 : 60, 60, 20, 50, 150],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(TEXTS.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(TEXTS.fillIn)]] },
      { at: `A${GOAL_ROW}`, style: 'plain', cells: [[say(TEXTS.goal)]] },
      { at: `B${GOAL_ROW}`, style: 'inputText', cells: [[null]] },
      { at: `D${GOAL_ROW}`, style: 'plain', cells: [[say(TEXTS.count)]] },
      { at: `E${GOAL_ROW}`, style: 'fact', format: '0', cells: [[`=IF(A${GAP_ROW}="",COUNTA(${names}),0)`]] },
      { at: `A${GAP_ROW}`, style: 'remark', cells: [[`=IF(${gaps}>0,${inQuotes(say(TEXTS.gaps))},"")`]] },
      { at: `B${EXAMPLE_ROW}`, style: 'printed', cells: [[say(TEXTS.example)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [['', say(TEXTS.item)]] },
      { at: `A${FIRST}`, style: 'sign', cells: numbers(MOST_ITEMS) },
      { at: `B${FIRST}`, style: 'inputText', cells: blank(MOST_ITEMS) },
      ...(people ? respondentBlocks(ratios, say(TEXTS.exampleName), [say(TEXTS.respondent), say(TEXTS.cr)]) : []),
      ...scaleBlocks(context),
    ],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: false,
      area: `A1:I${FIRST + MOST_RESPONDENTS - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(context.language),
    },
    select: `B${GOAL_ROW}`,
  };
}

function numbers(count: number): PlannedCell[][] {
  return Array.from({ length: count }, (_, index) => [index + 1]);
}

function blank(count: number): PlannedCell[][] {
  return Array.from({ length: count }, () => [null]);
}

function respondentBlocks(ratios: readonly string[], example: string, headings: string[]): Block[] {
  return [
    { at: `E${EXAMPLE_ROW}`, style: 'printed', cells: [[example]] },
    { at: `D${HEADING_ROW}`, style: 'heading', cells: [['', ...headings]] },
    { at: `D${FIRST}`, style: 'sign', cells: numbers(ratios.length) },
    { at: `E${FIRST}`, style: 'inputText', cells: blank(ratios.length) },
    { at: `F${FIRST}`, style: 'result', format: '0.000', cells: ratios.map((ratio) => [`=${ratio}`]) },
  ];
}

function scaleBlocks({ language }: TemplateContext): Block[] {
  const say = inLanguage(language);
  const steps = Array.from({ length: 2 * STEPS - 1 }, (_, index) => {
    return index < STEPS ? STEPS - index : 1 / (index - STEPS + 2);
  });
  const words = steps.map((step): PlannedCell[] => {
    const text = SCALE[step];
    return [text === undefined ? '' : say(text)];
  });
  return [
    { at: `H${HEADING_ROW}`, style: 'heading', cells: [[say(TEXTS.scale), say(TEXTS.meaning)]] },
    { at: `H${FIRST}`, style: 'fact', format: JUDGMENT_FORMAT, cells: steps.map((step) => [step]) },
    { at: `I${FIRST}`, style: 'text', cells: words },
  ];
}

const REFUSED: Readonly<Record<'title' | 'text', Localized>> = {
  title: { en: 'Not a judgment', id: 'Bukan penilaian' },
  text: {
    en: 'A judgment is 1 to 9 where the row matters more, 1/2 to 1/9 where the column does.',
    id: 'Penilaian adalah 1 sampai 9 bila baris lebih penting, 1/2 sampai 1/9 bila kolom lebih penting.',
  },
};

/** The steps of the scale, to choose from; nothing else is taken. */
export function scaleChoices(areas: readonly string[], context: TemplateContext): DataValidation {
  const say = inLanguage(context.language);
  return {
    areas: areas.map(fileArea),
    type: 'list',
    operator: null,
    formulas: [itemsOn(context).scale],
    allowBlank: true,
    refusesOthers: true,
    error: { title: say(REFUSED.title), text: say(REFUSED.text) },
    prompt: null,
  };
}
