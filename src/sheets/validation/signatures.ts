/** Who signs a form, as Lampiran 1 of study 003 has it: two people side by side, on blank lines. */
import { cellAddress } from '../address';
import { blanks } from '../body';
import type { Block, KeptInputs } from '../plan';
import type { Say } from '../say';
import { inputs } from '../scorecard/frame';
import { heightOfLines } from '../textSize';
import { COLUMN } from './layout';
import { FORM } from './texts';

const SIGNATURE_HEIGHT = 54;
const LABELS = [FORM.position, FORM.person, FORM.rank, FORM.staffNumber, FORM.signature];

/** With its heading. */
export const SIGNATURE_ROWS = LABELS.length + 1;
export const SIGNATURES_HEIGHT = heightOfLines(1) * LABELS.length + SIGNATURE_HEIGHT;

/** `heading` is its row, from 0. */
export function signatureBlocks(say: Say, heading: number): { blocks: Block[]; kept: KeptInputs[] } {
  const typed = [
    inputs('approves', [heading + 2, COLUMN.code], [LABELS.length, 2]),
    inputs('acknowledges', [heading + 2, COLUMN.answer], [LABELS.length, 2]),
  ];
  const words = [say(FORM.signatures), say(FORM.approves), ...blanks(1), say(FORM.acknowledges), ...blanks(1)];
  const heights = LABELS.map((_, index) => (index === LABELS.length - 1 ? SIGNATURE_HEIGHT : heightOfLines(1)));
  return {
    blocks: [
      { at: cellAddress(heading, 0), style: 'band', cells: [words] },
      { at: cellAddress(heading + 1, 0), style: 'label', heights, cells: LABELS.map((text) => [say(text)]) },
      ...typed.flatMap(({ blocks }) => blocks),
    ],
    kept: typed.flatMap(({ kept }) => kept),
  };
}
