/**
 * The traffic lights, and the marks of levels, as conditional-format rules: what each looks like, and how ours are told from
 * everybody else's.
 */
import type { Bands, Light } from '../../engine/bands';
import type { DecimalSign } from '../../engine/textNumbers';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress } from '../../sheets/address';
import type { LightFill } from '../../sheets/lightFormulas';
import { fillFormula, fillsFor } from '../../sheets/lightFormulas';
import { LIGHT_PAINT } from '../../sheets/lightPaint';
import type { LevelMark } from '../../sheets/markFormulas';
import { MARK_PAINT, markFormula, readMarkFormula } from '../../sheets/markFormulas';
import type { SheetPlan } from '../../sheets/plan';
import { lightBands, plannedArea } from '../../sheets/plannedCells';
import type { ScoreScale } from '../selection/scoreCells';
import { POINTS } from '../selection/scoreCells';

/** One rule of ours; the icons carry both limits of the bands. */
export type LightRule =
  ({ kind: 'fill' } & LightFill) | { kind: 'icons'; bands: Bands } | ({ kind: 'mark' } & LevelMark);

/** A complete set of lights for these bands: three fills and the icons; and three fills of texts in percent. */
export function rulesFor(bands: Bands, { numbers, texts }: ScoreScale = POINTS): LightRule[] {
  const own = numbers === 'percent' ? inPercent(bands) : bands;
  const fill = (one: LightFill): LightRule => ({ kind: 'fill', ...one });
  const ofTexts = texts === null ? [] : fillsFor(inPercent(bands)).map((one) => fill({ ...one, texts }));
  return [...fillsFor(own).map(fill), { kind: 'icons', bands: own }, ...ofTexts];
}

/** The rules of a plan, by the area of each. */
export function plannedRules({ lights = [], marks = [] }: Pick<SheetPlan, 'lights' | 'marks'>): PlannedRules[] {
  return [
    ...lights.map(({ range, bands }) => ({ area: plannedArea(range), rules: rulesFor(lightBands(bands)) })),
    ...marks.map(({ range, scoreRow, levelColumn }): PlannedRules => {
      return { area: plannedArea(range), rules: [{ kind: 'mark', scoreRow, levelColumn }] };
    }),
  ];
}

export interface PlannedRules {
  readonly area: Area;
  readonly rules: readonly LightRule[];
}

/** Excel keeps 95 % as 0.95. */
function inPercent({ yellowFrom, greenFrom }: Bands): Bands {
  const fraction = (limit: number): number => Number((limit / 100).toPrecision(12));
  return { yellowFrom: fraction(yellowFrom), greenFrom: fraction(greenFrom) };
}

/** Queues one rule on one area. Formulas are relative to the area's first cell. */
export function addRule(sheet: Excel.Worksheet, area: Area, rule: LightRule): Excel.ConditionalFormat {
  const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
  if (rule.kind !== 'icons') {
    const { fill, font } = rule.kind === 'mark' ? MARK_PAINT : LIGHT_PAINT[rule.light];
    const format = formats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula =
      rule.kind === 'mark'
        ? markFormula(rule, area.row, area.column)
        : fillFormula(rule, cellAddress(area.row, area.column));
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = font;
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
const VALUE = '(NUMBERVALUE\\(\\1,"([.,])","[.,]"\\))';
const TEXT_FORMULA = new RegExp(
  `^=AND\\(RIGHT\\(TRIM\\(([A-Z]+\\d+)\\)\\)="%"(?:,${VALUE}>=${NUMBER})?(?:,${VALUE}<${NUMBER})?\\)$`,
);

function sameColour(one: string | null | undefined, other: string): boolean {
  return (one ?? '').replace('#', '').toUpperCase() === other.replace('#', '');
}

function limit(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Ours only when formula, fill and font all match one light; a user's rule with another colour is left alone. */
export function readFillRule(formula: string, fill: string, font: string): LightRule | null {
  const mark = readMarkFormula(formula);
  if (mark)
    return sameColour(fill, MARK_PAINT.fill) && sameColour(font, MARK_PAINT.font) ? { kind: 'mark', ...mark } : null;
  const plain = formula.replace(/[$\s]/g, '').toUpperCase();
  const [ofNumber, ofText] = [FORMULA.exec(plain), TEXT_FORMULA.exec(plain)];
  if (!ofNumber && !ofText) return null;
  const [from, below] = ofNumber ? [limit(ofNumber[2]), limit(ofNumber[3])] : [limit(ofText?.[4]), limit(ofText?.[7])];
  const texts = (ofText?.[3] ?? ofText?.[6]) as DecimalSign | undefined;
  const light: Light | null = from === null ? (below === null ? null : 'red') : below === null ? 'green' : 'yellow';
  if (!light || !sameColour(fill, LIGHT_PAINT[light].fill) || !sameColour(font, LIGHT_PAINT[light].font)) return null;
  return { kind: 'fill', light, from, below, ...(texts && { texts }) };
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
  if (fill.kind !== 'fill' || fill.texts !== undefined) return false;
  const { yellowFrom, greenFrom } = icons.bands;
  if (fill.light === 'green') return fill.from === greenFrom;
  if (fill.light === 'red') return fill.below === yellowFrom;
  return fill.from === yellowFrom && fill.below === greenFrom;
}
