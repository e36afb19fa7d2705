/** In which order Excel computes, and whether it computes everything when it opens the file. */
import type { WorkbookPackage } from '../package/workbookPackage';
import { element } from '../xml/build';
import { putChild } from '../xml/places';
import { openingTag, withAttributes } from '../xml/tags';
import { WORKBOOK_ORDER } from './workbookPart';

/** A chain that names a cell without a formula makes Excel repair the file; without a chain it makes one. */
export function removeCalculationChain(workbook: WorkbookPackage, part: string): void {
  const relation = workbook.related(part, 'calcChain');
  if (relation === undefined) return;
  workbook.unrelate(part, relation.id);
  workbook.remove(relation.target);
}

export function calculateOnOpening(workbook: WorkbookPackage, part: string): void {
  workbook.edit(part, (editor, root, source) => {
    const present = root.first('calcPr');
    if (present === undefined)
      return putChild(editor, source, root, WORKBOOK_ORDER, 'calcPr', element('calcPr', { fullCalcOnLoad: 1 }));
    const tag = openingTag(source, present.start);
    editor.replace(present.start, present.start + tag.length, withAttributes(tag, { fullCalcOnLoad: 1 }));
  });
}
