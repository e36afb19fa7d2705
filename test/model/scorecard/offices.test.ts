import { sourceOf } from '../../../src/model/scorecard/evaluation';
import { newDraft } from '../../../src/model/scorecard/draft';
import { officesOf } from '../../../src/model/scorecard/offices/offices';
import type { SheetCells } from '../../../src/model/scorecard/offices/table';
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';

/** Invented data. */
const table = (sheet: string, ...realizations: CellValue[]): SheetCells => {
  const rows = realizations.map((one, index): CellValue[] => [`K${index + 1}`, `Service ${index + 1}`, 10, one]);
  const cells: CellValue[][] = [['Code', 'KPI', 'Target', 'Realization'], ...rows];
  return { area: { sheet, row: 0, column: 0, rows: cells.length, columns: 4 }, cells, formats: [] };
};

function collected(...[own, ...sheets]: readonly SheetCells[]): ReturnType<typeof officesOf> {
  const source = own && sourceOf(own.area, own.cells, own.formats);
  if (!source) throw new Error('no table');
  const { scorecard } = newDraft(source, 'first', 'CKP North');
  const newOffice = (sheet: string): { id: string; source: string; title: string } => {
    return { id: sheet, source: `tb_${sheet}`, title: sheet };
  };
  return officesOf({ first: { scorecard, source }, sheets, known: [], newOffice, model: EMPTY_MODEL });
}

const UNKNOWN = /^No polarity column/;

test('what holds for all offices is said once of all, the rest of each it holds for', () => {
  const { offices, shared } = collected(table('North', 9, 8), table('South', 10, 7), table('East', 9, 'soon'));
  expect(shared.map((one) => one.describe('en'))).toEqual([expect.stringMatching(UNKNOWN)]);
  const said = offices.map(({ sheet, remarks }) => [sheet, remarks.map((one) => one.describe('en'))]);
  expect(said).toContainEqual(['North', []]);
  expect(said).toContainEqual(['South', []]);
  expect(said).toContainEqual(['East', expect.arrayContaining([expect.stringContaining('"soon"')])]);
  expect(said.flat(2).filter((text) => UNKNOWN.test(text))).toEqual([]);
});

test('one office alone has its own remarks', () => {
  const { offices, shared } = collected(table('North', 9, 8));
  expect(shared).toEqual([]);
  expect(offices[0]?.remarks.map((one) => one.describe('en'))).toEqual([expect.stringMatching(UNKNOWN)]);
});
