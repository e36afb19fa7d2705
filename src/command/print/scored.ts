/** Scored files as lines of a terminal, as rows, and as JSON. */
import type { Language, Localized } from '../../engine/language';
import { filled, withDecimalSign } from '../../engine/phrases';
import type { ScoredCard, ScoredFile } from '../workbook/scoredFile';
import type { CsvCell } from './csv';
import { csvLine } from './csv';
import { plain } from './plain';

const CARD: Localized = {
  en: '{title}: {total} {word} ({green} green, {yellow} yellow, {red} red, {none} without light)',
  id: '{title}: {total} {word} ({green} hijau, {yellow} kuning, {red} merah, {none} tanpa lampu)',
};
const NO_TOTAL: Localized = { en: 'no total', id: 'tidak ada nilai total' };
const GUESSED: Localized = {
  en: 'read by guess: no scorecard is kept in the file, and the columns were taken for what they look like',
  id: 'dibaca dengan tebakan: berkas tidak menyimpan kartu skor, dan kolom diartikan menurut tampilannya',
};
const WRITTEN: Localized = { en: 'written to {file}', id: 'ditulis ke {file}' };
const SUMMARY: Localized = {
  en: '{files} files, {cards} scorecards: {green} green, {yellow} yellow, {red} red, {none} without a total; {guessed} read by guess. {refused} files could not be read, {open} more have something open.',
  id: '{files} berkas, {cards} kartu skor: {green} hijau, {yellow} kuning, {red} merah, {none} tanpa nilai total; {guessed} dibaca dengan tebakan. {refused} berkas tidak dapat dibaca, {open} lainnya perlu diperiksa.',
};

/** As many digits after the decimal sign as scores are printed with. */
const DECIMALS = 2;

export interface Summary {
  readonly files: number;
  readonly cards: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly none: number;
  readonly guessed: number;
  readonly refused: number;
  readonly open: number;
}

export const NOTHING_YET: Summary = {
  files: 0,
  cards: 0,
  green: 0,
  yellow: 0,
  red: 0,
  none: 0,
  guessed: 0,
  refused: 0,
  open: 0,
};

export function withFile(so: Summary, file: ScoredFile, isOpen: boolean): Summary {
  const { cards, refusal } = file;
  const lit = (light: ScoredCard['light']): number => cards.filter((card) => card.light === light).length;
  return {
    files: so.files + 1,
    cards: so.cards + cards.length,
    green: so.green + lit('green'),
    yellow: so.yellow + lit('yellow'),
    red: so.red + lit('red'),
    none: so.none + lit(null),
    guessed: so.guessed + cards.filter(({ isGuessed }) => isGuessed).length,
    refused: so.refused + (refusal === null ? 0 : 1),
    open: so.open + (refusal === null && isOpen ? 1 : 0),
  };
}

export function summaryLine(summary: Summary, language: Language): string {
  return filled(SUMMARY[language], { ...summary }, language);
}

export function fileLines({ file, cards, problems, notes, written }: ScoredFile, language: Language): string[] {
  return [
    file,
    ...cards.flatMap((card) => cardLines(card, language)),
    ...problems.map((problem) => `  ! ${problem}`),
    ...notes.map((note) => `  - ${note}`),
    ...(written === null ? [] : [`  - ${filled(WRITTEN[language], { file: written }, language)}`]),
  ].map(plain);
}

function cardLines(card: ScoredCard, language: Language): string[] {
  const { total, sheet, address, title, office, word, counts } = card;
  const shown = total === null ? NO_TOTAL[language] : withDecimalSign(total.toFixed(DECIMALS), language);
  const place = [sheet, address].filter((text) => text !== '').join('!');
  const values = { title: [title, office].filter(Boolean).join(', '), total: shown, word, ...counts };
  return [
    `  ${filled(CARD[language], values, language).replace(/ +/g, ' ')}${place === '' ? '' : ` ${place}`}`,
    ...(card.isGuessed ? [`    - ${GUESSED[language]}`] : []),
    ...card.problems.map((problem) => `    ! ${problem}`),
    ...card.warnings.map((warning) => `    ~ ${warning}`),
  ];
}

/** The same names whatever the language, for scripts. */
const COLUMNS = [
  'file',
  'sheet',
  'address',
  'scorecard',
  'office',
  'method',
  'guessed',
  'total',
  'light',
  'word',
  'green',
  'yellow',
  'red',
  'none',
  'nkp',
  'npkp',
  'problems',
  'warnings',
  'written',
] as const;

export const CSV_HEADING = csvLine(COLUMNS);

/** One row a scorecard; a file without any has one row with what is said of it. */
export function csvLines({ file, refusal, cards, problems, notes, written }: ScoredFile): string[] {
  const ofFile = [...(refusal === null ? [] : [refusal]), ...problems];
  const line = (row: Partial<Record<(typeof COLUMNS)[number], CsvCell>>): string =>
    csvLine(COLUMNS.map((column) => row[column] ?? null));
  const joined = (sentences: readonly string[]): string => sentences.join(' ');
  if (cards.length === 0) return [line({ file, problems: joined(ofFile), warnings: joined(notes), written })];
  return cards.map((card) =>
    line({
      ...{ file, sheet: card.sheet, address: card.address, scorecard: card.title, office: card.office },
      ...{ method: card.method, guessed: card.isGuessed, total: card.total, light: card.light, word: card.word },
      ...{ ...card.counts, nkp: card.nkp, npkp: card.npkp, written },
      problems: joined([...card.problems, ...ofFile]),
      warnings: joined([...card.warnings, ...notes]),
    }),
  );
}
