/** The help pages in a browser: each opens, computes its examples, and explains what is typed wrong. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localized, sentence } from '../../src/engine/messages';
import { CHECKLIST } from '../../src/help/pages/checklist';
import { DOCUMENTS } from '../../src/help/pages/documentPages';
import { wordsIn } from '../../src/help/pages/words';
import { functionDocs } from '../support/families';
import { eventually } from '../support/patience';
import { violationsIn } from './axe';
import { helpSession } from './session';
import type { ShownExample } from './helpPage';

const openHelp = helpSession();
const names = functionDocs.map(({ name }) => name);

/** Cells that differ from the printed ones, numbers at the decimals printed. */
function differences({ formula, computed, printed, sentences }: ShownExample): string[] {
  const widths = (cells: string[][]) => cells.map((row) => row.length).join();
  if (widths(computed) !== widths(printed)) return [`${formula}: another shape ${sentences.join(' ')}`];
  return printed.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      agrees(cell, computed[i]?.[j] ?? '') ? [] : [`${formula}: ${computed[i]?.[j]}, printed ${cell}`],
    ),
  );
}

function agrees(printed: string, computed: string): boolean {
  if (printed === computed) return true;
  const [expected, actual] = [printed, computed].map((text) => Number(text.replace(',', '.') || NaN));
  const decimals = printed.split(/[.,]/)[1]?.length ?? 0;
  return Math.abs((actual ?? NaN) - (expected ?? NaN)) <= 0.5 * 10 ** -decimals * (1 + 1e-6);
}

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const words = wordsIn(language);

  test('every page opens, is as wide as its window, and computes its examples to the printed values', async () => {
    const help = await openHelp({ language });
    const wrong: string[] = [];
    for (const name of names) {
      await help.show(name);
      const examples = await help.examples();
      if (examples.length === 0) wrong.push(`${name}: no example`);
      wrong.push(...examples.flatMap(differences));
      for (const width of [320, 1200]) {
        await help.resize(width);
        if (await help.isTooWide()) wrong.push(`${name}: wider than ${width} px`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the index leads to every page, and every page to its twin in the other language', async () => {
    const help = await openHelp({ language });
    const links = await help.page
      .locator('dl.functions a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(names.map((name) => `${name}.html`));
    await help.resize(350);
    expect(await help.isTooWide()).toBe(false);
    await help.page.getByRole('link', { name: /^AHP\.WEIGHTS\(/ }).click();
    await help.page.locator('header .language').click();
    await help.page.waitForURL(`**/help/${language === 'en' ? 'id' : 'en'}/AHP.WEIGHTS.html`);
    expect(await help.page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'id' : 'en');
  });

  test('the search finds recipes, functions and the guide by what is typed, and Enter opens the first', async () => {
    const help = await openHelp({ language });
    const field = help.page.getByRole('searchbox');
    const found = help.page.locator('.entries li');
    expect(await found.filter({ visible: true }).count()).toBe(0);
    await field.fill('zzz');
    expect(await help.page.getByRole('status').textContent()).toBe(words.nothingFound);
    await field.fill('omax level');
    expect(await found.first().textContent()).toContain('OMAX.LEVEL');
    await field.fill(language === 'en' ? 'google' : 'google forms');
    expect(await help.page.getByRole('status').textContent()).toBe(words.foundOne);
    await help.resize(350);
    expect(await help.isTooWide()).toBe(false);
    await field.press('Enter');
    await help.page.waitForURL('**/recipes.html#google-forms');
    await help.page.getByRole('heading', { name: words.recipes, exact: true }).waitFor();
  });

  test('guide, recipes, shortcuts and search are clean for axe and as wide as their windows, light and dark', async () => {
    const help = await openHelp({ language });
    const wrong: string[] = [];
    for (const page of ['index', 'guide', 'recipes', 'shortcuts']) {
      await help.show(page);
      if (page === 'index') await help.page.getByRole('searchbox').fill('kpi');
      expect(await help.page.locator('footer').textContent()).toMatch(/^Timbang \d+\.\d+\.\d+$/);
      for (const colorScheme of ['light', 'dark'] as const) {
        await help.page.emulateMedia({ colorScheme });
        wrong.push(...(await violationsIn(help.page.mainFrame())).map((one) => `${page}, ${colorScheme}: ${one}`));
        for (const width of [390, 1280]) {
          await help.resize(width);
          if (await help.isTooWide()) wrong.push(`${page}: wider than ${width} px`);
          await help.picture(`help-${page}-${colorScheme}-${language}-${width}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('an example that is changed to something wrong is answered with the sentence a cell would show', async () => {
    const help = await openHelp({ language });
    await help.show('AHP.WEIGHTS');
    const field = help.page.getByRole('textbox').first();
    await field.fill('=AHP.WEIGHTS({1,"x";0,1})');
    await field.press('Enter');
    const [example] = await help.examples();
    expect(example?.computed).toEqual([['#VALUE!']]);
    const place = localized('cell', { row: 1, column: 2 });
    expect(example?.sentences).toEqual([sentence('judgmentNotUnderstood', { place, got: '"x"' }, language)]);
    await field.fill('=AHP.WEIGHTS({1,3;0,1})');
    await help.page.getByRole('button').first().click();
    expect((await help.examples())[0]?.computed).toEqual(
      language === 'en' ? [['0.75'], ['0.25']] : [['0,75'], ['0,25']],
    );
  });
});

test.each([
  ['AHP.WEIGHTS(A1:C3)', /^A1:C3 is not a constant\. /],
  ['=SUM(1)', /^SUM is not the function of this page\.$/],
  ['=AHP.WEIGHTS({1,2;3)', /^A brace or a quotation mark is not closed/],
  ['=AHP.WEIGHTS({1,2;3})', /needs the same number of cells\.$/],
  ['=AHP.WEIGHTS()', /^At least 1 arguments? /],
  ['=AHP.WEIGHTS(1,2,3)', /^At most 2 arguments /],
  ['=AHP.WEIGHTS({1,2;0,1},{"column","geometric"})', /^Argument 2 takes a single value here\./],
  ['weights, please', /^Write one function with its arguments/],
])('%s is no formula that the page can compute, and it says why', async (typed, expected) => {
  const help = await openHelp();
  await help.show('AHP.WEIGHTS');
  const field = help.page.getByRole('textbox').first();
  await field.fill(typed.startsWith('AHP') ? `=${typed}` : typed);
  await field.press('Enter');
  expect((await help.examples())[0]?.sentences).toEqual([expect.stringMatching(expected)]);
});

test('by keyboard alone: to the content, to the field, compute', async () => {
  const help = await openHelp();
  await help.show('OMAX.LIGHT');
  await help.page.keyboard.press('Tab');
  expect(await help.page.evaluate(() => document.activeElement?.textContent)).toBe('To the content');
  await help.page.keyboard.press('Enter');
  for (let step = 0; step < 10; step += 1) {
    await help.page.keyboard.press('Tab');
    if (await help.page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) break;
  }
  await help.page.keyboard.press('Control+a');
  await help.page.keyboard.type('=OMAX.LIGHT(9)');
  await help.page.keyboard.press('Tab');
  await help.page.keyboard.press('Enter');
  expect((await help.examples())[0]?.computed).toEqual([['Green']]);
});

const LINES = CHECKLIST.flatMap(({ lines }) => lines);

describe.each(['en', 'id'] as const)('the checklist in %s', (language) => {
  const words = wordsIn(language);
  const tickedOf = (done: number) =>
    words.ticked.replace('{done}', String(done)).replace('{all}', String(LINES.length));
  const open = async () => {
    const help = await openHelp({ language });
    await help.show('checklist');
    const { page } = help;
    const boxes = page.getByRole('checkbox');
    const report = page.getByRole('textbox', { name: words.report, exact: true });
    return { help, page, boxes, report, count: page.locator('output.ticked'), said: page.getByRole('status').last() };
  };

  test('keeps ticks and notes over a reload, in both languages, until they are cleared', async () => {
    const { help, page, boxes, report, count } = await open();
    expect(await boxes.count()).toBe(LINES.length);
    expect(await count.textContent()).toBe(tickedOf(0));
    await boxes.nth(0).check();
    await page.getByText('=AHP.GROUP').click();
    await page.getByLabel(words.whichExcel).fill('Excel 16.0, Windows 11');
    await page.getByLabel(words.differences).fill('None');
    await page.reload();
    expect(await count.textContent()).toBe(tickedOf(2));
    await page.locator('header .language').click();
    await page.waitForURL(`**/help/${language === 'en' ? 'id' : 'en'}/checklist.html`);
    expect(await page.locator('input:checked').count()).toBe(2);
    await help.show('checklist');
    const text = await report.inputValue();
    expect(text.match(/^\[x\] .*$/gm)).toHaveLength(2);
    expect(text.match(/^\[ \] .*$/gm)).toHaveLength(LINES.length - 2);
    expect(text).toMatch(/^\[x\] .*=AHP\.GROUP\(A1:C3,E1:G3\)/m);
    expect(text).toContain(`${words.whichExcel}: Excel 16.0, Windows 11`);
    expect(text).toContain(`${words.differences}: None`);
    await page.getByRole('button', { name: words.clearTicks }).click();
    await eventually(async () => expect(await count.textContent()).toBe(tickedOf(0)));
    await page.reload();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.getByLabel(words.whichExcel).inputValue()).toBe('');
  });

  test('copies its report, or selects it where the browser refuses', async () => {
    const { page, boxes, report, said } = await open();
    await boxes.nth(1).check();
    await page.evaluate(() => {
      Object.assign(globalThis, { copied: '' });
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
    });
    await page.getByRole('button', { name: words.copyReport }).click();
    await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
    expect(await said.textContent()).toBe(words.reportCopied);
    expect(await page.evaluate(() => (globalThis as { copied?: string }).copied)).toBe(await report.inputValue());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await boxes.nth(2).check();
    expect(await said.textContent()).toBe('');
    await page.getByRole('button', { name: words.copyReport }).click();
    await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
    expect(await said.textContent()).toBe(words.reportSelected);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(await report.inputValue());
  });

  test('is saved as a file, the report in it', async () => {
    const { page, boxes, report } = await open();
    await boxes.nth(3).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.saveReport }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('timbang-checklist.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe(await report.inputValue());
  });

  test('opens where nothing can be kept, and where something else was kept', async () => {
    const { help, page, boxes, count } = await open();
    for (const kept of ['null', '[1]', '{"ticked":5}', '{"ticked":["gone"],"typed":7}', 'x']) {
      await page.evaluate((text) => localStorage.setItem('timbang-checklist', text), kept);
      await page.reload();
      expect([kept, await count.textContent()]).toEqual([kept, tickedOf(0)]);
    }
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('not allowed');
        },
      }),
    );
    await help.show('checklist');
    await boxes.nth(0).check();
    expect(await count.textContent()).toBe(tickedOf(1));
  });

  test('is clean for axe and as wide as its window, light and dark', async () => {
    const { help, page, boxes } = await open();
    await boxes.nth(0).check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(page.mainFrame())).toEqual([]);
      for (const width of [350, 1000]) {
        await help.resize(width);
        expect(await help.isTooWide()).toBe(false);
        await help.picture(`help-checklist-${colorScheme}-${language}-${width}`);
      }
    }
  });
});

test.each([
  ['help/id', false],
  ['', true],
])(
  'support, administrator, privacy and terms in /%s are clean for axe and narrow enough (dark %s)',
  async (folder, dark) => {
    const help = await openHelp({ dark });
    const { page } = help;
    for (const { fileName } of DOCUMENTS) {
      if (folder === '' && fileName === 'administrator.html') continue;
      await page.goto(new URL(path.posix.join('/', folder, fileName), page.url()).href);
      expect(await violationsIn(page.mainFrame())).toEqual([]);
      for (const width of [320, 1000]) {
        await help.resize(width);
        expect([fileName, await help.isTooWide()]).toEqual([fileName, false]);
        await help.picture(`${dark ? 'dark' : 'light'}-${folder.replace('/', '-')}-${fileName.split('.')[0]}-${width}`);
      }
    }
  },
);
