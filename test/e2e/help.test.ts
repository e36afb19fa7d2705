/** The help pages in a browser: each opens, computes its examples, and explains what is typed wrong. */
import { localized, sentence } from '../../src/engine/messages';
import { functionDocs } from '../support/families';
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
  test('every page opens, is as wide as its window, and computes its examples to the printed values', async () => {
    const help = await openHelp({ language });
    const wrong: string[] = [];
    for (const name of names) {
      await help.show(name);
      const examples = await help.examples();
      if (examples.length === 0) wrong.push(`${name}: no example`);
      wrong.push(...examples.flatMap(differences));
      for (const width of [350, 1200]) {
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

const LOOKS = [false, true].flatMap((dark) =>
  (['en', 'id'] as const).flatMap((language) => [350, 1000].map((width) => ({ dark, language, width }))),
);

test.each(LOOKS)('pictures to look at: $language, $width px, dark $dark', async (wishes) => {
  const help = await openHelp(wishes);
  const name = `${wishes.dark ? 'dark' : 'light'}-${wishes.language}-${wishes.width}`;
  await help.picture(`help-index-${name}`);
  for (const page of ['AHP.CR', 'OMAX.LEVEL']) {
    await help.show(page);
    await help.picture(`help-${page}-${name}`);
  }
});
