import type { Area, ConditionalFormat, ConditionalRule } from '../../contents';
import { X14, XM } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import type { Palette } from '../styles/colors';
import { readDifferential, type Styles } from '../styles/styles';
import { formulaOf } from '../texts';
import { areasOf, isTrue, numberOf } from '../values';
import { extensions } from './extensions';

/** Rules of the format itself, then those that later versions keep in an extension ([MS-XLSX] 2.6.4). */
export function readRules(
  sheet: XmlElement[],
  parts: ReadonlyMap<string, XmlElement>,
  styles: Styles,
  palette: Palette,
) {
  const reader = new RuleReader(styles, palette);
  const plain = sheet.flatMap((format) => reader.format(format, areasOf(format.get('sqref'))));
  const extended = new Set(sheet.flatMap(extendedIds));
  const later = extensions(parts)
    .filter((each) => each.name === 'conditionalFormattings' && each.namespace === X14)
    .flatMap((list) => list.all('conditionalFormatting'))
    .flatMap((format) => reader.format(format, areasOf(format.first('sqref', XM)?.text), extended));
  return [...plain, ...later];
}

const LATER_ID = 'id';

/** A rule of old may be continued in the extension, as data bars are: that is the same rule. */
function extendedIds(format: XmlElement): string[] {
  return format
    .all('cfRule')
    .flatMap((rule) => [...rule.descendants()].filter(({ name, namespace }) => name === LATER_ID && namespace === X14))
    .map(({ text }) => text.trim());
}

class RuleReader {
  constructor(
    private readonly styles: Styles,
    private readonly palette: Palette,
  ) {}

  format(format: XmlElement, areas: readonly Area[], extended: ReadonlySet<string> = new Set()): ConditionalFormat[] {
    if (areas.length === 0) return [];
    return format
      .all('cfRule')
      .filter((rule) => !extended.has(rule.get('id') ?? ''))
      .map((rule) => ({
        areas,
        priority: numberOf(rule.get('priority')) ?? 1,
        stopIfTrue: isTrue(rule.get('stopIfTrue')),
        rule: this.rule(rule),
      }));
  }

  private rule(rule: XmlElement): ConditionalRule {
    const type = rule.get('type') ?? '';
    const formulas = [...rule.all('formula'), ...rule.all('f', XM)].map(({ text }) => formulaOf(text));
    const [formula] = formulas;
    if (type === 'expression' && formula !== undefined) return { kind: 'formula', formula, style: this.style(rule) };
    if (type === 'cellIs' && formula !== undefined)
      return { kind: 'cellValue', operator: rule.get('operator') ?? 'equal', formulas, style: this.style(rule) };
    const icons = rule.first('iconSet');
    if (type === 'iconSet' && icons !== undefined && !isTrue(icons.get('custom'))) return readIcons(icons);
    return { kind: 'other', type };
  }

  private style(rule: XmlElement) {
    const own = rule.first('dxf');
    if (own !== undefined) return readDifferential(own, this.palette);
    const index = numberOf(rule.get('dxfId'));
    return this.styles.differentials[index ?? -1] ?? readDifferential(undefined, this.palette);
  }
}

function readIcons(icons: XmlElement): ConditionalRule {
  const showsValue = icons.get('showValue');
  return {
    kind: 'iconSet',
    icons: icons.get('iconSet') ?? '3TrafficLights1',
    thresholds: icons.all('cfvo').map((threshold) => ({
      type: threshold.get('type') ?? 'percent',
      value: formulaOf(threshold.first('f', XM)?.text ?? threshold.get('val') ?? ''),
      includesEqual: threshold.get('gte') === null || isTrue(threshold.get('gte')),
    })),
    reverse: isTrue(icons.get('reverse')),
    iconOnly: showsValue !== null && !isTrue(showsValue),
  };
}
