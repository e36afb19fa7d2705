/** Offices side by side: names, the gap and what it is made of, and what keeps it from being written. */
import { BenchmarkForm } from '../../taskpane/result/offices/BenchmarkForm';
import { FileError } from '../../files/fileError';
import { FilesPart } from '../../taskpane/result/offices/files/FilesPart';
import type { OfficeFile } from '../../taskpane/result/offices/files/officeFiles';
import { withFound } from '../../taskpane/result/offices/files/officeFiles';
import type { FoundTable } from '../../workbook/officeFiles/fileTables';
import { UNBROKEN } from '../data/hierarchies';
import { draftOver, evaluated, GREEN, officeTable, RED, YELLOW } from '../data/tables';
import type { State } from '../state';

const nowhere = (): void => undefined;

/** Invented data. */
const office = (sheet: string, shares: readonly (number | '')[]) =>
  evaluated(draftOver(officeTable(shares), { kind: 'nko', sheet, id: sheet }));

const own = office('Kantor Utara', YELLOW);
const others = [office('Kantor Selatan', GREEN), office(`Kantor ${UNBROKEN}`, [1.02, '', 0.9])];

const state = (id: string, title: string, compared: Parameters<typeof BenchmarkForm>[0]['compared']): State => ({
  id: `offices-${id}`,
  title,
  tab: 'result',
  render: () => <BenchmarkForm compared={compared} busy={false} onWrite={nowhere} />,
});

const north = own.source;
const tableAt = (sheet: string, fit: FoundTable['fit'], more: Partial<FoundTable> = {}): FoundTable => ({
  fit,
  sheet,
  address: 'B3:G25',
  cells: { area: north.area, cells: north.cells, formats: [] },
  columns: {},
  kept: null,
  unknown: [],
  ...more,
});
const file = (name: string, found: OfficeFile['found']): OfficeFile =>
  withFound({ id: name, label: name, name, read: '2026-03-31 14:05', found: 'reading', chosen: null }, found);
const tables = (all: readonly FoundTable[], meant: FoundTable | null = all[0] ?? null): OfficeFile['found'] => {
  return { tables: all, meant, tooLarge: [] };
};
const kept = tableAt('NKO 2026', 'kept', { kept: own.scorecard });

const files = (id: string, title: string, all: readonly OfficeFile[]): State => ({
  id: `offices-${id}`,
  title,
  tab: 'result',
  render: () => <FilesPart files={all} first="Kantor Utara" onAdd={nowhere} onChoose={nowhere} onRemove={nowhere} />,
});

export const officesStates: readonly State[] = [
  state('compared', 'Three offices side by side', { own, others, lost: [] }),
  state('lost', 'The table of one is gone', { own, others: [office('Kantor Barat', RED)], lost: ['NKO Timur'] }),
  state('no-total', 'An office without a total', { own, others: [office('Kantor Pulau', [''])], lost: [] }),
  files('no-files', 'No file yet', []),
  files('files', 'Files with one table, with several, and without', [
    file('KPPN Selatan.xlsx', tables([tableAt('NKO', 'headings')])),
    file('KPPN Barat.xlsx', tables([kept, tableAt('Triwulan II', 'headings')])),
    file('KPPN Timur.xlsx', tables([tableAt('NKO', 'read'), tableAt('NKO 2025', 'read')], null)),
    file('Undangan rapat.xlsx', tables([])),
    file(`${UNBROKEN}.xlsx`, 'reading'),
  ]),
  files('refused-files', 'Files that are refused', [
    file('KPPN Rusak.xlsx', new FileError('damagedFile', { what: 'xl/worksheets/sheet1.xml' })),
    file('KPPN Sandi.xlsx', new FileError('hasPassword')),
    file('Dari skrip.xlsx', tables([tableAt('NKO', 'headings', { unknown: ['G7', 'G8', 'G9'] })])),
    file('Pindah.xlsx', 'lost'),
  ]),
];
