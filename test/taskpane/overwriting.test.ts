import { answersTo } from '../../src/taskpane/writing/overwriting';
import type { SheetsCheck } from '../../src/workbook/writing/writer';

const NOTHING: SheetsCheck = { changed: [], foreign: [], protected: [] };
const cells = [{ sheet: 'Judgments', cells: ['B6'] }];

test.each<[string, Partial<SheetsCheck>, string[]]>([
  ['nothing is asked where nothing would be lost', {}, []],
  ['cells changed by hand may be replaced', { changed: cells }, ['newSheets', 'replace']],
  ["somebody else's cells may be replaced", { foreign: cells }, ['newSheets', 'replace']],
  ['beside a protected sheet new ones may be written', { protected: ['Judgments'] }, ['newSheets']],
  ['cells of a protected sheet may not be replaced', { changed: cells, protected: ['Judgments'] }, ['newSheets']],
])('%s', (_, found, answers) => {
  expect(answersTo({ ...NOTHING, ...found })).toEqual(answers);
});
