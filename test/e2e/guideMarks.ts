/** Where the steps of the guide are seen: measured when a picture is taken, in the order of the steps. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Language } from '../../src/engine/language';
import { GUIDE } from '../../src/help/pages/guide';
import type { Mark } from '../../src/help/pages/guideMarks';
import { marksName } from '../../src/help/pages/guideMarks';
import type { Say } from '../../src/taskpane/strings';
import { SCREENSHOTS } from './pictures';
import type { WorkbookPage } from './workbookPage';

interface Pictured {
  readonly workbook: WorkbookPage;
  readonly language: Language;
  readonly say: Say;
}

type Place = (pane: FrameLocator, say: Say) => Locator;

const button =
  (key: Parameters<Say>[0]): Place =>
  (pane, say) =>
    pane.getByRole('button', { name: say(key) });
const heading =
  (key: Parameters<Say>[0]): Place =>
  (pane, say) =>
    pane.getByRole('heading', { name: say(key) });

/** Of the first steps; null where one has no place in the picture, as those that follow have none. */
const PLACES: Readonly<Record<string, readonly (Place | null)[]>> = {
  selection: [button('teachWeigh'), button('teachScore'), button('teachExample')],
  hierarchy: [null, (pane) => pane.getByRole('treeitem'), button('writeSheets')],
  compare: [(pane) => pane.getByRole('slider')],
  consistency: [button('useSuggestion')],
  people: [
    (pane, say) => pane.getByRole('button', { name: say('add'), exact: true }),
    (pane, say) => pane.getByText(say('questionnaires'), { exact: true }),
  ],
  scorecard: [button('stepColumns'), button('writeScorecard')],
  result: [(pane, say) => pane.getByRole('region', { name: say('total'), exact: true }), heading('gainsTitle')],
  'what-if': [
    (pane) => pane.getByRole('slider'),
    (pane, say) => pane.getByRole('button', { name: say('keep'), exact: true }),
  ],
};

/** The left edge of what a step is about, beside which its number stands; null where it is not in view. */
async function markAt({ workbook, say }: Pictured, place: Place | null): Promise<Mark> {
  const target = place?.(workbook.pane, say).filter({ visible: true }).first();
  const whole = await workbook.page.locator('#pane').boundingBox();
  if (!target || !whole || (await target.count()) === 0) return null;
  const box = await target.boundingBox();
  if (!box) return null;
  const [x, y] = [(box.x - whole.x) / whole.width, (box.y + box.height / 2 - whole.y) / whole.height];
  return y < 0 || y > 1 ? null : [Number(Math.max(x, 0.04).toFixed(3)), Number(y.toFixed(3))];
}

export async function keepMarks(pictured: Pictured, section: string): Promise<void> {
  const steps = GUIDE.find(({ id }) => id === section)?.steps ?? [];
  const places = PLACES[section] ?? [];
  expect([section, places.length <= steps.length]).toEqual([section, true]);
  const marks: Mark[] = [];
  for (const index of steps.keys()) marks.push(await markAt(pictured, places[index] ?? null));
  // The number of a step that no picture shows is in the text alone; of a whole view some must be seen.
  expect([section, marks.some((mark) => mark !== null)]).toEqual([section, true]);
  const folder = path.join(SCREENSHOTS, 'guide');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${marksName(section, pictured.language)}.json`), JSON.stringify(marks));
}
