/** Checking the selected table, or every sheet of the workbook, in slices between which the pane answers. */
import { auditing } from '../../model/audit/audit';
import type { Audit } from '../../model/audit/audit';
import { errorCellsIn } from '../../model/audit/errorCells';
import { warningsOf } from '../../model/scorecard/warnings';
import type { Model, Scorecard } from '../../model/types';
import { AUDIT_REPORT } from '../../sheets/audit/report';
import { sizeOf } from '../../workbook/excel/trips';
import { asWorkbookError } from '../../workbook/excel/errors';
import { CELLS_A_TRIP, readAreas, sheetsInUse } from '../../workbook/reading/cellsInUse';
import type { SheetInUse } from '../../workbook/reading/cellsInUse';
import { selectedTable } from '../../workbook/reading/kpiTable';
import { evaluateNow } from '../../workbook/reading/readNow';
import type { TableReading } from '../../workbook/reading/tableBlock';
import { isBehind } from '../scorecard/writing';
import { inSlices } from '../../workbook/inSlices';
import type { Audited, AuditedCells, OpenScorecard } from './audited';

/** A sheet with more cells is no table that a person wrote. */
const MOST_CELLS = 500_000;

export interface Checking {
  readonly signal: AbortSignal;
  /** How many of all cells are checked, and on which sheet the next are. */
  onProgress(progress: AuditProgress): void;
}

export interface AuditProgress {
  readonly share: number;
  /** Blank before the first sheet is read. */
  readonly sheet: string;
}

/** Null where it was cancelled; no parts where nothing but blank cells is selected. */
export async function auditSelected({ signal, onProgress }: Checking): Promise<Audited | null> {
  onProgress({ share: 0, sheet: '' });
  const reading = await selectedTable();
  if (signal.aborted) return null;
  const parts = reading === null ? [] : [await auditCells(reading, { isHidden: false, isLive: false }, signal)];
  if (parts.includes(null)) return null;
  return { scope: 'table', parts: parts.filter((part) => part !== null), tooLarge: [], scorecards: [] };
}

/** Tables of other people that Timbang wrote down. */
const OF_OTHERS: readonly string[] = ['officeTable', 'turnedTable'];

/**
 * Null where it was cancelled. What Timbang writes computes itself, and its changed cells are known: of its sheets the
 * errors are looked for. Reports of earlier checks are left out.
 */
export async function auditBook(model: Model, { signal, onProgress }: Checking): Promise<Audited | null> {
  onProgress({ share: 0, sheet: '' });
  const kinds = new Map(model.sheets.map(({ key, name }) => [name.toLowerCase(), key.split('/')[0] ?? '']));
  const kindOf = ({ area }: Pick<SheetInUse, 'area'>): string | undefined => kinds.get(area.sheet.toLowerCase());
  const inUse = (await sheetsInUse()).filter((sheet) => kindOf(sheet) !== AUDIT_REPORT);
  const [small, large] = [inUse.filter(isReadableSize), inUse.filter((sheet) => !isReadableSize(sheet))];
  const all = small.reduce((sum, { area }) => sum + sizeOf(area), 0);
  const parts: AuditedCells[] = [];
  let done = 0;
  for (const trip of tripsOf(small)) {
    const readings = await readAreas(trip.map(({ area }) => area));
    for (const [at, reading] of readings.entries()) {
      if (signal.aborted) return null;
      onProgress({ share: done / all, sheet: reading.area.sheet });
      const kind = kindOf(reading);
      const isLive = kind !== undefined && !OF_OTHERS.includes(kind);
      const part = await auditCells(reading, { isHidden: trip[at]?.isHidden ?? false, isLive }, signal);
      if (part === null) return null;
      parts.push(part);
      done += sizeOf(reading.area);
    }
  }
  const scorecards: OpenScorecard[] = [];
  for (const scorecard of model.scorecards) {
    if (signal.aborted) return null;
    scorecards.push(...(await lookAt(scorecard, model)));
  }
  const tooLarge = large.map(({ area }) => area.sheet);
  return { scope: 'book', parts, tooLarge, scorecards };
}

const isReadableSize = ({ area }: SheetInUse): boolean => sizeOf(area) <= MOST_CELLS;

/** Small sheets are read together. */
function tripsOf(sheets: readonly SheetInUse[]): SheetInUse[][] {
  const trips: SheetInUse[][] = [];
  let left = 0;
  for (const sheet of sheets) {
    left -= sizeOf(sheet.area);
    if (left < 0 || trips.length === 0) {
      trips.push([]);
      left = CELLS_A_TRIP - sizeOf(sheet.area);
    }
    trips.at(-1)?.push(sheet);
  }
  return trips;
}

async function auditCells(
  { area, cells, formats }: TableReading,
  sheet: Pick<AuditedCells, 'isHidden' | 'isLive'>,
  signal: AbortSignal,
): Promise<AuditedCells | null> {
  const errors = errorCellsIn(cells, area);
  if (sheet.isLive) return { findings: [], recomputed: [], area, errors, ...sheet };
  const audit = await inSlices(counted(auditing(cells, area, formats)), { signal, onDone: () => undefined });
  return audit && { ...audit, area, errors, ...sheet };
}

function* counted(steps: Generator<void, Audit>): Generator<number, Audit> {
  let done = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    done += 1;
    yield done;
  }
}

/** None where a scorecard is ready. */
async function lookAt(scorecard: Scorecard, model: Model): Promise<OpenScorecard[]> {
  const { id, title } = scorecard;
  try {
    const evaluation = await evaluateNow(scorecard, model);
    const { kpis, surroundings, result } = evaluation;
    const doubts = warningsOf(kpis, evaluation.scorecard, surroundings, result).filter(
      ({ about }) => about === 'total',
    );
    const open = { id, title, isLost: false, isBehind: isBehind(evaluation, model) };
    const remarks = [...evaluation.problems, ...doubts];
    return open.isBehind || remarks.length > 0 ? [{ ...open, remarks }] : [];
  } catch (failure) {
    if (asWorkbookError(failure).kind !== 'gone') throw failure;
    return [{ id, title, isLost: true, isBehind: false, remarks: [] }];
  }
}
