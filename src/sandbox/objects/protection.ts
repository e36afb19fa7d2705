/**
 * Excel.WorksheetProtection and Excel.WorkbookProtection, without options and passwords, and what they refuse;
 * Excel.FormatProtection, which unlocks cells.
 *
 * Convention: a protected sheet refuses every change of its cells, their looks, rules, comments and charts, but for the
 * contents of unlocked cells; its page, its frozen panes and its tab may be changed. A protected workbook refuses
 * changes of which sheets there are, their names, order and visibility. What a person types into the grid is not
 * refused.
 */
import { accessDenied, notImplemented } from '../protocol/errors';
import { defineType, type AnyObjectType, type Property } from '../protocol/objectType';
import { asBoolean } from './arguments';
import { uniform } from './cells';
import type { BookPort, SheetPort } from './port';
import type { InBook, RangeTarget, SheetTarget } from './targets';

/** The types of what a protected sheet holds fast: whatever sets or calls them is refused, but for what changes nothing. */
const OF_SHEET =
  /^(Range|FormatProtection|Conditional|CustomConditional|CellValueConditional|IconSetConditional|Comment|Chart)/;
const CHANGES_NOTHING = /^(Get|_|Select$)/;

/** What unlocked cells of a protected sheet take. */
const CONTENTS: readonly string[] = ['Values', 'Formulas'];

/** What a protected workbook refuses. */
const OF_BOOK: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ['Name', 'Position', 'Visibility', 'Delete'],
  WorksheetCollection: ['Add'],
};

/** Targets below a sheet name it; the comments of the whole workbook have none. */
type Below = InBook & { readonly sheet?: SheetPort | null };

function isRefused(type: string, member: string, target: Below): boolean {
  const { book, sheet } = target;
  if (OF_BOOK[type]?.includes(member) === true) return book.isProtected;
  if (!OF_SHEET.test(type) || CHANGES_NOTHING.test(member) || sheet?.isProtected !== true) return false;
  return type !== 'Range' || !CONTENTS.includes(member) || locked(target as RangeTarget) !== false;
}

/** Null where only some of the cells are. */
function locked(range: RangeTarget): boolean | null {
  return uniform(range, (row, column) => range.sheet.isLocked(row, column), true);
}

/** The type with every setter and method asking first whether what it would change is protected. */
export function underProtection(type: AnyObjectType): AnyObjectType {
  const guarded =
    <Arguments extends unknown[], Result>(member: string, act: (target: unknown, ...args: Arguments) => Result) =>
    (target: unknown, ...args: Arguments): Result => {
      if (isRefused(type.name, member, target as Below)) throw accessDenied();
      return act(target, ...args);
    };
  const property = (member: string, { set, ...rest }: Property<unknown>): Property<unknown> =>
    set === undefined ? rest : { ...rest, set: guarded(member, set) };
  return {
    ...type,
    properties: mapped(type.properties ?? {}, property),
    methods: mapped(type.methods ?? {}, guarded),
  };
}

function mapped<Member>(
  members: Readonly<Record<string, Member>>,
  change: (name: string, member: Member) => Member,
): Record<string, Member> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(name, member)]));
}

/** Protecting once more is refused: https://github.com/OfficeDev/office-js/issues/6784 */
function protect(place: string, port: SheetPort | BookPort, given: readonly unknown[]): void {
  refuseGiven(`${place}.protect with options or a password`, given);
  if (port.isProtected) throw accessDenied();
  port.setProtected(true);
}

function unprotect(place: string, port: SheetPort | BookPort, given: readonly unknown[]): void {
  refuseGiven(`${place}.unprotect with a password`, given);
  port.setProtected(false);
}

function refuseGiven(member: string, given: readonly unknown[]): void {
  if (given.some((value) => value !== undefined && value !== null)) throw notImplemented(member);
}

export const WorksheetProtection = defineType<SheetTarget>({
  name: 'WorksheetProtection',
  properties: { Protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    Protect: ({ sheet }, ...given) => protect('WorksheetProtection', sheet, given),
    Unprotect: ({ sheet }, ...given) => unprotect('WorksheetProtection', sheet, given),
  },
});

export const WorkbookProtection = defineType<InBook>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ book }) => book.isProtected } },
  methods: {
    Protect: ({ book }, ...given) => protect('WorkbookProtection', book, given),
    Unprotect: ({ book }, ...given) => unprotect('WorkbookProtection', book, given),
  },
});

export const FormatProtection = defineType<RangeTarget>({
  name: 'FormatProtection',
  properties: { Locked: { get: locked, set: ({ sheet, box }, value) => sheet.setLocked(box, asBoolean(value)) } },
});
