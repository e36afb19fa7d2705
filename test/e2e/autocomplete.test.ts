/** Typing a formula in the workbook: which functions are offered, and what each says of its parameters. */
import { readFileSync } from 'node:fs';
import { eventually } from '../support/patience';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

interface Declared {
  name: string;
  parameters: { name: string; optional?: boolean }[];
}
const declared = (file: string) =>
  (JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as { functions: Declared[] }).functions;
const families = [...new Set(declared('functions.json').map(({ name }) => `${name.split('.')[0]}.`))];

/** Of each family the function with the most parameters, whose hint is the longest; what is declared is the same for all. */
function longest(file: string): Declared[] {
  return families.flatMap((family) =>
    declared(file)
      .filter(({ name }) => name.startsWith(family))
      .sort((one, other) => other.parameters.length - one.parameters.length)
      .slice(0, 1),
  );
}

let book: WorkbookPage;
beforeAll(async () => {
  book = await openWorkbook();
});

async function offered(book: WorkbookPage): Promise<string[]> {
  const names = book.page.locator('[data-u-comp="sheets-formula-editor"] li > span:first-child');
  await names.first().waitFor();
  return names.allTextContents();
}

/** Puts a text into the cell that is selected, from nothing, and types its last letter. */
async function typeAnew(book: WorkbookPage, text: string): Promise<void> {
  const { keyboard } = book.page;
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await keyboard.type(text.slice(0, 1));
  await keyboard.insertText(text.slice(1, -1));
  await keyboard.type(text.slice(-1));
}

test('a family and a point lists all its functions', async () => {
  await book.select('B2');
  for (const family of families) {
    await typeAnew(book, `=${family}`);
    const names = declared('functions.json').map(({ name }) => name);
    // The list follows each letter.
    await eventually(async () => expect(await offered(book)).toEqual(names.filter((name) => name.startsWith(family))));
  }
});

async function expectParametersShown(book: WorkbookPage, functions: readonly Declared[]): Promise<void> {
  await book.select('B2');
  for (const { name, parameters } of functions) {
    await typeAnew(book, `=${name}(`);
    const hint = book.page
      .locator('section')
      .filter({ hasText: `${name}(` })
      .last();
    await hint.waitFor();
    await eventually(async () => {
      const shown = (await hint.innerText()).replace(/\s+/g, '');
      for (const parameter of parameters)
        expect([name, shown]).toEqual([name, expect.stringContaining(parameter.name)]);
    });
  }
}

test('a parenthesis shows the parameters of a function', () => expectParametersShown(book, longest('functions.json')));

test('in Indonesian, too; and the pane leads to the list of all functions, in a window of its own', async () => {
  const book = await openWorkbook({ language: 'id' });
  await expectParametersShown(book, longest('functions-id.json'));
  await book.pane.getByRole('button', { name: 'Bantuan' }).click();
  const link = book.pane.getByRole('menuitem', { name: 'Bantuan', exact: true });
  expect(await link.getAttribute('rel')).toBe('noopener');
  const [help] = await Promise.all([book.page.context().waitForEvent('page'), link.click()]);
  await help.waitForURL('**/help/id/index.html');
  expect(await help.locator('h1').innerText()).toBe('Bantuan');
});
