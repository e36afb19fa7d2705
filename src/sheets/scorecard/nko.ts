/**
 * The scores of an organization: one CKP.INDEX for all indicators; below it objectives as weighted means of their
 * indicators, perspectives as means of their objectives, and the total by the weights of the perspectives.
 */
import { perspectiveFractions } from '../../model/scorecard/perspectives';
import { sameAs } from '../../model/hierarchy/tree';
import type { Block, PlannedCell } from '../plan';
import { spilling } from '../body';
import { argumentsOf } from './ckp';
import type { ContractScores } from './contractScores';
import type { GroupCells, GroupTable } from './groups';
import { groupBlocks, groupRange, groupTable, isIn, meanFormula } from './groups';
import { SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { isPresent } from './scorecardDraft';
import type { Draft, PlannedColumn } from './scorecardDraft';
import { HEADINGS } from './scorecardTexts';

/** The tables below an organization's indicators. Without objectives, indicators stand directly below perspectives. */
export interface OrganizationTables {
  readonly objectives: GroupTable | null;
  readonly perspectives: GroupTable;
}

export function organizationTables({ result }: Draft, heading: number): OrganizationTables {
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

export function nkoScores(draft: Draft, tables: OrganizationTables): ContractScores {
  const { body, say } = draft;
  const [key, parents] = parentsOf(tables);
  const [realization, score, weight] = [body.range('realization'), body.range('score'), body.range('weight')];
  const index = argumentsOf([
    body.range('target'),
    realization,
    body.has('polarity') ? body.range('polarity') : '',
    body.has('worst') ? body.range('worst') : '',
  ]);
  const ofParent = (column: 'share' | 'weight'): string =>
    `XLOOKUP(${body.range(key)},${absolute(draft, parents, draft.label)},${absolute(draft, parents, column)})`;
  const used = key === 'objective' ? ofParent('weight') : usedWeights(draft);
  const total = groupRange(draft, tables.perspectives, 'value');
  const unplaced = unplacedFormula(draft, tables);
  const hasValues = `COUNT(${total})+SUM(IF(ISERROR(${total}),1,0))>0`;
  return {
    columns: [
      {
        key: 'score',
        heading: say(HEADINGS.index),
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
      share: `=SUM(${groupRange(draft, tables.perspectives, 'share')})`,
      value: `=IF(${unplaced}=0,IF(${hasValues},ROUND(SUM(${total}),10),NA()),NA())`,
    },
  };
}

/** For each indicator, the sum of the weights in its perspective of indicators with data. */
function usedWeights({ body }: Draft): string {
  const [parent, score, weight] = [body.range('perspective'), body.range('score'), body.range('weight')];
  return `MMULT(IF(${parent}=TRANSPOSE(${parent}),1,0),IF(IFERROR(${score}="",FALSE),0,${weight}))`;
}

/** Equal weights among the indicators of one objective. */
export function equalWeights(draft: Draft, tables: OrganizationTables): PlannedColumn['cells'] {
  const { body } = draft;
  const [key, parents] = parentsOf(tables);
  const counts = absolute(draft, parents, 'realization');
  const found = `XLOOKUP(${body.range(key)},${absolute(draft, parents, draft.label)},${counts})`;
  return spilling(`=IFNA(1/${found},"")`, body.rows);
}

/** Indicators that none of the tables holds, objectives counted twice included. */
export function unplacedFormula(draft: Draft, tables: OrganizationTables): string {
  const [key, parents] = parentsOf(tables);
  const rows = `SUM(${isPresent(draft)})`;
  const indicators = `ABS(${rows}-SUM(${groupRange(draft, parents, 'realization')}))`;
  if (key === 'perspective') return indicators;
  return `(${indicators}+ABS(${rows}-SUM(${groupRange(draft, tables.perspectives, 'realization')})))`;
}

function absolute({ body }: Draft, { first, last }: GroupTable, key: Parameters<typeof body.cell>[0]): string {
  return [first, last].map((row) => body.cell(key, row).replace(/^([A-Z]+)/, '$$$1$$')).join(':');
}

export function organizationBlocks(draft: Draft, tables: OrganizationTables): Block[] {
  const { say } = draft;
  const { objectives, perspectives } = tables;
  const weights = typedWeights(draft);
  const below = groupBlocks(
    draft,
    perspectives,
    {
      heading: say(HEADINGS.perspective),
      weight: { heading: say(HEADINGS.weight), style: 'input', format: SHARE_FORMAT },
    },
    (row) => perspectiveCells(draft, tables, row, weights[row - perspectives.first] ?? null),
  );
  if (objectives === null) return below;
  const above = groupBlocks(
    draft,
    objectives,
    {
      heading: say(HEADINGS.objective),
      weight: { heading: say(HEADINGS.used), style: 'result', format: SHARE_FORMAT },
      before: [['perspective', say(HEADINGS.perspective)]],
    },
    (row) => objectiveCells(draft, tables, objectives, row),
  );
  return [...above, ...below];
}

/** A cell in percent reads 25 as 25 %. */
function typedWeights({ input, result }: Draft): (number | null)[] {
  return perspectiveFractions(names(result.perspectives), input.scorecard, input.surroundings);
}

function objectiveCells(
  draft: Draft,
  { perspectives }: OrganizationTables,
  objectives: GroupTable,
  row: number,
): GroupCells {
  const { body, label, result } = draft;
  const member = isIn(draft, 'objective', row);
  const [scores, weights] = [body.absolute('score'), body.absolute('weight')];
  const used = `SUM(IF(${member},IF(${scores}="",0,${weights}),0))`;
  const perspective = result.objectives[row - objectives.first]?.perspective ?? '';
  const name = result.perspectives.find((group) => sameAs(group.name) === sameAs(perspective))?.name ?? perspective;
  const own = body.cell('perspective', row);
  const siblings = `${absolute(draft, objectives, 'perspective')}=${own}`;
  const withData = `SUM(IF(${siblings},IF(${absolute(draft, objectives, 'score')}="",0,1),0))`;
  const places = [absolute(draft, perspectives, label), absolute(draft, perspectives, 'share')];
  return {
    before: [['perspective', { text: name }]],
    count: `=SUM(IF(${member},1,0))`,
    weight: `=${used}`,
    score: meanFormula(member, scores, `IF(${scores}="",0,${scores}*${weights})`, `IF(${scores}="",0,${weights})`),
    share: `=IF(${body.cell('score', row)}="","",XLOOKUP(${own},${places.join(',')})/${withData})`,
  };
}

function perspectiveCells(
  draft: Draft,
  { objectives, perspectives }: OrganizationTables,
  row: number,
  typed: PlannedCell,
): GroupCells {
  const { body, label } = draft;
  const weight = body.cell('weight', row);
  const score = body.cell('score', row);
  const scores = absolute(draft, perspectives, 'score');
  const weights = absolute(draft, perspectives, 'weight');
  const used = `SUM(IF(IFERROR(${scores}<>"",TRUE),${weights},0))`;
  return {
    count: `=SUM(IF(${isIn(draft, 'perspective', row)},1,0))`,
    weight: typed,
    score: objectives === null ? indicatorMean(draft, row) : objectiveMean(draft, objectives, body.cell(label, row)),
    share: `=IF(${score}="","",IF(N(${weight})<=0,NA(),${weight}/${used}))`,
  };
}

/** Every objective counts the same in its perspective. */
function objectiveMean(draft: Draft, objectives: GroupTable, perspective: string): string {
  const member = `${absolute(draft, objectives, 'perspective')}=${perspective}`;
  const scores = absolute(draft, objectives, 'score');
  return meanFormula(member, scores, `IF(${scores}="",0,${scores})`, `IF(${scores}="",0,1)`);
}

function indicatorMean(draft: Draft, row: number): string {
  const { body } = draft;
  const [scores, weights] = [body.absolute('score'), body.absolute('weight')];
  const blank = `${scores}=""`;
  return meanFormula(
    isIn(draft, 'perspective', row),
    scores,
    `IF(${blank},0,${scores}*${weights})`,
    `IF(${blank},0,${weights})`,
  );
}
