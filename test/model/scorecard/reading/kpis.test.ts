/** Reading KPIs: what stands in the cells, and a sentence for what cannot be read. */
import { guessColumns } from '../../../../src/model/scorecard/reading/columns';
import { guessKind } from '../../../../src/model/scorecard/methods';
import { readKpis, resolveColumns } from '../../../../src/model/scorecard/reading/kpis';
import { scoreCard } from '../../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../../src/model/scorecard/surroundings';
import { findTable } from '../../../../src/model/scorecard/reading/table';
import type { KpiReading, KpiTable } from '../../../../src/model/scorecard/types';
import type { CellValue, Scorecard } from '../../../../src/model/types';
import { kppnPerspectives } from '../../../support/tables/kppn';
import { samsatKpis } from '../../../support/tables/samsat';
import { treasurerCkp } from '../../../support/tables/treasurer';
import { sampleCells } from '../samples';
import { scorecard } from '../support';

/** What the pane does with a selection, guesses taken as they are. */
function read(
  cells: readonly (readonly CellValue[])[],
  changes: Partial<Scorecard> = {},
): KpiReading & { card: Scorecard; table: KpiTable } {
  const found = findTable(cells);
  if (found === null) throw new Error('no table');
  const { columns } = guessColumns(found.table);
  const card = scorecard(guessKind(found.table, columns), { columns, ...changes });
  return { ...readKpis(found.table, card), card, table: found.table };
}

const said = ({ problems }: KpiReading): string[] => problems.map((problem) => problem.describe('en'));

describe('the tables of the studies', () => {
  it('reads the KPIs of SAMSAT with their anchors', () => {
    const { kpis, problems, card } = read(sampleCells('samsat', 'OMAX 2010', 'A4:N26'), { weights: 'equal' });
    expect(problems).toEqual([]);
    expect(kpis.map(({ key }) => key).sort()).toEqual(samsatKpis.map(({ kpi }) => kpi).sort());
    for (const { kpi, performance, anchors } of samsatKpis) {
      const one = kpis.find(({ key }) => key === kpi);
      expect(one?.realization).toBe(performance);
      const { worst, start, target, best } = one?.anchors ?? {};
      expect([worst, start, target, best].slice(0, anchors.length)).toEqual(anchors);
      expect(best === null).toBe(anchors.length === 3);
    }
    expect(kpis[0]).toMatchObject({ row: 0, rowNumber: 2, code: 'F1a', name: 'Vehicle tax revenue (PKB)', unit: 'Rp' });
    expect(scoreCard(kpis, card, NO_SURROUNDINGS).counts).toEqual({ green: 15, yellow: 4, red: 3, none: 0 });
  });

  it('knows what higher and lower mean', () => {
    const { kpis, problems } = read(sampleCells('samsat', 'KPI 2009-2010', 'A4:O26'), { weights: 'equal' });
    // The formulas of the realizations are read as 1 here, beside targets of 100 %.
    expect(problems.filter(({ kind }) => kind !== 'realizationPercent')).toEqual([]);
    expect(kpis.map(({ polarity }) => polarity).filter((one) => one === 'minimize')).toHaveLength(8);
    expect(kpis.every(({ polarityFrom }) => polarityFrom === 'phrase')).toBe(true);
  });

  it('makes 94.97 of the proposed indicators of the treasurer', () => {
    const { kpis, problems, card } = read(sampleCells('treasurer', 'CKP proposed'), { normalize: false });
    expect(problems).toEqual([]);
    expect(kpis.every(({ polarityFrom }) => polarityFrom === 'word')).toBe(true);
    expect(scoreCard(kpis, card, NO_SURROUNDINGS).total).toBeCloseTo(treasurerCkp.table7, 2);
  });

  it('makes 108.98 of the six by the weights of the decree', () => {
    const { kpis, problems, card } = read(sampleCells('treasurer', 'CKP 2016'), { weights: 'kep241' });
    expect(problems).toEqual([]);
    expect(scoreCard(kpis, card, NO_SURROUNDINGS).total).toBeCloseTo(treasurerCkp.table2, 2);
  });

  it('makes an NKO of 107.96 once the perspectives are known', () => {
    const { kpis, problems, card } = read(sampleCells('kppn', 'Indicators 2022', 'A1:I24'), { weights: 'equal' });
    expect(problems.map(({ kind }) => kind)).toEqual(['polarityUnknown']);
    const alone = scoreCard(kpis, card, NO_SURROUNDINGS);
    // Until then the mean of its objectives.
    expect(alone).toMatchObject({ problem: null, perspectives: [] });
    expect(alone.total).toBeCloseTo(alone.objectives.reduce((sum, { score }) => sum + (score ?? 0), 0) / 9, 10);
    const [first, ...others] = kpis.map((one, row) => ({ ...one, perspective: row === 0 ? '' : 'Customer' }));
    const partly = first ? scoreCard([first, ...others], card, NO_SURROUNDINGS) : null;
    expect(partly?.rows.map(({ problem }) => problem?.kind)).toEqual([
      'perspectiveMissing',
      ...others.map(() => undefined),
    ]);
    const perspectiveOf = ({ objective }: { objective: string }): string | null =>
      kppnPerspectives.find(({ objectives }) =>
        (objectives as readonly string[]).includes(objective.replace('SS', 'SO')),
      )?.name ?? null;
    const result = scoreCard(kpis, card, { ...NO_SURROUNDINGS, perspectiveOf });
    expect(result.total).toBeCloseTo(107.96, 2);
    expect(result.objectives.map(({ name }) => name)).toEqual([
      'SS1',
      'SS2',
      'SS3',
      'SS4',
      'SS5',
      'SS6',
      'SS7',
      'SS8',
      'SS9',
    ]);
  });
});

describe('cells that cannot be read', () => {
  const HEADINGS = ['Kode', 'Indikator', 'Target', 'Realisasi 2024', 'Polaritas', 'Bobot'];
  const good: CellValue[] = ['K1', 'Serapan anggaran', 90, 95, 'maksimalkan', 0.5];
  const table = (row: CellValue[]): CellValue[][] => [HEADINGS, good, row];

  it.each([
    [
      'text for a number',
      ['K2', 'Survei', 80, 'banyak', 'maksimalkan', 0.5],
      'Row 3, column "Realisasi 2024": "banyak" is not a number. Type a number, or set the row aside.',
    ],
    [
      'a number that may be a thousand times as large',
      ['K2', 'Survei', '1.250', 90, 'maksimalkan', 0.5],
      'Row 3, column "Target": the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
    ],
    [
      'an error',
      ['K2', 'Survei', 80, '#DIV/0!', 'maksimalkan', 0.5],
      'Row 3, column "Realisasi 2024": the cell shows "#DIV/0!". Correct its formula.',
    ],
    [
      'a polarity nobody knows',
      ['K2', 'Survei', 80, 90, 'entah', 0.5],
      'Row 3, column "Polaritas": "entah" is not known here. Use one of: maximize, minimize, stabilize, maximize-120.',
    ],
    [
      'a weight in words',
      ['K2', 'Survei', 80, 90, 'maksimalkan', 'separuh'],
      'Row 3, column "Bobot": "separuh" is not a number. Type a number, or set the row aside.',
    ],
  ])('%s', (_, row, sentence) => {
    const reading = read(table(row));
    expect(said(reading)).toEqual([sentence]);
    const { total, problem, rows } = scoreCard(reading.kpis, reading.card, NO_SURROUNDINGS);
    // The sheet answers an error there and in the total.
    expect(total).toBeNull();
    expect(problem?.describe('en')).toBe(sentence);
    expect(rows[1]?.problem?.describe('en')).toBe(sentence);
    expect(rows[0]?.score).toBeCloseTo(105.56, 2);
  });

  it('takes a decimal comma', () => {
    const { kpis, problems } = read(table(['K2', 'Survei', '4,65', '4,85', '', '0,5']));
    expect(problems).toEqual([]);
    expect(kpis[1]).toMatchObject({ target: 4.65, realization: 4.85, weight: 0.5, polarityFrom: 'default' });
  });

  it.each(['', '#N/A'])('takes %p for a realization that is not there yet', (cell) => {
    const reading = read(table(['K2', 'Survei', 80, cell, '', 0.5]));
    expect(reading.problems).toEqual([]);
    const { total, counts } = scoreCard(reading.kpis, reading.card, NO_SURROUNDINGS);
    expect(total).toBeCloseTo(105.5556, 4);
    expect(counts.none).toBe(1);
  });

  it('does not let a target that cannot be read matter before there is a realization', () => {
    const reading = read(table(['K2', 'Survei', 'segera', '', '', 0.5]));
    expect(reading.problems).toHaveLength(1);
    expect(scoreCard(reading.kpis, reading.card, NO_SURROUNDINGS).total).toBeCloseTo(105.5556, 4);
  });

  it.each([
    [
      'a realization without a target',
      ['K2', 'Survei', '', 90, '', 0.5],
      /^K2 \(row 3\)\. Target: the target is missing/,
    ],
    ['a target of 0', ['K2', 'Survei', 0, 90, '', 0.5], /^K2 \(row 3\)\. Target: with a target of 0/],
    ['a realization without a weight', ['K2', 'Survei', 80, 90, '', ''], /^K2 \(row 3\): the weight is blank or 0/],
    ['a weight below 0', ['K2', 'Survei', 80, 90, '', -1], /^K2 \(row 3\): a weight must be above 0, got -1/],
  ])('%s has no score', (_, row, sentence) => {
    const reading = read(table(row));
    expect(reading.problems).toEqual([]);
    expect(scoreCard(reading.kpis, reading.card, NO_SURROUNDINGS).problem?.describe('en')).toMatch(sentence);
  });

  it('says which KPI stands twice, and keeps both', () => {
    const reading = read(table(['k1', 'Survei', 80, 90, '', 0.5]));
    expect(said(reading)).toEqual(['Row 3: k1 already stands in row 2. Give each KPI a code or a name of its own.']);
    expect(reading.kpis.map(({ key }) => key)).toEqual(['K1', 'k1 (2)']);
  });

  it('says which KPI has no name', () => {
    const reading = read(table(['', '', 80, 90, '', 0.5]));
    expect(said(reading)).toEqual(['Row 3: the KPI has neither a code nor a name. Type one of them.']);
    expect(reading.kpis[1]?.key).toBe('#3');
  });
});

describe('columns', () => {
  const table: KpiTable = {
    headings: ['Kode', 'Indikator', 'Target', 'Realisasi', 'Polaritas'],
    rows: [['K1', 'Serapan', 90, 95, 'maksimalkan']],
  };
  const columns = guessColumns(table).columns;

  it('are followed by their headings', () => {
    const moved = {
      headings: ['Target', 'Kode', 'Satuan', 'Polaritas', 'Realisasi', 'Indikator'],
      rows: [[90, 'K1', '%', 'maksimalkan', 95, 'Serapan']],
    };
    const { kpis, problems } = readKpis(moved, scorecard('ckp', { columns, weights: 'equal' }));
    expect(problems).toEqual([]);
    expect(kpis[0]).toMatchObject({ code: 'K1', name: 'Serapan', target: 90, realization: 95 });
  });

  it('are read at their place when their heading is gone, and that is said', () => {
    const renamed = { ...table, headings: ['Kode', 'Indikator', 'Target', 'Capaian TW IV', 'Polaritas'] };
    const reading = readKpis(renamed, scorecard('ckp', { columns, weights: 'equal' }));
    expect(said(reading)).toEqual([
      'No column is headed "Realisasi" any more; the one headed "Capaian TW IV" stands in its place and was read as the realization. Check the columns.',
    ]);
    expect(reading.kpis[0]?.realization).toBe(95);
  });

  it('that a method cannot do without are asked for', () => {
    const { problems } = resolveColumns(table, scorecard('omax', { columns: {}, weights: 'column' }));
    expect(problems.map((problem) => problem.describe('id'))).toEqual([
      'Kolom untuk nama KPI belum dipilih. Pilih kolom yang memuatnya.',
      'Kolom untuk realisasi belum dipilih. Pilih kolom yang memuatnya.',
      'Kolom untuk nilai terburuk (level 0) belum dipilih. Pilih kolom yang memuatnya.',
      'Kolom untuk titik awal (level 3 atau 4) belum dipilih. Pilih kolom yang memuatnya.',
      'Kolom untuk target belum dipilih. Pilih kolom yang memuatnya.',
      'Kolom untuk bobot belum dipilih. Pilih kolom yang memuatnya.',
    ]);
  });

  it('say that a table without rows has no KPI', () => {
    expect(said(readKpis({ ...table, rows: [] }, scorecard('ckp', { columns, weights: 'equal' })))).toEqual([
      'The table has no row with a KPI. Select the headings together with the rows below them.',
    ]);
  });
});

describe('what is in doubt', () => {
  const HEADINGS = ['Code', 'KPI', 'Unit', 'Target', 'Realization'];
  const row = (unit: string, target: CellValue, realization: CellValue): CellValue[] => [
    'K1',
    'Budget spent',
    unit,
    target,
    realization,
  ];
  const doubts = (...rows: CellValue[][]): string[] => said(read([HEADINGS, ...rows], { weights: 'equal' }));

  it('is said beside what cannot be read, of the whole table first', () => {
    expect(doubts(row('%', 100, 0.95), ['K2', 'Complaints', 'cases', 10, 'twelve'])).toEqual([
      'No polarity column: higher counts as better for all 2 KPIs. Add a column Polarity (maximize or minimize) for those where lower is better.',
      'K1 (row 2): 0.95 against a target of 100: was 95% meant? Type the target as 100%, or give the realization the number format General and type 95.',
      'Row 3, column "Realization": "twelve" is not a number. Type a number, or set the row aside.',
    ]);
  });

  it('does not keep the row from its score', () => {
    const { kpis } = read([HEADINGS, row('%', 100, 0.95)], { weights: 'equal' });
    expect(kpis[0]?.problem).toBeNull();
  });
});
