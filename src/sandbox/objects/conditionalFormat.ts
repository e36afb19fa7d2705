/**
 * Excel.ConditionalFormat of the kinds the add-in writes: a formula, a comparison of the cell's value, an icon set.
 * Excel numbers priorities from 0, the first to be tested; a new format comes first.
 */
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../protocol/errors';
import { defineType, type HostObject, type Property } from '../protocol/objectType';
import { intersection } from './address';
import { asBoolean, asColor, asInteger, asText, oneOf } from './arguments';
import {
  COMPARISONS,
  ICON_CRITERION_TYPES,
  ICON_STYLES,
  NO_RULE_FORMAT,
  type CellValueRule,
  type ConditionalRule,
  type CustomRule,
  type IconCriterion,
  type IconSetRule,
  type RuleFormat,
} from './conditionalRule';
import type { StoredRule } from './port';
import { node, rangeNode, type RangeTarget, type RuleTarget, type Targets } from './targets';

type RuleOfType<Type extends ConditionalRule['type']> = Extract<ConditionalRule, { type: Type }>;

function stored({ sheet, id }: RuleTarget): StoredRule {
  const found = sheet.rules.list().find((rule) => rule.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

function ruleOf<Type extends ConditionalRule['type']>(target: RuleTarget, type: Type): RuleOfType<Type> {
  const { rule } = stored(target);
  if (rule.type !== type) throw invalidOperation(`This is not a ${type} conditional format.`);
  return rule as RuleOfType<Type>;
}

function replaceRule(target: RuleTarget, rule: ConditionalRule): void {
  target.sheet.rules.replace({ ...stored(target), rule });
}

function formatOf(target: RuleTarget): RuleFormat {
  const { rule } = stored(target);
  return 'format' in rule ? rule.format : NO_RULE_FORMAT;
}

function changeFormat(target: RuleTarget, change: Partial<RuleFormat>): void {
  const { rule } = stored(target);
  if (!('format' in rule)) throw invalidOperation();
  replaceRule(target, { ...rule, format: { ...rule.format, ...change } });
}

export const ConditionalRangeFill = defineType<RuleTarget>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (target) => formatOf(target).fill ?? '',
      set: (target, value) => changeFormat(target, { fill: asColor(value) }),
    },
  },
  methods: { Clear: (target) => changeFormat(target, { fill: null }) },
});

export const ConditionalRangeFont = defineType<RuleTarget>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      get: (target) => formatOf(target).fontColor ?? '',
      set: (target, value) => changeFormat(target, { fontColor: asColor(value) }),
    },
    Bold: {
      get: (target) => formatOf(target).bold,
      set: (target, value) => changeFormat(target, { bold: asBoolean(value) }),
    },
    Italic: {
      get: (target) => formatOf(target).italic,
      set: (target, value) => changeFormat(target, { italic: asBoolean(value) }),
    },
  },
  methods: { Clear: (target) => changeFormat(target, { fontColor: null, bold: null, italic: null }) },
});

export const ConditionalRangeFormat = defineType<RuleTarget>({
  name: 'ConditionalRangeFormat',
  navigation: {
    Fill: (target) => node('ConditionalRangeFill', target),
    Font: (target) => node('ConditionalRangeFont', target),
  },
});

export const ConditionalFormatRule = defineType<RuleTarget>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (target) => ruleOf(target, 'Custom').formula,
      set: (target, value) => replaceRule(target, { ...ruleOf(target, 'Custom'), formula: asText(value) }),
    },
  },
});

export const CustomConditionalFormat = defineType<RuleTarget>({
  name: 'CustomConditionalFormat',
  navigation: {
    Rule: (target) => node('ConditionalFormatRule', target),
    Format: (target) => node('ConditionalRangeFormat', target),
  },
});

function asCondition(value: unknown): CellValueRule['condition'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { operator, formula1, formula2 } = value as Record<string, unknown>;
  const checked = { operator: oneOf(operator, COMPARISONS), formula1: asText(formula1) };
  if (checked.operator !== 'Between' && checked.operator !== 'NotBetween') return checked;
  return { ...checked, formula2: asText(formula2) };
}

export const CellValueConditionalFormat = defineType<RuleTarget>({
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: (target) => ruleOf(target, 'CellValue').condition,
      set: (target, value) => replaceRule(target, { ...ruleOf(target, 'CellValue'), condition: asCondition(value) }),
    },
  },
  navigation: { Format: (target) => node('ConditionalRangeFormat', target) },
});

/** Replaced whole, never entry by entry: Excel on the web ignores a change of one entry. */
function asCriteria(value: unknown): readonly IconCriterion[] {
  if (!Array.isArray(value) || value.length !== 3) throw invalidArgument();
  return value.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null) throw invalidArgument();
    const { type, operator, formula } = entry as Record<string, unknown>;
    if (index === 0) return {};
    return {
      type: oneOf(type, ICON_CRITERION_TYPES),
      operator: oneOf(operator, ['GreaterThan', 'GreaterThanOrEqual']),
      formula: asText(formula),
    };
  });
}

function iconProperty<Key extends keyof IconSetRule>(
  key: Key,
  check: (value: unknown) => IconSetRule[Key],
): Property<RuleTarget> {
  return {
    get: (target) => ruleOf(target, 'IconSet')[key],
    set: (target, value) => replaceRule(target, { ...ruleOf(target, 'IconSet'), [key]: check(value) }),
  };
}

export const IconSetConditionalFormat = defineType<RuleTarget>({
  name: 'IconSetConditionalFormat',
  properties: {
    Style: iconProperty('style', (value) => oneOf(value, ICON_STYLES)),
    Criteria: iconProperty('criteria', asCriteria),
    ReverseIconOrder: iconProperty('reverse', asBoolean),
    ShowIconOnly: iconProperty('iconOnly', asBoolean),
  },
});

const KINDS = ['Custom', 'CellValue', 'IconSet'] as const;
type Kind = (typeof KINDS)[number];

const BLANK_RULES: { readonly [Type in Kind]: RuleOfType<Type> } = {
  Custom: { type: 'Custom', formula: '', format: NO_RULE_FORMAT } satisfies CustomRule,
  CellValue: { type: 'CellValue', condition: null, format: NO_RULE_FORMAT } satisfies CellValueRule,
  IconSet: { type: 'IconSet', style: null, criteria: [], reverse: false, iconOnly: false } satisfies IconSetRule,
};

const NODE_TYPES = {
  Custom: 'CustomConditionalFormat',
  CellValue: 'CellValueConditionalFormat',
  IconSet: 'IconSetConditionalFormat',
} as const satisfies Record<Kind, keyof Targets>;

function asKind(target: RuleTarget, kind: Kind): HostObject {
  ruleOf(target, kind);
  return node(NODE_TYPES[kind], target);
}

function asKindOrNull(target: RuleTarget, kind: Kind): HostObject | null {
  return stored(target).rule.type === kind ? node(NODE_TYPES[kind], target) : null;
}

function onlyRange(target: RuleTarget): HostObject | null {
  const [box, ...others] = stored(target).boxes;
  return box === undefined || others.length > 0 ? null : rangeNode(target.book, { sheet: target.sheet, box });
}

export const ConditionalFormat = defineType<RuleTarget>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => stored(target).rule.type },
    Priority: {
      get: ({ sheet, id }) => sheet.rules.list().findIndex((rule) => rule.id === id),
      set: ({ sheet, id }, value) => sheet.rules.move(id, asInteger(value)),
    },
    StopIfTrue: {
      get: (target) => stored(target).stopIfTrue,
      set: (target, value) => target.sheet.rules.replace({ ...stored(target), stopIfTrue: asBoolean(value) }),
    },
  },
  navigation: {
    Custom: (target) => asKind(target, 'Custom'),
    CustomOrNullObject: (target) => asKindOrNull(target, 'Custom'),
    CellValue: (target) => asKind(target, 'CellValue'),
    CellValueOrNullObject: (target) => asKindOrNull(target, 'CellValue'),
    IconSet: (target) => asKind(target, 'IconSet'),
    IconSetOrNullObject: (target) => asKindOrNull(target, 'IconSet'),
  },
  methods: {
    GetRange: (target) => {
      const range = onlyRange(target);
      if (range === null) throw invalidOperation('The conditional format covers several areas.');
      return range;
    },
    GetRangeOrNullObject: onlyRange,
    GetRanges: ({ book, sheet, id }) => node('RangeAreas', { book, sheet, boxes: stored({ book, sheet, id }).boxes }),
    Delete: (target) => target.sheet.rules.remove(stored(target).id),
  },
});

/** Every format that touches the range, as Excel lists them. */
function touching({ sheet, box }: RangeTarget): StoredRule[] {
  return sheet.rules.list().filter(({ boxes }) => boxes.some((each) => intersection(each, box) !== null));
}

function formatNode({ book, sheet }: RangeTarget, id: string): HostObject {
  return node('ConditionalFormat', { book, sheet, id });
}

let formatCount = 0;

function add(range: RangeTarget, type: unknown): HostObject {
  const kind = KINDS.find((each) => each === type);
  if (kind === undefined) throw notImplemented(`the conditional format ${asText(type)}`);
  formatCount += 1;
  const id = `{format-${Date.now().toString(36)}-${formatCount}}`;
  range.sheet.rules.add({ id, boxes: [range.box], stopIfTrue: false, rule: BLANK_RULES[kind] });
  return formatNode(range, id);
}

export const ConditionalFormatCollection = defineType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  items: (range) => touching(range).map(({ id }) => formatNode(range, id)),
  item: (range, key) => {
    const found = touching(range).find(({ id }) => id === key);
    return found === undefined ? null : formatNode(range, found.id);
  },
  methods: {
    Add: add,
    ClearAll: (range) => {
      for (const { id } of touching(range)) range.sheet.rules.remove(id);
    },
  },
  since: { GetItemOrNullObject: '1.14' },
});
