/** Carries out writes of many contents, checks them, and takes them back: when the check fails, or for undo. */
import type { CellValue } from '../../model/types';
import { areaAddress, type Area } from '../../sheets/address';
import { renameReferences } from '../../sheets/sheetNames';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { refuseProtected, refuseProtectedBook } from '../excel/protection';
import { inWorkbook } from '../excel/run';
import type { Written } from '../excel/undo';
import { queueBook, type BookState } from '../reading/locate';
import { queueWrites, storedPart, type Queued, type Writes } from './contentWrites';

interface Reversible {
  /** The workbook as it was. */
  readonly state: BookState;
  readonly forward: Writes;
  /** Sheets that `forward` adds are removed without being named here. */
  readonly back: Writes;
  /** Looks at what was written; what it throws takes everything back. */
  check(context: Excel.RequestContext, written: readonly Queued[]): Promise<void>;
}

/** As Excel kept it. */
interface Held {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly areas: readonly Area[];
  readonly isOwn: Queued['isOwn'];
  readonly contents: string;
}

export async function carryOut(context: Excel.RequestContext, change: Reversible): Promise<Written> {
  refuse(change.state, change);
  const held = await writeOrTakeBack(context, change);
  const changed = (): Promise<string | null> => inWorkbook((within) => firstChange(within, held));
  const [first] = held;
  if (!first) throw new RangeError('Nothing to write.');
  return {
    area: { ...(first.areas[0] as Area), sheet: first.name },
    holds: async () => (await changed()) === null,
    undo: async () => {
      const sheet = await changed();
      if (sheet !== null) throw new WorkbookError('changedSince', { area: sheet });
      const ids = held.filter(({ isNew }) => isNew).map(({ id }) => id);
      await inWorkbook((within) => takeBack(within, change, ({ id }) => ids.includes(id)));
    },
  };
}

/** Protected sheets, and a protected workbook where sheets come or go. */
function refuse(state: BookState, { forward, back }: Pick<Reversible, 'forward' | 'back'>): void {
  const ids = new Set([...forward.sheets.map(({ id }) => id), ...forward.removed]);
  refuseProtected(state.sheets.filter(({ id }) => ids.has(id)));
  if (forward.added.length + forward.removed.length + back.added.length > 0) refuseProtectedBook(state);
}

async function writeOrTakeBack(context: Excel.RequestContext, change: Reversible): Promise<Held[]> {
  const stored = await storedPart(context);
  try {
    const written = queueWrites(context, change.forward, stored);
    await context.sync();
    await change.check(context, written);
    return written.map(({ sheet, areas, ranges, isOwn, isNew }) => {
      return { id: sheet.id, name: sheet.name, isNew, areas, isOwn, contents: contentsOf(ranges, isOwn) };
    });
  } catch (failure) {
    const error = asWorkbookError(failure);
    const names = change.forward.added.map(({ name }) => name);
    await inWorkbook((within) => takeBack(within, change, ({ name }) => names.includes(name))).catch(() => {
      const sheets = [...change.forward.sheets.map(({ name }) => name), ...names].join(', ');
      throw new WorkbookError('partlyWritten', { sheets, message: error.message });
    });
    throw error;
  }
}

async function takeBack(
  context: Excel.RequestContext,
  { state, back, forward }: Reversible,
  isAdded: (sheet: { id: string; name: string }) => boolean,
): Promise<void> {
  const finishBook = queueBook(context);
  const stored = await storedPart(context);
  const now = finishBook();
  refuse(now, { forward, back });
  const before = new Map(state.sheets.map(({ id, name }) => [id, name]));
  const names = new Map(
    now.sheets.flatMap(({ id, name }) => {
      const old = before.get(id);
      return old === undefined || old === name ? [] : [[old, name] as const];
    }),
  );
  const sheets = back.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, content: renamed(cell.content, names) })),
  }));
  queueWrites(
    context,
    {
      ...back,
      sheets,
      added: back.added.filter(({ name }) => !now.sheets.some((sheet) => sheet.name === name)),
      removed: now.sheets.filter((sheet) => !before.has(sheet.id) && isAdded(sheet)).map(({ id }) => id),
    },
    stored,
  );
  await context.sync();
}

function renamed(content: CellValue | null, names: ReadonlyMap<string, string>): CellValue | null {
  return typeof content === 'string' && content.startsWith('=') ? renameReferences(content, names) : content;
}

function contentsOf(ranges: readonly Excel.Range[], isOwn: Queued['isOwn']): string {
  const own = ranges.map(({ formulas }, index) =>
    (formulas as CellValue[][]).map((line, row) =>
      line.map((content, column) => (isOwn(index, row, column) ? content : null)),
    ),
  );
  return JSON.stringify(own);
}

/** The first sheet that is no longer as it was left; null when all are. */
async function firstChange(context: Excel.RequestContext, held: readonly Held[]): Promise<string | null> {
  const sheets = held.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of sheets) sheet.load(['name']);
  await context.sync();
  const gone = held.find((_, index) => sheets[index]?.isNullObject !== false);
  if (gone) return gone.name;
  const read = held.map(({ areas }, index) => {
    const sheet = sheets[index] as Excel.Worksheet;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(['rowCount', 'columnCount']);
    const ranges = areas.map((area) => sheet.getRange(areaAddress(area)));
    for (const range of ranges) range.load(['formulas']);
    return { sheet, used, ranges };
  });
  await context.sync();
  const index = held.findIndex(({ contents, isOwn, isNew, areas: [area] }, at) => {
    const now = read[at];
    if (!now || contentsOf(now.ranges, isOwn) !== contents) return true;
    // A sheet of ours that is going to be deleted holds nothing else.
    const { used } = now;
    return (
      isNew && !used.isNullObject && (used.rowCount > (area?.rows ?? 0) || used.columnCount > (area?.columns ?? 0))
    );
  });
  return index < 0 ? null : (read[index]?.sheet.name ?? null);
}
