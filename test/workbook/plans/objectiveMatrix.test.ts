/** The Objective Matrix as its sheet shows it: Tables 4.9 to 4.13 of the SAMSAT study, cell by cell. */
import { scoreCard } from '../../../src/model/scorecard/score';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { CellValue, Scorecard } from '../../../src/model/types';
import type { FollowingInput } from '../../../src/sheets/scorecard/following';
import { matrixLayout } from '../../../src/sheets/scorecard/objectiveMatrix/layout';
import type { MatrixTable } from '../../../src/sheets/scorecard/objectiveMatrix/layout';
import { OBJECTIVE_MATRIX_SHEET } from '../../../src/sheets/scorecard/objectiveMatrix/objectiveMatrix';
import { samsat } from '../../model/scorecard/support';
import { ladderOf } from '../../../src/engine/omax/ladder';
import { samsatKpis as printedKpis } from '../../support/tables/samsat';
import { samsatExchangedWeights, samsatLadders, samsatValues } from '../../support/tables/samsatLadders';
import { markFormula, readMarkFormula } from '../../../src/sheets/markFormulas';
import { portableCopy } from '../portableCopy';
import { card, closeCard, inputOf, write } from './improving';
import type { WrittenCard } from './cards';

async function matrixOf(sheet: WrittenCard, language: 'en' | 'id' = 'en') {
  const input: FollowingInput = inputOf(sheet, { language });
  const plan = OBJECTIVE_MATRIX_SHEET.plan(input, (key) => key);
  const written = await write(plan);
  const layout = matrixLayout(input.evaluation);
  return { ...written, plan, layout, cells: await sheet.values('A1:Z120', written.sheet) };
}

type Cells = readonly (readonly CellValue[])[];
/** Rows count from 1. */
const at = (cells: Cells, row: number, column: number): CellValue => cells[row - 1]?.[column + 1] ?? '';
const ladder = (cells: Cells, { top }: MatrixTable, column: number): number[] =>
  Array.from({ length: 11 }, (_, step) => Number(at(cells, top + step, column)));

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The study's own weights, of two decimals, that are not divided by their sum of 1.01. */
const asPrinted = (): [Kpi[], Partial<Scorecard>] => [
  samsat(({ printedWeight }) => printedWeight),
  { normalize: false },
];

describe('Tables 4.9 to 4.12', () => {
  let sheet: WrittenCard;
  let written: Awaited<ReturnType<typeof matrixOf>>;
  beforeAll(async () => {
    const [kpis, changes] = asPrinted();
    sheet = await card(kpis, { card: changes });
    written = await matrixOf(sheet);
  });
  afterAll(closeCard);

  test('every level of every KPI, as printed or mended with the reason; performance, level and weight', async () => {
    const { cells, layout } = written;
    expect(layout.tables.map(({ name, kpis: own }) => [name, own.length])).toEqual([
      ['Financial', 4],
      ['Customer', 8],
      ['Internal Business Process', 5],
      ['Learning and Growth', 5],
    ]);
    for (const table of layout.tables) {
      expect(at(cells, table.heading, -1)).toBe(table.name);
      expect(Array.from({ length: 11 }, (_, step) => at(cells, table.top + step, -1))).toEqual([
        10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
      ]);
      table.kpis.forEach(({ code }, column) => {
        const printed = printedKpis.find(({ kpi }) => kpi === code);
        const found = samsatLadders.find(({ kpi }) => kpi === code);
        if (!printed || !found) throw new Error(code);
        expect(at(cells, table.heading, column)).toBe(code);
        expect(at(cells, table.performance, column)).toBe(printed.performance);
        const levels = ladder(cells, table, column);
        const mended = Object.assign({}, ...found.errors.map(({ correct }) => correct)) as Record<number, number>;
        found.values.forEach((value, step) => {
          const level = 10 - step;
          expect([code, level, rounded(levels[step] ?? NaN, found.decimals)]).toEqual([
            code,
            level,
            mended[level] ?? value,
          ]);
          // Nothing is mended that the study has right.
          if (mended[level] !== undefined) expect(mended[level]).not.toBe(value);
        });
        expect(at(cells, table.level, column)).toBeCloseTo(printed.exactLevel, 5);
        // F2a, C1b, C2b and I3a are read from steps that were rounded before: the second decimal.
        expect(Math.abs(Number(at(cells, table.level, column)) - printed.printedLevel)).toBeLessThan(0.02);
        expect(at(cells, table.weight, column)).toBeCloseTo(printed.printedWeight, 12);
      });
    }
  });

  test('every value is level × weight: the study has ten times the weight for L1c, L2a and L2b, and two weights exchanged', async () => {
    const { cells, layout } = written;
    const tenTimes: string[] = [];
    for (const table of layout.tables) {
      const printed = samsatValues.find(({ of }) => of === table.name.charAt(0));
      table.kpis.forEach(({ code }, column) => {
        const own = printedKpis.find(({ kpi }) => kpi === code);
        if (!own) throw new Error(code);
        const shown = Number(at(cells, table.value, column));
        expect(shown).toBeCloseTo(own.exactLevel * own.printedWeight, 6);
        const value = printed?.values[code] ?? NaN;
        const weight = samsatExchangedWeights[code] ?? own.printedWeight;
        if (Math.abs(value - weight * 10) < 1e-9 && own.printedLevel < 10) tenTimes.push(code);
        else expect(value).toBeCloseTo(own.printedLevel * weight, 4);
      });
      const sum = table.kpis.reduce((all, _, column) => all + Number(at(cells, table.value, column)), 0);
      expect(at(cells, table.total, 0)).toBeCloseTo(sum, 12);
    }
    expect(tenTimes).toEqual(['L1c', 'L2a', 'L2b']);
  });

  test('Table 4.13: the perspectives add up to the total of the scorecard', async () => {
    const { cells, layout } = written;
    const parts = layout.tables.map((_, index) => Number(at(cells, layout.index + 1 + index, 0)));
    // 2.2068, 2.7707, 1.5884 and 1.3346 as printed; the study's customers have their weights exchanged (+0.112).
    expect(parts.map((part) => rounded(part, 2))).toEqual([2.21, 2.88, 1.59, 1.33]);
    expect(at(cells, layout.total, 0)).toBeCloseTo(sheet.result.total ?? NaN, 10);
    expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(Number(at(cells, layout.total, 0)), 10);
    expect(cells[layout.total]?.[0]).toBe('');
  });
  test('says the same in a copy without the add-in', async () => {
    const { plan, differences, compared } = await portableCopy(sheet.workbook);
    expect(plan.valuesOnly).toEqual([]);
    expect(differences.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });
});

describe('in a workbook of its own', () => {
  afterEach(closeCard);

  test('follows the table: a performance, and an anchor', async () => {
    const [kpis] = asPrinted();
    const sheet = await card(kpis);
    const { layout, sheet: name } = await matrixOf(sheet);
    const [first] = layout.tables;
    if (!first) throw new Error('no table');
    const { area } = sheet.input.source;
    // F1a stands in the first row: realization in column H, start in column N.
    await sheet.type(area.sheet, `H${area.row + 2}`, 52295456000);
    await sheet.type(area.sheet, `N${area.row + 2}`, 40000000000);
    const cells = await sheet.values('A1:Z120', name);
    expect(at(cells, first.level, 0)).toBe(10);
    expect(at(cells, first.top + 7, 0)).toBe(40000000000);
    expect(at(cells, first.top + 1, 0)).toBeCloseTo(52295456000 - 12295456000 / 7, 2);
  });

  describe('other levels of start and target', () => {
    const ANCHORED: [Pick<Scorecard, 'startLevel' | 'targetLevel'>, readonly number[]][] = [
      [{}, [0, 3, 8, 10]],
      [{ startLevel: 4 }, [0, 4, 8, 10]],
      [{ targetLevel: 7 }, [0, 3, 7, 10]],
      [{ startLevel: 4, targetLevel: 7 }, [0, 4, 7, 10]],
      [{ startLevel: 4, targetLevel: 10 }, [0, 4, 10]],
    ];

    test.each(ANCHORED)('%j: sheet, ladder and pane say the same', async (anchored, levels) => {
      const [all] = asPrinted();
      const kpis =
        anchored.targetLevel === 10 ? all.map((kpi) => ({ ...kpi, anchors: { ...kpi.anchors, best: null } })) : all;
      const sheet = await card(kpis, { card: anchored });
      const { cells, layout } = await matrixOf(sheet);
      const scored = scoreCard(sheet.input.kpis, sheet.input.scorecard, sheet.input.surroundings);
      for (const table of layout.tables) {
        table.kpis.forEach((kpi, column) => {
          const row = scored.rows.find((one) => one.kpi.code === kpi.code);
          expect(at(cells, table.level, column)).toBeCloseTo(row?.score ?? NaN, 9);
          const { worst, start, target, best } = kpi.anchors;
          const four = levels.length === 4;
          const values = best === null ? [worst, start, target] : [worst, start, target, best];
          const own = best === null ? [0, levels[1] ?? NaN, 10] : levels;
          if (four || best === null) {
            const expected = ladderOf(values, [own]).map(([value]) => value);
            ladder(cells, table, column).forEach((value, step) =>
              expect(value).toBeCloseTo(Number(expected[step]), Math.abs(value) > 1e6 ? 2 : 8),
            );
          }
        });
      }
      expect(at(cells, layout.total, 0)).toBeCloseTo(scored.total ?? NaN, 9);
    });
  });

  describe('untidy tables', () => {
    test('no perspectives, names that repeat, a blank performance and an error', async () => {
      const [all] = asPrinted();
      const kpis = all.slice(0, 4).map((kpi, index) => ({
        ...kpi,
        code: '',
        name: index < 2 ? 'Same name' : `Name ${index}`,
        key: `k${index}`,
        perspective: '',
        realization: index === 1 ? null : kpi.realization,
      }));
      const sheet = await card(kpis);
      const { cells, layout } = await matrixOf(sheet);
      const [only, ...others] = layout.tables;
      expect(others).toEqual([]);
      if (!only) throw new Error('no table');
      expect(at(cells, only.heading, -1)).toBe('Without a perspective');
      expect([0, 1, 2, 3].map((column) => at(cells, only.heading, column))).toEqual([
        'Same name',
        'Same name',
        'Name 2',
        'Name 3',
      ]);
      expect(at(cells, only.performance, 1)).toBe('');
      expect(at(cells, only.level, 1)).toBe('');
      expect(at(cells, only.value, 1)).toBe('');
      expect(at(cells, only.level, 0)).toBeCloseTo(9.36719, 4);
      expect(at(cells, only.total, 0)).toBeCloseTo(sheet.result.total ?? NaN, 9);
    });

    test('a row that came to the table later is said to be missing, never left out in silence', async () => {
      const [all] = asPrinted();
      const sheet = await card(all.slice(0, 5));
      const input = inputOf(sheet);
      const { rows } = input.evaluation.result;
      const fewer = { ...input.evaluation, result: { ...input.evaluation.result, rows: rows.slice(0, 4) } };
      const { sheet: name } = await write(OBJECTIVE_MATRIX_SHEET.plan({ ...input, evaluation: fewer }, (key) => key));
      const cells = await sheet.values('A1:Z120', name);
      expect(cells.flat()).toContain('The scorecard has other rows than this sheet: write it again.');
    });
  });

  describe('the mark', () => {
    test('is the formula of the column’s level and the row’s number, known again wherever its area begins', () => {
      const mark = { scoreRow: 20, levelColumn: 'A' };
      expect(markFormula(mark, 4, 1)).toBe('=AND(ISNUMBER(B$20),INT(ROUND(B$20,9))=$A5)');
      expect(readMarkFormula(markFormula(mark, 7, 27))).toEqual(mark);
      expect(readMarkFormula('=AND(ISNUMBER(B20),B20>=8)')).toBeNull();
    });

    test('is written once, and stays the one when the sheet is written again', async () => {
      const [kpis] = asPrinted();
      const sheet = await card(kpis.slice(0, 4));
      const plan = OBJECTIVE_MATRIX_SHEET.plan(inputOf(sheet), (key) => key);
      const first = await write(plan);
      const rules = (): Promise<string[]> =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem(first.sheet).getRange().conditionalFormats;
          formats.load({ type: true });
          await context.sync();
          const custom = formats.items.filter(({ type }) => type === 'Custom').map((format) => format.custom);
          custom.forEach((one) => one.rule.load(['formula']));
          await context.sync();
          return custom.map((one) => one.rule.formula).filter((formula) => formula.includes('INT('));
        });
      const [table] = matrixLayout(inputOf(sheet).evaluation).tables;
      const expected = [`=AND(ISNUMBER(B$${table?.level}),INT(ROUND(B$${table?.level},9))=$A${table?.top})`];
      expect(await rules()).toEqual(expected);
      await write(plan, first.records);
      expect(await rules()).toEqual(expected);
    });
  });
});

test('is offered of levels alone', () => {
  expect(OBJECTIVE_MATRIX_SHEET.suits?.({ kind: 'omax' } as Scorecard)).toBe(true);
  expect(OBJECTIVE_MATRIX_SHEET.suits?.({ kind: 'nko' } as Scorecard)).toBe(false);
});
