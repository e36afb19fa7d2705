/** The aspects of one person on the sheet of a 360° form, and the radar that shows them. All data are invented. */
import { readAnswers } from '../../src/model/feedback/draft';
import { ASPECTS } from '../../src/model/feedback/types';
import { feedbackValues } from '../../src/model/feedback/values';
import type { CellValue } from '../../src/model/types';
import { feedbackName } from '../../src/sheets/feedback/input';
import { insertAspectChart } from '../../src/taskpane/feedback/AspectChart';
import { feedbackWriting } from '../../src/taskpane/feedback/writing';
import { speaker } from '../../src/taskpane/strings';
import { tableAt } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { Form } from './feedbackForm';
import { close, peopleSheet, TABLE, writtenForm } from './feedbackForm';
import { type } from './sheet';

let form: Form;
beforeEach(async () => {
  form = await writtenForm(TABLE);
});
afterEach(() => form.workbook.close());

const charted = async (): Promise<CellValue[]> =>
  (await tableAt(feedbackName('one', 'aspectValues'))).cells.map(([cell = '']) => cell);

/** As the pane values them; what is not rated leaves a gap. */
function asPane(person: string): CellValue[] {
  const { draft } = form;
  const { people } = feedbackValues(readAnswers(draft), draft.settings, {});
  const aspects = people.find((one) => one.person === person)?.aspects;
  return ASPECTS.map((aspect) => {
    const value = aspects?.[aspect] ?? null;
    return value === null ? '#N/A' : close(value);
  });
}

async function choose(person: string): Promise<void> {
  await type(`A${form.layout.chosen + 1}`, [[person]], peopleSheet(form));
  await form.workbook.book.settled();
}

test('are of the first with a value, then of whom somebody chooses, and stay so when the sheet is written again', async () => {
  const { cells } = await tableAt(feedbackName('one', 'aspects'));
  expect(cells.flat()).toEqual([
    'Service orientation',
    'Integrity',
    'Commitment',
    'Discipline',
    'Cooperation',
    'Leadership',
  ]);
  expect(await charted()).toEqual(asPane('Ani'));
  await choose('Budi');
  expect(await charted()).toEqual(asPane('Budi'));
  expect((await charted()).at(-1)).toBe('#N/A');
  const again = await writeSheets(feedbackWriting(form.draft, form.draft, form.model, 'en'), 'replace');
  form = { ...form, written: again };
  await form.workbook.book.settled();
  expect(await charted()).toEqual(asPane('Budi'));
  await choose('');
  expect(await charted()).toEqual(ASPECTS.map(() => '#N/A'));
});

test('are shown by a radar on the sheet, which undo takes away', async () => {
  const titles = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(peopleSheet(form));
      charts.load({ title: { text: true }, chartType: true, plotVisibleOnly: true });
      await context.sync();
      return charts.items.map((chart) => `${chart.chartType} ${chart.title.text} ${chart.plotVisibleOnly}`);
    });
  const done = await insertAspectChart('one', speaker('en'));
  expect(await titles()).toEqual(['RadarMarkers NP by aspect false']);
  await done.undo();
  expect(await titles()).toEqual([]);
});
