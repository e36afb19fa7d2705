/** Tables that no scorecard is kept of: what is asked about them, once. */
import { testFolder, timbang } from '../support/command';

const { file } = testFolder();

async function scored(...lines: string[]): Promise<{ status: number; problems: string[] }> {
  const { status, out } = await timbang('score', file('a.csv', lines.join('\n')), '--format', 'json');
  const [{ cards }] = JSON.parse(out) as [{ cards: [{ problems: string[] }] }];
  return { status, problems: cards[0].problems };
}

/** Invented data. */
const KPIS = ['KPI,Weight,Target,Actual,Actual,Polarity', 'A,50%,100,90,', 'B,50%,100,80,'];

it('says which of two columns headed alike was taken, where they differ', async () => {
  const [heading = '', one, other] = KPIS;
  const differing = await scored(heading, `${one}95,Max`, `${other}80,Max`);
  expect(differing).toEqual({
    status: 1,
    problems: [
      'Columns D, E are all headed "Actual" and differ; D was taken for the realization. Head the others differently.',
    ],
  });
  expect(await scored(heading, `${one}90,Max`, `${other}80,Max`)).toEqual({ status: 0, problems: [] });
  expect(await scored(heading, `${one},Max`, `${other},Max`)).toEqual({ status: 0, problems: [] });
});

it('says once what is both a problem and a question', async () => {
  const { problems } = await scored('KPI,Weight,Target,Actual,Polarity', 'A,50%,100,N.A!,Max', 'B,50%,100,80,Max');
  expect(problems).toEqual([...new Set(problems)]);
  expect(problems.filter((text) => text.includes('N.A!'))).toHaveLength(1);
});
