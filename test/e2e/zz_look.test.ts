import { browserSession } from './session';
const openWorkbook = browserSession();
test('look', async () => {
  const lang = (process.env.LOOK_LANG ?? 'en') as 'en' | 'id';
  const dark = process.env.LOOK_DARK === '1';
  const book = await openWorkbook({ sample: 'samsat', language: lang, dark, height: 1000 });
  const tag = `${lang}-${dark ? 'dark' : 'light'}`;
  const id = lang === 'id';
  const tab = (name: string) => book.pane.getByRole('tab', { name, exact: true }).click();
  try {
    await tab('Scorecard');
    await book.page.waitForTimeout(800);
    await book.picture(`x-start-${tag}`, 'pane');
    await book.showSheet('OMAX 2010');
    await book.select('A4:N26');
    await book.pane.getByRole('button', { name: id ? 'Pakai tabel terpilih' : 'Use the selected table' }).click();
    await book.page.waitForTimeout(1500);
    await book.picture(`x-draft-${tag}`, 'pane');
    await book.pane.getByRole('button', { name: id ? /Kolom/ : /Columns/ }).first().click();
    await book.page.waitForTimeout(300);
    await book.picture(`x-columns-${tag}`, 'pane');
    await book.pane.getByRole('button', { name: id ? /Kolom/ : /Columns/ }).first().click();
    await book.pane.getByRole('button', { name: id ? /Metode dan bobot/ : /Method and weights/ }).first().click();
    await book.page.waitForTimeout(300);
    await book.picture(`x-method-${tag}`, 'pane');
    await book.pane.getByRole('button', { name: id ? 'Tulis scorecard' : 'Write scorecard' }).click();
    await book.page.waitForTimeout(4000);
    await book.picture(`x-written-${tag}`, 'page');
    await book.picture(`x-result-${tag}`, 'pane');
    for (let i = 1; i <= 4; i += 1) {
      await book.pane.locator('main').evaluate((main, y) => main.scrollTo(0, y), i * 700);
      await book.page.waitForTimeout(200);
      await book.picture(`x-result${i}-${tag}`, 'pane');
    }
    await book.pane.locator('main').evaluate((main) => main.scrollTo(0, 0));
    for (const name of id ? ['Radar', 'Peta', 'Bobot', 'KPI'] : ['Radar', 'Map', 'Weights', 'KPIs']) {
      const one = book.pane.getByRole('tabpanel').getByRole('tab', { name, exact: true }).first();
      if (!(await one.count())) continue;
      await one.click();
      await one.evaluate((el) => el.scrollIntoView({ block: 'start' }));
      await book.page.waitForTimeout(200);
      await book.picture(`x-picture-${name}-${tag}`, 'pane');
    }
  } catch (e) {
    await book.picture(`x-failed-${tag}`, 'page');
    console.log(String(e), book.errors);
  }
});
