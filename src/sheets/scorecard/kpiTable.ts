/** A blank table of KPIs to be filled in. From then on it is the person's own: Timbang reads it and never writes it again. */
import type { Language, Localized } from '../../engine/language';
import type { Area } from '../../model/area';
import { methodOf } from '../../model/scorecard/methods';
import type { ColumnRole, ScorecardKind } from '../../model/types';
import { areaAddress, columnLetters } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { widthOfTexts, widthOfWords } from '../textSize';
import { BLANK_TABLE, EXAMPLES, POLARITY_CHOICES } from './kpiTableTexts';
import { HEADINGS } from './texts';

export interface KpiTableInput {
  readonly language: Language;
  readonly kind: ScorecardKind;
  readonly rows: number;
  /** With a column of weights; without it every KPI counts the same. */
  readonly isWeighed: boolean;
  /** Of this one table: another is written onto another sheet. */
  readonly id: string;
}

/** From left to right, as people fill a table in. */
const ORDER = [
  'perspective',
  'name',
  'unit',
  'worst',
  'start',
  'target',
  'realization',
  'polarity',
  'weight',
] as const satisfies readonly ColumnRole[];
type Role = (typeof ORDER)[number];

const WORDS: Readonly<Record<Role, Localized>> = { ...HEADINGS, worst: HEADINGS.anchor0, start: HEADINGS.start };

/** Columns in which people write words. */
const TEXTS: readonly Role[] = ['perspective', 'name', 'unit', 'polarity'];
const WIDTHS: Readonly<Partial<Record<Role, number>>> = { perspective: 110, name: 210, unit: 64, polarity: 130 };
const NUMBER_WIDTH = 76;

/** The example stands above the headings, with a free row between: it is never a row of the table. */
const EXAMPLE_ROW = 5;
const HEADING_ROW = 7;

/** The roles of the columns, in their order. */
export function kpiTableRoles({ kind, isWeighed }: Pick<KpiTableInput, 'kind' | 'isWeighed'>): readonly Role[] {
  const { requiredRoles, measure, summary } = methodOf({ kind });
  const wanted: Readonly<Record<Role, boolean>> = {
    perspective: summary.isOfPerspectives,
    name: true,
    unit: true,
    worst: requiredRoles.includes('worst'),
    start: requiredRoles.includes('start'),
    target: requiredRoles.includes('target'),
    realization: requiredRoles.includes('realization'),
    polarity: !measure.isByAnchors,
    weight: isWeighed,
  };
  return ORDER.filter((role) => wanted[role]);
}

/** Headings and rows of the table on its sheet. */
export function kpiTableArea(input: KpiTableInput, sheet: string): Area {
  return { sheet, row: HEADING_ROW - 1, column: 0, rows: input.rows + 1, columns: kpiTableRoles(input).length };
}

function kpiTablePlan(input: KpiTableInput): SheetPlan {
  const say = inLanguage(input.language);
  const roles = kpiTableRoles(input);
  const { isByAnchors } = methodOf(input).measure;
  const headings = roles.map((role) => say(WORDS[role]));
  const lines = [BLANK_TABLE.fillIn, isByAnchors ? BLANK_TABLE.levels : BLANK_TABLE.polarity];
  const last = HEADING_ROW + input.rows;
  const lastColumn = columnLetters(roles.length - 1);
  const polarity = roles.indexOf('polarity');
  const choices = POLARITY_CHOICES.map(({ word }) => say(word));
  return {
    key: KPI_TABLE_SHEET.key(input),
    name: say(BLANK_TABLE.name),
    columns: roles.map((role, index) =>
      Math.max(
        WIDTHS[role] ?? NUMBER_WIDTH,
        widthOfWords(headings[index] ?? ''),
        exampleWidth(role, say(EXAMPLES[role])),
      ),
    ),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(BLANK_TABLE.title, { method: methodOf(input).words.name })]] },
      { at: 'A2', style: 'subtitle', cells: lines.map((line) => [say(line)]) },
      { at: `A${EXAMPLE_ROW}`, style: 'printed', cells: [roles.map((role) => ({ text: say(EXAMPLES[role]) }))] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [headings] },
      ...roles.map((role, index) => inputs(role, index, input.rows)),
    ],
    freeze: { rows: HEADING_ROW },
    ...(polarity >= 0 && {
      choices: [
        { range: `${columnLetters(polarity)}${HEADING_ROW + 1}:${columnLetters(polarity)}${last}`, words: choices },
      ],
    }),
    print: {
      landscape: true,
      area: `A1:${lastColumn}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `${columnLetters(roles.indexOf('name'))}${HEADING_ROW + 1}`,
  };
}

/** An example may not run into the next column's; that of the name is wide enough. */
function exampleWidth(role: Role, example: string): number {
  return role === 'name' ? 0 : widthOfTexts([example]);
}

function inputs(role: Role, column: number, rows: number): Block {
  const isText = TEXTS.includes(role);
  return {
    at: areaAddress({ sheet: '', row: HEADING_ROW, column, rows: 1, columns: 1 }),
    style: isText ? 'inputText' : 'input',
    cells: Array.from({ length: rows }, (): PlannedCell[] => [null]),
  };
}

export const KPI_TABLE_SHEET: SheetKind<KpiTableInput> = {
  key: ({ id }) => `kpiTable/${id}`,
  name: ({ language }) => BLANK_TABLE.name[language],
  plan: kpiTablePlan,
};
