/**
 * What to do about each KPI: several causes with a recommendation, owner and due date (SAMSAT Karang Ploso, Table 4.18).
 * Reads the sheet of its scorecard by its hidden names; key improvement/<id>.
 */
import { methodOf } from '../../../model/scorecard/methods';
import { improvementRows } from '../../../model/scorecard/improvement';
import { scoreAtGreen } from '../../../model/scorecard/gains';
import type { Improvement } from '../../../model/scorecard/types';
import { columnLetters } from '../../address';
import type { Body } from '../../body';
import { bodyOf } from '../../body';
import type { SheetKind } from '../../kind';
import { SCORE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf, widthOfWords } from '../../textSize';
import { followingName } from '../following';
import { numberWidth } from '../columnSizes';
import { lightLimits } from '../layout';
import { urgencyOf } from '../lightCount';
import { scorecardName } from '../names';
import { shownFormat } from '../shownFormats';
import { HEADINGS } from '../texts';
import { BEFORE_KEYS, beforeHeading, beforeNotes, beforeOf, SOUGHT_KEYS } from './before';
import type { BeforeKey } from './before';
import type { ImprovementInput } from './input';
import { listBlocks, listRows } from './lists';
import type { ImprovementPart, Part } from './readings';
import { improvementName, readingOf } from './readings';
import { IMPROVEMENT, ORDERS } from './texts';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const NAME_WIDTH = 180;
const PERSPECTIVE_WIDTH = 100;
const TEXT_WIDTH = 180;
const WIDTHS = {
  number: 34,
  code: 46,
  name: NAME_WIDTH,
  perspective: PERSPECTIVE_WIDTH,
  targetBefore: 0,
  realizationBefore: 0,
  target: 0,
  realization: 0,
  score: 54,
  light: 58,
  gain: 76,
  cause: TEXT_WIDTH,
  recommendation: TEXT_WIDTH,
  owner: 96,
  due: 72,
  key: 60,
  urgency: 60,
  keyBefore: 60,
  nameBefore: 60,
};
/** Room to write in: more where something is to be improved. */
const LEAST_LINES = { green: 2, yellow: 3, red: 3, none: 2 };

type Key = keyof typeof WIDTHS;

export const IMPROVEMENT_SHEET: SheetKind<ImprovementInput> = {
  key: ({ evaluation }) => `improvement/${evaluation.scorecard.id}`,
  name: (input) => followingName(IMPROVEMENT.name, input),
  plan: improvementPlan,
};

const isNumberBefore = (key: Key): key is BeforeKey => (BEFORE_KEYS as readonly Key[]).includes(key);
const isOfBefore = (key: Key): boolean => isNumberBefore(key) || (SOUGHT_KEYS as readonly Key[]).includes(key);

/** One row of the table: the `place`-th of its KPI, from 1. */
interface Line {
  readonly one: Improvement;
  readonly place: number;
  /** Among the KPIs, from 1. */
  readonly number: number;
  /** Where its KPI begins. */
  readonly first: number;
  readonly row: number;
}

function linesFor({ evaluation, insight, choices }: ImprovementInput): Line[] {
  let row = FIRST;
  return improvementRows(evaluation.result, insight.gains, choices.order).flatMap((one, index) => {
    const first = row;
    const count = Math.max(1, choices.rows[one.row.kpi.key] ?? 1);
    row += count;
    return Array.from({ length: count }, (_, place): Line => {
      return { one, place: place + 1, number: index + 1, first, row: first + place };
    });
  });
}

function improvementPlan(input: ImprovementInput): SheetPlan {
  const { language, evaluation, choices, before } = input;
  const { scorecard, kpis } = evaluation;
  const say = inLanguage(language);
  const lines = linesFor(input);
  const hasPerspectives = lines.some(({ one }) => one.row.perspective !== '');
  const keys = (Object.keys(WIDTHS) as Key[]).filter((key) =>
    isOfBefore(key) ? before !== null : key !== 'perspective' || hasPerspectives,
  );
  const body = bodyOf(keys, FIRST, lines.length);
  const words = { ...IMPROVEMENT, ...HEADINGS, score: methodOf(scorecard).measure.score };
  const wordOf = (key: Key): string =>
    before !== null && isNumberBefore(key) ? beforeHeading(before, key, say) : say(words[key as keyof typeof words]);
  const shown = keys.slice(0, body.column('due') + 1);
  const heading = body.last + 2;
  const note = heading + listRows(input) + 3;
  const beforeRanges = BEFORE_KEYS.filter((key) => body.has(key)).map((key) => body.range(key));
  const notes: PlannedCell[] = [
    ...[IMPROVEMENT.fillIn, IMPROVEMENT.live].map((text) => say(text)),
    ...(before === null ? [] : beforeNotes(before, beforeRanges, say)),
  ];
  const listColumns = (['name', 'cause', 'recommendation'] as const).map((key) => {
    return { column: columnLetters(body.column(key)), width: WIDTHS[key] };
  });
  const widthOf = (key: Key): number => {
    if (isNumberBefore(key)) return numberWidth(before?.kpis ?? []);
    return key === 'target' || key === 'realization' ? numberWidth(kpis) : WIDTHS[key];
  };
  return {
    key: `improvement/${scorecard.id}`,
    name: say(IMPROVEMENT.title, { title: scorecard.title }),
    columns: keys.map((key) => {
      return shown.includes(key) ? Math.max(widthOf(key), widthOfWords(wordOf(key))) : 60;
    }),
    hidden: keys.slice(body.column('key')).map((key) => body.column(key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(IMPROVEMENT.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(ORDERS[choices.order])]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [shown.map(wordOf)] },
      ...rowBlocks(input, body, lines),
      ...groupEnds(body, lines, choices.order),
      {
        at: body.cell('key', HEADING_ROW),
        style: 'note',
        cells: [[{ text: choices.order }, { text: choices.before ?? '' }]],
      },
      ...listBlocks(input, heading, listColumns),
      { at: `A${note}`, style: 'note', cells: notes.map((text) => [text]) },
    ],
    lights: [{ range: body.range('score'), bands: lightLimits(scorecard) }],
    freeze: { rows: HEADING_ROW },
    kept: [
      {
        name: 'actions',
        labels: body.range('key'),
        cells: `${body.cell('cause', FIRST)}:${body.cell('due', body.last)}`,
        goesOn: true,
      },
    ],
    names: namesFor(input, body),
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('due'))}${note + notes.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}

function namesFor({ evaluation: { scorecard } }: ImprovementInput, body: Body<Key>): NonNullable<SheetPlan['names']> {
  const columns: Readonly<Record<Exclude<ImprovementPart, 'order' | 'before'>, Key>> = {
    keys: 'key',
    codes: 'code',
    names: 'name',
    causes: 'cause',
    actions: 'recommendation',
    owners: 'owner',
    dues: 'due',
    urgency: 'urgency',
  };
  const ranges = Object.entries(columns) as [keyof typeof columns, Key][];
  return [
    ...ranges.map(([part, key]) => ({ name: improvementName(scorecard, part), at: body.range(key) })),
    { name: improvementName(scorecard, 'order'), at: body.cell('key', HEADING_ROW) },
    { name: improvementName(scorecard, 'before'), at: body.cell('urgency', HEADING_ROW) },
  ];
}

/** A stronger line below each colour or perspective. */
function groupEnds(body: Body<Key>, lines: readonly Line[], order: ImprovementInput['choices']['order']): Block[] {
  const groupOf = ({ one: { row } }: Line): string | null => (order === 'urgency' ? row.light : row.perspective);
  return lines.flatMap((line, index): Block[] => {
    const next = lines[index + 1];
    if (next === undefined || groupOf(next) === groupOf(line)) return [];
    const cells = [body.keys.slice(0, body.column('due') + 1).map(() => null)];
    return [{ at: `A${line.row}`, style: 'groupEnd', cells }];
  });
}

type CellOf = (line: Line) => PlannedCell;
type Once = (key: Key, look: Omit<Block, 'at' | 'cells'>, cells: CellOf) => Block;

function rowBlocks(input: ImprovementInput, body: Body<Key>, lines: readonly Line[]): Block[] {
  const { evaluation } = input;
  const heights = lines.map(({ one: { row }, place }) => {
    const [name, perspective] = [
      linesOf(row.kpi.name, NAME_WIDTH, 'plain'),
      linesOf(row.perspective, PERSPECTIVE_WIDTH, 'plain'),
    ];
    return heightOfLines(Math.max(LEAST_LINES[row.light ?? 'none'], ...(place === 1 ? [name, perspective] : [])));
  });
  const column = (key: Key, look: Omit<Block, 'at' | 'cells'>, cells: CellOf): Block => ({
    at: body.cell(key, FIRST),
    ...look,
    cells: lines.map((line) => [cells(line)]),
  });
  /** What stands once for each KPI. */
  const once: Once = (key, look, cells) => column(key, look, (line) => (line.place === 1 ? cells(line) : null));
  const read = ({ one }: Line, part: Part): string => readingOf(evaluation, one.row.kpi, part);
  // The sheet of an earlier version does not name these columns: until it is written again they are blank here.
  const numbers = (key: 'target' | 'realization'): Block =>
    once(
      key,
      { style: 'result', format: lines.map(({ one }) => [shownFormat(evaluation, one.row.kpi, key)]) },
      (line) => `=IFERROR(${read(line, key)},"")`,
    );
  const gain: CellOf = (line) => gainFormula(input, line, body.cell('score', line.row), read(line, 'share'));
  return [
    once('number', { style: 'sign', heights }, ({ number }) => number),
    once('code', { style: 'label' }, ({ one }) => ({ text: one.row.kpi.code })),
    once('name', { style: 'text' }, ({ one: { row } }) => ({ text: row.kpi.name === '' ? row.kpi.key : row.kpi.name })),
    ...(body.has('perspective')
      ? [once('perspective', { style: 'text' }, ({ one }) => ({ text: one.row.perspective }))]
      : []),
    ...numbersBefore(input, body, lines, once),
    numbers('target'),
    numbers('realization'),
    once('score', { style: 'result', format: SCORE_FORMAT }, (line) => `=${read(line, 'score')}`),
    once('light', { style: 'sign' }, (line) => `=${read(line, 'light')}`),
    once('gain', { style: 'result', format: SCORE_FORMAT }, gain),
    { at: body.cell('cause', FIRST), style: 'inputText', cells: lines.map(() => [null, null, null]) },
    { at: body.cell('due', FIRST), style: 'input', format: 'dd/mm/yyyy', cells: lines.map(() => [null]) },
    column('key', { style: 'note' }, ({ one }) => ({ text: one.row.kpi.key })),
    column('urgency', { style: 'note' }, (line) => urgencyFormula(input, body, line)),
  ];
}

function numbersBefore(input: ImprovementInput, body: Body<Key>, lines: readonly Line[], once: Once): Block[] {
  if (input.before === null) return [];
  const before = beforeOf(input.before, input);
  const cellsIn = (row: number) => {
    return { keyBefore: body.cell('keyBefore', row), nameBefore: body.cell('nameBefore', row) };
  };
  return [
    ...BEFORE_KEYS.map((key) => {
      const format = lines.map(({ one }) => [before.format(one.row.kpi, key)]);
      return once(key, { style: 'resultOrDash', format }, ({ row }) => before.number(key, cellsIn(row)));
    }),
    ...SOUGHT_KEYS.map((key) => once(key, { style: 'note' }, ({ one }) => before.sought(one.row.kpi, key))),
  ];
}

/** Shares do not depend on scores, so that the total gains in proportion; what is green gains nothing. */
function gainFormula({ evaluation }: ImprovementInput, { one }: Line, score: string, share: string): PlannedCell {
  const { scorecard, kpis } = evaluation;
  const green = one.gain?.to.score ?? scoreAtGreen(one.row.kpi, kpis, scorecard);
  if (green === null) return '';
  const isToGain = `(${urgencyOf(scorecard, score)}<2)*ISNUMBER(${scorecardName(scorecard, 'total')})`;
  return `=IFERROR(IF(${isToGain},MAX(0,${green}-${score})*${share},""),"")`;
}

/** By which actions are sorted elsewhere: those of red KPIs first, then as they stand here; blank without an action. */
function urgencyFormula({ evaluation }: ImprovementInput, body: Body<Key>, { first, row }: Line): string {
  const rank = urgencyOf(evaluation.scorecard, body.cell('score', first));
  return `=IF(${body.cell('recommendation', row)}="","",${rank}*1000000+ROW())`;
}
