/** The last line of every kind of sheet that computes: it lies on nothing of the plan, and on the printed page. */
import { EACH_LANGUAGE } from '../../../src/engine/language';
import { parseAddress } from '../../../src/sheets/address';
import { placeOf } from '../../../src/sheets/cellSets';
import { plannedCells } from '../../../src/sheets/plannedCells';
import { copiedLine, footLine, withFoot } from '../../../src/sheets/thesis/foot';
import { everySheet } from '../../support/everySheet';

const WRITTEN = { version: '1.0.0', day: '2026-11-30' };

test('says method, version and day in both languages', () => {
  expect(footLine('AHP.', WRITTEN, 'en')).toBe('AHP. Timbang 1.0.0, November 30, 2026.');
  expect(footLine('AHP', WRITTEN, 'id')).toBe('AHP. Timbang 1.0.0, 30 November 2026.');
  expect(copiedLine(['AHP.WEIGHTS', 'AHP.CR'], WRITTEN, 'id')).toBe(
    'Dihitung dengan AHP.WEIGHTS, AHP.CR. Timbang 1.0.0, disalin 30 November 2026.',
  );
  expect(copiedLine([], WRITTEN, 'en')).toBe('Timbang 1.0.0, copied November 30, 2026.');
});

describe.each(EACH_LANGUAGE)('every sheet in %s', (language) => {
  const plans = Object.values(everySheet(language)).map((sheet) => sheet.build((key) => key));
  const footed = plans.filter(({ foot }) => foot !== undefined);

  test('those that compute weights, scores or counts have one', () => {
    const kinds = new Set(footed.map(({ key }) => key.split('/')[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['judgments', 'groupJudgments', 'weights', 'workings', 'weightTree', 'alternatives']),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(['sensitivity', 'rankIntervals', 'scorecard', 'survey', 'coding']),
    );
  });

  test.each(footed.map((plan) => [plan.key, plan] as const))('%s', (_, plan) => {
    const after = withFoot(plan, WRITTEN);
    const [block, ...more] = after.blocks.filter((one) => !plan.blocks.includes(one));
    expect(more).toEqual([]);
    expect(plannedCells(plan).has(block?.at ?? '')).toBe(false);
    expect(plannedCells(after).get(block?.at ?? '')?.content).toEqual({
      text: footLine(plan.foot?.method ?? '', WRITTEN, language),
    });
    const printed = parseAddress(after.print?.area ?? '', '');
    expect(printed && printed.row + printed.rows).toBe(placeOf(block?.at ?? '').row + 1);
    expect(after.names?.at(-1)).toEqual({ name: expect.stringMatching(/^tb_foot_/), at: block?.at });
  });

  test('the others stay as they are', () => {
    for (const plan of plans) if (plan.foot === undefined) expect(withFoot(plan, WRITTEN)).toBe(plan);
  });
});
