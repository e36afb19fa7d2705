/** A questionnaire of 96 × 24 (invented data) from its table to hypotheses with bootstrap, by mouse and by keyboard; and back. */
import { exported } from '../../src/gallery/data/questionnaires';
import type { CellValue } from '../../src/model/types';
import { paneFrame, tooWide, violationsIn } from './axe';
import type { Hand } from './scorecardPane';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
/** From the selected table to the written sheets; a choice in a list is two. */
const MOST_ACTIONS = 18;

/** Presses as a person does, counted. */
class Counted {
  actions = 0;

  constructor(
    private readonly book: WorkbookPage,
    private readonly pane: ScorecardPane,
    private readonly hand: Hand,
  ) {}

  async press(role: 'button', name: string | RegExp): Promise<void> {
    this.actions += 1;
    await this.pane.press(role, name);
  }

  /** The construct at a place of the list. */
  async choose(label: string, place: number, name: string): Promise<void> {
    this.actions += 2;
    await this.pane.press('combobox', label);
    if (this.hand === 'mouse') return this.pane.option(name);
    await this.book.page.keyboard.press('Home');
    for (let step = 0; step < place; step += 1) await this.book.page.keyboard.press('ArrowDown');
    return this.book.page.keyboard.press('Enter');
  }
}

test.each(HANDS)(
  'by %s: constructs are recognised, paths drawn, resampled, written, found again, and undone',
  async (hand) => {
    const book = await openWorkbook({});
    const pane = new ScorecardPane(book, hand);
    // The first sheet has 26 columns, and all of them are no selection of cells.
    const table = exported().map((row) => row.filter((_, column) => column === 0 || column > 3)) as CellValue[][];
    await book.fill('A1', table);
    await book.select('A1:Y97');
    const by = new Counted(book, pane, hand);
    await by.press('button', /^Questionnaire: 96 respondents, 24 items/);
    await pane.says(/96 respondents, 24 items$/);
    for (const [place, from] of ['X1', 'X2', 'X3'].entries()) {
      await by.choose('From', place, from);
      if (place === 0) await by.choose('To', 3, 'Y');
      await by.press('button', 'Add');
      await pane.says(`H${place + 1}: ${from} → Y`);
    }
    await by.press('button', 'Run the bootstrap');
    await pane.says('2 of 3 hypotheses are supported at 5.0%.');
    expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
    await book.picture(`pathModel-pane-${hand}`);
    await by.press('button', 'Write path model');
    await pane.says('Path models here');
    expect(by.actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(await book.sheetNames()).toEqual(expect.arrayContaining(['Path model', 'Answers as numbers']));
    expect(await book.values('A5', 'Path model')).toEqual([['2 of 3 hypotheses are supported at the level of 5 %.']]);
    expect((await book.values('A9:I11', 'Path model')).map((row) => [row[0], row[8]])).toEqual([
      ['H1: X1 → Y', 'Supported'],
      ['H2: X2 → Y', 'Not supported'],
      ['H3: X3 → Y', 'Supported'],
    ]);
    await book.picture(`pathModel-sheet-${hand}`);

    await pane.press('button', 'Change: Path model');
    await pane.says(/Writes “Path model” and its answers again/);
    await pane.says('2 of 3 hypotheses are supported at 5.0%.');
    await pane.press('button', 'Start over');
    await pane.press('button', 'Undo');
    await pane.says('2 of 3 hypotheses are supported at 5.0%.');
    expect(await book.sheetNames()).not.toContain('Path model');
  },
);
