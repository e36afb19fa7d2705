/**
 * The scores of an organization: one CKP.INDEX for all indicators; below it objectives as weighted means of their
 * indicators, perspectives as means of their objectives, and the total by the weights of the perspectives.
 */
import { perspectiveFractions } from '../../../model/scorecard/perspectives';
import { sameAs } from '../../../model/hierarchy/tree';
import type { Block, PlannedCell } from '../../plan';
import { argumentsOf, spilling } from '../../body';
import type { MethodSheet, Scores } from './methodSheet';
import { givenColumns } from '../givenColumns';
import { scorecardName } from '../names';
import { statusFormula } from '../notes';
import type { GroupCells, GroupTable } from '../groups';
import { groupBlocks, groupRange, groupTable, isIn, meanFormula } from '../groups';
import { SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { isPresent } from '../layout';
import type { Layout, PlannedColumn } from '../layout';
import { HEADINGS } from '../texts';

export const NKO_SHEET: MethodSheet = {
  ownRows: 0,
  partsOf: (layout, below) => {
    const { body, input, label } = layout;
    const tables = organizationTables(layout, below.tables);
    const { first, last } = tables.perspectives;
    const namesAndWeights = `${body.cell(label, first)}:${body.cell('weight', last)}`;
    const isEqual = input.scorecard.weights === 'equal';
    return {
      given: givenColumns(layout).map((column) =>
        column.key === 'weight' && isEqual ? { ...column, cells: equalWeights(layout, tables) } : column,
      ),
      scores: nkoScores(layout, tables),
      tables: [...(tables.objectives === null ? [] : [tables.objectives]), tables.perspectives],
      blocks: organizationBlocks(layout, tables),
      names: [{ name: scorecardName(input.scorecard, 'perspectives'), at: namesAndWeights }],
      notes: [],
      status: statusFormula(layout, {
        unplaced: unplacedFormula(layout, tables),
        unweighed: unweighedFormula(layout, tables),
      }),
    };
  },
};

/** Perspectives with data and without a weight. */
function unweighedFormula(layout: Layout, { perspectives }: OrganizationTables): string {
  const [score, weight] = (['score', 'weight'] as const).map((key) => groupRange(layout, perspectives, key));
  return `SUM(IF(IFERROR(${score}="",FALSE),0,IF(${weight}="",1,0)))`;
}

/** The tables below an organization's indicators. Without objectives, indicators stand directly below perspectives. */
interface OrganizationTables {
  readonly objectives: GroupTable | null;
  readonly perspectives: GroupTable;
}

function organizationTables({ result }: Layout, heading: number): OrganizationTables {
  const objectives = result.objectives.length > 0 ? groupTable(heading, names(result.objectives)) : null;
  const next = objectives === null ? heading : objectives.last + 2;
  return { objectives, perspectives: groupTable(next, names(result.perspectives)) };
}

function names(groups: readonly { readonly name: string }[]): string[] {
  return groups.map(({ name }) => name);
}

/** The table that indicators belong to directly, and by which column. */
function parentsOf({ objectives, perspectives }: OrganizationTables): ['objective' | 'perspective', GroupTable] {
  return objectives === null ? ['perspective', perspectives] : ['objective', objectives];
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
  ]);
  const ofParent = (column: 'share' | 'weight'): string =>
    `XLOOKUP(${body.range(key)},${absolute(layout, parents, layout.label)},${absolute(layout, parents, column)})`;
  const used = key === 'objective' ? ofParent('weight') : usedWeights(layout);
  const total = groupRange(layout, tables.perspectives, 'value');
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
      share: `=SUM(${groupRange(layout, tables.perspectives, 'share')})`,
      value: `=IF(${unplaced}=0,IF(${hasValues},ROUND(SUM(${total}),10),NA()),NA())`,
    },
  };
}

/** For each indicator, the sum of the weights in its perspective of indicators with data. */
function usedWeights({ body }: Layout): string {
  const [parent, score, weight] = [body.range('perspective'), body.range('score'), body.range('weight')];
  return `MMULT(IF(${parent}=TRANSPOSE(${parent}),1,0),IF(IFERROR(${score}="",FALSE),0,${weight}))`;
}

/** Equal weights among the indicators of one objective. */
function equalWeights(layout: Layout, tables: OrganizationTables): PlannedColumn['cells'] {
  const { body } = layout;
  const [key, parents] = parentsOf(tables);
  const counts = absolute(layout, parents, 'realization');
  const found = `XLOOKUP(${body.range(key)},${absolute(layout, parents, layout.label)},${counts})`;
  return spilling(`=IFNA(1/${found},"")`, body.rows);
}

/** Indicators that none of the tables holds, objectives counted twice included. */
function unplacedFormula(layout: Layout, tables: OrganizationTables): string {
  const [key, parents] = parentsOf(tables);
  const rows = `SUM(${isPresent(layout)})`;
  const indicators = `ABS(${rows}-SUM(${groupRange(layout, parents, 'realization')}))`;
  if (key === 'perspective') return indicators;
  return `(${indicators}+ABS(${rows}-SUM(${groupRange(layout, tables.perspectives, 'realization')})))`;
}

function absolute({ body }: Layout, { first, last }: GroupTable, key: Parameters<typeof body.cell>[0]): string {
  return [first, last].map((row) => body.cell(key, row).replace(/^([A-Z]+)/, '$$$1$$')).join(':');
}

function organizationBlocks(layout: Layout, tables: OrganizationTables): Block[] {
  const { say } = layout;
  const { objectives, perspectives } = tables;
  const weights = typedWeights(layout);
  const below = groupBlocks(
    layout,
    perspectives,
    {
      heading: say(HEADINGS.perspective),
      weight: { heading: say(HEADINGS.weight), style: 'input', format: SHARE_FORMAT },
    },
    (row) => perspectiveCells(layout, tables, row, weights[row - perspectives.first] ?? null),
  );
  if (objectives === null) return below;
  const above = groupBlocks(
    layout,
    objectives,
    {
      heading: say(HEADINGS.objective),
      weight: { heading: say(HEADINGS.used), style: 'result', format: SHARE_FORMAT },
      before: [['perspective', say(HEADINGS.perspective)]],
    },
    (row) => objectiveCells(layout, tables, objectives, row),
  );
  return [...above, ...below];
}

/** A cell in percent reads 25 as 25 %. */
function typedWeights({ result }: Layout): (number | null)[] {
  return perspectiveFractions(result.perspectives);
}

function objectiveCells(
  layout: Layout,
  { perspectives }: OrganizationTables,
  objectives: GroupTable,
  row: number,
): GroupCells {
  const { body, label, result } = layout;
  const member = isIn(layout, 'objective', row);
  const [scores, weights] = [body.absolute('score'), body.absolute('weight')];
  const used = `SUM(IF(${member},IF(${scores}="",0,${weights}),0))`;
  const perspective = result.objectives[row - objectives.first]?.perspective ?? '';
  const name = result.perspectives.find((group) => sameAs(group.name) === sameAs(perspective))?.name ?? perspective;
  const own = body.cell('perspective', row);
  const siblings = `${absolute(layout, objectives, 'perspective')}=${own}`;
  const withData = `SUM(IF(${siblings},IF(${absolute(layout, objectives, 'score')}="",0,1),0))`;
  const places = [absolute(layout, perspectives, label), absolute(layout, perspectives, 'share')];
  return {
    before: [['perspective', { text: name }]],
    count: `=SUM(IF(${member},1,0))`,
    weight: `=${used}`,
    score: meanFormula(member, scores, `IF(${scores}="",0,${scores}*${weights})`, `IF(${scores}="",0,${weights})`),
    share: `=IF(${body.cell('score', row)}="","",XLOOKUP(${own},${places.join(',')})/${withData})`,
  };
}

function perspectiveCells(
  layout: Layout,
  { objectives, perspectives }: OrganizationTables,
  row: number,
  typed: PlannedCell,
): GroupCells {
  const { body, label } = layout;
  const weight = body.cell('weight', row);
  const score = body.cell('score', row);
  const scores = absolute(layout, perspectives, 'score');
  const weights = absolute(layout, perspectives, 'weight');
  const used = `SUM(IF(IFERROR(${scores}<>"",TRUE),${weights},0))`;
  return {
    count: `=SUM(IF(${isIn(layout, 'perspective', row)},1,0))`,
    weight: typed,
    score: objectives === null ? indicatorMean(layout, row) : objectiveMean(layout, objectives, body.cell(label, row)),
    share: `=IF(${score}="","",IF(N(${weight})<=0,NA(),${weight}/${used}))`,
  };
}

/** Every objective counts the same in its perspective. */
function objectiveMean(layout: Layout, objectives: GroupTable, perspective: string): string {
  const member = `${absolute(layout, objectives, 'perspective')}=${perspective}`;
  const scores = absolute(layout, objectives, 'score');
  return meanFormula(member, scores, `IF(${scores}="",0,${scores})`, `IF(${scores}="",0,1)`);
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
