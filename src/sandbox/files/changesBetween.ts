/** What has to be changed in the file so that it holds what the workbook of the page holds now. */
import type { Cell, CellStyle, DefinedName, SheetContents, WorkbookContents } from '../../files/contents';
import type { CellChange, Change } from '../../files/patching/changes';
import { keyOf, placesIn } from '../../files/places';
import type { Held, HeldSheet } from './contentsOf';
import type { SheetShift } from '../univer/shifts';
import { shiftedContents } from './shifts';

/** The file as it was read; both states of the workbook lost alike what the grid cannot hold. */
export interface Since {
  readonly file: WorkbookContents;
  /** As the workbook was opened, after its first calculation. */
  readonly before: Held;
  readonly now: Held;
  /** Rows and columns put in and taken out between the two. */
  readonly shifts: readonly SheetShift[];
}

export function changesBetween(since: Since): Change[] {
  const { shifts, now } = since;
  const present = shifts.filter(({ sheetId }) => isIn(now, sheetId) && isIn(since.before, sheetId));
  const [before, file] = [shiftedHeld(since.before, present), shiftedFile(since, present)];
  const nameNow = new Map(now.sheets.map(({ id, contents }) => [id, contents.name]));
  const was = new Map(before.sheets.map((sheet) => [sheet.id, sheet.contents]));
  const asOpened = new Map(since.before.sheets.map((sheet) => [sheet.id, sheet.contents]));
  const inFile = new Map(before.sheets.map(({ id }, place) => [id, file.sheets[place]]));
  const knownCharts = new Set(before.sheets.flatMap(({ id, chartIds }) => chartIds.map((chart) => `${id} ${chart}`)));
  const ofSheets = now.sheets.flatMap(({ id, contents, chartIds }): Change[] => {
    const [old, original, unmoved] = [was.get(id), inFile.get(id), asOpened.get(id)];
    if (old === undefined || original === undefined || unmoved === undefined) return [];
    const charts = contents.charts.filter((_, place) => !knownCharts.has(`${id} ${chartIds[place]}`));
    return [
      ...changesOfSheet({ original, old, unmoved, contents }, { before: before.styles, now: now.styles }),
      ...(charts.length > 0 ? [{ kind: 'charts', sheet: contents.name, charts, sizes: contents } as const] : []),
    ];
  });
  const added = now.sheets.flatMap(({ id, contents }, at): Change[] =>
    was.has(id) ? [] : [{ kind: 'addSheet', contents, styles: now.styles, at }],
  );
  const gone = removed(before.sheets, now.sheets);
  const names = changesOfNames(before.names, now.names);
  const changes = [
    ...names.filter(({ kind }) => kind === 'removeName'),
    ...renamed(before.sheets, now.sheets),
    ...present.map(({ sheetId, axis, at, count }): Change => {
      return { kind: 'shift', sheet: nameNow.get(sheetId) ?? '', axis, at, count };
    }),
    ...ofSheets,
    // A workbook has always a sheet; where one stays, a new one may take the name of one that goes.
    ...(gone.length === before.sheets.length ? [...added, ...gone] : [...gone, ...added]),
    ...changesOfOrder(before, now),
    ...names.filter(({ kind }) => kind === 'setName'),
    ...changesOfCustomXml(before, now),
  ];
  const isComputed = changes.some(({ kind }) => COMPUTED.has(kind));
  return isComputed ? [...changes, { kind: 'calculateOnOpening' }] : changes;
}

function isIn({ sheets }: Held, sheetId: string): boolean {
  return sheets.some(({ id }) => id === sheetId);
}

function shiftedHeld(held: Held, shifts: readonly SheetShift[]): Held {
  return shifts.reduce((done, shift) => {
    const shifted = held.sheets.find(({ id }) => id === shift.sheetId)?.contents.name ?? '';
    const sheets = done.sheets.map((sheet) => ({
      ...sheet,
      contents: shiftedContents(sheet.contents, shift, shifted),
    }));
    return { ...done, sheets };
  }, held);
}

function shiftedFile({ file, before }: Since, shifts: readonly SheetShift[]): WorkbookContents {
  return shifts.reduce((done, shift) => {
    const shifted = file.sheets[before.sheets.findIndex(({ id }) => id === shift.sheetId)]?.name ?? '';
    return { ...done, sheets: done.sheets.map((sheet) => shiftedContents(sheet, shift, shifted)) };
  }, file);
}

/** After these Excel computes everything anew: some of its functions the grid may not have. */
const COMPUTED: ReadonlySet<Change['kind']> = new Set<Change['kind']>(['cells', 'addSheet', 'deleteSheet', 'setName']);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Sheets {
  readonly original: SheetContents;
  readonly old: SheetContents;
  /** Before any rows or columns were put in or taken out. */
  readonly unmoved: SheetContents;
  readonly contents: SheetContents;
}

interface Styles {
  readonly before: readonly CellStyle[];
  readonly now: readonly CellStyle[];
}

function changesOfSheet({ original, old, unmoved, contents }: Sheets, styles: Styles): Change[] {
  const sheet = contents.name;
  const changes: Change[] = [];
  const cells = changedCells({ original, old, unmoved, contents }, styles);
  if (cells.length > 0) changes.push({ kind: 'cells', sheet, cells });
  const columns = changedSizes(old.columns, contents.columns, ({ first }) => first);
  if (columns.length > 0) changes.push({ kind: 'columns', sheet, columns });
  const rows = changedSizes(old.rows, contents.rows, ({ row }) => row);
  if (rows.length > 0) changes.push({ kind: 'rows', sheet, rows });
  if (!isSame(old.merges, contents.merges)) changes.push({ kind: 'merges', sheet, merges: contents.merges });
  // Univer leaves rules where they were when rows come among their cells; in the file they follow.
  const rules = [old.conditionalFormats, unmoved.conditionalFormats];
  if (!rules.some((each) => isSame(each, contents.conditionalFormats))) {
    changes.push({ kind: 'conditionalFormats', sheet, formats: contents.conditionalFormats });
  }
  if (!isSame(old.notes, contents.notes)) changes.push({ kind: 'notes', sheet, notes: contents.notes });
  if (!isSame(old.links, contents.links)) changes.push({ kind: 'links', sheet, links: contents.links });
  if (!isSame(old.frozen, contents.frozen)) changes.push({ kind: 'frozen', sheet, frozen: contents.frozen });
  if (old.tabColor !== contents.tabColor) changes.push({ kind: 'tabColor', sheet, color: contents.tabColor });
  if (old.gridlines !== contents.gridlines) changes.push({ kind: 'gridlines', sheet, gridlines: contents.gridlines });
  if (!isSame(old.print, contents.print)) changes.push({ kind: 'print', sheet, print: contents.print });
  if (old.protection !== contents.protection) {
    changes.push({ kind: 'protection', sheet, isProtected: contents.protection !== 'none' });
  }
  if (old.visibility !== contents.visibility) {
    changes.push({ kind: 'visibility', sheet, visibility: contents.visibility });
  }
  return changes;
}

function changedCells({ original, old, contents }: Sheets, styles: Styles): CellChange[] {
  const before = new Map(old.cells.map((cell) => [keyOf(cell), cell]));
  const inFile = new Map(original.cells.map((cell) => [keyOf(cell), cell]));
  const changes: CellChange[] = [];
  for (const cell of contents.cells) {
    const place = keyOf(cell);
    const change = changedCell(inFile.get(place), before.get(place), cell, styles);
    before.delete(place);
    if (change !== null) changes.push(change);
  }
  for (const { row, column, style } of before.values()) {
    const plain = styles.now[0];
    changes.push({
      row,
      column,
      content: { value: null },
      ...(style !== 0 && plain !== undefined && { style: plain }),
    });
  }
  const whole = wholeArrays({ original, contents }, changes);
  return whole.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** A file changes an array as a whole: where one of its cells shows something else, all are said anew. */
function wholeArrays(
  { original, contents }: Pick<Sheets, 'original' | 'contents'>,
  changes: readonly CellChange[],
): CellChange[] {
  const all = new Map(changes.map((change) => [keyOf(change), change]));
  const isSaid = (place: Pick<Cell, 'row' | 'column'>): boolean => all.get(keyOf(place))?.content !== undefined;
  const now = new Map(contents.cells.map((cell) => [keyOf(cell), cell]));
  for (const { row, column, formula } of original.cells) {
    if (formula?.fills === undefined || formula.fills.kind === 'dataTable') continue;
    const places = placesIn(formula.fills.area);
    if (!places.some(isSaid)) continue;
    for (const place of places.filter((each) => !isSaid(each))) {
      const cell = now.get(keyOf(place));
      if (cell === undefined && formula.fills.kind === 'dynamic') continue;
      const own = place.row === row && place.column === column ? formula : cell?.formula;
      const content = { value: cell?.value ?? null, ...(own && { formula: own }) };
      all.set(keyOf(place), { ...all.get(keyOf(place)), ...place, content });
    }
  }
  return [...all.values()];
}

function changedCell(inFile: Cell | undefined, old: Cell | undefined, cell: Cell, styles: Styles): CellChange | null {
  const { row, column } = cell;
  const isAsBefore = isSame(old?.value ?? null, cell.value) && isSame(old?.formula, cell.formula);
  const [oldStyle, style] = [styles.before[old?.style ?? 0], styles.now[cell.style]];
  const look = oldStyle === undefined || style === undefined ? {} : changedLook(oldStyle, style);
  const isLookAsBefore = Object.keys(look).length === 0;
  if (isAsBefore && isLookAsBefore) return null;
  // A formula that nobody touched stays as the file has it, and shows what was computed.
  const formula = old !== undefined && isSame(old.formula, cell.formula) ? inFile?.formula : cell.formula;
  // A result that the grid cannot compute is left to Excel.
  const isUnknown = formula !== undefined && isError(cell.value, '#NAME?') && !isError(old?.value ?? null, '#NAME?');
  const content = { value: isUnknown ? null : cell.value, ...(formula && { formula }) };
  return { row, column, ...(!isAsBefore && { content }), ...(!isLookAsBefore && { style: look }) };
}

function isError(value: Cell['value'], text: string): boolean {
  return typeof value === 'object' && value?.error === text;
}

function changedLook(old: CellStyle, style: CellStyle): Partial<CellStyle> {
  const changed = Object.entries(style).filter(([key, value]) => !isSame(old[key as keyof CellStyle], value));
  return Object.fromEntries(changed) as Partial<CellStyle>;
}

/** Of rows or columns; one that is as the others again is said so. */
function changedSizes<Size extends object>(
  old: readonly Size[],
  now: readonly Size[],
  key: (size: Size) => number,
): Size[] {
  const before = new Map(old.map((size) => [key(size), size]));
  const changed = now.filter((size) => !isSame(before.get(key(size)), size));
  const present = new Set(now.map(key));
  const gone = old.filter((size) => !present.has(key(size)));
  return [
    ...changed,
    ...gone.map((size) => ({ ...size, ...UNSIZED, ...('width' in size ? { width: null } : { height: null }) })),
  ];
}

const UNSIZED = { hidden: false };

/** Names change at the same time: one that another sheet still has is given by way of a third. */
function renamed(before: readonly HeldSheet[], now: readonly HeldSheet[]): Change[] {
  const names = new Map(now.map(({ id, contents }) => [id, contents.name]));
  const wanted = before.flatMap(({ id, contents: { name: sheet } }) => {
    const name = names.get(id);
    return name === undefined || name === sheet ? [] : [{ sheet, name }];
  });
  const taken = new Set(before.map(({ contents }) => contents.name.toLowerCase()));
  const isTaken = wanted.some(({ name }) => taken.has(name.toLowerCase()));
  if (!isTaken) return wanted.map((each) => ({ kind: 'renameSheet', ...each }));
  const passing = (place: number): string => `~${place + 1}~`;
  return [
    ...wanted.map(({ sheet }, place): Change => ({ kind: 'renameSheet', sheet, name: passing(place) })),
    ...wanted.map(({ name }, place): Change => ({ kind: 'renameSheet', sheet: passing(place), name })),
  ];
}

function removed(before: readonly HeldSheet[], now: readonly HeldSheet[]): Change[] {
  const present = new Set(now.map(({ id }) => id));
  return before.flatMap(({ id, contents }): Change[] =>
    present.has(id) ? [] : [{ kind: 'deleteSheet', sheet: contents.name }],
  );
}

function changesOfOrder(before: Held, now: Held): Change[] {
  const changes: Change[] = [];
  const ids = now.sheets.map(({ id }) => id);
  const kept = before.sheets.map(({ id }) => id).filter((id) => ids.includes(id));
  const isInOrder = isSame(
    kept,
    ids.filter((id) => kept.includes(id)),
  );
  if (!isInOrder) changes.push({ kind: 'orderSheets', sheets: now.sheets.map(({ contents }) => contents.name) });
  const front = now.sheets[now.activeSheet];
  if (front !== undefined && front.id !== before.sheets[before.activeSheet]?.id) {
    changes.push({ kind: 'activeSheet', sheet: front.contents.name });
  }
  return changes;
}

function changesOfNames(before: readonly DefinedName[], now: readonly DefinedName[]): Change[] {
  const old = new Map(before.map((name) => [name.name.toLowerCase(), name]));
  const present = new Set(now.map(({ name }) => name.toLowerCase()));
  return [
    ...before
      .filter(({ name }) => !present.has(name.toLowerCase()))
      .map(({ name, sheet }): Change => ({ kind: 'removeName', name, sheet })),
    ...now
      .filter((name) => !isSame(old.get(name.name.toLowerCase()), name))
      .map((name): Change => ({ kind: 'setName', name })),
  ];
}

function changesOfCustomXml(before: Held, now: Held): Change[] {
  const old = new Map(before.customXml.map((part) => [part.id, part]));
  const present = new Set(now.customXml.map(({ id }) => id));
  return [
    ...before.customXml.filter(({ id }) => !present.has(id)).map(({ id }): Change => ({ kind: 'removeCustomXml', id })),
    ...now.customXml
      .filter((part) => old.get(part.id)?.xml !== part.xml)
      .map((part): Change => ({ kind: 'setCustomXml', part })),
  ];
}
