/** The subtotal of each perspective of an OMAX or a CKP: the weighted mean of its rows. */
import type { Block } from '../plan';
import type { Draft } from './scorecardDraft';
import type { GroupTable } from './groups';
import { groupBlocks, isIn, meanFormula } from './groups';
import { HEADINGS } from './scorecardTexts';

export function perspectiveBlocks(draft: Draft, table: GroupTable): Block[] {
  const { body, say } = draft;
  const [score, share, value] = [body.absolute('score'), body.absolute('share'), body.absolute('value')];
  return groupBlocks(draft, table, { heading: say(HEADINGS.perspective), weight: null }, (row) => {
    const member = isIn(draft, 'perspective', row);
    return {
      count: `=SUM(IF(${member},1,0))`,
      weight: null,
      score: meanFormula(member, score, value, share),
      share: `=IF(${body.cell('score', row)}="","",SUM(IF(${member},${share},0)))`,
    };
  });
}
