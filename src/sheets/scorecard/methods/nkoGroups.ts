/** What the tables of objectives and perspectives hold: weighted means, weights and shares. */
import { sameAs } from '../../../model/hierarchy/tree';
import { SHARE_FORMAT } from '../../numberFormats';
import type { Block } from '../../plan';
import type { GroupCells, GroupTable } from '../groups';
import { countFormula, groupBlocks, isIn, meanFormula } from '../groups';
import type { Layout } from '../layout';
import { HEADINGS } from '../texts';
import { absolute, OWN_WEIGHT } from './nkoTables';
import type { OrganizationTables } from './nkoTables';

export function organizationBlocks(layout: Layout, tables: OrganizationTables): Block[] {
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
