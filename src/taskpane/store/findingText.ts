/** What reading the workbook brought to light, in the user's language: where, and what it means. */
import type { Language } from '../../engine/language';
import type { Finding } from '../../sheets/findings';
import { explain } from '../strings';
import type { Say } from '../strings';

/** More than these would be a wall of addresses. */
const SHOWN = 6;

export function findingText(finding: Finding, say: Say, language: Language): string {
  switch (finding.kind) {
    case 'renamed':
      return say('findingRenamed', { from: finding.from, to: finding.to });
    case 'deleted':
      return say('findingDeleted', { sheet: finding.sheet });
    case 'edited':
      return say('findingEdited', { sheet: finding.sheet, cells: cellsText(finding.cells, say) });
    case 'label':
      return say('findingLabel', {
        sheet: finding.sheet,
        cell: finding.cell,
        item: finding.item,
        found: finding.found,
      });
    case 'shape':
      return say('findingShape', { sheet: finding.sheet, item: finding.item });
    case 'notAJudgment':
      return say('findingNotAJudgment', { sheet: finding.sheet, cell: finding.cell, found: finding.found });
    case 'notAWeight':
      return say('findingNotAWeight', { sheet: finding.sheet, cell: finding.cell, found: finding.found });
    case 'contradiction':
      return say('findingContradiction', { sheet: finding.sheet, cell: finding.cell, other: finding.other });
    case 'manyMarks':
      return say('findingManyMarks', { sheet: finding.sheet, row: finding.row, marks: finding.marks });
    case 'damaged':
      return explain(finding.refusal, language);
    case 'newer':
      return say('errorNewerModel', { version: finding.version });
  }
}

export function cellsText(cells: readonly string[], say: Say): string {
  const shown = cells.slice(0, SHOWN).join(', ');
  const rest = cells.length - SHOWN;
  return rest > 0 ? say('cellsAndMore', { cells: shown, count: rest }) : shown;
}
