/**
 * The Objective Matrix as theses print it (study 003, Figure 2.2 and Tables 4.9 to 4.13): a table for each perspective, its
 * KPIs in columns. Its key is objectiveMatrix/<id>.
 */
import { PRINTED_LEVELS } from '../../../engine/omax/scale';
import { anchorLevels } from '../../../model/scorecard/anchoring';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { methodOf } from '../../../model/scorecard/methods';
import type { Kpi } from '../../../model/scorecard/types';
import type { Scorecard } from '../../../model/types';
import { columnLetters } from '../../address';
import { SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import { scorecardFoot } from '../methodLine';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf, widthOfNames, widthOfWords } from '../../textSize';
import { followingName } from '../following';
import type { FollowingInput, FollowingSheet } from '../following';
import { keyOf, nameBeside } from '../foundRows';
import { lightLimits } from '../layout';
import { shownFormat, unroundedFormat } from '../shownFormats';
import { foundRow, indexFormula, ladderRows, remarkFormula, totalFormula, valueRow } from './formulas';
import type { MatrixLayout, MatrixTable } from './layout';
import { acrossRow, ladderOf, matrixLayout } from './layout';
import { MATRIX_TEXTS, OBJECTIVE_MATRIX_OFFER } from './texts';

const LABEL_WIDTH = 170;
const LEAST_WIDTH = 84;
/** From here on, rupiah have no use for decimals that a step leaves behind. */
const LARGE = 100_000;
const VALUE_FORMAT = '0.0000';

export const OBJECTIVE_MATRIX_SHEET: FollowingSheet = {
  offer: OBJECTIVE_MATRIX_OFFER,
  suits: (scorecard) => methodOf(scorecard).measure.isByAnchors,
  readsNewNames: true,
  key: ({ evaluation }) => matrixKey(evaluation.scorecard),
  name: (input) => followingName(MATRIX_TEXTS.name, input),
  plan: objectiveMatrixPlan,
};

function matrixKey({ id }: Scorecard): string {
  return `objectiveMatrix/${id}`;
}

interface Sheet {
  readonly evaluation: Evaluation;
  readonly layout: MatrixLayout;
  readonly say: Say;
}

/** Of what is computed between anchors, two decimals where they are whole numbers. */
function ladderFormat(evaluation: Evaluation, kpi: Kpi): string {
  const format = shownFormat(evaluation, kpi, 'target');
  const { worst, start, target, best } = kpi.anchors;
  const largest = Math.max(0, ...[worst, start, target, best].map((anchor) => Math.abs(anchor ?? 0)));
  return largest >= LARGE ? format : unroundedFormat(format, true);
}

function headRows({ evaluation, layout, say }: Sheet, table: MatrixTable): Block[] {
  const { kpis, names, units } = table;
  const width = widthsOf(layout, evaluation);
  const room = (column: number): number => width[column + 1] ?? LEAST_WIDTH;
  const heading = table.name === '' ? say(MATRIX_TEXTS.others) : table.name;
  const text = (value: string): PlannedCell => (value === '' ? '' : { text: value });
  const nameOf = (kpi: Kpi): PlannedCell =>
    layout.by === 'both' ? nameBeside(evaluation, kpi, layout.by) : text(kpi.name);
  const lines = kpis.map(({ name }, column) => linesOf(name, room(column), 'plain'));
  return [
    {
      at: `A${table.heading}`,
      style: 'heading',
      cells: [
        [
          { text: heading },
          ...kpis.map((kpi) => (layout.by === 'place' ? text(kpi.name) : keyOf(evaluation, kpi, layout.by))),
        ],
      ],
    },
    ...(names === null
      ? []
      : [
          {
            at: `A${names}`,
            style: 'text' as const,
            heights: [heightOfLines(Math.max(...lines))],
            cells: [[say(MATRIX_TEXTS.kpi), ...kpis.map(nameOf)]],
          },
        ]),
    ...(units === null
      ? []
      : [
          {
            at: `A${units}`,
            style: 'text' as const,
            cells: [[say(MATRIX_TEXTS.unit), ...kpis.map(({ unit }) => text(unit))]],
          },
        ]),
  ];
}

function tableBlocks(sheet: Sheet, table: MatrixTable): Block[] {
  const { evaluation, layout, say } = sheet;
  const { kpis, performance, top, level, weight, value, total } = table;
  const found = (part: Parameters<typeof foundRow>[3]): PlannedCell[] => foundRow(evaluation, layout, table, part);
  const ladder = kpis.map((kpi) => ladderFormat(evaluation, kpi));
  const row = (at: number, label: string, cells: PlannedCell[], format: string | string[]): Block[] => [
    { at: `A${at}`, style: 'label', cells: [[label]] },
    {
      at: `B${at}`,
      style: 'result',
      format: [typeof format === 'string' ? kpis.map(() => format) : format],
      cells: [cells],
    },
  ];
  const performed = kpis.map((kpi) => unroundedFormat(shownFormat(evaluation, kpi, 'realization'), false));
  const of = table.name === '' ? say(MATRIX_TEXTS.others) : table.name;
  return [
    ...headRows(sheet, table),
    ...row(performance, say(MATRIX_TEXTS.performance), found('realization'), performed),
    // Numbers, for the level that is marked is found by them.
    {
      at: `A${top}`,
      style: 'fact',
      format: `"${say(MATRIX_TEXTS.levelOf, { level: '' }).trim()}" 0`,
      cells: PRINTED_LEVELS.map((each) => [each]),
    },
    {
      at: `B${top}`,
      style: 'result',
      format: PRINTED_LEVELS.map(() => ladder),
      cells: ladderRows(evaluation, layout, table),
    },
    ...row(level, say(MATRIX_TEXTS.level), found('score'), SCORE_FORMAT),
    ...row(weight, say(MATRIX_TEXTS.weight), found('share'), SHARE_FORMAT),
    ...row(value, say(MATRIX_TEXTS.value), valueRow(table), VALUE_FORMAT),
    {
      at: `A${total}`,
      style: 'total',
      format: VALUE_FORMAT,
      cells: [[{ text: say(MATRIX_TEXTS.totalOf, { name: of }) }, totalFormula(table)]],
    },
  ];
}

/** Table 4.13: what each perspective adds, and the index. */
function indexBlocks({ evaluation, layout: { tables, index, total }, layout, say }: Sheet): Block[] {
  const names = tables.map(({ name }) => (name === '' ? say(MATRIX_TEXTS.others) : name));
  return [
    { at: `A${index}`, style: 'heading', cells: [[say(MATRIX_TEXTS.index), say(MATRIX_TEXTS.value)]] },
    { at: `A${index + 1}`, style: 'label', cells: names.map((text) => [{ text }]) },
    {
      at: `B${index + 1}`,
      style: 'result',
      format: VALUE_FORMAT,
      cells: tables.map((table) => [`=IF(B${table.total}="","",B${table.total})`]),
    },
    {
      at: `A${total}`,
      style: 'total',
      format: VALUE_FORMAT,
      cells: [[say(MATRIX_TEXTS.total), indexFormula(evaluation)]],
    },
    { at: `A${total + 1}`, style: 'remark', cells: [[remarkFormula(layout, say(MATRIX_TEXTS.differs))]] },
  ];
}

function widthsOf({ tables, widest, by }: MatrixLayout, { kpis }: Evaluation): number[] {
  const isCode = by === 'code';
  const labels = tables.map(({ name }) => widthOfWords({ text: name }));
  const columns = Array.from({ length: widest }, (_, column) => {
    const heads = tables.map(({ kpis: own }) => (isCode ? own[column]?.code : own[column]?.name) ?? '');
    return Math.max(LEAST_WIDTH, ...heads.map(widthOfNames), ...largestWidth(kpis));
  });
  return [Math.max(LABEL_WIDTH, ...labels), ...columns];
}

/** Rupiah in full need more room than percents. */
function largestWidth(kpis: readonly Kpi[]): number[] {
  const largest = Math.max(
    0,
    ...kpis.flatMap(({ anchors }) => [anchors.worst, anchors.target].map((one) => Math.abs(one ?? 0))),
  );
  return largest >= 1_000_000 ? [Math.round(largest).toString().length * 8 + 12] : [];
}

function objectiveMatrixPlan({ evaluation, language }: FollowingInput): SheetPlan {
  const say = inLanguage(language);
  const layout = matrixLayout(evaluation);
  const { scorecard, kpis } = evaluation;
  const { tables, total, widest } = layout;
  const method = methodOf(scorecard);
  const how = say(method.words.how(scorecard));
  const bands = lightLimits(scorecard);
  const { yellowFrom: yellow, greenFrom: green } = method.measure.scaleOf(scorecard).bands;
  const notes = [
    say(MATRIX_TEXTS.anchored, { levels: anchorLevels(kpis, scorecard).join(', ') }),
    say(scorecard.rule === 'hurdle' ? MATRIX_TEXTS.markedWhole : MATRIX_TEXTS.marked),
    say(MATRIX_TEXTS.lights, { yellow, green }),
  ];
  const last = total + 2 + notes.length;
  return {
    key: matrixKey(scorecard),
    name: say(MATRIX_TEXTS.title, { title: scorecard.title }),
    columns: widthsOf(layout, evaluation),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(MATRIX_TEXTS.title, { title: scorecard.title }) }]] },
      {
        at: 'A2',
        style: 'subtitle',
        cells: [[how], [{ text: say(MATRIX_TEXTS.live, { title: scorecard.title }) }]],
      },
      ...tables.flatMap((table) => tableBlocks({ evaluation, layout, say }, table)),
      ...indexBlocks({ evaluation, layout, say }),
      { at: `A${total + 3}`, style: 'note', cells: notes.map((text) => [text]) },
    ],
    lights: [
      ...tables.map((table) => ({ range: acrossRow(table, table.level), bands })),
      { range: `B${total}`, bands },
    ],
    marks: tables.map((table) => ({ range: ladderOf(table), scoreRow: table.level, levelColumn: 'A' })),
    freeze: { rows: 3 },
    foot: scorecardFoot(evaluation, language),
    print: {
      landscape: true,
      area: `A1:${columnLetters(widest)}${last}`,
      titleRows: '$1:$3',
      footer: pageFooter(language, how),
    },
    select: 'A1',
  };
}
