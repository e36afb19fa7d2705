/** Excel.NamedItem: names of the workbook. Names of a single sheet are not something the add-in uses. */
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/errors';
import { defineType, isHostObject, type HostObject } from '../protocol/objectType';
import { formatBox, parseBox, quoteSheetName } from './address';
import { asBoolean, asText, findArea } from './arguments';
import type { DefinedName } from './port';
import { node, rangeNode, type InBook, type NameTarget, type RangeTarget } from './targets';

/** A name may not read as a cell: AHP, OMAX and CKP would (they are columns), and so would KPI3. */
const NAME = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;
const LONGEST_NAME = 255;

function find({ book }: InBook, name: unknown): DefinedName | undefined {
  const wanted = asText(name).toLowerCase();
  return book.names.find((each) => each.name.toLowerCase() === wanted);
}

function stored(target: NameTarget): DefinedName {
  const found = find(target, target.name);
  if (found === undefined) throw itemNotFound();
  return found;
}

function rangeOf(target: NameTarget): HostObject | null {
  const area = findArea(target.book, target.book.activeSheet, stored(target).name);
  return area === null ? null : rangeNode(target.book, area);
}

export const NamedItem = defineType<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: (target) => stored(target).name },
    Formula: {
      get: (target) => stored(target).formula,
      set: (target, value) => stored(target).setFormula(asFormula(value)),
    },
    Comment: { get: (target) => stored(target).comment },
    Type: { get: (target) => (rangeOf(target) === null ? 'String' : 'Range') },
    Visible: {
      get: (target) => stored(target).visible,
      set: (target, value) => stored(target).setVisible(asBoolean(value)),
    },
    Scope: { get: () => 'Workbook' },
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (target) => stored(target).remove(),
  },
});

function asFormula(reference: unknown): string {
  if (isHostObject(reference)) {
    if (reference.type !== 'Range') throw invalidArgument();
    const { sheet, box } = reference.target as RangeTarget;
    return `=${quoteSheetName(sheet.name)}!${formatBox(box, '$')}`;
  }
  const formula = asText(reference);
  return formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
}

export const NamedItemCollection = defineType<InBook>({
  name: 'NamedItemCollection',
  items: ({ book }) => book.names.map(({ name }) => node('NamedItem', { book, name })),
  item: (target, key) => {
    const found = find(target, key);
    return found === undefined ? null : node('NamedItem', { book: target.book, name: found.name });
  },
  methods: {
    Add: ({ book }, name, reference, comment) => {
      const checked = asText(name);
      const readsAsCells = parseBox(checked) !== null || parseBox(`${checked}:${checked}`) !== null;
      if (!NAME.test(checked) || checked.length > LONGEST_NAME || readsAsCells) throw invalidArgument();
      if (find({ book }, checked) !== undefined) throw itemAlreadyExists();
      book.addName(checked, asFormula(reference), typeof comment === 'string' ? comment : '');
      return node('NamedItem', { book, name: checked });
    },
  },
});
