/** Conditional formats between Excel's words and Univer's. */
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IIconSet,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { formatBox, type Box } from '../objects/address';
import {
  NO_RULE_FORMAT,
  type CellValueRule,
  type Comparison,
  type ConditionalRule,
  type CustomRule,
  type IconCriterion,
  type IconSetRule,
  type IconStyle,
  type RuleFormat,
} from '../objects/conditionalRule';
import { hexColor } from './cellFormat';

const OPERATORS: Readonly<Record<Comparison, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

type TwoSided = CFNumberOperator.between | CFNumberOperator.notBetween;

const SIGNS: Readonly<Record<Exclude<Comparison, 'Between' | 'NotBetween'>, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const ICONS: Readonly<Record<IconStyle, IIconSetType>> = {
  ThreeArrows: IIconSetType.threeArrows,
  ThreeArrowsGray: IIconSetType.threeArrowsGray,
  ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1,
  ThreeTrafficLights2: IIconSetType.threeTrafficLights2,
  ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols,
  ThreeSymbols2: IIconSetType.threeSymbols2,
};

const VALUE_TYPES = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;

/**
 * A rule without its condition yet: Excel has such rules while they are being written, Univer has not. A comparison and
 * no formula, for Univer goes on calculating the formulas a rule once had.
 */
function dormantRule(format: RuleFormat): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.equal,
    value: Number.MAX_VALUE,
    style: styleOf(format),
  };
}

export function toUniver(rule: ConditionalRule, box: Box): IConditionalFormattingRuleConfig | null {
  switch (rule.type) {
    case 'Custom':
      return rule.formula === '' ? dormantRule(rule.format) : formulaRule(rule.formula, rule.format);
    case 'CellValue':
      return cellValueRule(rule, box);
    case 'IconSet':
      return iconSetRule(rule);
    default:
      return null;
  }
}

function formulaRule(formula: string, format: RuleFormat): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula.startsWith('=') ? formula : `=${formula}`,
    style: styleOf(format),
  };
}

function styleOf(format: RuleFormat): IStyleBase {
  const style: IStyleBase = {};
  if (format.fill !== null) style.bg = { rgb: format.fill };
  if (format.fontColor !== null) style.cl = { rgb: format.fontColor };
  if (format.bold !== null) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.italic !== null) style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return style;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '').trim();
}

function constant(formula: string | undefined): number | null {
  if (formula === undefined) return null;
  const text = withoutEquals(formula);
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}

/** Univer compares with constants alone; anything else becomes a formula about the range's first cell. */
function cellValueRule({ condition, format }: CellValueRule, box: Box): IConditionalFormattingRuleConfig {
  if (condition === null) return dormantRule(format);
  const { operator, formula1, formula2 } = condition;
  const style = styleOf(format);
  const low = constant(formula1);
  const high = constant(formula2);
  const cell = formatBox({ ...box, bottom: box.top, right: box.left });
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  if (operator === 'Between' || operator === 'NotBetween') {
    const between = operator === 'Between' ? CFNumberOperator.between : CFNumberOperator.notBetween;
    if (low !== null && high !== null) return { ...base, operator: between, value: [low, high] };
    const inside = `AND(${cell}>=${withoutEquals(formula1)},${cell}<=${withoutEquals(formula2 ?? '')})`;
    return formulaRule(operator === 'Between' ? `=${inside}` : `=NOT(${inside})`, format);
  }
  if (low === null) return formulaRule(`=${cell}${SIGNS[operator]}${withoutEquals(formula1)}`, format);
  const compare = OPERATORS[operator] as Exclude<CFNumberOperator, TwoSided>;
  return { ...base, operator: compare, value: low };
}

function threshold(criterion: IconCriterion): IValueConfig {
  const type = criterion.type === undefined || criterion.type === 'Invalid' ? 'Number' : criterion.type;
  const number = constant(criterion.formula);
  if (number === null) return { type: CFValueType.formula, value: criterion.formula ?? '' };
  return { type: VALUE_TYPES[type], value: number };
}

/** Excel lists icons from the lowest; Univer tests from the highest down, its icon 0. */
function iconSetRule(rule: IconSetRule): IConditionalFormattingRuleConfig {
  const [, middle, high] = rule.criteria;
  if (rule.style === null || middle === undefined || high === undefined) return dormantRule(NO_RULE_FORMAT);
  const iconType = ICONS[rule.style];
  const icon = (rank: number): string => String(rule.reverse ? 2 - rank : rank);
  const above = (criterion: IconCriterion): CFNumberOperator =>
    criterion.operator === 'GreaterThan' ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual;
  return {
    type: CFRuleType.iconSet,
    isShowValue: !rule.iconOnly,
    config: [
      { operator: above(high), value: threshold(high), iconType, iconId: icon(0) },
      { operator: above(middle), value: threshold(middle), iconType, iconId: icon(1) },
      { operator: CFNumberOperator.lessThanOrEqual, value: threshold(middle), iconType, iconId: icon(2) },
    ],
  };
}

/** Rules the person made in the grid's own panel, or that came with a snapshot. */
export function fromUniver(config: IConditionalFormattingRuleConfig): ConditionalRule {
  switch (config.type) {
    case CFRuleType.dataBar:
      return { type: 'DataBar' };
    case CFRuleType.colorScale:
      return { type: 'ColorScale' };
    case CFRuleType.iconSet:
      return iconsFromUniver(config as IIconSet);
    default:
      return highlightFromUniver(config as Exclude<IConditionalFormattingRuleConfig, IIconSet>);
  }
}

function highlightFromUniver(config: IConditionalFormattingRuleConfig): ConditionalRule {
  if (!('subType' in config)) return { type: 'PresetCriteria' };
  const format: RuleFormat = {
    fill: hexColor(config.style.bg?.rgb),
    fontColor: hexColor(config.style.cl?.rgb),
    bold: config.style.bl === undefined ? null : config.style.bl === BooleanNumber.TRUE,
    italic: config.style.it === undefined ? null : config.style.it === BooleanNumber.TRUE,
  };
  if (config.subType === CFSubRuleType.formula) {
    return { type: 'Custom', formula: config.value, format } satisfies CustomRule;
  }
  if (config.subType === CFSubRuleType.text) return { type: 'ContainsText' };
  if (config.subType === CFSubRuleType.rank) return { type: 'TopBottom' };
  if (config.subType !== CFSubRuleType.number) return { type: 'PresetCriteria' };
  const operator = (Object.keys(OPERATORS) as Comparison[]).find((key) => OPERATORS[key] === config.operator);
  const [formula1, formula2] = [config.value].flat().map((value) => `=${value ?? ''}`);
  if (operator === undefined || formula1 === undefined) return { type: 'PresetCriteria' };
  const condition = formula2 === undefined ? { operator, formula1 } : { operator, formula1, formula2 };
  return { type: 'CellValue', condition, format };
}

function iconsFromUniver({ config, isShowValue }: IIconSet): ConditionalRule {
  const [high, middle] = config;
  const style = (Object.keys(ICONS) as IconStyle[]).find((key) => ICONS[key] === high?.iconType) ?? null;
  const criterion = (entry: typeof high): IconCriterion => ({
    type: entry?.value.type === CFValueType.num ? 'Number' : 'Percent',
    operator: entry?.operator === CFNumberOperator.greaterThan ? 'GreaterThan' : 'GreaterThanOrEqual',
    formula: `=${entry?.value.value ?? ''}`,
  });
  const criteria = [{}, criterion(middle), criterion(high)];
  return { type: 'IconSet', style, criteria, reverse: high?.iconId === '2', iconOnly: !isShowValue };
}
