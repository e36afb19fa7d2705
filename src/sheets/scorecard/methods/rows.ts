/** What methods share whose total is the weighted sum of their rows: a subtotal of each perspective, and the checks. */
import type { Block } from '../../plan';
import type { Layout } from '../layout';
import type { GroupTable } from '../groups';
import { countFormula, groupBlocks, groupRange, groupTable, isIn, meanFormula } from '../groups';
import { givenColumns } from '../givenColumns';
import { isCounted } from '../layout';
import { statusFormula } from '../notes';
import type { Below, MethodParts, Scores } from './methodSheet';
import { HEADINGS } from '../texts';

function perspectiveBlocks(layout: Layout, table: GroupTable): Block[] {
  const { body, say } = layout;
  const [score, share, value] = [body.absolute('score'), body.absolute('share'), body.absolute('value')];
  return groupBlocks(layout, table, { heading: say(HEADINGS.perspective), weight: null }, (row) => {
    const member = isIn(layout, 'perspective', row);
    return {
      count: countFormula(layout, member),
      weight: null,
      score: meanFormula(member, score, value, share),
      share: `=IF(${body.cell('score', row)}="","",SUM(IF(${member},${share},0)))`,
    };
  });
}

/** All parts but what is a method's own; perspectives where there are any, as weighted means of their rows. */
export function partsOfRows(layout: Layout, { tables }: Below, scores: Scores): MethodParts {
  const names = layout.result.perspectives.map(({ name }) => name);
  const table = names.length > 0 ? groupTable(tables, names) : null;
  const unplaced =
    table === null ? null : `ABS(SUM(${isCounted(layout)})-SUM(${groupRange(layout, table, 'realization')}))`;
  return {
    given: givenColumns(layout),
    scores,
    tables: table === null ? [] : [table],
    blocks: table === null ? [] : perspectiveBlocks(layout, table),
    names: [],
    notes: [],
    status: statusFormula(layout, { unplaced, unweighed: null, unweighedObjectives: null }),
  };
}
