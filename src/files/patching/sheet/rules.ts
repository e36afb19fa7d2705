/** Conditional formats: those of the format itself, and icons that later versions added in an extension ([MS-XLSX]). */
import { X14, XM } from '../../markup/namespaces';
import type { ConditionalFormat, ConditionalRule } from '../../contents';
import { formulaInFile } from '../../formulas/inFile';
import { areasText } from '../areas';
import { element, textElement } from '../xml/build';
import type { StyleBook } from '../styles/styleBook';

export const RULES_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
/** Kinds of rules that the reader tells, which are replaced as a whole. */
export const KNOWN_RULES: ReadonlySet<string> = new Set(['expression', 'cellIs', 'iconSet']);
const LATER_ICONS: ReadonlySet<string> = new Set(['3Stars', '3Triangles', '5Boxes']);

export function rulesXml(formats: readonly ConditionalFormat[], styles: StyleBook): string {
  return formats
    .filter(({ rule }) => !isLater(rule))
    .map((format) => {
      const rule = ruleXml(format, styles);
      return rule === '' ? '' : element('conditionalFormatting', { sqref: areasText(format.areas) }, rule);
    })
    .join('');
}

/** What goes into the extensions of the sheet; empty where none is needed. */
export function laterRulesXml(formats: readonly ConditionalFormat[]): string {
  const rules = formats.filter(({ rule }) => isLater(rule)).map(laterRuleXml);
  if (rules.length === 0) return '';
  const all = element('x14:conditionalFormattings', {}, ...rules);
  return element('ext', { uri: RULES_EXTENSION, 'xmlns:x14': X14 }, all);
}

function isLater(rule: ConditionalRule): boolean {
  return rule.kind === 'iconSet' && LATER_ICONS.has(rule.icons);
}

function ruleXml({ rule, priority, stopIfTrue }: ConditionalFormat, styles: StyleBook): string {
  const shared = { priority, stopIfTrue: stopIfTrue ? 1 : undefined };
  const formula = (text: string) => textElement('formula', formulaInFile(text));
  switch (rule.kind) {
    case 'formula':
      return element(
        'cfRule',
        { type: 'expression', dxfId: styles.differential(rule.style), ...shared },
        formula(rule.formula),
      );
    case 'cellValue':
      return element(
        'cfRule',
        { type: 'cellIs', dxfId: styles.differential(rule.style), ...shared, operator: rule.operator },
        ...rule.formulas.map(formula),
      );
    case 'iconSet':
      return element('cfRule', { type: 'iconSet', ...shared }, iconsXml(rule));
    case 'other':
      return '';
  }
}

function iconsXml(rule: Extract<ConditionalRule, { kind: 'iconSet' }>): string {
  const thresholds = rule.thresholds.map(({ type, value, includesEqual }) =>
    element('cfvo', { type, val: value, gte: includesEqual ? undefined : 0 }),
  );
  return element('iconSet', iconAttributes(rule), ...thresholds);
}

function iconAttributes({ icons, iconOnly, reverse }: Extract<ConditionalRule, { kind: 'iconSet' }>) {
  return { iconSet: icons, showValue: iconOnly ? 0 : undefined, reverse: reverse ? 1 : undefined };
}

function laterRuleXml({ rule, priority, stopIfTrue, areas }: ConditionalFormat, index: number): string {
  if (rule.kind !== 'iconSet') return '';
  const thresholds = rule.thresholds.map(({ type, value, includesEqual }) =>
    element('x14:cfvo', { type, gte: includesEqual ? undefined : 0 }, textElement('xm:f', value)),
  );
  const id = `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
  const icons = element('x14:iconSet', iconAttributes(rule), ...thresholds);
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': XM },
    element('x14:cfRule', { type: 'iconSet', priority, stopIfTrue: stopIfTrue ? 1 : undefined, id }, icons),
    textElement('xm:sqref', areasText(areas)),
  );
}
