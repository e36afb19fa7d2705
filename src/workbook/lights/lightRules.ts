/** The traffic lights as conditional-format rules: what each looks like, and how ours are told from everybody else's. */
import type { Bands, Light } from '../../engine/bands';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress } from '../../sheets/address';
import { LIGHT_PAINT } from '../../sheets/lightPaint';

/** One rule of ours. `from` and `below` are its half-open band; the icons carry both limits of the bands. */
export type LightRule =
  { kind: 'fill'; light: Light; from: number | null; below: number | null } | { kind: 'icons'; bands: Bands };

/** A complete set of lights for these bands: three fills and the icons. */
export function rulesFor({ yellowFrom, greenFrom }: Bands): LightRule[] {
  return [
    { kind: 'fill', light: 'green', from: greenFrom, below: null },
    { kind: 'fill', light: 'yellow', from: yellowFrom, below: greenFrom },
    { kind: 'fill', light: 'red', from: null, below: yellowFrom },
    { kind: 'icons', bands: { yellowFrom, greenFrom } },
  ];
}

/** ISNUMBER guards blanks (which Excel would call 0, red) and text (which Excel ranks above every number, green). */
function fillFormula(rule: Extract<LightRule, { kind: 'fill' }>, firstCell: string): string {
  const limits = [
    rule.from === null ? '' : `,${firstCell}>=${rule.from}`,
    rule.below === null ? '' : `,${firstCell}<${rule.below}`,
  ];
  return `=AND(ISNUMBER(${firstCell})${limits.join('')})`;
}

/** Queues one rule on one area. Formulas are relative to the area's first cell. */
export function addRule(sheet: Excel.Worksheet, area: Area, rule: LightRule): Excel.ConditionalFormat {
  const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
  if (rule.kind === 'fill') {
    const format = formats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = fillFormula(rule, cellAddress(area.row, area.column));
    format.custom.format.fill.color = LIGHT_PAINT[rule.light].fill;
    format.custom.format.font.color = LIGHT_PAINT[rule.light].font;
    return format;
  }
  const format = formats.add(Excel.ConditionalFormatType.iconSet);
  format.iconSet.style = Excel.IconSet.threeTrafficLights1;
  // Criteria are replaced whole, lowest icon first; the lowest one has no limit of its own.
  const from = (type: Excel.ConditionalFormatIconRuleType, limit: number): Excel.ConditionalIconCriterion => ({
    type,
    formula: `=${limit}`,
    operator: Excel.ConditionalIconCriterionOperator.greaterThanOrEqual,
  });
  format.iconSet.criteria = [
    from(Excel.ConditionalFormatIconRuleType.percent, 0),
    from(Excel.ConditionalFormatIconRuleType.number, rule.bands.yellowFrom),
    from(Excel.ConditionalFormatIconRuleType.number, rule.bands.greenFrom),
  ];
  return format;
}

const NUMBER = '(-?\\d+(?:\\.\\d+)?)';
const FORMULA = new RegExp(`^=AND\\(ISNUMBER\\(([A-Z]+\\d+)\\)(?:,\\1>=${NUMBER})?(?:,\\1<${NUMBER})?\\)$`);

function sameColour(one: string | null | undefined, other: string): boolean {
  return (one ?? '').replace('#', '').toUpperCase() === other.replace('#', '');
}

function limit(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Ours only when formula, fill and font all match one light; a user's rule with another colour is left alone. */
export function readFillRule(formula: string, fill: string, font: string): LightRule | null {
  const match = FORMULA.exec(formula.replace(/[$\s]/g, '').toUpperCase());
  if (!match) return null;
  const [from, below] = [limit(match[2]), limit(match[3])];
  const light: Light | null = from === null ? (below === null ? null : 'red') : below === null ? 'green' : 'yellow';
  if (!light || !sameColour(fill, LIGHT_PAINT[light].fill) || !sameColour(font, LIGHT_PAINT[light].font)) return null;
  return { kind: 'fill', light, from, below };
}

function criterionLimit(criterion: Excel.ConditionalIconCriterion | undefined): number | null {
  const isOurs = criterion?.type === 'Number' && criterion.operator === 'GreaterThanOrEqual';
  const value = Number(String(criterion?.formula ?? '').replace('=', '') || Number.NaN);
  return isOurs && Number.isFinite(value) ? value : null;
}

/** The icons look like anyone's, so by themselves they are only *perhaps* ours: see `isCompanion`. */
export function readIconRule(style: string, criteria: readonly Excel.ConditionalIconCriterion[]): LightRule | null {
  if (style !== 'ThreeTrafficLights1' || criteria.length !== 3) return null;
  const [yellowFrom, greenFrom] = [criterionLimit(criteria[1]), criterionLimit(criteria[2])];
  return yellowFrom === null || greenFrom === null ? null : { kind: 'icons', bands: { yellowFrom, greenFrom } };
}

/** Icons are ours when one of our fills of the same bands lies on the same cells. */
export function isCompanion(icons: Extract<LightRule, { kind: 'icons' }>, fill: LightRule): boolean {
  if (fill.kind !== 'fill') return false;
  const { yellowFrom, greenFrom } = icons.bands;
  if (fill.light === 'green') return fill.from === greenFrom;
  if (fill.light === 'red') return fill.below === yellowFrom;
  return fill.from === yellowFrom && fill.below === greenFrom;
}
