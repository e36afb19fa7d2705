/** Who makes a contract: named at its top, and again where both sign. What is typed is kept by its place. */
import { EACH_LANGUAGE } from '../../../engine/language';
import { methodOf } from '../../../model/scorecard/methods';
import { cellAddress } from '../../address';
import { blanks } from '../../body';
import { AS_TYPED } from '../../plan';
import type { Block, KeptInputs, PlannedCell } from '../../plan';
import { heightOfLines } from '../../textSize';
import { inputs } from '../frame';
import type { ContractLayout } from './layout';
import { PARTIES_ROW, PARTY_LINES, PROMISE_LINES, PROMISE_ROW } from './layout';
import { isOwnTable } from './targets';
import { CONTRACT } from './texts';

interface Frame {
  readonly blocks: Block[];
  readonly kept: KeptInputs[];
}

const SIGNATURE_HEIGHT = 48;
/** Below their heading: place and date, the signature, and who signs. */
export const SIGNATURE_LINES = 2 + PARTY_LINES;

const PARTY_WORDS = [CONTRACT.person, CONTRACT.position, CONTRACT.number];

const linesOf = (promise: string): string[] => promise.split(/(?<=;) /);

/** As this sheet proposes them, in each language. */
const promiseLines = (): string[] => EACH_LANGUAGE.flatMap((language) => linesOf(CONTRACT.promise[language]));

/** The first party stands below the indicators' names, the second right of them. */
function placesOf({ body }: ContractLayout): readonly { key: 'first' | 'second'; column: number; columns: number }[] {
  const column = body.column('name');
  return [
    { key: 'first', column, columns: 1 },
    { key: 'second', column: column + 1, columns: body.keys.length - column - 1 },
  ];
}

function bandOf(layout: ContractLayout, row: number, label: string): Block {
  const cells: PlannedCell[] = blanks(layout.body.keys.length);
  cells[0] = label;
  for (const { key, column } of placesOf(layout)) cells[column] = layout.say(CONTRACT[key]);
  return { at: `A${row}`, style: 'band', cells: [cells] };
}

export function partiesFrame(layout: ContractLayout): Frame {
  const { say } = layout;
  const typed = placesOf(layout).map(({ key, column, columns }) =>
    inputs(key, [PARTIES_ROW + 1, column], [PARTY_LINES, columns]),
  );
  const promise = `A${PROMISE_ROW}:A${PROMISE_ROW + PROMISE_LINES - 1}`;
  return {
    blocks: [
      bandOf(layout, PARTIES_ROW, say(CONTRACT.parties)),
      { at: `A${PARTIES_ROW + 1}`, style: 'plain', cells: PARTY_WORDS.map((text) => [say(text)]) },
      ...typed.flatMap(({ blocks }) => blocks),
      {
        at: `A${PROMISE_ROW}`,
        style: 'input',
        format: AS_TYPED,
        cells: linesOf(say(CONTRACT.promise)).map((text) => [{ text }, ...blanks(layout.body.keys.length - 1)]),
      },
    ],
    kept: [
      ...typed.flatMap(({ kept }) => kept),
      { name: 'promise', labels: promise, cells: promise, isByPlace: true, ours: promiseLines() },
    ],
  };
}

export function signatureFrame(layout: ContractLayout, heading: number): Frame {
  const { say } = layout;
  const words = [CONTRACT.place, CONTRACT.signatures, ...PARTY_WORDS];
  const typed = placesOf(layout).map(({ key, column, columns }) =>
    inputs(`${key}Signs`, [heading + 1, column], [1, columns]),
  );
  const named = placesOf(layout).map(({ column }): Block => {
    const above = (line: number): string => cellAddress(PARTIES_ROW + line, column);
    return {
      at: cellAddress(heading + 2, column),
      style: 'plain',
      cells: PARTY_WORDS.map((_, line) => [`=IF(${above(line)}="","",${above(line)}&"")`]),
    };
  });
  return {
    blocks: [
      bandOf(layout, heading, say(CONTRACT.signatures)),
      {
        at: `A${heading + 1}`,
        style: 'plain',
        heights: [heightOfLines(1), SIGNATURE_HEIGHT, ...PARTY_WORDS.map(() => heightOfLines(1))],
        cells: words.map((text, line) => [line === 1 ? '' : say(text)]),
      },
      ...typed.flatMap(({ blocks }) => blocks),
      ...named,
    ],
    kept: typed.flatMap(({ kept }) => kept),
  };
}

export function notesOf(layout: ContractLayout): string[] {
  const { say, periods, body, input } = layout;
  const ofPeriods = isOwnTable(layout) ? CONTRACT.periodNote : CONTRACT.periodNoteOnly;
  const isWithin = methodOf(input.evaluation.scorecard).summary.isOfPerspectives;
  return [
    say(periods.length > 0 ? ofPeriods : CONTRACT.targetNote),
    ...(body.has('share') ? [say(CONTRACT.shareNote)] : []),
    ...(isWithin ? [say(CONTRACT.withinNote)] : []),
  ];
}
