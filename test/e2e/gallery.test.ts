/** Every state of the pane, in both languages: it shows something, fits, and axe finds nothing in any look. */
import { IN_A_FRAME, OF_COLOURS, tooWideIn, violationsIn } from './axe';
import { runTogetherIn } from './runTogether';
import type { GalleryPage } from './galleryPage';
import { gallerySession } from './session';

const openGallery = gallerySession();

/** The views of the pane; the identity of a state begins with its view. */
const VIEWS = [
  'shell',
  'selection',
  'thesis',
  'weights',
  'validation',
  'survey',
  'scorecard',
  'employees',
  'feedback',
  'coding',
  'pathModel',
  'satisfaction',
  'profile',
  'path',
  'result',
  'periods',
  'offices',
  'map',
  'audit',
  'portable',
  'repair',
] as const;

/** Of what is shown, at each width a pane may have. */
async function misfits(gallery: GalleryPage): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 350, 640]) {
    await gallery.resize(width);
    const sideways = await gallery.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')].some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ),
    );
    if (sideways) found.push(`${width} px: has to be scrolled sideways`);
    found.push(...(await tooWideIn(gallery.page.mainFrame())).map((place) => `${width} px: ${place}`));
  }
  await gallery.resize(320);
  return found;
}

test('the list shows each state once, in a frame of its own as wide as the address says', async () => {
  const gallery = await openGallery({ frames: true });
  const ids = await gallery.ids();
  expect(ids).toEqual([...new Set(ids)]);
  expect([...new Set(ids.map((id) => id.split('-')[0]))]).toEqual(VIEWS);
  const first = gallery.page.frameLocator(`[data-state="${ids[0]}"] iframe`);
  await first.locator(`body[data-ready="${ids[0]}"]`).waitFor({ state: 'attached' });
  expect(await first.locator('html').evaluate((html) => html.clientWidth)).toBe(320);
  await gallery.page.getByRole('link', { name: '480', exact: true }).press('Enter');
  await gallery.page.waitForURL(/width=480/);
  await first.locator(`body[data-ready="${ids[0]}"]`).waitFor({ state: 'attached' });
  expect(await first.locator('html').evaluate((html) => html.clientWidth)).toBe(480);
});

test('the address chooses the theme', async () => {
  const gallery = await openGallery();
  for (const [word, theme] of [
    ['dark', 'dark'],
    ['contrast', 'highContrast'],
    ['light', 'light'],
  ]) {
    await gallery.show('shell-plain', 320, word);
    expect(await gallery.page.locator('body').getAttribute('data-theme')).toBe(theme);
  }
});

/** What stays in view while the rest is scrolled. */
async function staying({ page }: GalleryPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { position, top, bottom } = getComputedStyle(element);
      const stays = position === 'sticky' && (top !== 'auto' || bottom !== 'auto');
      return stays && element.checkVisibility() ? [element.tagName] : [];
    }),
  );
}

test('below 500 px of height, as at 200 % zoom, the page scrolls as a whole and nothing but the tabs stays', async () => {
  const gallery = await openGallery();
  for (const [id, bars] of [
    ['scorecard-preview', []],
    ['result-trial', []],
    ['shell-undo-many', ['HEADER']],
  ] as const) {
    await gallery.show(id, 350);
    await gallery.resize(350, 430);
    expect([id, await staying(gallery)]).toEqual([id, bars]);
    const [main, page] = await gallery.page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.querySelector('main') ?? document.body;
      return [scrollHeight - clientHeight, document.documentElement.scrollHeight];
    });
    expect([id, main]).toEqual([id, 0]);
    // The first view fits: its bars alone are looked at.
    if (bars.length === 0) expect([id, page > 430]).toEqual([id, true]);
  }
});

test.each(['en', 'id'] as const)(
  'in %s the footer has two lines at most, and what it says can be put away',
  async (language) => {
    const gallery = await openGallery({ language });
    await gallery.show('shell-undo-many', 320);
    const footer = gallery.page.locator('footer');
    // Two lines of 16 px and the room around them.
    expect((await footer.boundingBox())?.height).toBeLessThanOrEqual(44);
    await footer.getByRole('button').last().click();
    expect((await footer.boundingBox())?.height ?? 0).toBe(0);
    // A footnote is not squeezed beside the links.
    await gallery.show('shell-footnotes', 320);
    expect((await footer.getByRole('status').boundingBox())?.width).toBeGreaterThan(280);
  },
);

/** Colours, names and roles are the same in both languages: each look is judged in one of them, the rest in English. */
const LOOKS_OF = { en: ['light', 'highContrast'], id: ['dark'] } as const;

describe.each(['en', 'id'] as const)('in %s', (language) => {
  let gallery: GalleryPage;
  let states: string[];
  beforeAll(async () => {
    gallery = await openGallery({ language });
    states = await gallery.ids();
  });

  test.each(VIEWS)('no state of %s is empty, too wide, read in one breath or at odds with axe', async (view) => {
    const ids = states.filter((id) => id.startsWith(`${view}-`));
    const found: string[] = [];
    for (const id of ids) {
      await gallery.show(id, 320);
      if (!(await gallery.showsWords())) found.push(`${id}: shows nothing`);
      const joined = await runTogetherIn(gallery.page.mainFrame());
      found.push(...joined.map((words) => `${id}: a screen reader gets “${words}”`));
      found.push(...(await misfits(gallery)).map((misfit) => `${id}: ${misfit}`));
      for (const look of LOOKS_OF[language]) {
        await gallery.look(look);
        const violations = await violationsIn(gallery.page.mainFrame(), look === 'light' ? IN_A_FRAME : OF_COLOURS);
        found.push(...violations.map((violation) => `${id}, ${look}: ${violation}`));
        await gallery.picture(`gallery-${id}-${look}-${language}`);
      }
    }
    expect(found).toEqual([]);
  });
});
