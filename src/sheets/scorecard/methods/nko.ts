/**
 * The scores of an organization: one CKP.INDEX for all indicators; below it objectives as weighted means of their
 * indicators, perspectives as means of their objectives, and the total by the weights of the perspectives. Without
 * perspectives the table of objectives is the last one and makes the total.
 */
import { argumentsOf, spilling } from '../../body';
import { SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { givenColumns } from '../givenColumns';
import type { GroupTable } from '../groups';
import { groupRange } from '../groups';
import { capOf, isCounted } from '../layout';
import type { ColumnKey, Layout, PlannedColumn } from '../layout';
import { scorecardName } from '../names';
import { statusFormula } from '../notes';
import { HEADINGS } from '../texts';
import type { MethodSheet, Scores } from './methodSheet';
import { organizationBlocks } from './nkoGroups';
import { absolute, organizationTables, OWN_WEIGHT, parentsOf, topOf } from './nkoTables';
import type { OrganizationTables } from './nkoTables';

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

/** Groups with data and without a weight. */
function unweighedFormula(layout: Layout, table: GroupTable, key: ColumnKey): string {
  const [score, weight] = (['score', key] as const).map((one) => groupRange(layout, table, one));
  return `SUM(IF(IFERROR(${score}="",FALSE),0,IF(IFERROR(${weight}="",TRUE),1,0)))`;
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
