/** Perspectives and objectives, and the weights that tables give them. */
import { kppnIndicators, kppnPerspectives } from '../../support/tables/kppn';
import { expectDoubt, expectRight, mean, near, percent, read } from './read';
import type { Cells } from './read';

const FOUR = ['Financial', 'Customer', 'Internal Process', 'Learning & Growth'] as const;

describe('weights of perspectives that stand in the table', () => {
  // Indices 120, 60, 110 and 70: by 40/10/30/20 they make 101, by the decree's 30/20/25/25 93. Invented data.
  const expected = 0.4 * 120 + 0.1 * 60 + 0.3 * 110 + 0.2 * 70;

  test('in a column of their own', () => {
    const cells: Cells = [
      ['Perspective', 'Perspective Weight', 'KPI', 'Target', 'Actual'],
      [FOUR[0], 40, 'Revenue', 100, 120],
      [FOUR[1], 10, 'Loyalty', 100, 60],
      [FOUR[2], 30, 'Cycles', 100, 110],
      [FOUR[3], 20, 'Training', 100, 70],
    ];
    expect(read(cells).total).toEqual(near(expected));
  });

  test('headed "Weight" beside them', () => {
    const cells: Cells = [
      ['Perspective', 'Weight', 'KPI', 'Target', 'Actual'],
      [FOUR[0], 0.4, 'Revenue', 100, 120],
      [FOUR[1], 0.1, 'Loyalty', 100, 60],
      [FOUR[2], 0.3, 'Cycles', 100, 110],
      [FOUR[3], 0.2, 'Training', 100, 70],
    ];
    expect(read(cells).total).toEqual(near(expected));
  });

  test('merged over the KPIs of each', () => {
    // Invented data: 110 and 130 (120 at most) for the first make 115; 60, 110 and 70 for the others.
    const cells: Cells = [
      ['Perspektif', 'Bobot Perspektif', 'IKU', 'Target', 'Realisasi'],
      ['Keuangan', 40, 'Serapan anggaran', 100, 110],
      ['', '', 'Penerimaan', 100, 130],
      ['Pelanggan', 10, 'Kepuasan', 100, 60],
      ['Proses Bisnis Internal', 30, 'Waktu layanan', 100, 110],
      ['Pembelajaran dan Pertumbuhan', 20, 'Pelatihan', 100, 70],
    ];
    expect(read(cells)).toMatchObject({
      total: near(0.4 * mean(110, 120) + 6 + 33 + 14),
      groups: { Keuangan: near(115), Pelanggan: near(60) },
    });
  });

  test('repeated in every row', () => {
    const cells: Cells = [
      ['Perspektif', 'Bobot Perspektif', 'IKU', 'Target', 'Realisasi'],
      ['Keuangan', 40, 'Serapan anggaran', 100, 110],
      ['Keuangan', 40, 'Penerimaan', 100, 130],
      ['Pelanggan', 10, 'Kepuasan', 100, 60],
      ['Proses Bisnis Internal', 30, 'Waktu layanan', 100, 110],
      ['Pembelajaran dan Pertumbuhan', 20, 'Pelatihan', 100, 70],
    ];
    expect(read(cells).total).toEqual(near(0.4 * mean(110, 120) + 6 + 33 + 14));
  });

  test('in their names', () => {
    const cells: Cells = [
      ['Perspective', 'KPI', 'Target', 'Actual'],
      ['Financial (40%)', 'Revenue', 100, 120],
      ['Customer (10%)', 'Loyalty', 100, 60],
      ['Internal Process (30%)', 'Cycles', 100, 110],
      ['Learning & Growth (20%)', 'Training', 100, 70],
    ];
    expectRight(read(cells), expected, 'weightsCustomary');
  });

  test('in the rows of their names', () => {
    const cells: Cells = [
      ['No', 'Indikator Kinerja Utama', 'Bobot', 'Target', 'Realisasi'],
      ['A', 'PERSPEKTIF KEUANGAN', '40%', '', ''],
      [1, 'Penerimaan', '', 100, 120],
      ['B', 'PERSPEKTIF PELANGGAN', '10%', '', ''],
      [2, 'Kepuasan', '', 100, 60],
      ['C', 'PERSPEKTIF PROSES BISNIS INTERNAL', '30%', '', ''],
      [3, 'Waktu layanan', '', 100, 110],
      ['D', 'PERSPEKTIF PEMBELAJARAN DAN PERTUMBUHAN', '20%', '', ''],
      [4, 'Pelatihan', '', 100, 70],
    ];
    expectRight(read(cells), expected, 'weightsCustomary');
  });

  test('of a customs office', () => {
    // Keuangan 30, pelanggan 25, proses bisnis internal 15, pembelajaran dan pertumbuhan 30:
    // ayoriset.com/2017/09/mengenai-nilai-kinerja-perspektif-nkp.html. The indices are invented.
    const cells: Cells = [
      ['Perspektif', 'Bobot (%)', 'Indikator Kinerja Utama', 'Target', 'Realisasi'],
      ['Perspektif keuangan', 30, 'Penerimaan bea masuk', 80, 88],
      ['Perspektif pelanggan', 25, 'Kepuasan pengguna jasa', 4, 3.8],
      ['Perspektif proses bisnis internal', 15, 'Dokumen selesai tepat waktu', 90, 99],
      ['Perspektif pembelajaran dan pertumbuhan', 30, 'Pejabat yang memenuhi standar', 85, 85],
    ];
    expect(read(cells).total).toEqual(near(0.3 * 110 + 0.25 * 95 + 0.15 * 110 + 0.3 * 100));
  });

  test('of a treasury office, with its objectives and all indicators', () => {
    // The 20 indicators of KPPN Banyuwangi in 2022. With equal weights below its perspectives of 30/20/25/25 they make
    // 107.96; the study prints 108.09, by weights of indicators that it does not print.
    const rows = kppnPerspectives.flatMap(({ name, weight, objectives }) =>
      kppnIndicators
        .filter(({ objective }) => (objectives as readonly string[]).includes(objective))
        .map(({ objective, target, realization }) => ({ name, weight, objective, target, realization })),
    );
    const merged = <Key extends 'name' | 'objective'>(key: Key, index: number): string =>
      rows[index - 1]?.[key] === rows[index]?.[key] ? '' : (rows[index]?.[key] ?? '');
    const cells: Cells = [
      ['Perspektif', 'Bobot', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Target', 'Realisasi'],
      ...rows.map(({ weight, target, realization }, index) => [
        merged('name', index),
        merged('name', index) === '' ? '' : percent(weight),
        merged('objective', index),
        `IKU ${index + 1}`,
        target,
        realization,
      ]),
    ];
    const table = read(cells);
    expect(table.kpis).toHaveLength(20);
    expect(table.total).toBeCloseTo(107.96, 2);
  });

  test('beside weights of the KPIs within each', () => {
    // Invented data: by 70/30 the first perspective makes 107, by 50/50 the second 95.
    const cells: Cells = [
      ['Perspektif', 'Bobot Perspektif', 'KPI', 'Bobot KPI', 'Target', 'Realisasi'],
      ['Keuangan', 60, 'Pendapatan', 70, 100, 110],
      ['', '', 'Laba', 30, 100, 100],
      ['Pelanggan', 40, 'Kepuasan', 50, 100, 90],
      ['', '', 'Keluhan selesai', 50, 100, 100],
    ];
    expect(read(cells)).toMatchObject({
      total: near(0.6 * 107 + 0.4 * 95),
      groups: { Keuangan: near(107), Pelanggan: near(95) },
    });
  });

  test('beside weights of the KPIs that add to them', () => {
    const cells: Cells = [
      ['Perspektif', 'Bobot Perspektif', 'KPI', 'Bobot KPI', 'Target', 'Realisasi'],
      ['Keuangan', 60, 'Pendapatan', 45, 100, 110],
      ['', '', 'Laba', 15, 100, 100],
      ['Pelanggan', 40, 'Kepuasan', 20, 100, 90],
      ['', '', 'Keluhan selesai', 20, 100, 100],
    ];
    expect(read(cells).total).toEqual(near(0.45 * 110 + 15 + 18 + 20));
  });

  test('of three perspectives', () => {
    const cells: Cells = [
      ['Perspective', 'Perspective weight', 'Measure', 'Target', 'Actual'],
      ['Finance', 50, 'Margin', 20, 22],
      ['Customers', 30, 'Complaints solved', 90, 81],
      ['People', 20, 'Engagement', 4, 4],
    ];
    expect(read(cells).total).toEqual(near(0.5 * 110 + 0.3 * 90 + 0.2 * 100));
  });
});

describe('perspectives without weights', () => {
  test.each([
    [['Financial', 'Customer', 'Internal Business Process', 'Learning and Growth']],
    [['Finance', 'Customers', 'Internal Processes', 'Learning & Growth']],
    [['Keuangan', 'Pelanggan', 'Proses Bisnis Internal', 'Pembelajaran dan Pertumbuhan']],
  ])('%j are never weighed without a word', (names) => {
    // 30/20/25/25 make 93 and equal weights 90: which of them is meant the table does not say.
    const cells: Cells = [
      ['Perspective', 'KPI', 'Target', 'Actual'],
      ...names.map((name, index) => [name, `K${index + 1}`, 100, [120, 60, 110, 70][index] ?? 0]),
    ];
    expectDoubt(read(cells), 'weightsCustomary');
  });

  test('but with weights of all KPIs that add to 100 need none', () => {
    // Four rows for January of a dashboard's sample data on GitHub (the KPIs "Profit / Loss", "Total Penjualan", …), weights
    // 15, 40, 25 and 20; the last result is invented. 90, 100, 92/95 and 100.
    const cells: Cells = [
      ['Perspective', 'KPI', 'Weight', 'UOM', 'Category', 'Target', 'Actual', 'Achievement', 'Score'],
      ['Financial', 'Profit / Loss', 15, '%', 'Max', 5, 4.5, 90, 2],
      ['Customer', 'Total Penjualan', 40, 'Number (Ton)', 'Max', 10, 10, 100, 2],
      ['Internal Process', 'Efisiensi Proses', 25, '%', 'Max', 95, 92, 96.8, 3],
      ['Learning and Growth', 'Training Karyawan', 20, 'Days', 'Max', 5, 5, 100, 3],
    ];
    expectRight(read(cells), 0.15 * 90 + 40 + 0.25 * (9200 / 95) + 20, 'weightsCustomary');
  });

  test('several KPIs each, with weights of all that add to 100', () => {
    // Invented data: 25·120 + 15·80 + 20·100 + 10·90 + 20·110 + 10·70, over 100.
    const cells: Cells = [
      ['Perspektif', 'KPI', 'Bobot (%)', 'Target', 'Realisasi'],
      ['Keuangan', 'Pendapatan', 25, 100, 120],
      ['', 'Laba', 15, 100, 80],
      ['Pelanggan', 'Kepuasan', 20, 100, 100],
      ['', 'Keluhan selesai', 10, 100, 90],
      ['Proses Internal', 'Ketepatan waktu', 20, 100, 110],
      ['Pertumbuhan', 'Pelatihan', 10, 100, 70],
      ['', 'Total', 100, '', ''],
    ];
    expectRight(read(cells), 30 + 12 + 20 + 9 + 22 + 7, 'weightsCustomary');
  });
});

describe('objectives without perspectives', () => {
  // Indices 102.22 and 94.29 make 98.25, 102.86 stands alone, and their mean is 100.56: mean per objective, mean of
  // objectives, as performance reports of government offices print it.
  const first = mean(9200 / 90, 6600 / 70);
  const second = 360 / 3.5;
  const right = {
    total: near(mean(first, second)),
    groups: { 'Meningkatnya kualitas layanan': near(first), 'Meningkatnya akuntabilitas kinerja': near(second) },
  };

  test('in a merged column', () => {
    const cells: Cells = [
      ['Sasaran', 'Indikator', 'Target', 'Realisasi'],
      ['Meningkatnya kualitas layanan', 'Indeks kepuasan masyarakat', 90, 92],
      ['', 'Nilai kepatuhan', 70, 66],
      ['Meningkatnya akuntabilitas kinerja', 'Indeks SAKIP', 3.5, 3.6],
    ];
    expect(read(cells)).toMatchObject(right);
    expect(read(cells).total).toBeCloseTo(100.56, 2);
  });

  test('with numbers, units, a numbering row and results', () => {
    const cells: Cells = [
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(6)/(5)'],
      [1, 'Meningkatnya kualitas layanan', 'Indeks kepuasan masyarakat', 'Indeks', 90, 92, 102.22],
      ['', '', 'Nilai kepatuhan', 'Nilai', 70, 66, 94.29],
      [2, 'Meningkatnya akuntabilitas kinerja', 'Indeks SAKIP', 'Indeks', 3.5, 3.6, 102.86],
    ];
    expect(read(cells)).toMatchObject(right);
  });

  test('in rows above their indicators', () => {
    // As in the report of the Inspektorat of Sampang, 2019 (123dok.com/document/zx5dll94), where "Sasaran Strategis 1"
    // stands in a row of its own; its figures are n/a.
    const cells: Cells = [
      ['No', 'Indikator Kinerja Utama', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      ['Sasaran Strategis 1. Meningkatnya kualitas layanan', '', '', '', '', ''],
      [1, 'Indeks kepuasan masyarakat', 'Indeks', 90, 92, 102.22],
      [2, 'Nilai kepatuhan', 'Nilai', 70, 66, 94.29],
      ['Sasaran Strategis 2. Meningkatnya akuntabilitas kinerja', '', '', '', '', ''],
      [3, 'Indeks SAKIP', 'Indeks', 3.5, 3.6, 102.86],
    ];
    expectRight(read(cells), mean(first, second), 'sections');
  });

  test('with weights of their own', () => {
    const cells: Cells = [
      ['Sasaran', 'Bobot Sasaran', 'Indikator', 'Target', 'Realisasi'],
      ['Meningkatnya kualitas layanan', 60, 'Indeks kepuasan masyarakat', 90, 92],
      ['', '', 'Nilai kepatuhan', 70, 66],
      ['Meningkatnya akuntabilitas kinerja', 40, 'Indeks SAKIP', 3.5, 3.6],
    ];
    expect(read(cells).total).toEqual(near(0.6 * first + 0.4 * second));
  });

  test('with weights of their own beside those of the indicators', () => {
    const cells: Cells = [
      ['Sasaran', 'Bobot SS', 'Indikator', 'Bobot IKU', 'Target', 'Realisasi'],
      ['Meningkatnya kualitas layanan', 60, 'Indeks kepuasan masyarakat', 70, 90, 92],
      ['', '', 'Nilai kepatuhan', 30, 70, 66],
      ['Meningkatnya akuntabilitas kinerja', 40, 'Indeks SAKIP', 100, 3.5, 3.6],
    ];
    expect(read(cells)).toMatchObject({
      total: near(0.6 * (0.7 * (9200 / 90) + 0.3 * (6600 / 70)) + 0.4 * second),
      groups: { 'Meningkatnya kualitas layanan': near(0.7 * (9200 / 90) + 0.3 * (6600 / 70)) },
    });
  });

  test('two weight columns headed alike, each beside what it weighs', () => {
    const cells: Cells = [
      ['Strategic Objective', 'Weight', 'KPI', 'Weight', 'Target', 'Actual'],
      ['Better service', 60, 'Satisfaction', 70, 90, 92],
      ['', '', 'Compliance', 30, 70, 66],
      ['Accountability', 40, 'Audit index', 100, 3.5, 3.6],
    ];
    const total = 0.6 * (0.7 * (9200 / 90) + 0.3 * (6600 / 70)) + 0.4 * second;
    expectRight(read(cells), total, 'weightColumn', 'column:weight');
  });
});
