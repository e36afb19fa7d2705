import { isVoid, readRange } from '../cells';
import type { LocatedCell } from '../cells';
import { elementwise } from '../elementwise';
import type { Outcome } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { WordList } from '../words';
import { readChoice, wordFor } from '../words';
import { KEP_241 } from './rulebooks/kep241';
import type { Control, Rules, Validity } from './rulebooks/ruleBook';

export const VALIDITIES: WordList<Validity> = {
  parameter: { en: 'Validity', id: 'Validitas' },
  choices: {
    exact: {
      en: ['exact'],
      id: ['eksak', 'exact'],
      meaning: { en: 'measures the objective itself', id: 'mengukur sasaran itu sendiri' },
    },
    proxy: {
      en: ['proxy'],
      id: ['proksi', 'proxy'],
      meaning: { en: 'measures what stands for it', id: 'mengukur hal yang mewakilinya' },
    },
    activity: {
      en: ['activity'],
      id: ['aktivitas', 'kegiatan', 'activity'],
      meaning: { en: 'measures the work done', id: 'mengukur kegiatan yang dilakukan' },
    },
  },
};

export const CONTROLS: WordList<Control> = {
  parameter: { en: 'Control', id: 'Kendali' },
  choices: {
    high: { en: ['high'], id: ['tinggi', 'high'], meaning: { en: 'the owner decides', id: 'ditentukan pemilik IKU' } },
    moderate: {
      en: ['moderate', 'medium'],
      id: ['sedang', 'moderat', 'moderate'],
      meaning: { en: 'others share in it', id: 'pihak lain ikut menentukan' },
    },
    low: { en: ['low'], id: ['rendah', 'low'], meaning: { en: 'others decide', id: 'ditentukan pihak lain' } },
  },
};

/**
 * The weight of indicators by validity and control, as a rule book prints it. Single cells stand for all; a row
 * against a column answers in a table. A blank is not available; a forbidden combination and one without a known weight
 * are refused, each in its own cell.
 */
export function indicatorWeights(
  validity: unknown,
  control: unknown,
  book: Rules<'indicatorWeights'> = KEP_241,
): Outcome<number>[][] {
  const ranges = {
    validity: readRange(validity, VALIDITIES.parameter),
    control: readRange(control, CONTROLS.parameter),
  };
  return elementwise(ranges, (cells) => {
    const measured = readAvailableChoice(cells.validity, VALIDITIES);
    const controlled = readAvailableChoice(cells.control, CONTROLS);
    const { value } = book.indicatorWeights[measured][controlled];
    if (typeof value === 'number') return value;
    throw new ScoringError(value === 'forbidden' ? 'combinationForbidden' : 'combinationUnpublished', {
      place: cells.validity.place(),
      validity: wordFor(measured, VALIDITIES),
      control: wordFor(controlled, CONTROLS),
    });
  });
}

/** The choice in a cell; a blank, which desktop Excel hands over as 0, has no data yet. */
function readAvailableChoice<Choice extends string>({ cell, place }: LocatedCell, words: WordList<Choice>): Choice {
  if (isVoid(cell)) throw new ScoringError('noData', { place: place() });
  return readChoice(cell, words, place);
}
