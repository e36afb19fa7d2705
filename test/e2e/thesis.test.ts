/** From weights to the thesis: the table of a written sheet on the clipboard, for Word by the mouse, as LaTeX by the keys. */
import { eventually } from '../support/patience';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

/** Invented data. */
const OUTLINE = 'F: Keuangan & aset\nC: Pelanggan\nL: Pembelajaran';

/** What a paste would bring, by its type. */
async function clipboard({ page }: WorkbookPage): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const),
    );
    return Object.fromEntries(types);
  });
}

test('a table of the workings is copied for Word and as LaTeX, with its method below', async () => {
  const book = await openWorkbook({ language: 'id' });
  // To read it here; the pane copies without any permission.
  await book.page.context().grantPermissions(['clipboard-read']);
  const keys = new ScorecardPane(book, 'keyboard');
  const mouse = new ScorecardPane(book);
  await mouse.openTab('Bobot');
  await mouse.press('button', 'Tempel daftar berjenjang');
  await book.pane.getByRole('textbox').first().fill(OUTLINE);
  await mouse.press('button', 'Pakai hierarki ini');
  await book.pane.getByRole('tree').waitFor();
  await mouse.press('button', /^Bandingkan: /);
  const slider = book.pane.getByRole('slider');
  for (const digit of ['Digit3', 'Digit5', 'Digit2']) {
    await slider.press(digit);
    await slider.press('Enter');
  }
  await mouse.press('tab', 'Hierarki');
  await mouse.press('button', 'Tulis lembar');
  await eventually(async () => expect(await book.sheetNames()).toContain('Bobot global'));
  await book.rest();
  await book.showSheet('Bobot global');
  await eventually(async () =>
    expect((await book.values('A9:A20')).join()).toMatch(/indeks acak: Saaty 1980\. Timbang/),
  );
  await book.select('B6');
  await mouse.openTab('Pilihan');
  await mouse.press('button', /^Salin untuk skripsi/);
  await book.rest();
  await book.picture('thesis-card');
  await mouse.press('button', 'Tabel untuk Word');
  await mouse.says('Tersalin. Tempelkan ke dokumen.');
  const word = await clipboard(book);
  expect(word['text/html']).toMatch(/<table[^]*Keuangan &amp; aset[^]*<\/table>[^]*indeks acak: Saaty 1980/);
  expect(word['text/plain']).toMatch(/F\tKeuangan & aset\t/);
  await book.picture('thesis-copied');

  await keys.press('button', 'LaTeX');
  await mouse.says(/^Tersalin\. Preamble/);
  const { 'text/plain': latex = '' } = await clipboard(book);
  expect(latex).toContain('Keuangan \\& aset & ');
  expect(latex).toMatch(/\\toprule[^]*\\midrule[^]*\\bottomrule[^]*Timbang \d/);

  await keys.press('button', 'Salin BibTeX');
  await mouse.says('BibTeX tersalin.');
  expect((await clipboard(book))['text/plain']).toMatch(/^@misc\{timbang,/);
});
