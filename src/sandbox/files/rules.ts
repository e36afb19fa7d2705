/** Conditional formats in the words of a file and in those of Office.js. */
import type { ConditionalFormat, DifferentialStyle, ConditionalRule as FileRule } from '../../files/contents';
import type {
  CellValueRule,
  Comparison,
  ConditionalRule,
  IconCriterion,
  IconSetRule,
  IconStyle,
  RuleFormat,
} from '../objects/conditionalRule';
import type { StoredRule } from '../objects/port';

const ICONS: Readonly<Record<IconStyle, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
};

const OPERATORS: Readonly<Record<Comparison, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const THRESHOLDS = { Number: 'num', Percent: 'percent', Percentile: 'percentile', Formula: 'formula' } as const;

/** The kinds of lists in the grid, in the order of a file. Null for one that nothing here can show. */
export function toStored(format: ConditionalFormat, id: string): StoredRule | null {
  const rule = toHost(format.rule);
  return rule === null ? null : { id, boxes: format.areas, stopIfTrue: format.stopIfTrue, rule };
}

/** `place` in the order of the sheet's rules, the first wins. Null for a kind that only the grid's own panel makes. */
export function fromStored({ boxes, stopIfTrue, rule }: StoredRule, place: number): ConditionalFormat | null {
  const inFile = fromHost(rule);
  return inFile === null ? null : { areas: boxes, priority: place + 1, stopIfTrue, rule: inFile };
}

function toHost(rule: FileRule): ConditionalRule | null {
  switch (rule.kind) {
    case 'formula':
      return { type: 'Custom', formula: `=${rule.formula}`, format: formatOf(rule.style) };
    case 'cellValue':
      return cellValue(rule);
    case 'iconSet':
      return iconSet(rule);
    case 'other':
      return null;
  }
}

function formatOf({ fill, fontColor, bold, italic }: DifferentialStyle): RuleFormat {
  return { fill, fontColor, bold, italic };
}

function cellValue({ operator, formulas, style }: Extract<FileRule, { kind: 'cellValue' }>): CellValueRule | null {
  const word = keyOf(OPERATORS, operator);
  const [first, second] = formulas;
  if (word === null || first === undefined) return null;
  const condition = { operator: word, formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }) };
  return { type: 'CellValue', condition, format: formatOf(style) };
}

function iconSet({ icons, thresholds, reverse, iconOnly }: Extract<FileRule, { kind: 'iconSet' }>): IconSetRule | null {
  const style = keyOf(ICONS, icons);
  const criteria = thresholds.map(({ type, value, includesEqual }, place): IconCriterion | null => {
    // The lowest shows below the second's threshold, whatever its own says.
    if (place === 0) return {};
    const word = keyOf(THRESHOLDS, type);
    const operator = includesEqual ? 'GreaterThanOrEqual' : 'GreaterThan';
    return word === null ? null : { type: word, operator, formula: `=${value}` };
  });
  const known = criteria.filter((criterion) => criterion !== null);
  if (style === null || known.length < criteria.length) return null;
  return { type: 'IconSet', style, criteria: known, reverse, iconOnly };
}

function fromHost(rule: ConditionalRule): FileRule | null {
  switch (rule.type) {
    case 'Custom':
      // One that is still being written.
      return rule.formula === '' ? null : { kind: 'formula', formula: bare(rule.formula), style: rule.format };
    case 'CellValue': {
      if (rule.condition === null) return null;
      const { operator, formula1, formula2 } = rule.condition;
      const formulas = [bare(formula1), ...(formula2 === undefined || formula2 === '' ? [] : [bare(formula2)])];
      return { kind: 'cellValue', operator: OPERATORS[operator], formulas, style: rule.format };
    }
    case 'IconSet': {
      if (rule.style === null) return null;
      const thresholds = rule.criteria.map(thresholdOf);
      const { reverse, iconOnly } = rule;
      return { kind: 'iconSet', icons: ICONS[rule.style], thresholds, reverse, iconOnly };
    }
    default:
      return null;
  }
}

function thresholdOf(
  { type, operator, formula }: IconCriterion,
  place: number,
): {
  type: string;
  value: string;
  includesEqual: boolean;
} {
  if (place === 0) return { type: 'percent', value: '0', includesEqual: true };
  const word = type === undefined || type === 'Invalid' ? 'Number' : type;
  return { type: THRESHOLDS[word], value: bare(formula ?? '0'), includesEqual: operator !== 'GreaterThan' };
}

const bare = (formula: string): string => formula.replace(/^=/, '').trim();

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  const found = (Object.entries(words) as [Key, string][]).find(([, each]) => each === word);
  return found?.[0] ?? null;
}
