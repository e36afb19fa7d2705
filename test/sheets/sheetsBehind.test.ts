/** The pane may know more than the sheets: whoever reads from them should hear of it. */
import { judge } from '../../src/model/judgments/judging';
import type { Model } from '../../src/model/types';
import { EMPTY_MODEL } from '../../src/model/types';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { sheetsAreBehind } from '../../src/sheets/hierarchy/sheetsBehind';
import { ann, respondent, samsatModel } from '../workbook/samsatModel';

/** The records that writing the sheets now would leave. */
function written(model: Model): Model {
  const plans = [...hierarchyRequest(model, 'id').build((key) => key)];
  const sheets = plans.map(({ key, judgments = {} }) => ({
    key,
    sheetId: key,
    name: key,
    area: 'A1',
    prints: {},
    judgments,
  }));
  return { ...model, sheets };
}

const model = samsatModel();

test('nothing is behind before anything was written, nor right after writing', () => {
  expect(sheetsAreBehind(EMPTY_MODEL)).toBe(false);
  expect(sheetsAreBehind(model)).toBe(false);
  expect(sheetsAreBehind(written(model))).toBe(false);
});

test('another judgment leaves the sheets behind, and the first one again does not', () => {
  const changed = judge(written(model), ann, 'f', 'c', 9);
  expect(sheetsAreBehind(changed)).toBe(true);
  expect(sheetsAreBehind(judge(changed, ann, 'f', 'c', 1))).toBe(false);
});

test('so do a weight given directly, a new respondent who counts, and an item more', () => {
  const now = written(model);
  const direct = now.items.map((item) => (item.id === 'f1' ? { ...item, weighting: 'direct' as const } : item));
  expect(sheetsAreBehind({ ...now, items: direct })).toBe(true);
  expect(sheetsAreBehind({ ...now, respondents: [...now.respondents, respondent('ben', 1)] })).toBe(true);
  const more = now.items
    .filter(({ id }) => id === 'f1a')
    .map((item) => ({ ...item, id: 'new', code: 'F1z', order: 9 }));
  expect(more).toHaveLength(1);
  expect(sheetsAreBehind({ ...now, items: [...now.items, ...more] })).toBe(true);
});
