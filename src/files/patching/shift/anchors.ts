/** Rules whose first cell is taken out: their formulas are written for the first cell that stays, before it moves. */
import { movedFormula } from '../../formulas/moved';
import { shiftedArea, type Shift } from '../../formulas/shifted';
import { escapeText } from '../../markup/escaping';
import { XmlEditor } from '../../markup/editor';
import type { XmlElement } from '../../markup/tree';
import { areaOf } from '../areas';
import type { SheetPlaces } from '../sheet/places';
import { closingTag } from '../xml/places';
import { openingTag } from '../xml/tags';

const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2']);

export function withAnchorsThatStay({ source, children }: SheetPlaces, shift: Shift): string {
  const editor = new XmlEditor(source);
  const rules = children.flatMap((child) => (child.name === 'dataValidations' ? child.children : [child]));
  for (const rule of rules) {
    if (rule.name !== 'conditionalFormatting' && rule.name !== 'dataValidation') continue;
    const [rows, columns] = distance(rule.get('sqref') ?? '', shift);
    if (rows === 0 && columns === 0) continue;
    for (const each of rule.descendants()) if (FORMULAS.has(each.name)) rewrite(editor, source, each, rows, columns);
  }
  return editor.apply();
}

/** From the first cell of the rule to the first one that stays, as they are numbered now. */
function distance(sqref: string, shift: Shift): readonly [number, number] {
  const areas = sqref.split(/\s+/).flatMap((each) => areaOf(each) ?? []);
  const [first] = areas;
  const kept = areas.find((area) => shiftedArea(area, shift) !== null);
  if (first === undefined || kept === undefined || shift.count > 0) return [0, 0];
  const stays = (place: number) =>
    place >= shift.at && place < shift.at - shift.count ? shift.at - shift.count : place;
  const [top, left] = shift.axis === 'rows' ? [stays(kept.top), kept.left] : [kept.top, stays(kept.left)];
  return [top - first.top, left - first.left];
}

function rewrite(editor: XmlEditor, source: string, formula: XmlElement, rows: number, columns: number): void {
  const start = formula.start + openingTag(source, formula.start).length;
  editor.replace(start, closingTag(source, formula), escapeText(movedFormula(formula.text, rows, columns)));
}
