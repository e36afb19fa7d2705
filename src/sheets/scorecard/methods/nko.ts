/**
 * The scores of an organization: one CKP.INDEX for all indicators; below it objectives as weighted means of their
 * indicators, perspectives as means of their objectives, and the total by the weights of the perspectives. Without
 * perspectives the table of objectives is the last one and makes the total.
 */
import { sameAs } from '../../../model/hierarchy/tree';
import type { Block } from '../../plan';
import { argumentsOf, spilling } from '../../body';
import type { MethodSheet, Scores } from './methodSheet';
import { givenColumns } from '../givenColumns';
import { scorecardName } from '../names';
import { statusFormula } from '../notes';
import type { GroupCells, GroupTable } from '../groups';
import { countFormula, groupBlocks, groupRange, groupTable, isIn, meanFormula } from '../groups';
import type { GroupWeightCells } from '../groupWeightCells';
import { objectiveWeightCells, perspectiveWeightCells } from '../groupWeightCells';
import { SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { capOf, isCounted } from '../layout';
import type { ColumnKey, Layout, PlannedColumn } from '../layout';
import { HEADINGS } from '../texts';

export const NKO_SHEET: MethodSheet = {
  ownRows: 0,
  partsOf: (layout, below) => {
    const { input } = layout;
    const tables = organizationTables(layout, below.tables);
    const isEqual = input.scorecard.weights === 'equal';
    return {
      given: givenColumns(layout).map((column) =>
        column.key === 'weight' && isEqual ? { ...column, cells: equalWeights(layout, tables) } : column,
      ),
      scores: nkoScores(layout, tables),
      tables: [tables.objectives, tables.perspectives].filter((table) => table !== null),
      blocks: organizationBlocks(layout, tables),
      names: typedNames(layout, tables),
      notes: [],
      status: statusFormula(layout, {
        unplaced: unplacedFormula(layout, tables),
        unweighed: tables.perspectives === null ? null : unweighedFormula(layout, tables.perspectives, 'weight'),
        unweighedObjectives:
          tables.objectives === null || tables.weights.objectives === null
            ? null
            : unweighedFormula(layout, tables.objectives, OWN_WEIGHT),
      }),
    };
  },
};

/** The weights of perspectives, where people type them. */
function typedNames(
  { body, label, input }: Layout,
  { perspectives, weights }: OrganizationTables,
): { name: string; at: string }[] {
  if (perspectives === null || !weights.perspectives.isTyped) return [];
  const namesAndWeights = `${body.cell(label, perspectives.first)}:${body.cell('weight', perspectives.last)}`;
  return [{ name: scorecardName(input.scorecard, 'perspectives'), at: namesAndWeights }];
}

/** Where the table of objectives has the weights that a table gives them; `weight` has the sum of what is below. */
const OWN_WEIGHT: ColumnKey = 'target';

/** Groups with data and without a weight. */
function unweighedFormula(layout: Layout, table: GroupTable, key: ColumnKey): string {
  const [score, weight] = (['score', key] as const).map((one) => groupRange(layout, table, one));
  return `SUM(IF(IFERROR(${score}="",FALSE),0,IF(IFERROR(${weight}="",TRUE),1,0)))`;
}

/** The tables below an organization's indicators. Without objectives, indicators stand directly below perspectives. */
interface OrganizationTables {
  readonly objectives: GroupTable | null;
  /** `null` where objectives make the total. */
  readonly perspectives: GroupTable | null;
  readonly weights: { readonly perspectives: GroupWeightCells; readonly objectives: GroupWeightCells | null };
}

function organizationTables(layout: Layout, heading: number): OrganizationTables {
  const { result } = layout;
  const objectives = result.objectives.length > 0 ? groupTable(heading, names(result.objectives)) : null;
  const next = objectives === null ? heading : objectives.last + 2;
  const isOfObjectives = objectives !== null && result.perspectives.length === 0;
  return {
    objectives,
    perspectives: isOfObjectives ? null : groupTable(next, names(result.perspectives)),
    weights: { perspectives: perspectiveWeightCells(layout), objectives: objectiveWeightCells(layout) },
  };
}

function names(groups: readonly { readonly name: string }[]): string[] {
  return groups.map(({ name }) => name);
}

type Level = ['objective' | 'perspective', GroupTable];

/** The table that indicators belong to directly, and by which column. */
function parentsOf({ objectives, perspectives }: OrganizationTables): Level {
  return objectives === null ? ['perspective', perspectives as GroupTable] : ['objective', objectives];
}

/** The last table, which makes the total. */
function topOf({ objectives, perspectives }: OrganizationTables): GroupTable {
  return perspectives ?? (objectives as GroupTable);
}

function nkoScores(layout: Layout, tables: OrganizationTables): Scores {
  const { body, say } = layout;
  const [key, parents] = parentsOf(tables);
  const [realization, score, weight] = [body.range('realization'), body.range('score'), body.range('weight')];
  const index = argumentsOf([
    body.range('target'),
    realization,
    body.has('polarity') ? body.range('polarity') : '',
    body.has('worst') ? body.range('worst') : '',
    capOf(layout),
  ]);
  const ofParent = (column: 'share' | 'weight'): string =>
    `XLOOKUP(${body.range(key)},${absolute(layout, parents, layout.label)},${absolute(layout, parents, column)})`;
  const used = key === 'objective' ? ofParent('weight') : usedWeights(layout);
  const total = groupRange(layout, topOf(tables), 'value');
  const unplaced = unplacedFormula(layout, tables);
  const hasValues = `COUNT(${total})+SUM(IF(ISERROR(${total}),1,0))>0`;
  return {
    columns: [
      {
        key: 'score',
        heading: say(layout.measure.score),
        width: 58,
        style: 'result',
        format: SCORE_FORMAT,
        cells: spilling(`=IF(${realization}="","",CKP.INDEX(${index}))`, body.rows),
      },
      {
        key: 'share',
        heading: say(HEADINGS.share),
        width: 58,
        style: 'result',
        format: SHARE_FORMAT,
        cells: spilling(`=IF(${score}="","",${ofParent('share')}*${weight}/${used})`, body.rows),
      },
      {
        key: 'value',
        heading: say(HEADINGS.value),
        width: 58,
        style: 'result',
        format: SCORE_FORMAT,
        cells: spilling(`=IF(${score}="","",${score}*${body.range('share')})`, body.rows),
      },
    ],
    totals: {
      share: `=SUM(${groupRange(layout, topOf(tables), 'share')})`,
      value: `=IF(${unplaced}=0,IF(${hasValues},ROUND(SUM(${total}),10),NA()),NA())`,
    },
  };
}

/** For each indicator, the sum of the weights in its perspective of indicators with data. */
function usedWeights({ body }: Layout): string {
  const [parent, score, weight] = [body.range('perspective'), body.range('score'), body.range('weight')];
  return `MMULT(IF(${parent}=TRANSPOSE(${parent}),1,0),IF(IFERROR(${score}="",FALSE),0,${weight}))`;
}

/** Equal weights among the indicators of one objective that count. */
function equalWeights(layout: Layout, tables: OrganizationTables): PlannedColumn['cells'] {
  const { body } = layout;
  const [key, parents] = parentsOf(tables);
  const counts = absolute(layout, parents, 'realization');
  const found = `XLOOKUP(${body.range(key)},${absolute(layout, parents, layout.label)},${counts})`;
  const equal = `IFNA(1/${found},"")`;
  return spilling(body.has('aside') ? `=IF(${body.range('aside')}="",${equal},"")` : `=${equal}`, body.rows);
}

/** Indicators that none of the tables holds, objectives counted twice included. */
function unplacedFormula(layout: Layout, tables: OrganizationTables): string {
  const rows = `SUM(${isCounted(layout)})`;
  const outside = (table: GroupTable): string => `ABS(${rows}-SUM(${groupRange(layout, table, 'realization')}))`;
  const [, parents] = parentsOf(tables);
  const top = topOf(tables);
  return top === parents ? outside(parents) : `(${outside(parents)}+${outside(top)})`;
}

function absolute({ body }: Layout, { first, last }: GroupTable, key: Parameters<typeof body.cell>[0]): string {
  return [first, last].map((row) => body.cell(key, row).replace(/^([A-Z]+)/, '$$$1$$')).join(':');
}

function organizationBlocks(layout: Layout, tables: OrganizationTables): Block[] {
  const { say } = layout;
  const { objectives, perspectives, weights } = tables;
  const { isTyped, format } = weights.perspectives;
  const weight = { heading: say(HEADINGS.weight), style: isTyped ? 'input' : 'result', format } as const;
  const above =
    objectives === null
      ? []
      : groupBlocks(
          layout,
          objectives,
          {
            heading: say(HEADINGS.objective),
            weight: { heading: say(HEADINGS.used), style: 'result', format: SHARE_FORMAT },
            own: weights.objectives && { heading: say(HEADINGS.weight), format: weights.objectives.format },
            before: perspectives === null ? [] : [['perspective', say(HEADINGS.perspective)]],
          },
          (row) => objectiveCells(layout, tables, objectives, row),
        );
  const below =
    perspectives === null
      ? []
      : groupBlocks(layout, perspectives, { heading: say(HEADINGS.perspective), weight }, (row) =>
          perspectiveCells(layout, tables, perspectives, row),
        );
  return [...above, ...below];
}

function objectiveCells(layout: Layout, tables: OrganizationTables, objectives: GroupTable, row: number): GroupCells {
  const { body } = layout;
  const member = isIn(layout, 'objective', row);
  const [scores, weights] = [body.absolute('score'), body.absolute('weight')];
  const used = `SUM(IF(${member},IF(${scores}="",0,${weights}),0))`;
  return {
    before:
      tables.perspectives === null ? [] : [['perspective', { text: perspectiveName(layout, row - objectives.first) }]],
    count: countFormula(layout, member),
    weight: `=${used}`,
    own: tables.weights.objectives?.cell(row, row - objectives.first) ?? null,
    score: meanFormula(member, scores, `IF(${scores}="",0,${scores}*${weights})`, `IF(${scores}="",0,${weights})`),
    share: objectiveShare(layout, tables, objectives, row),
  };
}

/** As the table of perspectives below calls it. */
function perspectiveName({ result }: Layout, objective: number): string {
  const perspective = result.objectives[objective]?.perspective ?? '';
  return result.perspectives.find((group) => sameAs(group.name) === sameAs(perspective))?.name ?? perspective;
}

/** Objectives with data share their perspective, or the whole where there are none, by their weights. */
function objectiveShare(
  layout: Layout,
  { perspectives, weights }: OrganizationTables,
  objectives: GroupTable,
  row: number,
): string {
  const { body, label } = layout;
  const scores = absolute(layout, objectives, 'score');
  const score = body.cell('score', row);
  const each = weights.objectives === null ? '1' : ownWeights(layout, objectives);
  const own = body.cell(OWN_WEIGHT, row);
  const weight = weights.objectives === null ? '1' : `IF(N(${own})<=0,NA(),${own})`;
  if (perspectives === null) return `=IF(${score}="","",${weight}/SUM(IF(${scores}="",0,${each})))`;
  const perspective = body.cell('perspective', row);
  const siblings = `${absolute(layout, objectives, 'perspective')}=${perspective}`;
  const used = `SUM(IF(${siblings},IF(${scores}="",0,${each}),0))`;
  const places = [absolute(layout, perspectives, label), absolute(layout, perspectives, 'share')];
  const share = `XLOOKUP(${perspective},${places.join(',')})`;
  return `=IF(${score}="","",${weight === '1' ? share : `${share}*${weight}`}/${used})`;
}

/** The own weights of objectives; one that is missing is no 0. */
function ownWeights(layout: Layout, objectives: GroupTable): string {
  const weights = absolute(layout, objectives, OWN_WEIGHT);
  return `IF(ISNUMBER(${weights}),${weights},NA())`;
}

function perspectiveCells(
  layout: Layout,
  { objectives, weights: { perspectives: own, objectives: below } }: OrganizationTables,
  perspectives: GroupTable,
  row: number,
): GroupCells {
  const { body, label } = layout;
  const weight = body.cell('weight', row);
  const score = body.cell('score', row);
  const scores = absolute(layout, perspectives, 'score');
  const weights = absolute(layout, perspectives, 'weight');
  const used = `SUM(IF(IFERROR(${scores}<>"",TRUE),${weights},0))`;
  const isWeighed = below !== null;
  return {
    count: countFormula(layout, isIn(layout, 'perspective', row)),
    weight: own.cell(row, row - perspectives.first),
    score:
      objectives === null
        ? indicatorMean(layout, row)
        : objectiveMean(layout, objectives, body.cell(label, row), isWeighed),
    share: `=IF(${score}="","",IF(N(${weight})<=0,NA(),${weight}/${used}))`,
  };
}

/** Objectives count in their perspective by their weights, or all the same. */
function objectiveMean(layout: Layout, objectives: GroupTable, perspective: string, isWeighed: boolean): string {
  const member = `${absolute(layout, objectives, 'perspective')}=${perspective}`;
  const scores = absolute(layout, objectives, 'score');
  const weights = ownWeights(layout, objectives);
  const [weighted, weight] = isWeighed ? [`${scores}*${weights}`, weights] : [scores, '1'];
  return meanFormula(member, scores, `IF(${scores}="",0,${weighted})`, `IF(${scores}="",0,${weight})`);
}

function indicatorMean(layout: Layout, row: number): string {
  const { body } = layout;
  const [scores, weights] = [body.absolute('score'), body.absolute('weight')];
  const blank = `${scores}=""`;
  return meanFormula(
    isIn(layout, 'perspective', row),
    scores,
    `IF(${blank},0,${scores}*${weights})`,
    `IF(${blank},0,${weights})`,
  );
}
