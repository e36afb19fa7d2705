/** A matrix of judgments in the ways people print it. */
import fc from 'fast-check';
import { reciprocalMatrix } from '../matrices';

export type MatrixCell = string | number;

export type CleanMatrix = readonly (readonly (number | null)[])[];

const CHOICES = {
  /** Which cells are given. */
  part: ['full', 'upper', 'lower'],
  headings: ['none', 'both', 'top', 'side', 'numbers'],
  corner: ['blank', 'text', 'zero'],
  names: ['words', 'codes', 'numbered', 'both languages'],
  /** Judgments of 1 and more. */
  larger: ['number', 'text', 'full width', 'colon', 'decimals', 'padded', 'over 1'],
  smaller: [
    'fraction',
    'exact',
    'rounded',
    'cut',
    'text',
    'bare text',
    'glyph',
    'colon',
    'spaced',
    'fraction slash',
    'full width',
    'negative',
    'minus sign',
    'brackets',
  ],
  decimals: [2, 3, 4, 1],
  decimalSign: ['.', ','],
  diagonal: ['number', 'blank', 'text', 'decimals', 'mark', 'zero'],
  /** What stands in cells that are not given. */
  missing: ['blank', 'mark', 'zero'],
  /** Whether each cell of 1 and more, or less than 1, is printed in a way of its own. */
  mixed: ['no', 'yes'],
} as const;

type Choices = typeof CHOICES;
export type MatrixDress = { readonly [Choice in keyof Choices]: Choices[Choice][number] } & { readonly mark: string };

const NAMES = Object.keys(CHOICES) as (keyof Choices)[];
const MARKS = ['-', 'N/A', 'NA', 'n/a', '–', '—', '*', '?', '.'] as const;

export const anyMatrixDress: fc.Arbitrary<MatrixDress> = fc
  .tuple(fc.constantFrom(...MARKS), ...NAMES.map((name) => fc.constantFrom<string | number>(...CHOICES[name])))
  .map(([mark, ...chosen]) => {
    const entries = NAMES.map((name, place) => [name, chosen[place]]);
    return { ...Object.fromEntries(entries), mark } as MatrixDress;
  });

export const matrixChoices = (dress: MatrixDress): string[] => NAMES.map((name) => `${name}: ${dress[name]}`);

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 6, 1 / 7, 1 / 8, 1 / 9];

/** A reciprocal matrix of 2 to 9 items; of some the pairs that are no neighbours are not all judged. */
export const anyCleanMatrix: fc.Arbitrary<CleanMatrix> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.boolean())
  .chain(([size, isComplete]) => {
    const count = (size * (size - 1)) / 2;
    const judgment = fc.constantFrom(...SCALE);
    const judged = fc.oneof({ weight: 3, arbitrary: judgment }, { weight: 1, arbitrary: fc.constant(null) });
    return fc
      .tuple(
        fc.array(isComplete ? judgment : judged, { minLength: count, maxLength: count }),
        fc.array(judgment, { minLength: size, maxLength: size }),
      )
      .map(([triangle, neighbours]) => {
        const matrix = reciprocalMatrix(size, triangle);
        return reciprocalMatrix(
          size,
          matrix.flatMap((row, i) =>
            row.flatMap((one, j) => (j <= i ? [] : [j === i + 1 ? (one ?? neighbours[i] ?? 1) : one])),
          ),
        );
      });
  });

export function dressedMatrix(matrix: CleanMatrix, dress: MatrixDress): MatrixCell[][] {
  const body = matrix.map((row, i) => row.map((judgment, j) => cellOf(judgment, i, j, dress)));
  return withHeadings(body, dress);
}

function cellOf(judgment: number | null, i: number, j: number, dress: MatrixDress): MatrixCell {
  if (i === j) {
    return { number: 1, blank: '', text: '1', decimals: signed('1.00', dress), mark: dress.mark, zero: 0 }[
      dress.diagonal
    ];
  }
  const isGiven = dress.part === 'full' || (dress.part === 'upper') === j > i;
  if (judgment === null || !isGiven) return { blank: '', mark: dress.mark, zero: 0 }[dress.missing];
  const own = dress.mixed === 'no' ? dress : mixedDress(dress, i * 9 + j);
  return judgment >= 1 ? larger(judgment, own) : smaller(Math.round(1 / judgment), own);
}

/** The next ways of the lists, so that a matrix has several. */
function mixedDress(dress: MatrixDress, place: number): MatrixDress {
  const turned = <Value>(list: readonly Value[], value: Value): Value =>
    list[(list.indexOf(value) + place) % list.length] as Value;
  return {
    ...dress,
    larger: turned(CHOICES.larger, dress.larger),
    smaller: turned(CHOICES.smaller, dress.smaller),
  };
}

function larger(judgment: number, dress: MatrixDress): MatrixCell {
  switch (dress.larger) {
    case 'number':
      return judgment;
    case 'text':
      return String(judgment);
    case 'full width':
      return String.fromCharCode(0xff10 + judgment);
    case 'colon':
      return `${judgment}:1`;
    case 'decimals':
      return signed(judgment.toFixed(dress.decimals), dress);
    case 'padded':
      return `\u00a0${judgment} `;
    case 'over 1':
      return `${judgment}/1`;
  }
}

const GLYPHS: Readonly<Record<number, string>> = { 2: '½', 3: '⅓', 4: '¼', 5: '⅕', 6: '⅙', 7: '⅐', 8: '⅛', 9: '⅑' };

/** 1/3 and its like, by the judgment that it is the reciprocal of. */
function smaller(strength: number, dress: MatrixDress): MatrixCell {
  // One decimal stands for several reciprocals: only the other triangle tells which.
  const decimals = dress.part === 'full' ? dress.decimals : Math.max(2, dress.decimals);
  const rounded = (1 / strength).toFixed(decimals);
  switch (dress.smaller) {
    case 'fraction':
      return `1/${strength}`;
    case 'exact':
      return 1 / strength;
    case 'rounded':
      return Number(rounded);
    case 'cut':
      return Math.floor(10 ** decimals / strength) / 10 ** decimals;
    case 'text':
      return signed(rounded, dress);
    case 'bare text':
      return signed(rounded.replace(/^0/, ''), dress);
    case 'glyph':
      return GLYPHS[strength] ?? '';
    case 'colon':
      return `1:${strength}`;
    case 'spaced':
      return `1 / ${strength}`;
    case 'fraction slash':
      return `1⁄${strength}`;
    case 'full width':
      return `１／${String.fromCharCode(0xff10 + strength)}`;
    case 'minus sign':
      return `−${strength}`;
    case 'negative':
      return -strength;
    case 'brackets':
      return `(${strength})`;
  }
}

const signed = (text: string, { decimalSign }: MatrixDress): string => text.replace('.', decimalSign);

function withHeadings(body: MatrixCell[][], dress: MatrixDress): MatrixCell[][] {
  const names = body.map((_, index): MatrixCell => {
    if (dress.headings === 'numbers') return index + 1;
    const word = ['Cost', 'Quality', 'Time', 'Safety', 'Service', 'Reach', 'Skill', 'Trust', 'Growth'][index] ?? '';
    return {
      words: word,
      codes: `K${index + 1}`,
      numbered: `${index + 1}. ${word}`,
      'both languages': `${word} / Mutu ${index}`,
    }[dress.names];
  });
  const corner: MatrixCell = { blank: '', text: 'Kriteria', zero: 0 }[dress.corner];
  const side = body.map((row, index) => [names[index] ?? '', ...row]);
  switch (dress.headings) {
    case 'none':
      return body;
    case 'top':
      return [names, ...body];
    case 'side':
      return side;
    case 'both':
    case 'numbers':
      return [[corner, ...names], ...side];
  }
}
