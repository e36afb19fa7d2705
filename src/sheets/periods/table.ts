/**
 * The KPI table that the sheet of periods makes: everything of the scorecard's own table, with target and realization
 * up to the period that is asked. A scorecard can read it as any other table. Its key is periodTable/<id>.
 */
import type { Localized } from '../../engine/language';
import type { Kpi } from '../../model/scorecard/types';
import type { ColumnRole, Scorecard } from '../../model/types';
import { columnLetters, quotedSheet } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import { columnOf, rawCell } from '../scorecard/sourceTable';
import { cellFormat } from '../scorecard/shownFormats';
import { HEADINGS } from '../scorecard/texts';
import { heightOfLines, linesOf, widthOfWords } from '../textSize';
import { periodsLayout, UP_TO_ROW, valueCell } from './layout';
import type { PeriodsInput } from './names';
import { periodsKey, periodsName, periodTableKey } from './names';
import { PERIOD_TABLE } from './texts';

const [PERIOD_ROW, HEADING_ROW] = [3, 5];

const ORDER: readonly ColumnRole[] = [
  'code',
  'name',
  'perspective',
  'perspectiveWeight',
  'objective',
  'objectiveWeight',
  'unit',
  'validity',
  'control',
  'worst',
  'start',
  'target',
  'best',
  'realization',
  'polarity',
  'weight',
];
const WORDS: Readonly<Record<ColumnRole, Localized>> = {
  ...HEADINGS,
  worst: HEADINGS.anchor0,
  start: HEADINGS.anchor3,
  best: HEADINGS.anchor10,
};
const TEXTS: readonly ColumnRole[] = ['code', 'name', 'perspective', 'objective', 'unit', 'polarity'];
const WIDTHS: Readonly<Partial<Record<ColumnRole, number>>> = {
  name: 220,
  perspective: 110,
  objective: 150,
  polarity: 130,
};
const NUMBER_WIDTH = 80;

/** What is read of a KPI where its table has no cell for it: the section that it stands in. */
const READ: Readonly<Partial<Record<ColumnRole, (kpi: Kpi) => string | number | null>>> = {
  perspective: ({ perspective }) => perspective,
  perspectiveWeight: ({ perspectiveWeight }) => perspectiveWeight,
  objective: ({ objective }) => objective,
  objectiveWeight: ({ objectiveWeight }) => objectiveWeight,
};

export const PERIOD_TABLE_SHEET: SheetKind<PeriodsInput> = {
  key: ({ scorecard }) => periodTableKey(scorecard),
  name: ({ language }) => PERIOD_TABLE.name[language],
  plan: tablePlan,
};

/** The columns that the table has, from the left. */
function rolesOf(input: PeriodsInput): ColumnRole[] {
  const { kpis } = input;
  return ORDER.filter((role) => {
    if (role === 'target' || role === 'realization' || role === 'name') return true;
    const read = READ[role];
    return columnOf(input, role) !== null || (read !== undefined && kpis.some((kpi) => (read(kpi) ?? '') !== ''));
  });
}

/** The same columns for a scorecard that reads the table. */
export function periodTableColumns(input: PeriodsInput): Scorecard['columns'] {
  const say = inLanguage(input.language);
  return Object.fromEntries(rolesOf(input).map((role, index) => [role, { heading: say(WORDS[role]), index }]));
}

function tablePlan(input: PeriodsInput, nameOf: (key: string) => string): SheetPlan {
  const say = inLanguage(input.language);
  const roles = rolesOf(input);
  const sheet = nameOf(periodsKey(input.scorecard));
  const title = say(PERIOD_TABLE.title, { title: input.scorecard.title });
  const headings = roles.map((role) => say(WORDS[role]));
  const last = HEADING_ROW + Math.max(1, input.kpis.length);
  const lastColumn = columnLetters(roles.length - 1);
  return {
    key: periodTableKey(input.scorecard),
    name: PERIOD_TABLE_SHEET.name(input),
    columns: roles.map((role, index) => Math.max(WIDTHS[role] ?? NUMBER_WIDTH, widthOfWords(headings[index] ?? ''))),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: say(PERIOD_TABLE.follows, { sheet }) }]] },
      {
        at: `A${PERIOD_ROW}`,
        style: 'subtitle',
        cells: [[`="${say(PERIOD_TABLE.period)}"&${quotedSheet(sheet)}!$B$${UP_TO_ROW}`]],
      },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        heights: [heightOfLines(2)],
        cells: [headings],
      },
      ...roles.map((role, index) => columnBlock(input, role, index, quotedSheet(sheet))),
    ],
    freeze: { rows: HEADING_ROW },
    names: [{ name: periodsName(input.scorecard, 'table'), at: `A${PERIOD_ROW}:${lastColumn}${last}` }],
    print: {
      landscape: true,
      area: `A1:${lastColumn}${last}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `A${HEADING_ROW + 1}`,
  };
}

function columnBlock(input: PeriodsInput, role: ColumnRole, index: number, sheet: string): Block {
  const isLive = role === 'target' || role === 'realization';
  const { rows } = periodsLayout(input);
  const heights = input.kpis.map((kpi) => heightOfLines(linesOf(kpi.name, WIDTHS.name ?? 0, 'plain')));
  return {
    at: `${columnLetters(index)}${HEADING_ROW + 1}`,
    style: isLive ? 'result' : TEXTS.includes(role) ? 'inputText' : 'input',
    ...(role === 'name' && input.kpis.length > 0 && { heights }),
    ...(!TEXTS.includes(role) && {
      format: input.kpis.map((kpi) => [cellFormat(input, kpi, role === 'realization' ? 'target' : role)]),
    }),
    cells: rows.map((one) => {
      if (!isLive) return [givenCell(input, one.kpi, role)];
      const cell = `${sheet}!${valueCell(role === 'target' ? one.target : one.realization)}`;
      return [`=IF(${cell}="","",${cell})`];
    }),
  };
}

function givenCell(input: PeriodsInput, kpi: Kpi, role: ColumnRole): PlannedCell {
  const column = columnOf(input, role);
  const read = READ[role]?.(kpi) ?? '';
  const cell = column === null || read !== '' ? read : rawCell(input, kpi, column);
  if (role === 'name' && cell === '') return { text: kpi.name === '' ? kpi.key : kpi.name };
  return typeof cell === 'string' ? { text: cell } : cell;
}
