/** A scorecard's own bands: three colours where it wants them, and words of its own. The numbers are invented data. */
import { bandLabels } from '../../../src/engine/bsc/band';
import { indexLights } from '../../../src/engine/omax/light';
import { colourFault, wordsFault } from '../../../src/model/scorecard/bandFaults';
import { areAlike, bandOf, bandsIn } from '../../../src/model/scorecard/bands';
import { changed, withKind } from '../../../src/model/scorecard/draft';
import { gainsOf } from '../../../src/model/scorecard/gains';
import { methodOf } from '../../../src/model/scorecard/methods';
import { faithfulDecimals } from '../../../src/model/scorecard/rounding';
import { nextBand, scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, Remark, ScorecardResult } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { BandWords, Scorecard } from '../../../src/model/types';
import { contractTable, draftOver } from '../../../src/gallery/data/tables';
import { kpi, omaxKpi, scorecard } from './support';

/** The bands of PP 46/2011 as `BSC.BAND` has them, with other words. */
const WORDS: BandWords = {
  bounds: [50, 61, 76, 91],
  labels: ['Buruk', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'],
};

const atIndex = (index: number, changes: Partial<Kpi> = {}): Kpi =>
  kpi(`K${index}`, { target: 100, realization: index, ...changes });
const scored = (kpis: readonly Kpi[], card: Scorecard): ScorecardResult => scoreCard(kpis, card, NO_SURROUNDINGS);
const wordsOf = ({ rows, bands }: ScorecardResult) => rows.map(({ score }) => bandOf(score ?? NaN, bands).word.en);
const lightsOf = ({ rows }: ScorecardResult) => rows.map(({ light }) => light);

describe('limits of its own', () => {
  it('include their lower end, for indices', () => {
    const bands = { yellowFrom: 70, greenFrom: 90 };
    const indices = [0, 69.99, 70, 89.99, 90, 120];
    const result = scored(
      indices.map((index) => atIndex(index)),
      scorecard('ckp', { bands }),
    );
    expect(lightsOf(result)).toEqual(['red', 'red', 'yellow', 'yellow', 'green', 'green']);
    const words = indexLights(
      indices.map((index) => [index]),
      bands,
      'en',
    ).flat();
    expect(wordsOf(result)).toEqual(words);
    expect(result.bands).toEqual(bands);
  });

  it('include their lower end, for levels', () => {
    const card = scorecard('omax', { bands: { yellowFrom: 5, greenFrom: 7 } });
    const kpis = [4.99, 5, 6.99, 7].map((level) => omaxKpi(`K${level}`, level, [0, 3, 10]));
    expect(lightsOf(scored(kpis, card))).toEqual(['red', 'yellow', 'yellow', 'green']);
  });

  it('are those of the measure where there are none', () => {
    expect(scored([atIndex(90)], scorecard('ckp')).bands).toEqual({ yellowFrom: 80, greenFrom: 100 });
    expect(scored([omaxKpi('A', 5, [0, 3, 10])], scorecard('omax')).bands).toEqual({ yellowFrom: 4, greenFrom: 8 });
  });

  it('are what totals, the way to the next light and warnings go by', () => {
    const card = scorecard('ckp', { bands: { yellowFrom: 70, greenFrom: 92.5 } });
    const result = scored([atIndex(92)], card);
    expect(result.light).toBe('yellow');
    expect(nextBand(result)).toEqual({
      light: 'green',
      name: { en: 'green', id: 'hijau' },
      distance: expect.closeTo(0.5, 10) as number,
    });
    const warnings = warningsOf([atIndex(92)], card, NO_SURROUNDINGS, result);
    expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['totalJustBelow', 'kpisNearBand']));
    expect(warnings[0]?.describe('id')).toMatch(/^Nilai total 92, kuning, hanya 0,5 di bawah batas 92,5: .* hijau\./);
    expect(warnings[1]?.describe('id')).toMatch(/batas warna \(70 dan 92,5\)/);
    expect(nextBand(scored([atIndex(100)], card))).toBeNull();
  });

  it('go with the scale: another method of the same measure keeps them, one of the other does not', () => {
    const begun = changed(draftOver(contractTable, { kind: 'ckp' }), {
      bands: { yellowFrom: 70, greenFrom: 90 },
      bandWords: WORDS,
    });
    expect(withKind(begun, 'nko').scorecard).toMatchObject({ bands: begun.scorecard.bands, bandWords: WORDS });
    expect(withKind(begun, 'omax').scorecard).toMatchObject({ bands: null, bandWords: null });
  });
});

describe('what would help, with green of its own', () => {
  // A contract may have one KPI in five with a polarity of 120.
  const others = ['B', 'C', 'D', 'E'].map((key) => kpi(key, { target: 10, realization: 10 }));
  const goalOf = (one: Kpi, greenFrom: number) => {
    const card = scorecard('ckp', { bands: { yellowFrom: 20, greenFrom } });
    return gainsOf([one, ...others], card, NO_SURROUNDINGS).find((gain) => gain.kpi.key === 'A')?.to;
  };

  it.each<[string, Partial<Kpi>, number, number]>([
    ['maximize', { target: 200, realization: 100 }, 90, 180],
    ['maximize beyond the target', { target: 200, realization: 100 }, 110, 220],
    ['maximize of a negative target', { target: -10, realization: -20 }, 90, -11],
    ['minimize', { target: 200, realization: 300, polarity: 'minimize' }, 90, 220],
    ['stabilize from below', { target: 200, realization: 100, polarity: 'stabilize' }, 90, 180],
    ['stabilize from above', { target: 200, realization: 300, polarity: 'stabilize' }, 90, 220],
    ['maximize-120', { target: 200, realization: 100, polarity: 'maximize-120' }, 90, 180],
  ])('%s', (_, changes, greenFrom, realization) => {
    const to = goalOf(kpi('A', changes), greenFrom);
    expect(to?.realization).toBeCloseTo(realization, 10);
    expect(to?.score).toBeCloseTo(greenFrom, 10);
    expect(to?.light).toBe('green');
  });

  it('maximize-120 reaches the cap in one step, and the target itself is best for stabilize', () => {
    const step = goalOf(kpi('A', { target: 200, realization: 100, polarity: 'maximize-120' }), 110);
    expect([step?.realization, step?.score]).toEqual([200, 120]);
    expect(goalOf(kpi('A', { target: 200, realization: 100, polarity: 'stabilize' }), 110)).toBeUndefined();
  });

  it('days late reach it before they are 0', () => {
    const late = kpi('A', {
      target: 0,
      realization: 15,
      polarity: 'minimize',
      anchors: { worst: 20, start: null, target: 0, best: null },
    });
    expect(goalOf(late, 90)?.realization).toBeCloseTo(2, 10);
    expect(goalOf(late, 90)?.score).toBeCloseTo(90, 10);
  });

  it('levels reach it on the line between their anchors', () => {
    const card = scorecard('omax', { bands: { yellowFrom: 4, greenFrom: 6.5 } });
    const [gain] = gainsOf([omaxKpi('A', 30, [0, 30, 100])], card, NO_SURROUNDINGS);
    expect(gain?.to.realization).toBeCloseTo(65, 10);
    expect(gain?.to.light).toBe('green');
  });
});

describe('words of its own', () => {
  const bands = { yellowFrom: 61, greenFrom: 91 };
  const card = scorecard('ckp', { bands, bandWords: WORDS });

  it('hold from their bounds on, as BSC.BAND has them; the colours stay the three', () => {
    const indices = [0, 49.99, 50, 60.99, 61, 75.99, 76, 90.99, 91, 120];
    const result = scored(
      indices.map((index) => atIndex(index)),
      card,
    );
    const expected = bandLabels(
      indices.map((index) => [index]),
      [WORDS.bounds],
      [WORDS.labels],
    ).flat();
    expect(wordsOf(result)).toEqual(expected);
    expect(wordsOf(result).slice(0, 3)).toEqual(['Buruk', 'Buruk', 'Kurang']);
    expect(new Set(lightsOf(result).slice(0, 4))).toEqual(new Set(['red']));
    expect(lightsOf(result).slice(-3)).toEqual(['yellow', 'green', 'green']);
  });

  it('are not decided by rounding, nor lost by it', () => {
    expect(bandOf(90.99999999999999, { ...bands, words: WORDS }).word.en).toBe('Sangat baik');
    expect(faithfulDecimals(75.996, { ...bands, words: WORDS })).toBe(3);
    expect(faithfulDecimals(75.996, bands)).toBe(2);
  });

  it('say how far the next word is', () => {
    const next = nextBand(scored([atIndex(74)], card));
    expect(next).toEqual({ light: 'yellow', name: { en: 'Baik', id: 'Baik' }, distance: 2 });
    expect(nextBand(scored([atIndex(91)], card))).toBeNull();
  });

  it('are what warnings near an edge speak of', () => {
    const kpis = [atIndex(75.5)];
    const warnings = warningsOf(kpis, card, NO_SURROUNDINGS, scored(kpis, card));
    expect(warnings.slice(0, 2).map((one) => one.describe('en'))).toEqual([
      'The total 75.5, Cukup, is only 0.5 below the edge at 76: a little more in one KPI turns it Baik. Check realizations and weights before the colour is reported.',
      'K75.5: within 1 point of an edge between bands (50, 61, 76 and 91), so that rounding or a small correction changes the word or the colour. Check these realizations.',
    ]);
  });

  it('name the colour where a word stands in two', () => {
    const named = bandsIn({ yellowFrom: 80, greenFrom: 100, words: WORDS });
    expect(named.map(({ from, light, name }) => [from, light, name.id])).toEqual([
      [null, 'red', 'Buruk'],
      [50, 'red', 'Kurang'],
      [61, 'red', 'Cukup'],
      [76, 'red', 'Baik (merah)'],
      [80, 'yellow', 'Baik (kuning)'],
      [91, 'yellow', 'Sangat baik (kuning)'],
      [100, 'green', 'Sangat baik (hijau)'],
    ]);
    const both = { yellowFrom: 80, greenFrom: 100, words: WORDS };
    expect(areAlike(79, 81, both)).toBe(false);
    expect(areAlike(81, 90, both)).toBe(true);
    expect(nextBand({ total: 78, bands: both })?.name.en).toBe('Baik (yellow)');
  });

  it('may be two, for levels too', () => {
    const two = scorecard('omax', { bandWords: { bounds: [6], labels: ['Fail', 'Pass'] } });
    const kpis = [5.99, 6].map((level) => omaxKpi(`K${level}`, level, [0, 3, 10]));
    const result = scored(kpis, two);
    expect(wordsOf(result)).toEqual(['Fail', 'Pass']);
    expect(lightsOf(result)).toEqual(['yellow', 'yellow']);
  });
});

describe('what cannot stand is refused in words', () => {
  const said = (fault: Remark | null) => [fault?.describe('en'), fault?.describe('id')];
  const { labels, bounds } = WORDS;

  it('limits', () => {
    expect(colourFault({ yellowFrom: 80, greenFrom: 100 }, 120)).toBeNull();
    expect(said(colourFault({ yellowFrom: 95.5, greenFrom: 90 }, 120))).toEqual([
      'Yellow from 95.5 and green from 90: yellow must begin below green. Lower the one or raise the other.',
      'Kuning mulai 95,5 dan hijau mulai 90: kuning harus mulai di bawah hijau. Turunkan yang satu atau naikkan yang lain.',
    ]);
    expect(said(colourFault({ yellowFrom: 80, greenFrom: 80 }, 120))[0]).toMatch(/must begin below green/);
    expect(said(colourFault({ yellowFrom: 80, greenFrom: 100 }, 10))[0]).toMatch(
      /^No score reaches 80: scores end at 10/,
    );
    expect(said(colourFault({ yellowFrom: 0, greenFrom: 8 }, 10))[1]).toMatch(/^Tidak ada yang dapat mulai dari 0/);
  });

  it.each([
    [{ bounds, labels: ['Buruk', 'Kurang', ' ', 'Baik', 'Sangat baik'] }, /^Band 3 has no word/, /^Rentang ke-3 belum/],
    [{ bounds, labels: ['', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'] }, /^The lowest band/, /^Rentang terendah/],
    [{ bounds, labels: ['Buruk', 'Baik', 'Cukup', ' baik', 'A'] }, /^The word baik stands twice/, /^Kata baik dipakai/],
    [{ bounds: [50, null, 76, 91], labels }, /^Nothing says where Cukup begins/, /^Batas awal Cukup belum/],
    [{ bounds: [50, 61, 61, 91], labels }, /^Baik from 61 must begin above Cukup/, /^Baik mulai 61 harus/],
    [{ bounds: [50, 61, 76, 121], labels }, /^No score reaches 121/, /^Tidak ada nilai yang mencapai 121/],
    [{ bounds: [0, 61, 76, 91], labels }, /^Nothing can begin at 0/, /^Tidak ada yang dapat mulai/],
  ])('words %j', (words, english, indonesian) => {
    const [en, id] = said(wordsFault(words, 120));
    expect(en).toMatch(english);
    expect(id).toMatch(indonesian);
  });

  it('nothing is wrong with rising bounds and a word for each band', () => {
    expect(wordsFault(WORDS, 120)).toBeNull();
    expect(methodOf({ kind: 'ckp' }).measure.scaleOf(scorecard('ckp', { cap: 110 })).highest).toBe(110);
  });
});
