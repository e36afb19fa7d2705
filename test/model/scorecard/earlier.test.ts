/** Which scorecard is proposed to be compared with. */
import { earlierOf } from '../../../src/model/scorecard/earlier';
import { scorecard } from './support';

const of = (titles: readonly string[], title: string): string | undefined =>
  earlierOf(
    { title },
    titles.map((each) => scorecard('omax', { id: each, title: each })),
  )?.title;

it('is the nearest of the same title with a lower number', () => {
  expect(of(['OMAX 2008', 'OMAX 2011', 'omax 2009'], 'OMAX 2010')).toBe('omax 2009');
});

it('is never another office, nor anything that titles leave open', () => {
  expect(of(['Kantor Utara 2009', 'OMAX', 'OMAX 2010'], 'OMAX 2010')).toBeUndefined();
  expect(of(['NKO'], 'NKO')).toBeUndefined();
  expect(of(['TW 1 2010', 'TW 2 2009'], 'TW 2 2010')).toBeUndefined();
});
