/** One spilling formula instead of many: how often opening a sample calls our functions, and that no sheet calls twice. */
import type { CustomFunctionSet, Implementation } from '../../src/sandbox/functions/catalogue';
import { cellAddress } from '../../src/sheets/address';
import { loadFunctions } from '../support/functions';
import { allSamples, areaOf, isFormula } from './grid';
import type { Grid } from './grid';
import { openedSample } from './opened';

const OURS = /\b(?:AHP|OMAX|CKP|BSC|PLS)\.[A-Z]+(?=\()/g;

const callsIn = (formula: string): string[] => formula.replace(/"[^"]*"/g, '""').match(OURS) ?? [];

interface Formula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

function formulasOf({ sheet, cells }: Grid): Formula[] {
  return [...cells].flatMap(([address, { content }]) =>
    isFormula(content) ? [{ sheet: sheet.name, address, formula: content }] : [],
  );
}

let grids: Readonly<Record<string, Grid[]>>;
beforeAll(async () => {
  grids = Object.fromEntries((await allSamples()).map(({ sample, grids: ofSample }) => [sample.id, ofSample]));
});

describe('opening a sample', () => {
  /** Calls while opening: a formula that reads into another one's spill is calculated once more when that has spilled. */
  test.each([
    ['samsat', 33],
    ['treasurer', 28],
    ['kppn', 8],
  ] as const)('%s calls the functions at most %i times', async (id, most) => {
    const { functions, calls } = counting(loadFunctions());
    const opened = await openedSample(id, functions);
    opened.close();
    const formulas = grids[id]?.flatMap(formulasOf) ?? [];
    const sites = formulas.flatMap(({ formula }) => callsIn(formula));
    expect(calls.length).toBeGreaterThanOrEqual(sites.length);
    expect(calls.length).toBeLessThanOrEqual(most);
  });

  function counting(set: CustomFunctionSet): { functions: CustomFunctionSet; calls: string[] } {
    const calls: string[] = [];
    const implementations = new Map<string, Implementation>();
    for (const [id, implementation] of set.implementations) {
      implementations.set(id, (...values) => {
        calls.push(id);
        return implementation(...values);
      });
    }
    return { functions: { ...set, implementations }, calls };
  }
});

describe('a sheet of a sample', () => {
  const CALLS = {
    Weights: 14,
    'Global weights': 2,
    'KPI 2009-2010': 0,
    'OMAX 2010': 4,
    'Objective Matrix': 2,
    'Index three ways': 5,
    'Weights of the treasurer': 3,
    'CKP 2016': 8,
    'CKP proposed': 8,
    'Indicators 2022': 2,
    'NKO 2022': 4,
  };

  test('calls our functions so many times', () => {
    const counts = Object.entries(grids).flatMap(([id, ofSample]) =>
      ofSample.map((grid): [string, number] => {
        const name = id === 'treasurer' && grid.sheet.name === 'Weights' ? 'Weights of the treasurer' : grid.sheet.name;
        return [name, formulasOf(grid).flatMap(({ formula }) => callsIn(formula)).length];
      }),
    );
    expect(Object.fromEntries(counts)).toEqual(CALLS);
  });

  test('calls no function in two neighbouring cells where one call answers them all', () => {
    // Of one value each: the totals of these do not spill.
    const ofOneValue = ['OMAX.INDEX', 'CKP.SCORE', 'AHP.CR'];
    const neighbours = allGrids().flatMap((grid) =>
      formulasOf(grid).flatMap(({ sheet, address, formula }) => {
        const [name] = callsIn(formula);
        if (name === undefined || ofOneValue.includes(name)) return [];
        const { row, column } = areaOf(address, grid.sheet);
        const beside = [cellAddress(row + 1, column), cellAddress(row, column + 1)];
        const again = beside.filter((cell) => callsIn(contentOf(grid, cell)).includes(name));
        return again.map((cell) => `${sheet}!${address} and ${cell}: ${name}`);
      }),
    );
    expect(neighbours).toEqual([]);
  });

  test('asks nothing apart that a report or a table of the same cells answers', () => {
    const ANSWERED: Readonly<Record<string, readonly string[]>> = {
      'AHP.REPORT': ['AHP.WEIGHTS', 'AHP.LAMBDA', 'AHP.CI'],
      'CKP.TABLE': ['CKP.INDEX'],
    };
    const twice = allGrids().flatMap((grid) => {
      const formulas = formulasOf(grid);
      return formulas.flatMap(({ formula: whole }) => {
        const parts = ANSWERED[callsIn(whole)[0] ?? ''] ?? [];
        const asksAgain = ({ formula }: Formula) =>
          callsIn(formula).some((name) => parts.includes(name)) && firstRange(formula) === firstRange(whole);
        return formulas.filter(asksAgain).map(({ sheet, address }) => `${sheet}!${address}`);
      });
    });
    expect(twice).toEqual([]);
  });

  test('spells no light and no rating out in a chain of conditions', () => {
    const chains = allGrids()
      .flatMap(formulasOf)
      .filter(
        ({ formula }) => /"(?:Green|Yellow|Red|Excellent|Good)"/.test(formula) && !formula.startsWith('=COUNTIF('),
      );
    expect(chains).toEqual([]);
  });

  const allGrids = (): Grid[] => Object.values(grids).flat();
  const firstRange = (formula: string) => /\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+/.exec(formula)?.[0];
  const contentOf = ({ cells }: Grid, address: string): string => String(cells.get(address)?.content ?? '');
});
