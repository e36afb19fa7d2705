/** Conditional formats of a sheet that is there: all whose kind the reader tells are replaced, others stay. */
import type { ConditionalFormat, DataValidation } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import type { StyleBook } from '../styles/styleBook';
import { withAttributes } from '../xml/tags';
import type { ExtensionChange } from './extensions';
import { KNOWN_RULES, RULES_EXTENSION, laterRulesXml, rulesXml } from './rules';
import type { SheetEditor } from './sheetEditor';
import { VALIDATIONS_EXTENSION, validationsXml } from './validations';

export function editRules(
  sheet: SheetEditor,
  formats: readonly ConditionalFormat[],
  styles: StyleBook,
): ExtensionChange {
  const { editor } = sheet;
  for (const format of sheet.all('conditionalFormatting')) {
    const rules = format.all('cfRule');
    const replaced = rules.filter(isKnown);
    if (replaced.length === rules.length) editor.remove(format.start, format.end);
    else for (const rule of replaced) editor.remove(rule.start, rule.end);
  }
  sheet.insert('conditionalFormatting', rulesXml(formats, styles));
  const isKept = (child: XmlElement) => !child.all('cfRule').every(isKnown);
  return { uri: RULES_EXTENSION, isKept, xml: laterRulesXml(formats) };
}

export function editValidations(sheet: SheetEditor, validations: readonly DataValidation[]): ExtensionChange {
  sheet.put('dataValidations', validationsXml(validations));
  return { uri: VALIDATIONS_EXTENSION, isKept: () => false, xml: '' };
}

/** The formulas of all rules and the words that go with them are left where they are. */
export function editProtection(sheet: SheetEditor, isProtected: boolean): void {
  if (!isProtected) return sheet.put('sheetProtection', '');
  sheet.tag('sheetProtection', (tag) => withAttributes(tag, { sheet: 1, objects: 1, scenarios: 1 }));
}

function isKnown(rule: XmlElement): boolean {
  return KNOWN_RULES.has(rule.get('type') ?? '');
}
