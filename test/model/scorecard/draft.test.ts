/** Setting up a scorecard over a user's table: what is guessed, what the user changes, and what that takes with it. */
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import {
  changed,
  followed,
  hasUnusedColumn,
  isPassable,
  lostHeadings,
  missingRoles,
  newDraft,
  obstacleTo,
  preferHierarchy,
  roleAt,
  sampleAt,
  savedDraft,
  weightsFrom,
  withKind,
  withRole,
  withSource,
} from '../../../src/model/scorecard/draft';
import type { Draft } from '../../../src/model/scorecard/draft';
import { evaluate, evaluateKpis, insightOf, sourceOf } from '../../../src/model/scorecard/evaluation';
import type { SourceTable } from '../../../src/model/scorecard/evaluation';
import { rolesNowhere } from '../../../src/taskpane/scorecard/words';
import { speaker } from '../../../src/taskpane/strings';

function source(cells: CellValue[][], row = 3): SourceTable {
  const area = { sheet: 'KPI', row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const found = sourceOf(area, cells);
  if (!found) throw new Error('no table found');
  return found;
}

const OMAX = source([
  ['Kode', 'KPI', 'Realisasi', 'Terburuk', 'Awal', 'Target', 'Bobot'],
  ['A1', 'Keluhan', 1035, 1500, 1247, 0, 0.4],
  ['A2', 'Respons', 3, 10, 7, 2, 0.4],
]);
const CKP = source([
  ['Code', 'Indicator', 'Target', 'Realization', 'Validity', 'Control'],
  ['1a', 'Reports on time', 100, 100, 'exact', 'high'],
  ['1b', 'Payments on time', 100, 90, 'proxy', 'low'],
]);
const draftOf = (table: SourceTable): Draft => newDraft(table, 'id', 'Title');

describe('what is guessed', () => {
  test('columns, method and weights of an Objective Matrix', () => {
    const draft = draftOf(OMAX);
    expect(draft.scorecard).toMatchObject({ kind: 'omax', weights: 'column', normalize: true, source: '' });
    const roles = OMAX.found.table.headings.map((_, index) => roleAt(draft, index));
    expect(roles).toEqual(['code', 'name', 'realization', 'worst', 'start', 'target', 'weight']);
    expect(missingRoles(draft)).toEqual([]);
  });

  test('the decree weighs a contract whose table has validity and control, and no weights', () => {
    expect(draftOf(CKP).scorecard).toMatchObject({ kind: 'ckp', weights: 'kep241' });
  });

  test('the first filled cell shows what a column is', () => {
    const gap = source([
      ['Code', 'KPI', 'Target', 'Realization'],
      ['A', 'One', '', 5],
      ['B', 'Two', 7, 6],
    ]);
    expect([sampleAt(draftOf(gap), 2), sampleAt(draftOf(gap), 3), sampleAt(draftOf(gap), 9)]).toEqual([7, 5, '']);
  });

  test('cells without headings are no table', () => {
    const area = { sheet: 'KPI', row: 0, column: 0, rows: 2, columns: 2 };
    expect(
      sourceOf(area, [
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
  });
});

describe('what the user changes', () => {
  test('a role moves from one column to another, and each column has one', () => {
    const moved = withRole(draftOf(OMAX), 3, 'target');
    expect([roleAt(moved, 3), roleAt(moved, 5)]).toEqual(['target', null]);
    expect(missingRoles(moved)).toEqual(['worst']);
    expect(moved.scorecard.columns.target).toEqual({ heading: 'Terburuk', index: 3 });
  });

  test('without their column, weights fall back to what the table has left', () => {
    const equal = withRole(draftOf(OMAX), 6, null);
    expect(equal.scorecard.weights).toBe('equal');
    expect(withRole(equal, 6, 'weight').scorecard.weights).toBe('column');
    expect(withRole(draftOf(CKP), 4, null).scorecard.weights).toBe('equal');
  });

  test('a doubt about a role is gone once the user has said it', () => {
    const unsure: Draft = { ...draftOf(OMAX), unsure: ['target', 'start'] };
    expect(withRole(unsure, 5, 'target').unsure).toEqual(['start']);
  });

  test('levels have no decree for their weights', () => {
    expect(withKind(draftOf(CKP), 'omax').scorecard.weights).toBe('equal');
    expect(withKind(draftOf(CKP), 'nko').scorecard.weights).toBe('kep241');
  });

  test('another table brings its own columns, and must be named anew', () => {
    const named = changed(draftOf(OMAX), { source: 'tb_table_1', title: 'Mine' });
    const other = withSource(named, CKP);
    expect(other.scorecard).toMatchObject({ title: 'Mine', kind: 'omax', source: '', weights: 'equal' });
    expect(roleAt(other, 5)).toBeNull();
  });
});

test('a scorecard of the workbook finds its columns by their headings, wherever they moved', () => {
  const saved = changed(draftOf(OMAX), { source: 'tb_table_1' }).scorecard;
  const moved = source(OMAX.cells.map((row, at) => [at === 0 ? 'No' : '', ...row]));
  const { columns } = savedDraft(moved, saved).scorecard;
  expect([columns.code?.index, columns.target?.index]).toEqual([1, 6]);
  const renamed = savedDraft(OMAX, { ...saved, columns: { target: { heading: 'Tujuan', index: 5 } } });
  expect(renamed.scorecard.columns.target).toEqual({ heading: 'Target', index: 5 });
});

describe('over its table as it stands now', () => {
  const draft = draftOf(OMAX);
  const rolesOver = (headings: string[], of = draft): (string | null)[] => {
    const rows = [['A1', 'Keluhan', 1, 2, 3, 4, 5, 6, 7].slice(0, headings.length)];
    const now = followed(of, source([headings, ...rows]));
    if (!now) throw new Error('no heading was found again');
    return headings.map((_, index) => roleAt(now, index));
  };

  test('columns keep their roles when they are moved or their headings retyped', () => {
    const moved = rolesOver(['Kode', 'KPI', 'Catatan', 'Target', 'Realisasi', 'Terburuk', 'Awal', 'Bobot']);
    expect(moved).toEqual(['code', 'name', null, 'target', 'realization', 'worst', 'start', 'weight']);
    const retyped = rolesOver(['Kode', 'KPI', 'Realisasi', 'Terburuk', 'Sebelumnya', 'Target', 'Bobot']);
    expect(retyped).toEqual(['code', 'name', 'realization', 'worst', 'start', 'target', 'weight']);
  });

  test('a column that was deleted leaves no other in its role', () => {
    const headings = ['Kode', 'KPI', 'Realisasi', 'Terburuk', 'Target', 'Bobot'];
    expect(rolesOver(headings)).toEqual(['code', 'name', 'realization', 'worst', 'target', 'weight']);
    const now = followed(
      draft,
      source([
        ['Kode', 'KPI', 'Realisasi', 'Terburuk', 'Awal', 'Target'],
        ['A1', 'x', 1, 2, 3, 4],
      ]),
    );
    expect(now && [now.scorecard.weights, lostHeadings(draft, now)]).toEqual(['equal', ['Bobot']]);
  });

  test('of equal headings the order tells which is which; where it cannot, neither is taken', () => {
    const twice = ['Kode', 'Realisasi', 'Realisasi', 'Target'];
    const second = withRole(withKind(draftOf(source([twice, ['A1', 1, 2, 3]])), 'ckp'), 2, 'realization');
    expect(rolesOver(['Kode', 'KPI', 'Realisasi', 'Realisasi', 'Target'], second)[3]).toBe('realization');
    expect(rolesOver(['Kode', 'Realisasi', 'Target'], second)).toEqual(['code', null, 'target']);
    expect(rolesOver([...twice, 'Realisasi'], second)[2]).toBe('realization');
  });

  test('without any of its headings these are other rows', () => {
    expect(
      followed(
        draft,
        source([
          ['Indicator', 'Goal', 'Result'],
          ['x', 1, 2],
        ]),
      ),
    ).toBeNull();
  });
});

test('no column is left to choose from only where each that holds something has its role', () => {
  const lacking = withKind(
    draftOf(
      source([
        ['Kode', 'KPI', 'Target', 'Realisasi', ''],
        ['A1', 'x', 1, 2, ''],
      ]),
    ),
    'omax',
  );
  expect([missingRoles(lacking), hasUnusedColumn(lacking)]).toEqual([['worst', 'start'], false]);
  expect(rolesNowhere(lacking, speaker('en'))).toBe(
    'Your table has no column for: Worst, level 0; Start, level 3 or 4. Add what is missing in the sheet, then select the table and press ‘Use the table selected now’.',
  );
  const free = withRole(lacking, 0, null);
  expect([hasUnusedColumn(free), rolesNowhere(free, speaker('en'))]).toEqual([true, null]);
  expect(rolesNowhere(draftOf(OMAX), speaker('en'))).toBeNull();
});

test('own weights begin with those that were shown, and are not overwritten later', () => {
  const evaluation = evaluate(OMAX, draftOf(OMAX).scorecard, EMPTY_MODEL);
  const own = weightsFrom('own', evaluation);
  expect(own).toEqual({ weights: 'own', ownWeights: { A1: 0.4, A2: 0.4 } });
  const typed = { ...evaluation, scorecard: { ...evaluation.scorecard, ownWeights: { A1: 0.9 } } };
  expect(weightsFrom('own', typed)).toEqual({ weights: 'own' });
  expect(weightsFrom('equal', evaluation)).toEqual({ weights: 'equal' });
});

describe('where weights may come from', () => {
  const { kpis } = evaluate(OMAX, draftOf(OMAX).scorecard, EMPTY_MODEL);
  const knowing = (keys: readonly string[]) => ({
    ...NO_SURROUNDINGS,
    weightOf: ({ key }: { key: string }) => (keys.includes(key) ? 0.5 : null),
  });

  test('the hierarchy, when it knows the KPIs; some of them are said, none is refused', () => {
    const draft = draftOf(OMAX);
    const obstacles = [[], ['A1'], ['A1', 'A2']].map((keys) => obstacleTo('hierarchy', draft, kpis, knowing(keys)));
    expect(obstacles).toEqual(['notInHierarchy', 'partlyInHierarchy', null]);
    expect(obstacles.map(isPassable)).toEqual([false, true, true]);
  });

  test('a column that is there, and the decree where validity and control are', () => {
    const without = withRole(draftOf(OMAX), 6, null);
    expect(obstacleTo('column', without, kpis, NO_SURROUNDINGS)).toBe('noColumn');
    expect(obstacleTo('column', draftOf(OMAX), kpis, NO_SURROUNDINGS)).toBeNull();
    expect(obstacleTo('kep241', draftOf(OMAX), kpis, NO_SURROUNDINGS)).toBe('notKep241');
    expect(obstacleTo('kep241', draftOf(CKP), kpis, NO_SURROUNDINGS)).toBeNull();
    expect(obstacleTo('kep241', withRole(draftOf(CKP), 5, null), kpis, NO_SURROUNDINGS)).toBe('noValidity');
    expect(obstacleTo('own', without, kpis, NO_SURROUNDINGS)).toBeNull();
  });

  test('the hierarchy is preferred to equal weights when it knows every KPI, never to a column', () => {
    const equal = withRole(draftOf(OMAX), 6, null);
    expect(preferHierarchy(equal, kpis, knowing(['A1', 'A2'])).scorecard.weights).toBe('hierarchy');
    expect(preferHierarchy(equal, kpis, knowing(['A1'])).scorecard.weights).toBe('equal');
    expect(preferHierarchy(draftOf(OMAX), kpis, knowing(['A1', 'A2'])).scorecard.weights).toBe('column');
  });
});

test('a draft comes to what the model computes from its table', () => {
  const { scorecard } = draftOf(OMAX);
  const evaluation = evaluate(OMAX, scorecard, EMPTY_MODEL);
  expect(evaluation.problems).toEqual([]);
  expect(evaluation.kpis.map(({ rowNumber }) => rowNumber)).toEqual([5, 6]);
  expect(evaluation.result).toEqual(scoreCard(evaluation.kpis, scorecard, evaluation.surroundings));
  // 1035 of 1500…1247…0 earns 3 + 7 × 212/1247; 3 of 10…7…2 earns 3 + 7 × 4/5.
  expect(evaluation.result.total).toBeCloseTo((3 + (7 * 212) / 1247 + 3 + (7 * 4) / 5) / 2, 12);
  expect(insightOf(evaluation).gains.map(({ kpi }) => kpi.key)).toEqual(['A1']);
  const better = evaluation.kpis.map((kpi) => ({ ...kpi, realization: 0 }));
  expect(evaluateKpis({ ...evaluation, kpis: better }).result.total).toBe(10);
});
