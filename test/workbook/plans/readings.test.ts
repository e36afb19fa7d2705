/** Sheets of tables as people have them: what was read of a cell, and what does not count, is the same in the pane. */
import fc from 'fast-check';
import { remark } from '../../../src/model/scorecard/remark';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { ScorecardKind } from '../../../src/model/types';
import { cellsToKeep } from '../../../src/sheets/scorecard/keptTrial';
import { NO_TRIAL } from '../../../src/model/scorecard/trial';
import { kpi, kppn, omaxKpi, samsat, treasurer } from '../../model/scorecard/support';
import type { CardOptions, ShownCard, WrittenCard } from './cards';
import { DUE, named, shown, writeCard } from './cards';
import { close, expectSame } from './same';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

async function card(kpis: readonly Kpi[], options: CardOptions = {}): Promise<[WrittenCard, ShownCard]> {
  written?.workbook.close();
  written = await writeCard(kpis, options);
  return [written, await shown(written)];
}

const NKO = { kind: 'nko', weights: 'equal' } as const;
const aside = remark('weightBlank', { kpi: 'A', row: 4 });
const notesOf = ({ plan }: WrittenCard): string[] => {
  const notes = plan.blocks.findLast(({ style, at }) => style === 'note' && /^A\d/.test(at));
  return (notes?.cells ?? []).map(([cell]) => String(cell));
};
const sourceOf = ({ input }: WrittenCard): string => input.source.area.sheet;

/** Invented data: 120, 60, 110 and 70 at 40, 10, 30 and 20. */
const FOUR = ['Financial', 'Customer', 'Internal', 'Learning'].map((perspective, row) =>
  kpi(`K${row}`, {
    perspective,
    target: 100,
    realization: [120, 60, 110, 70][row] ?? null,
    perspectiveWeight: [40, 10, 30, 20][row] ?? null,
  }),
);

describe('weights of perspectives', () => {
  test('are live from the table, and rows that disagree keep the total back', async () => {
    const [sheet, before] = await card(FOUR, { card: NKO });
    expectSame(before, sheet.result);
    expect(before.total).toBeCloseTo(101, 10);
    expect(sheet.plan.names?.some(({ name }) => name.endsWith('_perspectives'))).toBe(false);
    expect(notesOf(sheet)).toContain('Weights of the perspectives: as in the table.');
    // Column P of the table has the weights of perspectives, from row 4 on.
    await sheet.type(sourceOf(sheet), 'P4', 70);
    expect((await shown(sheet)).total).toBeCloseTo((0.7 * 120 + 0.1 * 60 + 0.3 * 110 + 0.2 * 70) / 1.3, 8);
    await sheet.type(sourceOf(sheet), 'D5', 'Financial');
    const after = await shown(sheet);
    expect(after.total).toBe('#N/A');
    expect(after.status).toContain('Perspectives without a weight: 1.');
  });

  test('in words are written as numbers that people may change', async () => {
    const words = Object.fromEntries(
      FOUR.map(({ key, perspectiveWeight }) => [key, { perspectiveWeight: `${perspectiveWeight} %` }]),
    );
    const [sheet, seen] = await card(FOUR, { card: NKO, written: words });
    expectSame(seen, sheet.result);
    expect(await sheet.values(named(sheet.plan, 'perspectives'))).toHaveLength(4);
  });

  test('that are parts of the whole table are summed up live', async () => {
    const kpis = [...FOUR, kpi('K4', { perspective: 'Financial', target: 10, realization: 8 })].map((one, row) => ({
      ...one,
      perspectiveWeight: null,
      weight: [25, 10, 30, 20, 15][row] ?? 0,
    }));
    const [sheet, seen] = await card(kpis, { card: { kind: 'nko' } });
    expectSame(seen, sheet.result);
    expect(seen.total).toBeCloseTo((25 * 120 + 10 * 60 + 30 * 110 + 20 * 70 + 15 * 80) / 100, 8);
    expect(notesOf(sheet)).toContain(
      'Weights of the perspectives: what their KPIs weigh together, as parts of the whole table.',
    );
  });

  test('that are customary are said to be', async () => {
    const [sheet] = await card(kppn(), { card: NKO });
    expect(notesOf(sheet)).toContain(
      'Weights of the perspectives: those customary in treasury offices, because the table gives none.',
    );
  });
});

describe('objectives without perspectives', () => {
  const three = [
    kpi('A', { objective: 'S1', target: 90, realization: 92 }),
    kpi('B', { objective: 'S1', target: 70, realization: 66 }),
    kpi('C', { objective: 'S2', target: 3.5, realization: 3.6 }),
  ];

  test('are the last table and make the total: 98.25, 102.86, 100.56', async () => {
    const [sheet, seen] = await card(three, { card: NKO });
    expectSame(seen, sheet.result);
    expect(seen.total).toBeCloseTo(100.56, 2);
    expect(seen.groups('Perspective').size).toBe(0);
    expect(seen.status).toBe('');
    expect(named(sheet.plan, 'perspectiveNames')).toMatch(/^B\d+:B\d+$/);
    const without = three.map((one) => (one.key === 'C' ? { ...one, realization: null } : one));
    const [other, shownOther] = await card(without, { card: NKO, input: { language: 'id' } });
    expectSame(shownOther, other.result, 'id');
  });

  test.each(['', 'Stakeholder'])(
    'have weights of their own, live from the table, perspective "%s"',
    async (perspective) => {
      const kpis = three.map((one, row) => ({ ...one, perspective, objectiveWeight: [30, 30, 70][row] ?? null }));
      const [sheet, seen] = await card(kpis, { card: NKO });
      expectSame(seen, sheet.result);
      // Column Q of the table has the weights of objectives.
      await sheet.type(sourceOf(sheet), 'Q6', 30);
      const [first, second] = sheet.result.objectives.map(({ score }) => score ?? NaN);
      expect((await shown(sheet)).total).toBeCloseTo(((first ?? NaN) + (second ?? NaN)) / 2, 8);
      await sheet.type(sourceOf(sheet), 'Q6', '');
      const after = await shown(sheet);
      expect(String(after.total)).toMatch(/^#/);
      expect(after.status).toContain('Objectives without a weight: 1.');
    },
  );

  test('weigh what their KPIs weigh together where those are parts of the whole table', async () => {
    const kpis = three.map((one, row) => ({ ...one, weight: [0.3, 0.2, 0.5][row] ?? 0 }));
    const [sheet, seen] = await card(kpis, { card: { kind: 'nko' } });
    expectSame(seen, sheet.result);
  });

  test('keep the total back when one of their KPIs cannot be scored', async () => {
    const kpis = three.map((one) => (one.key === 'A' ? { ...one, target: 0 } : one));
    const [sheet, seen] = await card(kpis, { card: NKO });
    expect(sheet.result.total).toBeNull();
    expect(String(seen.total)).toMatch(/^#/);
    expect(seen.status).toContain('Rows with an error: 1.');
  });
});

const tables: Readonly<Record<ScorecardKind, Kpi[]>> = {
  omax: samsat(({ exactWeight }) => exactWeight).slice(0, 8),
  ckp: treasurer('table7'),
  nko: kppn(),
};

describe.each(Object.keys(tables) as ScorecardKind[])('set aside in %s', (kind) => {
  const weights = kind === 'nko' ? 'equal' : 'column';
  const options: CardOptions = { card: { kind, weights, normalize: kind !== 'ckp' } };

  test('a KPI is shown, does not count, and the sheet says which and why', async () => {
    const kpis = tables[kind].map((one, row) => (row === 1 ? { ...one, aside } : one));
    const [sheet, seen] = await card(kpis, options);
    expectSame(seen, sheet.result);
    expect([seen.scores[1], seen.shares[1]]).toEqual(['', '']);
    expect(seen.status).toBe('Rows set aside: 1. Left out; the notes below say why.');
    expect(notesOf(sheet)).toContain(`Set aside, not counted: ${kpis[1]?.key}. ${aside.describe('en')}`);
  });

  test('it breaks nothing, whatever stands in its row', async () => {
    const broken = { aside, weight: null, perspective: '', objective: '', target: null, problem: aside };
    const kpis = tables[kind].map((one, row) => (row === 1 ? { ...one, ...broken } : one));
    const cells = { weight: 'n.a.', target: 'belum', realization: '#REF!' };
    const [sheet, seen] = await card(kpis, { ...options, written: { [kpis[1]?.key ?? '']: cells } });
    expect(sheet.result.total).not.toBeNull();
    expect(seen.total).toEqual(close(sheet.result.total));
    expect(seen.status).toBe('Rows set aside: 1. Left out; the notes below say why.');
  });
});

test('what is set aside stays with its KPI when the table is sorted, and by place where codes repeat', async () => {
  const [first, second, third] = [1, 2, 3].map((value) => kpi(`K${value}`, { target: 4, realization: value }));
  if (!first || !second || !third) throw new Error('three');
  const options: CardOptions = { card: { kind: 'ckp' } };
  const [sheet] = await card([{ ...first, aside }, second, third], options);
  await sheet.type(sourceOf(sheet), 'B4', 'K2');
  await sheet.type(sourceOf(sheet), 'B5', 'K1');
  expect((await shown(sheet)).scores.slice(0, 3)).toEqual([close(25), '', close(75)]);
  const repeated = [{ ...first, aside }, { ...second, code: 'K1' }, third];
  const [other, seen] = await card(repeated, options);
  expectSame(seen, other.result);
});

describe('numbers that are meant otherwise than they stand there', () => {
  const percents: Kpi[] = [
    kpi('A', { target: 95, realization: 97, factors: { realization: 100 }, weight: 40, unit: '%' }),
    kpi('B', { target: 80, realization: 88, factors: { target: 100, realization: 100, weight: 100 }, weight: 35 }),
    kpi('C', { target: 12, realization: 11, weight: 25 }),
    kpi('D', { target: 12, realization: null, weight: 10 }),
  ];

  test.each([
    ['some of them, by key', percents, []],
    ['some of them, with a section between', percents, [1, 3]],
    ['some of them, by place', percents.map((one) => ({ ...one, code: 'same' })), [2]],
    ['all of them', percents.slice(0, 3).map((one) => ({ ...one, factors: { realization: 100, target: 100 } })), []],
  ])('%s', async (_, kpis, gaps) => {
    const [sheet, seen] = await card(kpis, { card: { kind: 'ckp' }, gaps });
    expectSame(seen, sheet.result);
  });

  test('stay with their KPI when the table is sorted', async () => {
    const [sheet] = await card(percents, { card: { kind: 'ckp', weights: 'equal' } });
    const source = sourceOf(sheet);
    // C and A change places: codes in column B, targets in G, realizations in H.
    for (const [row, code, target, realization] of [
      [4, 'C', 12, 11],
      [6, 'A', 95, 0.97],
    ] as const) {
      await sheet.type(source, `B${row}`, code);
      await sheet.type(source, `G${row}`, target);
      await sheet.type(source, `H${row}`, realization);
    }
    expect((await shown(sheet)).scores.slice(0, 3)).toEqual([close(1100 / 12), close(110), close(9700 / 95)]);
  });

  test('are written back as the table has them when a trial is kept', async () => {
    const late = kpi('E', {
      target: 0,
      realization: 3,
      polarity: 'minimize',
      isInDays: true,
      anchors: { worst: 30, start: null, target: null, best: null },
    });
    const [{ input }] = await card([...percents, late], { card: { kind: 'ckp' } });
    const evaluation = { ...input, source: { ...input.source, cells: [] }, problems: [] };
    const trial = { ...NO_TRIAL, realizations: { A: 98.1, C: 12, E: 2 }, weights: { B: 40 } };
    expect(cellsToKeep(evaluation, trial).map(({ value }) => value)).toEqual([0.981, 12, DUE + 2, 0.4]);
  });

  test('anchors of levels too, the best among them', async () => {
    const kpis = [
      omaxKpi('A', 97, [50, 80, 90, 100], { factors: { realization: 100, worst: 100, best: 100 } }),
      omaxKpi('B', 60, [50, 80, 90], { factors: { start: 100 } }),
    ];
    const [sheet, seen] = await card(kpis);
    expectSame(seen, sheet.result);
  });

  test('weights in words are kept as numbers beside the scorecard', async () => {
    const words = { A: { weight: '40 %' }, C: { weight: '25,0' } };
    for (const kind of ['omax', 'ckp', 'nko'] as const) {
      const kpis = percents.map((one) => ({
        ...one,
        perspective: 'Customer',
        anchors: { worst: 0, start: 3, target: one.target, best: null },
      }));
      const [sheet, seen] = await card(kpis, { card: { kind }, written: words });
      expectSame(seen, sheet.result);
    }
  });
});

describe('dates', () => {
  const anchors = { worst: 20, start: null, target: null, best: null };
  const late = (key: string, days: number | null): Kpi =>
    kpi(key, { target: 0, realization: days, polarity: 'minimize', isInDays: true, anchors });

  test.each([
    ['alone', [late('A', 5), late('B', -2), late('C', 30), late('D', null)], []],
    ['beside numbers', [late('A', 5), kpi('B', { target: 4, realization: 5 }), late('C', 10)], [2]],
    ['by place', [late('A', 5), kpi('B', { target: 4, realization: 5 })].map((one) => ({ ...one, code: 'x' })), []],
  ])('are scored by days late, %s', async (_, kpis, gaps) => {
    for (const kind of ['ckp', 'nko'] as const) {
      const placed = kpis.map((one) => ({ ...one, perspective: 'Customer' }));
      const [sheet, seen] = await card(placed, { card: { kind, daysLate: 20 }, gaps });
      expectSame(seen, sheet.result);
      expect(sheet.result.total).not.toBeNull();
    }
  });

  test('need no column of polarities or of worst values', async () => {
    const [sheet, seen] = await card([late('A', 5), late('B', 0)], {
      card: { kind: 'ckp', daysLate: 20 },
      roles: ['code', 'name', 'target', 'realization', 'weight'],
    });
    expectSame(seen, sheet.result);
    expect(seen.scores).toEqual([close(75), close(100)]);
  });

  test('whose target is missing are an error, not a number', async () => {
    const [sheet] = await card([late('A', 5), late('B', 0)], { card: { kind: 'ckp', daysLate: 20 } });
    await sheet.type(sourceOf(sheet), 'G4', '');
    const seen = await shown(sheet);
    expect([seen.scores[0], seen.total]).toEqual(['', '']);
    expect(seen.behind).toMatch(/^The KPI table has changed /);
  });
});

describe('words', () => {
  test('for no data leave a row out', async () => {
    const kpis = [kpi('A', { target: 4, realization: 5 }), kpi('B', { target: 4 }), kpi('C', { target: 4 })];
    const words = { B: { realization: '–' }, C: { realization: ' tidak ada "data" ' } };
    const [sheet, seen] = await card(kpis, { card: { kind: 'ckp' }, written: words });
    expectSame(seen, sheet.result);
    expect(seen.status).toContain('Rows without realization: 2.');
  });

  test('for polarities that the functions do not know are kept beside the table', async () => {
    const kpis = [
      kpi('A', { target: 10, realization: 5, polarity: 'minimize', polarityFrom: 'phrase' }),
      kpi('B', { target: 10, realization: 9, polarity: 'maximize', polarityFrom: 'phrase' }),
      kpi('C', { target: 10, realization: 9 }),
    ];
    const words = { A: { polarity: 'Lower is better' }, B: { polarity: '▲' } };
    for (const kind of ['ckp', 'nko'] as const) {
      const placed = kpis.map((one) => ({ ...one, perspective: 'Customer' }));
      const [sheet, seen] = await card(placed, { card: { kind }, written: words });
      expectSame(seen, sheet.result);
    }
  });
});

test.each([
  ['ckp', 'CKP.TABLE', ',,,,130)'],
  ['nko', 'CKP.INDEX', ',130)'],
] as const)('a cap is the last argument of the indices of %s', async (kind, call, end) => {
  const formulasOf = ({ plan }: WrittenCard): string[] =>
    plan.blocks
      .flatMap(({ cells }) => cells.flat())
      .map(String)
      .filter((cell) => cell.includes(call));
  const roles = ['code', 'name', 'perspective', 'target', 'realization', 'weight'] as const;
  const one = kpi('A', { target: 100, realization: 90, perspective: 'Customer' });
  const [capped] = await card([one], { card: { kind, cap: 130 }, roles });
  expect(formulasOf(capped)[0]).toContain(kind === 'ckp' ? `F6:F6${end}` : `,E6:E6,,${end}`);
  const [plain] = await card([one], { card: { kind }, roles });
  expect(formulasOf(plain)[0]).not.toContain('130');
});

test.each(['ckp', 'nko'] as const)(
  'indices of %s that are all as small as fractions have their light',
  async (kind) => {
    const one = kpi('A', { target: 100, realization: 1, perspective: 'Customer' });
    for (const language of ['en', 'id'] as const) {
      const [sheet, seen] = await card([one, { ...one, code: 'B', key: 'B', realization: null }], {
        card: { kind },
        input: { language },
      });
      expectSame(seen, sheet.result, language);
    }
  },
);

describe('random readings', () => {
  const row = fc.record({
    realization: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null, freq: 6 }),
    target: fc.integer({ min: 1, max: 200 }),
    weight: fc.integer({ min: 1, max: 40 }),
    objective: fc.constantFrom('1', '2', '3'),
    factor: fc.constantFrom(1, 1, 100),
    isAside: fc.constantFrom(false, false, false, true),
  });

  test.each(['omax', 'ckp', 'nko'] as const)('%s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 9 }), fc.boolean(), async (rows, normalize) => {
        const kpis = rows.map(({ factor, isAside, ...one }, index) =>
          kpi(`K${index}`, {
            ...one,
            weight: one.weight / 100,
            aside: isAside ? aside : null,
            factors: { realization: factor, target: factor, weight: factor, worst: factor },
            anchors: { worst: 0, start: one.target / 2, target: one.target, best: null },
          }),
        );
        const [{ result }, seen] = await card(kpis, { card: { kind, normalize } });
        if (result.total === null) expect(String(seen.total)).toMatch(/^#/);
        else expectSame(seen, result);
      }),
      { numRuns: 6 },
    );
  });
});
