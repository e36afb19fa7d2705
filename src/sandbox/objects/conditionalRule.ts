/** A conditional format in Excel's words, as Office.js writes it and reads it back. */
export interface RuleFormat {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export const NO_RULE_FORMAT: RuleFormat = { fill: null, fontColor: null, bold: null, italic: null };

export const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Excel's icon sets of three; the add-in uses traffic lights. */
export const ICON_STYLES = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
] as const;
export type IconStyle = (typeof ICON_STYLES)[number];

export const ICON_CRITERION_TYPES = ['Number', 'Percent', 'Percentile', 'Formula'] as const;

/** The lowest icon's entry is empty: it shows below the second's threshold. */
export interface IconCriterion {
  readonly type?: (typeof ICON_CRITERION_TYPES)[number] | 'Invalid';
  readonly operator?: 'GreaterThan' | 'GreaterThanOrEqual' | 'Invalid';
  readonly formula?: string;
  readonly customIcon?: unknown;
}

export interface CustomRule {
  readonly type: 'Custom';
  /** Empty until the add-in writes one; references are relative to the top left cell of the range. */
  readonly formula: string;
  readonly format: RuleFormat;
}

export interface CellValueRule {
  readonly type: 'CellValue';
  readonly condition: {
    readonly operator: Comparison;
    readonly formula1: string;
    readonly formula2?: string;
  } | null;
  readonly format: RuleFormat;
}

export interface IconSetRule {
  readonly type: 'IconSet';
  readonly style: IconStyle | null;
  /** From the lowest icon to the highest. */
  readonly criteria: readonly IconCriterion[];
  readonly reverse: boolean;
  readonly iconOnly: boolean;
}

/** A kind the sandbox cannot describe, made with the grid's own panel: it can be listed and deleted. */
interface OtherRule {
  readonly type: 'DataBar' | 'ColorScale' | 'TopBottom' | 'PresetCriteria' | 'ContainsText';
}

export type ConditionalRule = CustomRule | CellValueRule | IconSetRule | OtherRule;
