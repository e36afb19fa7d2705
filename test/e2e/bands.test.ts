/** Lights of a scorecard's own, from the method step to the sheet. The numbers are invented data. */
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

const TABLE = [
  ['Code', 'KPI', 'Target', 'Realization', 'Polarity', 'Weight'],
  ['K1', 'Complaints answered', 100, 95, 'max', 0.4],
  ['K2', 'Reports in time', 100, 80, 'max', 0.3],
  ['K3', 'Visits', 100, 55, 'max', 0.3],
];

test('own limits and words are typed once, refused where they cannot stand, and stand in the sheet', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  const [sheet = ''] = await book.sheetNames();
  await book.fill('A1', TABLE);
  await pane.openTab('Scorecard');
  await pane.take(sheet, 'A1:F4');
  await pane.press('button', /^Done ?Method and weights|^Method and weights/);
  await pane.says('Red below 80, yellow from 80, green from 100');
  await pane.press('button', 'Change the lights');
  await pane.type('Yellow from', '101');
  await pane.says(/^Yellow from 101 and green from 100: yellow must begin below green/);
  await pane.type('Yellow from', '61');
  await pane.type('Green from', '91');
  await pane.says('Red below 61, yellow from 61, green from 91');
  await pane.press('switch', 'Own words instead of Red, Yellow, Green');
  for (const [word, text] of ['Kurang', 'Cukup', 'Sangat baik'].entries()) {
    await pane.type(`Word of band ${word + 1}`, text);
  }
  await pane.press('button', 'Add a band');
  await pane.says(/^Band 4 has no word/);
  await pane.type('Word of band 4', 'Istimewa');
  await pane.type('Band 4 from', '110');
  await pane.says('Kurang, Cukup from 61, Sangat baik from 91, Istimewa from 110; yellow from 61, green from 91');
  await book.picture('lights of a scorecard’s own', 'pane');
  await pane.write();
  // 0.4 · 95 + 0.3 · 80 + 0.3 · 55
  expect((await pane.total()).slice(0, 3)).toEqual(['78.50', 'Cukup', 'Cukup, 12.50 below Sangat baik']);
  const written = (await book.sheetNames()).find((name) => name !== sheet) ?? '';
  const cells = (await book.values('A1:N40', written)).flat();
  const words = cells.filter((cell) => ['Kurang', 'Cukup', 'Sangat baik'].includes(String(cell)));
  expect(words).toEqual(['Sangat baik', 'Cukup', 'Kurang', 'Cukup']);
  expect(cells).toContain('Sangat baik: from 91 to below 110');
});
