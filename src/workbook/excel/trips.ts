/** Large areas in pieces: Excel on the web takes and gives 5 MB at once, and no more than 80,000 cells with their looks. */
import type { Area } from '../../sheets/address';
import { pauseAfter } from '../inSlices';
import { asWorkbookError } from './errors';

/** Cells that are written with contents, looks and all: about 460 bytes each. */
export const CELLS_WITH_LOOKS = 6_000;

/** What is read at once, in bytes as they are estimated: texts may be longer, and Excel says more of some cells than asked. */
const BYTES_A_TRIP = 2_800_000;

/** Rows that together have no more than so many cells, or one row. */
export function inRows(area: Area, most: number): Area[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const row = area.row + index * rows;
    return { ...area, row, rows: Math.min(rows, area.row + area.rows - row) };
  });
}

export interface Piece {
  /** In cells or in bytes, as the limit of the trips is. */
  readonly size: number;
  queue(): void;
}

/** In their order, as few as no more than so much each allows. */
function tripsOf(pieces: readonly Piece[], most: number): Piece[][] {
  const trips: Piece[][] = [[]];
  let waiting = 0;
  for (const piece of pieces) {
    if (waiting > 0 && waiting + piece.size > most) {
      trips.push([]);
      waiting = 0;
    }
    trips.at(-1)?.push(piece);
    waiting += piece.size;
  }
  return trips;
}

/** Queues the pieces and carries them out, in as few round trips as no more than so much each allows. */
export async function inTrips(context: Excel.RequestContext, pieces: readonly Piece[], most: number): Promise<void> {
  for (const trip of tripsOf(pieces, most)) {
    const start = performance.now();
    for (const { queue } of trip) queue();
    // Office.js makes a text of what is queued at once.
    await pauseAfter(start);
    await context.sync();
  }
}

/** What is read in two rounds: what the first found says what the second asks for. Pieces may be queued more than once. */
export interface Reading<Answer> {
  /** Sizes in bytes. */
  readonly first: readonly Piece[];
  second(): readonly Piece[];
  finish(): Answer;
}

/** All of it in as few round trips as may be: two where it is little, one where there is nothing for a second. */
export async function readAll<Answer>(
  context: Excel.RequestContext,
  readings: readonly Reading<Answer>[],
): Promise<Answer[]> {
  await readPieces(
    context,
    readings.flatMap(({ first }) => first),
  );
  await readPieces(
    context,
    readings.flatMap((reading) => reading.second()),
  );
  return readings.map((reading) => reading.finish());
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  if (pieces.length === 0) return;
  for (const trip of tripsOf(pieces, BYTES_A_TRIP)) await readTogether(context, trip);
}

/** Estimates may be wrong: what is too large for Excel all the same is asked for in halves. */
async function readTogether(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  try {
    for (const { queue } of pieces) queue();
    await context.sync();
  } catch (failure) {
    if (pieces.length < 2 || asWorkbookError(failure).kind !== 'tooMuch') throw failure;
    const half = Math.ceil(pieces.length / 2);
    await readTogether(context, pieces.slice(0, half));
    await readTogether(context, pieces.slice(half));
  }
}

export const sizeOf = ({ rows, columns }: Pick<Area, 'rows' | 'columns'>): number => rows * columns;
