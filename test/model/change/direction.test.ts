/** What is better, what is achieved, and which of two periods is the earlier. */
import fc from 'fast-check';
import { directionOf, isAchieved, movedBetween } from '../../../src/model/change/direction';
import { earlierFirst, earlierOf, shownBeside } from '../../../src/model/change/periods';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { kppnIndicators } from '../../support/tables/kppn';
import { kpi, omaxKpi, scorecard } from '../scorecard/support';

const only = (
  target: number,
  realization: number | null,
  polarity: 'maximize' | 'minimize' | 'stabilize' = 'maximize',
) => kpi('A', { target, realization, polarity });

describe('achieved', () => {
  test('all twenty indicators of KPPN Banyuwangi in 2022, SAKTI exactly (abstract of the study)', () => {
    const achieved = kppnIndicators.map(({ target, realization }) => isAchieved(only(target, realization), 'nko'));
    expect(achieved).toEqual(kppnIndicators.map(() => true));
    expect(kppnIndicators.filter(({ target, realization }) => target === realization)).toHaveLength(1);
  });

  test('by what is better, blank without data', () => {
    expect(isAchieved(only(2, 3, 'minimize'), 'ckp')).toBe(false);
    expect(isAchieved(only(2, 2, 'minimize'), 'ckp')).toBe(true);
    expect(isAchieved(only(2, 2.1, 'stabilize'), 'ckp')).toBe(false);
    expect(isAchieved(only(2, null), 'ckp')).toBeNull();
    expect(isAchieved(omaxKpi('A', 4, [10, 7, 3], {}), 'omax')).toBe(false);
    expect(isAchieved(kpi('A', { target: 0.1 + 0.2, realization: 0.3 }), 'ckp')).toBe(true);
  });

  test('is what an index of 100 says, whatever the polarity', () => {
    const amount = fc.double({ min: 0.5, max: 500, noNaN: true });
    const polarity = fc.constantFrom('maximize' as const, 'minimize' as const, 'stabilize' as const);
    fc.assert(
      fc.property(amount, amount, polarity, (target, realization, way) => {
        const [row] = scoreCard([only(target, realization, way)], scorecard('ckp'), NO_SURROUNDINGS).rows;
        expect(isAchieved(only(target, realization, way), 'ckp')).toBe((row?.score ?? 0) >= 100 - 1e-9);
      }),
    );
  });
});

describe('moved', () => {
  // The discussion of the study; of the last one it prints 99.39 → 99.13, and Table 4 prints 99.47 for 2022.
  test.each([
    [99.69, 99.75, 'better'],
    [4.74, 4.85, 'better'],
    [41.18, 93.09, 'better'],
    [99.39, 99.13, 'worse'],
    [99.39, 99.47, 'better'],
  ])('%p → %p at KPPN Banyuwangi is %s', (before, after, movement) => {
    expect(movedBetween(only(90, before), only(90, after), 'nko')).toEqual({ before, after, movement });
  });

  test('a lower cost is better', () => {
    expect(movedBetween(only(5, 7, 'minimize'), only(5, 3, 'minimize'), 'ckp')?.movement).toBe('better');
    expect(movedBetween(omaxKpi('A', 7, [10, 7, 3], {}), omaxKpi('A', 8, [10, 7, 3], {}), 'omax')?.movement).toBe(
      'worse',
    );
    expect(movedBetween(only(5, 7, 'stabilize'), only(6, 5, 'stabilize'), 'ckp')?.movement).toBe('better');
    expect(movedBetween(only(5, 5), only(6, 5), 'ckp')?.movement).toBe('same');
  });

  test('97% of one year is 97 of the other', () => {
    const was = kpi('A', { target: 1, realization: 0.97, shown: { percent: 'fraction', decimals: 0 } });
    expect(movedBetween(was, only(100, 98), 'ckp')).toMatchObject({ before: 97, after: 98, movement: 'better' });
  });

  test('other units are not compared, and other polarities not judged', () => {
    expect(
      movedBetween(kpi('A', { realization: 5, unit: 'Rp' }), kpi('A', { realization: 5, unit: 'million Rp' }), 'ckp'),
    ).toBeNull();
    expect(movedBetween(only(5, 5), only(5, 4, 'minimize'), 'ckp')?.movement).toBeNull();
    expect(directionOf(omaxKpi('A', 8, [10, 7, 3], {}), 'omax')).toBe('down');
  });
});

describe('the earlier period', () => {
  const cards = ['NKO 2022', 'NKO 2019', 'NKO 2021', 'NKO 2023'].map((title) => scorecard('nko', { id: title, title }));

  test('is the latest before, by the titles', () => {
    expect(earlierFirst(cards).map(({ title }) => title)).toEqual(['NKO 2019', 'NKO 2021', 'NKO 2022', 'NKO 2023']);
    expect(cards.map((one) => shownBeside(one, cards)?.title)).toEqual([
      'NKO 2021',
      'NKO 2022',
      'NKO 2019',
      'NKO 2022',
    ]);
  });

  test('is the one before in the file where titles say nothing, and never of another method', () => {
    const [one, other] = ['a', 'b'].map((id) => scorecard('nko', { id, title: id })) as [
      (typeof cards)[0],
      (typeof cards)[0],
    ];
    expect(shownBeside(other, [one, other])?.id).toBe('a');
    expect(shownBeside(one, [one, other])?.id).toBe('b');
    expect(shownBeside(one, [one, scorecard('ckp', { id: 'c' })])).toBeNull();
  });

  const of = (titles: readonly string[], title: string): string | undefined =>
    earlierOf(
      { title },
      titles.map((each) => ({ title: each })),
    )?.title;

  test('is the nearest of the same title', () => {
    expect(of(['OMAX 2008', 'OMAX 2011', 'omax 2009'], 'OMAX 2010')).toBe('omax 2009');
    expect(of(['NKO TW I 2026', 'NKO TW IV 2025', 'NKO TW III 2026'], 'NKO TW II 2026')).toBe('NKO TW I 2026');
    expect(of(['TW 1 2010', 'TW 2 2009'], 'TW 2 2010')).toBe('TW 1 2010');
    expect(of(['CKP Januari', 'CKP Maret'], 'CKP Februari')).toBe('CKP Januari');
  });

  test('is never another office or section, nor anything that titles leave open', () => {
    expect(of(['Kantor Utara 2009', 'OMAX', 'OMAX 2010'], 'OMAX 2010')).toBeUndefined();
    expect(of(['NKO'], 'NKO')).toBeUndefined();
    expect(of(['Seksi 1'], 'Seksi 2')).toBeUndefined();
    expect(of(['NKO Seksi 1 2025'], 'NKO Seksi 2 2026')).toBeUndefined();
    expect(of(['NKO TW II'], 'NKO TW I 2026')).toBeUndefined();
  });
});
