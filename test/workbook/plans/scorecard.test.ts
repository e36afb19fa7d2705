/** The sheets of scorecards, calculated: every number is that of the pane, and no text of a user becomes a formula. */
import fc from 'fast-check';
import { INDEX_BANDS, lightOf } from '../../../src/engine/bands';
import type { Kpi, Surroundings } from '../../../src/model/scorecard/types';
import { perspectiveFractions } from '../../../src/model/scorecard/perspectives';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { kpi, kppn, omaxKpi, samsat, treasurer } from '../../model/scorecard/support';
import type { CardOptions, ShownCard, WrittenCard } from './cards';
import { named, rowsOf, shown, writeCard } from './cards';
import { close, expectSame, expectSameShares } from './same';

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

describe('the studies', () => {
  test('SAMSAT: 7.8869 and yellow, by level, perspective and count', async () => {
    const [{ result }, sheet] = await card(samsat(({ exactWeight }) => exactWeight));
    expectSame(sheet, result);
    expect(sheet.total).toBeCloseTo(7.8869, 4);
    expect(sheet.totalLight).toBe('Yellow');
    expect(sheet.status).toBe('');
  });

  test.each([
    [false, 8.0125, 'Green'],
    [true, 7.9332, 'Yellow'],
  ])('SAMSAT with printed weights, normalize %s', async (normalize, total, light) => {
    const [{ result }, sheet] = await card(
      samsat(({ printedWeight }) => printedWeight),
      { card: { normalize } },
    );
    expectSame(sheet, result);
    expect(Math.abs(Number(sheet.total) - total)).toBeLessThan(0.001);
    expect(sheet.totalLight).toBe(light);
  });

  test('SAMSAT by the hurdle rule', async () => {
    const [{ result }, sheet] = await card(
      samsat(({ exactWeight }) => exactWeight),
      { card: { rule: 'hurdle' } },
    );
    expectSame(sheet, result);
    expect(sheet.total).toBeCloseTo(7.5153, 4);
  });

  test.each([
    ['table2', true, 108.98, 'Green'],
    ['table7', false, 94.97, 'Yellow'],
    ['table7', true, 94.87, 'Yellow'],
  ] as const)('the treasurer, %s, normalize %s', async (table, normalize, total, light) => {
    const [{ result }, sheet] = await card(treasurer(table), { card: { kind: 'ckp', normalize } });
    expectSame(sheet, result);
    expect(sheet.total).toBeCloseTo(total, 2);
    expect(sheet.totalLight).toBe(light);
  });

  test('KPPN: 107.96 with equal weights, through objectives and perspectives', async () => {
    const [{ result }, sheet] = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
    expectSame(sheet, result);
    expect(sheet.total).toBeCloseTo(107.96, 2);
    expect(sheet.groups('Objective').size).toBe(9);
    expect([...sheet.groups('Perspective').values()].map(({ share }) => share)).toEqual([0.3, 0.2, 0.25, 0.25]);
  });

  test('KPPN in Indonesian, with weights of its own within objectives', async () => {
    const [{ result }, sheet] = await card(
      kppn((_, place) => place + 1),
      { card: { kind: 'nko' }, input: { language: 'id' } },
    );
    expectSame(sheet, result, 'id');
    expect(sheet.totalLight).toBe('Hijau');
  });
});

describe('an organization without objectives', () => {
  test.each(['equal', 'column'] as const)('is the weighted mean of indicators, weights %s', async (weights) => {
    const kpis = kppn((_, place) => place + 1).map((one, row) => ({
      ...one,
      objective: '',
      realization: row === 5 ? null : one.realization,
    }));
    const [{ result }, sheet] = await card(kpis, { card: { kind: 'nko', weights } });
    expectSame(sheet, result);
    expect(sheet.total).toBeGreaterThan(100);
    expect(sheet.groups('Objective').size).toBe(0);
  });
});

describe('what is missing', () => {
  test('a blank realization stays blank, is left out, and its weight is spread; so says the sheet', async () => {
    const kpis = samsat(({ exactWeight }) => exactWeight).map((one, row) =>
      row === 4 || row === 10 ? { ...one, realization: null } : one,
    );
    for (const normalize of [true, false]) {
      const [{ result }, sheet] = await card(kpis, { card: { normalize } });
      expectSame(sheet, result);
      expect(sheet.scores[4]).toBe('');
      expect(sheet.status).toContain('Rows without realization: 2.');
    }
  });

  test('a realization that is cleared in the table leaves the sheet, and comes back', async () => {
    const [sheet] = await card(samsat(({ exactWeight }) => exactWeight));
    const source = sheet.input.source.area.sheet;
    await sheet.type(source, 'H8', '');
    const without = await shown(sheet);
    expect([without.scores[4], without.shares[4], without.lights[4]]).toEqual(['', '', '']);
    expect(without.total).toBeCloseTo((7.88694504911 - 4.19005613 * 0.05303819444) / (1 - 0.05303819444), 6);
    expect(without.status).toContain('Rows without realization: 1.');
    await sheet.type(source, 'H8', 1035);
    expectSame(await shown(sheet), sheet.result);
  });

  test.each(['ckp', 'nko'] as const)('%s leaves blank realizations out', async (kind) => {
    const kpis = (kind === 'ckp' ? treasurer('table7') : kppn()).map((one, row) =>
      row === 1 || row === 2 ? { ...one, realization: null } : one,
    );
    const [{ result }, sheet] = await card(kpis, { card: { kind, weights: kind === 'nko' ? 'equal' : 'column' } });
    expectSame(sheet, result);
    expect(sheet.status).toContain('Rows without realization: 2.');
  });

  test('an objective and a perspective without data are blank, and the others share their weight', async () => {
    const kpis = kppn().map((one) =>
      one.perspective === 'Customer' || one.objective === 'SO8' ? { ...one, realization: null } : one,
    );
    const [{ result }, sheet] = await card(kpis, { card: { kind: 'nko', weights: 'equal' } });
    expectSame(sheet, result);
    expect(sheet.groups('Perspective').get('Customer')).toEqual({ score: '', share: '', value: '', light: '' });
  });

  test.each(['omax', 'ckp', 'nko'] as const)('%s without any realization says so', async (kind) => {
    const kpis = kppn().map((one) => ({ ...one, realization: null }));
    const [, sheet] = await card(kpis, { card: { kind, weights: 'equal' } });
    expect(sheet.total).toBe('#N/A');
    expect(sheet.totalLight).toBe('');
    expect(sheet.status).toContain('No row has a realization yet.');
  });
});

describe('what is wrong', () => {
  test('impossible anchors are an error in their own row and in the total, and the line below says so', async () => {
    const kpis = samsat(({ exactWeight }) => exactWeight).map((one, row) =>
      row === 2 ? { ...one, anchors: { ...one.anchors, start: 40 } } : one,
    );
    const [{ result }, sheet] = await card(kpis);
    expect(sheet.scores[2]).toBe('#VALUE!');
    expect(sheet.lights[2]).toBe('');
    result.rows.forEach(({ score }, row) => {
      if (row !== 2) expect(sheet.scores[row]).toEqual(close(score));
    });
    expect([result.total, sheet.total, sheet.totalLight]).toEqual([null, '#VALUE!', '']);
    expectSameShares(sheet, result);
    expect(sheet.status).toContain('Rows with an error: 1.');
    const perspectives = sheet.groups('Perspective');
    expect(perspectives.get('Financial')?.score).toBe('#VALUE!');
    expect(perspectives.get('Customer')?.score).toEqual(close(result.perspectives[1]?.score ?? null));
  });

  test('missing anchors are an error too, also where level 8 is computed', async () => {
    const kpis = [omaxKpi('A', 5, [0, 3, 10]), omaxKpi('B', 5, [0, null, 10]), omaxKpi('C', 5, [0, 3, 8, 10])];
    const [, sheet] = await card(kpis);
    expect(sheet.scores).toEqual([expect.closeTo(5, 9), '#VALUE!', expect.closeTo(5, 9)]);
    expect(sheet.total).toBe('#VALUE!');
  });

  test.each(['ckp', 'nko'] as const)('%s with a target of 0', async (kind) => {
    const kpis = (kind === 'ckp' ? treasurer('table7') : kppn()).map((one, row) =>
      row === 3 ? { ...one, target: 0 } : one,
    );
    const [{ result }, sheet] = await card(kpis, { card: { kind, weights: kind === 'nko' ? 'equal' : 'column' } });
    expect(String(sheet.scores[3])).toMatch(/^#/);
    expect(String(sheet.total)).toMatch(/^#/);
    expect(result.total).toBeNull();
    result.rows.forEach(({ score }, row) => {
      if (row !== 3) expect(sheet.scores[row]).toEqual(close(score));
    });
    expectSameShares(sheet, result);
    expect(result.rows.some(({ weight }) => weight !== null)).toBe(true);
    expect(sheet.status).toContain('Rows with an error: 1.');
  });

  test('a weight that is missing beside a realization keeps the total back', async () => {
    const kpis = samsat(({ exactWeight }) => exactWeight).map((one, row) =>
      row === 0 ? { ...one, weight: null } : one,
    );
    const [{ result }, sheet] = await card(kpis);
    expect(result.total).toBeNull();
    expect(String(sheet.total)).toMatch(/^#/);
    expect(sheet.status).toContain('Rows with a realization but no weight: 1.');
  });

  test('an indicator outside every perspective keeps the NKO back', async () => {
    const [sheet] = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
    await sheet.type(sheet.input.source.area.sheet, 'E6', 'An objective of tomorrow');
    const changed = await shown(sheet);
    expect(changed.total).toBe('');
    expect(changed.behind).toMatch(/^The KPI table has changed since this sheet was written\. /);
  });

  test.each(['omax', 'ckp'] as const)('a KPI directly below the goal has no group in %s, and counts', async (kind) => {
    const table = kind === 'omax' ? samsat(({ exactWeight }) => exactWeight) : treasurer('table7');
    const kpis = table.map((one, row) => ({ ...one, perspective: row === 0 ? '' : 'Financial' }));
    const [{ result }, sheet] = await card(kpis, { card: { kind } });
    expect(sheet.total).toEqual(close(result.total));
    expect(result.total).not.toBeNull();
    expect(sheet.status).toBe('Rows in none of the groups below: 1. They count in the total all the same.');
  });

  test('the weights of perspectives are written as the pane shows them, the one nobody knows blank', async () => {
    const kpis = kppn().map((one) => (one.perspective === 'Customer' ? { ...one, perspective: 'Public' } : one));
    const perspectiveWeights = { Stakeholder: 30, 'Internal process': 25, 'Learning and growth': 25 };
    const [{ plan, result }] = await card(kpis, { card: { kind: 'nko', weights: 'equal', perspectiveWeights } });
    const written = plan.blocks.find(({ style }) => style === 'input')?.cells;
    const fractions = perspectiveFractions(result.perspectives);
    expect(fractions).toEqual([0.3, null, 0.25, 0.25]);
    expect(written).toEqual(fractions.map((weight) => [weight]));
  });

  test('a perspective without a weight keeps the NKO back until it is typed', async () => {
    const kpis = kppn().map((one) => (one.perspective === 'Customer' ? { ...one, perspective: 'Public' } : one));
    const perspectiveWeights = { Stakeholder: 30, 'Internal process': 25, 'Learning and growth': 25 };
    const [sheet, before] = await card(kpis, { card: { kind: 'nko', weights: 'equal', perspectiveWeights } });
    expect(before.total).toBe('#N/A');
    expect(before.status).toContain('Perspectives without a weight: 1.');
    const inputs = sheet.plan.blocks.find(({ style }) => style === 'input')?.at ?? '';
    const cell = inputs.replace(/\d+$/, (row) => String(Number(row) + 1));
    await sheet.type(sheet.sheet, cell, 0.2);
    expect((await shown(sheet)).total).toBeCloseTo(107.963, 3);
  });
});

describe('sources of weights', () => {
  const five = treasurer('table2').slice(0, 5);

  test('equal', async () => {
    const [{ result }, sheet] = await card(five, { card: { kind: 'ckp', weights: 'equal' } });
    expectSame(sheet, result);
    expect(sheet.shares).toEqual(five.map(() => expect.closeTo(0.2, 12) as number));
  });

  test('Kep-241, by validity and control', async () => {
    const kpis = five.map((one, row) => ({
      ...one,
      validity: (['exact', 'proxy', 'activity'] as const)[row % 3] ?? null,
      control: 'moderate' as const,
    }));
    const [{ result }, sheet] = await card(kpis, { card: { kind: 'ckp', weights: 'kep241' } });
    expectSame(sheet, result);
    expect(sheet.shares[0]).toBeCloseTo(0.21 / (0.21 + 0.14 + 0.09 + 0.21 + 0.14), 12);
  });

  test('typed weights stay with their KPI when the table is sorted', async () => {
    const ownWeights = Object.fromEntries(five.map(({ key }, row) => [key, row + 1]));
    const [sheet, before] = await card(five, { card: { kind: 'ckp', weights: 'own', ownWeights } });
    expectSame(before, sheet.result);
    const source = sheet.input.source.area.sheet;
    const [first, , third] = five;
    await sheet.type(source, 'B4', third?.code ?? '');
    await sheet.type(source, 'B6', first?.code ?? '');
    const after = await shown(sheet);
    const expected = [3 / 15, 2 / 15, 1 / 15].map((share) => expect.closeTo(share, 12) as number);
    expect(after.shares.slice(0, 3)).toEqual(expected);
    expect(await sheet.values(named(sheet.plan, 'weights'))).toEqual(five.map(({ code }, row) => [code, row + 1]));
  });

  const surroundings: Surroundings = {
    ...NO_SURROUNDINGS,
    weightOf: ({ key }) => ({ A: 0.5, B: 0.3, C: 0.2 })[key] ?? null,
    perspectiveOf: ({ key }) => (key === 'C' ? 'Customer' : 'Financial'),
  };
  const three = [omaxKpi('A', 5, [0, 3, 10]), omaxKpi('B', 6, [0, 3, 10]), omaxKpi('C', 7, [0, 3, 10])];

  test('a hierarchy without a sheet gives its numbers, and its perspectives', async () => {
    const [{ result }, sheet] = await card(three, { card: { weights: 'hierarchy' }, input: { surroundings } });
    expectSame(sheet, result);
    expect([...sheet.groups('Perspective').keys()]).toEqual(['Financial', 'Customer']);
  });

  test('a sheet of global weights is looked up by code, then by name', async () => {
    const kpis = three.map((one, row) => (row === 2 ? { ...one, code: '', name: 'Third', key: 'Third' } : one));
    const weights = {
      keys: "'Global weights'!$A$2:$A$4",
      names: "'Global weights'!$B$2:$B$4",
      global: "'Global weights'!$C$2:$C$4",
    };
    const [sheet] = await card(kpis, { card: { weights: 'hierarchy' }, input: { surroundings, weights } });
    expect((await shown(sheet)).status).not.toBe('');
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Global weights');
      added.getRange('A1:C4').values = [
        ['Item', 'Name', 'Global'],
        ['B', 'Second', 0.3],
        ['A', 'First', 0.5],
        ['C', 'Third', 0.2],
      ];
      await context.sync();
      const weight = context.workbook.worksheets.getItem(sheet.sheet).getRange('I5:I7');
      weight.load(['formulas']);
      await context.sync();
      // A formula written before its sheet exists does not notice it: written again, it does.
      context.workbook.worksheets.getItem(sheet.sheet).getRange('I5').formulas = [[weight.formulas[0]?.[0] as string]];
      await context.sync();
    });
    await sheet.workbook.book.settled();
    expect((await shown(sheet)).shares).toEqual([0.5, 0.3, 0.2].map((share) => expect.closeTo(share, 12) as number));
  });
});

describe('tables as people have them', () => {
  test('sections between the rows are left out, and every row follows its own', async () => {
    const kpis = samsat(({ exactWeight }) => exactWeight);
    const [{ result, plan }, sheet] = await card(kpis, { gaps: [0, 4, 12, 17] });
    expectSame(sheet, result);
    expect(plan.blocks.find(({ at }) => at === 'A6')?.cells.filter(([cell]) => cell !== null)).toHaveLength(4);
  });

  test('a perspective named once for all rows below it is kept beside the table', async () => {
    const kpis = samsat(({ exactWeight }) => exactWeight);
    const [{ result }, sheet] = await card(kpis, {
      roles: ['code', 'target', 'realization', 'weight', 'worst', 'start', 'best'],
    });
    expectSame(sheet, result);
    expect(sheet.groups('Perspective').size).toBe(4);
  });

  test('names that look like formulas stay names, in every column and in every table', async () => {
    const nasty = ['=1+1', '+62', "'quoted", '"double"', '-5', '@home', 'two\nlines', '1/3'];
    const kpis = nasty.map((name, row) =>
      omaxKpi(`K${row}`, 5, [0, 3, 10], { name, perspective: `=${name}`, unit: name, weight: row + 1 }),
    );
    const [sheet, seen] = await card(kpis, { card: { title: '=SUM(1)' } });
    expectSame(seen, sheet.result);
    const grid = await sheet.grid();
    expect(grid[0]?.[0]).toBe('=SUM(1)');
    expect(grid.slice(5, 13).map((row) => row[1])).toEqual(nasty);
    expect([...seen.groups('Perspective').keys()]).toEqual(kpis.map(({ perspective }) => perspective));
  });

  test('polarities in words of their own are understood', async () => {
    const kpis = [
      kpi('A', { target: 10, realization: 5, polarity: 'minimize', polarityFrom: 'phrase' }),
      kpi('B', { target: 10, realization: 12, polarity: 'maximize', polarityFrom: 'phrase' }),
    ];
    const [sheet, seen] = await card(kpis, { card: { kind: 'ckp' }, input: { language: 'id' } });
    expectSame(seen, sheet.result, 'id');
  });

  test('one KPI, and two hundred of them', async () => {
    const [one, first] = await card([omaxKpi('A', 7, [0, 3, 10], { perspective: 'Only' })]);
    expectSame(first, one.result);
    const many = Array.from({ length: 200 }, (_, row) =>
      omaxKpi(`K${row}`, row % 7 === 0 ? null : row, [0, 100, 250, ...(row % 3 === 0 ? [300] : [])], {
        perspective: `P${row % 5}`,
        weight: 1 + (row % 4),
      }),
    );
    const [all, second] = await card(many);
    expectSame(second, all.result);
  });
});

describe('random tables', () => {
  const realization = fc.option(fc.double({ min: -50, max: 250, noNaN: true }), { nil: null, freq: 6 });
  const weight = fc.integer({ min: 1, max: 40 });
  const place = fc.record({
    perspective: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
    objective: fc.constantFrom('1', '2'),
  });
  const base = fc.record({ realization, weight, place });

  const omaxRow = fc
    .tuple(base, fc.tuple(weight, weight, fc.option(weight, { nil: null })), fc.boolean())
    .map(([one, [start, target, best], falls]) => {
      const steps = [0, start, start + target, ...(best === null ? [] : [start + target + best])];
      return { ...one, anchors: falls ? steps.map((step) => -step) : steps };
    });

  test('OMAX', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(omaxRow, { minLength: 1, maxLength: 12 }), fc.boolean(), async (rows, normalize) => {
        const kpis = rows.map(({ anchors, place: { perspective }, ...one }, row) =>
          omaxKpi(`K${row}`, one.realization, anchors, { weight: one.weight / 100, perspective }),
        );
        const [{ result }, sheet] = await card(kpis, { card: { normalize } });
        if (result.total === null) expect(sheet.total).toBe('#N/A');
        else expectSame(sheet, result);
      }),
      { numRuns: 12 },
    );
  });

  const polarity = fc.constantFrom('maximize', 'minimize', 'stabilize' as const);
  const index = fc.tuple(base, polarity, fc.integer({ min: 1, max: 200 }));

  test.each(['ckp', 'nko'] as const)('%s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(index, { minLength: 1, maxLength: 12 }), fc.boolean(), async (rows, isEqual) => {
        const kpis = rows.map(
          (
            [
              {
                place: { perspective, objective },
                ...one
              },
              direction,
              target,
            ],
            row,
          ) =>
            kpi(`K${row}`, {
              ...one,
              target,
              polarity: direction,
              polarityFrom: 'word',
              perspective,
              objective: `${perspective} ${objective}`,
            }),
        );
        const [{ result }, sheet] = await card(kpis, {
          card: {
            kind,
            weights: isEqual ? 'equal' : 'column',
            perspectiveWeights: { Alpha: 50, Beta: 30, Gamma: 20 },
          },
        });
        if (result.total === null) expect(sheet.total).toBe('#N/A');
        else expectSame(sheet, result);
      }),
      { numRuns: 10 },
    );
  });
});

describe('what the sheet is made of', () => {
  const CALLS = /\b(?:AHP|OMAX|CKP|BSC|PLS)\.[A-Z]+\(/g;

  test.each([
    ['omax', 'column'],
    ['ckp', 'kep241'],
    ['nko', 'equal'],
    ['nko', 'kep241'],
  ] as const)('%s with weights of %s calls few of our functions, however many KPIs', async (kind, weights) => {
    for (const count of [1, 40]) {
      const kpis = Array.from({ length: count }, (_, row) =>
        omaxKpi(`K${row}`, 5, [0, 3, 10], {
          perspective: `P${row % 3}`,
          objective: `O${row % 6}`,
          validity: 'proxy',
          control: 'low',
        }),
      );
      const [{ plan }] = await card(kpis, { card: { kind, weights, perspectiveWeights: { P0: 1, P1: 1, P2: 1 } } });
      const cells = plan.blocks.flatMap(({ cells: block }) => block.flat());
      const formulas = cells.filter((cell) => typeof cell === 'string' && cell.startsWith('='));
      const calls = formulas.flatMap((formula) => String(formula).match(CALLS) ?? []);
      // A CKP goes on to NKP, NPKP and its rating.
      expect(calls.length).toBeLessThanOrEqual(kind === 'ckp' ? 9 : 6);
      expect(calls.length).toBeGreaterThanOrEqual(4);
    }
  });

  test('the legend shows each band by word and fill, and begins at a score with its icon', async () => {
    const [{ plan, values }] = await card(treasurer('table2'), { card: { kind: 'ckp' } });
    const legend = plan.blocks.filter(({ style = '' }) => ['green', 'yellow', 'red'].includes(style));
    expect(legend.map(({ style, cells }) => [style, ...cells.flat().filter((cell) => cell !== null)])).toEqual([
      ['green', 'Green: from 100'],
      ['yellow', 'Yellow: from 80 to below 100'],
      ['red', 'Red: below 80'],
    ]);
    const { range, bands } = plan.lights?.at(-1) ?? { range: '', bands: null };
    expect(bands).toBe('index');
    expect(rowsOf(range).first).toBe(rowsOf(legend[0]?.at ?? '').first);
    const scores = (await values(range)).flat().map(Number);
    expect(scores.map((score) => lightOf(score, INDEX_BANDS))).toEqual(['green', 'yellow', 'red']);
  });

  test('numbers are shown as people write them', async () => {
    const kpis = [
      omaxKpi('A', 51561555515, [28671665000, 44177214540, 52295456000]),
      omaxKpi('B', 25.88, [2, 5, 33.75]),
      omaxKpi('C', 3, [10, 7, 2]),
      omaxKpi('D', 0.0101, [0, 0.05, 0.1]),
    ];
    const [{ plan, sheet }] = await card(kpis);
    const formats = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange('D6:D9');
      range.load(['numberFormat']);
      await context.sync();
      return range.numberFormat as string[][];
    });
    expect(formats.flat()).toEqual(['#,##0', '#,##0.00', '#,##0', '#,##0.0000']);
    expect(plan.freeze).toEqual({ rows: 5 });
    expect(plan.print).toEqual({
      landscape: true,
      area: expect.stringMatching(/^A1:[K-O]\d+$/),
      titleRows: '$5:$5',
      footer: { left: expect.stringContaining('OMAX'), center: 'Printed &D', right: 'Page &P of &N' },
    });
  });
});
