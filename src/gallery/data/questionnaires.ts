/** Questionnaires as they stand in sheets; all answers are invented, made from a seed by the model that they are to show. */
import { generatorFrom } from '../../engine/pls/generator';
import { newPathDraft } from '../../model/research/pathModel/draft';
import type { PathDraft } from '../../model/research/pathModel/types';
import type { CellValue } from '../../model/types';
import type { PathModelling } from '../../taskpane/research/pathModel/usePathModel';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NO_MODELLING: Omit<PathModelling, 'draft'> = {
  ...NO_TABLE_LISTING,
  change: nothing,
  changeLater: nothing,
};

interface Shape {
  readonly people: number;
  /** Constructs by their codes, and how many items each has. */
  readonly constructs: readonly (readonly [string, number])[];
  readonly seed: number;
}

/** Answers from 1 to 5: the last construct follows from the others, but not from the second. */
export function inventedAnswers({ people, constructs, seed }: Shape): number[][] {
  const bits = generatorFrom(seed);
  const random = (): number => bits() / 2 ** 32;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: people }, () => {
    const scores: number[] = [];
    return constructs.flatMap(([, items], place) => {
      const cause = scores.reduce((sum, score, at) => sum + score * (at === 1 ? 0 : 0.4), 0);
      const score = place === constructs.length - 1 ? cause + 0.6 * normal() : normal();
      scores.push(score);
      return Array.from({ length: items }, () =>
        Math.min(5, Math.max(1, Math.round(3.3 + 0.9 * score + 0.7 * normal()))),
      );
    });
  });
}

const FACTORS = [
  ['X1', 6],
  ['X2', 6],
  ['X3', 6],
  ['Y', 6],
] as const;

/** As an online form exports it: what is about the person stands before the questions, whose codes begin them. */
export function exported({ people = 96, seed = 2026 }: Partial<Shape> = {}): Cells {
  const answers = inventedAnswers({ people, constructs: FACTORS, seed });
  const questions = FACTORS.flatMap(([code, items]) =>
    Array.from(
      { length: items },
      (_, item) => `${code}.${item + 1} Pernyataan rekaan tentang faktor ini, nomor ${item + 1}`,
    ),
  );
  return [
    ['Cap waktu', 'Alamat email', 'Jenis kelamin', 'Usia', ...questions],
    ...answers.map((row, person): CellValue[] => [
      46_000 + person / 96,
      `responden${person + 1}@contoh.id`,
      person % 2 === 0 ? 'Perempuan' : 'Laki-laki',
      25 + ((person * 7) % 30),
      ...row,
    ]),
  ];
}

const WORDS = ['Sangat tidak setuju', 'Tidak setuju', 'Netral', 'Setuju', 'Sangat setuju'];

/** Two rows of headings, words of a scale, gaps, a word of one's own, an item the other way round, and a row of means. */
export function untidy(): Cells {
  const answers = inventedAnswers({
    people: 40,
    constructs: [
      ['KP', 3],
      ['MO', 3],
      ['KI', 3],
    ],
    seed: 7,
  });
  const over = ['', 'Kepemimpinan', '', '', 'Motivasi', '', '', 'Kinerja', '', ''];
  const below = ['Nama', 'KP1', 'KP2', 'KP3', 'MO1', 'MO2', 'MO3', 'KI1', 'KI2', 'KI3'];
  const rows = answers.map((row, person): CellValue[] => [
    `Responden ${person + 1}`,
    ...row.map((answer, item): CellValue => {
      if ((person === 4 && item === 2) || (person === 9 && item === 7)) return 'N/A';
      if (person === 11 && item === 0) return 'Setuju sekali';
      if (item === 4) return WORDS[5 - answer] ?? '';
      return item % 4 === 3 ? String(answer) : (WORDS[answer - 1] ?? '');
    }),
  ]);
  return [['Tabulasi kuesioner (data ciptaan)'], over, below, ...rows, ['Rata-rata', ...below.slice(1).map(() => 3.4)]];
}

export function questionnaireOf(cells: Cells, below: Cells = []): PathDraft {
  const width = Math.max(...cells.map((row) => row.length));
  const area = { sheet: 'Kuesioner', row: 0, column: 0, rows: cells.length, columns: width };
  const draft = newPathDraft(
    { area, cells: cells.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]), below },
    'questions',
  );
  if (!draft) throw new Error('No items in the questionnaire.');
  return draft;
}
