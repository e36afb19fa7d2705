import fc from 'fast-check';
import { merge } from '../../../src/model/file/merge';
import {
  addItem,
  changeItem,
  indent,
  moveDown,
  moveTo,
  moveUp,
  outdent,
  removeItem,
} from '../../../src/model/hierarchy/edit';
import { childrenOf, goalOf, itemOf, preorder } from '../../../src/model/hierarchy/tree';
import { judge, judgmentOf } from '../../../src/model/judgments/judging';
import { addRespondent, changeRespondent, removeRespondent } from '../../../src/model/judgments/respondents';
import type { Judgment, Model, Scorecard, SheetRecord } from '../../../src/model/types';
import { idOf, modelOf } from '../../support/models';

const outline = `Office
  F: Financial
    F1: Revenue
    F2: Productivity
  C: Customer
    C1: Complaints
    C2: Speed
  L: Learning`;

/** The example with two respondents who judged something. */
function example(): { model: Model; ann: string; budi: string } {
  const first = addRespondent(modelOf(outline), 'Ann');
  const second = addRespondent(first.model, 'Budi');
  const id = (code: string): string => idOf(second.model, code);
  let { model } = second;
  model = judge(model, first.id, id('F'), id('C'), 3);
  model = judge(model, first.id, id('F1'), id('F2'), 2);
  model = judge(model, second.id, id('F'), id('C'), 5);
  return { model, ann: first.id, budi: second.id };
}

const titles = (model: Model): string[] =>
  preorder(model).map(({ item, depth }) => `${'  '.repeat(depth)}${item.code || item.name}`);
const sentences = (result: ReturnType<typeof merge>): string[] => result.conflicts.map((one) => one.describe('en'));

describe('what two people did since they last read the same model', () => {
  const { model: base, ann, budi } = example();
  const id = (code: string): string => idOf(base, code);

  test('is all there when they worked on different things', () => {
    const mine = addItem(changeItem(base, id('F1'), { unit: 'Rp' }), { parent: id('L'), name: 'Training' }).model;
    const theirs = removeItem(moveTo(judge(base, budi, id('C1'), id('C2'), 4), id('L'), id('Office'), 0), id('F2'));
    const merged = merge(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(titles(merged.model)).toEqual(['Office', '  L', '    Training', '  F', '    F1', '  C', '    C1', '    C2']);
    expect(itemOf(merged.model, id('F1'))?.unit).toBe('Rp');
    expect(judgmentOf(merged.model, budi, id('C1'), id('C2'))).toBe(4);
  });

  test('meets in one item field by field', () => {
    const mine = changeItem(base, id('F1'), { name: 'Regional revenue' });
    const theirs = moveUp(changeItem(base, id('F1'), { unit: 'Rp', code: 'F1x' }), id('F2'));
    const merged = merge(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(itemOf(merged.model, id('F1'))).toMatchObject({ name: 'Regional revenue', unit: 'Rp', code: 'F1x' });
    expect(childrenOf(merged.model, id('F')).map(({ code }) => code)).toEqual(['F2', 'F1x']);
  });

  test('keeps mine and says so when both changed the same field', () => {
    const mine = changeItem(base, id('F1'), { name: 'Tax' });
    const theirs = changeItem(base, id('F1'), { name: 'Income' });
    const merged = merge(base, mine, theirs);
    expect(itemOf(merged.model, id('F1'))?.name).toBe('Tax');
    expect(sentences(merged)).toEqual(['You and somebody else both changed "Tax". Your change was kept.']);
  });

  test('keeps mine and names the pair when both judged it differently', () => {
    const merged = merge(base, judge(base, ann, id('F'), id('C'), 1 / 4), judge(base, ann, id('C'), id('F'), 7));
    expect(judgmentOf(merged.model, ann, id('F'), id('C'))).toBe(0.25);
    expect(sentences(merged)).toEqual([
      'You and somebody else both changed the judgment of "Ann" about "Financial" and "Customer". ' +
        'Your change was kept.',
    ]);
  });

  test('is no conflict when both said the same, each their way round', () => {
    const merged = merge(base, judge(base, ann, id('C1'), id('C2'), 4), judge(base, ann, id('C2'), id('C1'), 1 / 4));
    expect(merged.conflicts).toEqual([]);
    expect(merged.model.judgments).toHaveLength(base.judgments.length + 1);
  });

  test('keeps what one deleted and the other changed, with all below it and its judgments', () => {
    const merged = merge(base, removeItem(base, id('F')), changeItem(base, id('F'), { name: 'Money' }));
    expect(titles(merged.model)).toEqual(titles(base));
    expect(merged.model.judgments).toEqual(base.judgments);
    expect(sentences(merged)).toEqual(['"Money" was deleted by one of you and changed by the other. It was kept.']);
  });

  test('keeps the items of a new judgment, and what stands above them', () => {
    const merged = merge(base, judge(base, budi, id('F1'), id('F2'), 9), removeItem(base, id('F')));
    expect(titles(merged.model)).toEqual(titles(base));
    expect(judgmentOf(merged.model, budi, id('F1'), id('F2'))).toBe(9);
    expect(judgmentOf(merged.model, ann, id('F1'), id('F2'))).toBe(2);
  });

  test('keeps an item added below one that the other deleted', () => {
    const mine = addItem(base, { parent: id('F'), name: 'Assets' }).model;
    const merged = merge(base, mine, removeItem(base, id('F')));
    expect(titles(merged.model)).toEqual(['Office', '  F', '    Assets', '  C', '    C1', '    C2', '  L']);
    expect(sentences(merged)).toEqual(['"Financial" was deleted by one of you and changed by the other. It was kept.']);
  });

  test('deletes what only one of them touched', () => {
    const merged = merge(base, removeItem(base, id('F')), changeItem(base, id('C'), { unit: 'x' }));
    expect(titles(merged.model)).toEqual(['Office', '  C', '    C1', '    C2', '  L']);
    expect(merged.model.judgments).toEqual([]);
    expect(merged.conflicts).toEqual([]);
  });

  test('keeps a respondent who judged while the other deleted this one', () => {
    const merged = merge(base, removeRespondent(base, budi), judge(base, budi, id('C1'), id('C2'), 2));
    expect(merged.model.judgments).toHaveLength(4);
    expect(sentences(merged)).toEqual([
      'Respondent "Budi" was deleted by one of you and changed by the other. It was kept.',
    ]);
  });

  test('leaves no circle when each moved an item below the other', () => {
    const mine = moveTo(base, id('F'), id('C'), 0);
    const theirs = moveTo(base, id('C'), id('F'), 0);
    const merged = merge(base, mine, theirs);
    expect(preorder(merged.model)).toHaveLength(base.items.length);
    expect(sentences(merged)).toHaveLength(1);
    expect(sentences(merged)[0]).toMatch(/^You and somebody else moved items below each other\. "\w+" went back/);
    expect(merge(base, theirs, mine).model.items).toEqual(merged.model.items);
  });

  test('has one goal when both set one', () => {
    const empty: Model = { ...base, items: [], judgments: [] };
    const mine = { ...empty, items: [{ ...(goalOf(base) as Model['items'][number]), id: 'b', name: 'Mine' }] };
    const theirs = { ...empty, items: [{ ...(goalOf(base) as Model['items'][number]), id: 'a', name: 'Theirs' }] };
    const merged = merge(empty, mine, theirs);
    expect(titles(merged.model)).toEqual(['Theirs', '  Mine']);
    expect(merged.conflicts[0]?.describe('id')).toBe(
      'Anda dan orang lain sama-sama menetapkan tujuan. "Mine" kini berada di bawah "Theirs".',
    );
  });

  test('says when both gave a code to different items', () => {
    const mine = addItem(base, { parent: id('L'), name: 'One', code: 'L1' }).model;
    const theirs = addItem(base, { parent: id('C'), name: 'Two', code: 'l1' }).model;
    expect(sentences(merge(base, mine, theirs))).toEqual([
      expect.stringMatching(/^You and somebody else both gave the code "[Ll]1"/),
    ]);
  });

  test('puts respondents, the method, scorecards and sheets together alike', () => {
    const card: Scorecard = {
      id: 's',
      kind: 'omax',
      title: 'OMAX 2010',
      source: 'tb_table',
      columns: {},
      weights: 'own',
      ruleBook: 'kep241-2015',
      ownWeights: { F1: 1 },
      perspectiveWeights: {},
      normalize: true,
      rule: 'interpolate',
      behaviour: null,
      cap: null,
      bands: null,
      bandWords: null,
      setAside: {},
      daysLate: null,
    };
    const sheet: SheetRecord = {
      key: 'weights',
      sheetId: '{1}',
      name: 'Weights',
      area: 'A1:B2',
      prints: { A1: 'x' },
      judgments: {},
    };
    const start: Model = { ...base, scorecards: [card], sheets: [sheet] };
    const mine: Model = {
      ...changeRespondent(start, ann, { weight: 2 }),
      method: 'column',
      scorecards: [{ ...card, ownWeights: { F1: 1, F2: 3 } }],
      sheets: [{ ...sheet, prints: { A1: 'y' } }],
    };
    const theirs: Model = {
      ...changeRespondent(start, ann, { hidden: true }),
      scorecards: [{ ...card, ownWeights: { F1: 2 }, title: 'Renamed' }],
      sheets: [
        { ...sheet, name: 'Bobot', prints: { A1: 'x', A2: 'z' } },
        { ...sheet, key: 'groupJudgments' },
      ],
    };
    const merged = merge(start, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.model.method).toBe('column');
    expect(merged.model.respondents[0]).toMatchObject({ weight: 2, hidden: true });
    expect(merged.model.scorecards).toEqual([{ ...card, title: 'Renamed', ownWeights: { F1: 2, F2: 3 } }]);
    expect(merged.model.sheets).toEqual([
      { ...sheet, name: 'Bobot', prints: { A1: 'y', A2: 'z' } },
      { ...sheet, key: 'groupJudgments' },
    ]);
  });

  test('keeps the record of one sheet whole when both wrote a sheet of their own', () => {
    const sheet: SheetRecord = { key: 'weights', sheetId: '{1}', name: 'W', area: 'A1', prints: {}, judgments: {} };
    const mine = { ...base, sheets: [sheet] };
    const theirs = { ...base, sheets: [{ ...sheet, sheetId: '{2}', area: 'B2' }] };
    const merged = merge(base, mine, theirs);
    expect(merged.model.sheets).toEqual([sheet]);
    expect(sentences(merged)).toEqual(['You and somebody else both changed the sheet "W". Your change was kept.']);
  });

  test('keeps what a sheet said when somebody wrote it, whichever of the two that was', () => {
    const sheet: SheetRecord = { key: 'scorecard/1', sheetId: '{1}', name: 'S', area: 'A1', prints: {}, judgments: {} };
    const written = { ...sheet, standing: { total: 99.8, day: '2026-03-31' } };
    const before: Model = { ...base, sheets: [sheet] };
    const after: Model = { ...base, sheets: [written] };
    const renamed = { ...base, sheets: [{ ...sheet, name: 'T' }] };
    expect(merge(before, after, renamed).model.sheets).toEqual([{ ...written, name: 'T' }]);
    expect(merge(before, renamed, after).model.sheets).toEqual([{ ...written, name: 'T' }]);
  });

  test('is the other model itself when one did nothing', () => {
    const mine = changeItem(base, id('F'), { name: 'Money' });
    expect(merge(base, mine, base).model).toBe(mine);
    expect(merge(base, base, mine).model).toBe(mine);
  });
});

/** A few edits by somebody who meets items and respondents by chance. */
type Edit = (model: Model) => Model;

const anyEdit = (): fc.Arbitrary<Edit> => {
  const some = (list: readonly { id: string }[], at: number): string => list[at % Math.max(1, list.length)]?.id ?? '';
  return fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }))
    .map(([what, at, to, value]): Edit => (model) => {
      const [item, other, person] = [some(model.items, at), some(model.items, to), some(model.respondents, at)];
      const isGoal = itemOf(model, item)?.parent === null;
      switch (what) {
        case 0:
          return itemOf(model, item) ? addItem(model, { parent: item, name: `new ${value}` }).model : model;
        case 1:
          return itemOf(model, item) ? changeItem(model, item, { name: `name ${value}` }) : model;
        case 2:
          return itemOf(model, item) ? changeItem(model, item, { weight: value }) : model;
        case 3:
          return isGoal ? model : removeItem(model, item);
        case 4:
          return moveTo(model, item, other, value);
        case 5:
          return indent(model, item);
        case 6:
          return outdent(model, item);
        case 7:
          return moveDown(model, item);
        case 8:
          return removeRespondent(model, person);
        default:
          return item === other || person === '' ? model : judge(model, person, item, other, value);
      }
    });
};

const apply = (model: Model, edits: readonly Edit[]): Model => edits.reduce((now, edit) => edit(now), model);

describe('any edits of two people', () => {
  const { model: base } = example();
  const edits = () => fc.array(anyEdit(), { maxLength: 8 });
  const pairKey = ({ respondent, first, second }: Judgment): string => [respondent, ...[first, second].sort()].join();

  test('give one tree, in which every judgment is about something', () => {
    fc.assert(
      fc.property(edits(), edits(), (some, others) => {
        const { model } = merge(base, apply(base, some), apply(base, others));
        expect(preorder(model)).toHaveLength(model.items.length);
        expect(model.items.filter(({ parent }) => parent === null)).toHaveLength(1);
        const known = new Set([...model.items, ...model.respondents].map(({ id }) => id));
        for (const { respondent, first, second } of model.judgments) {
          expect([respondent, first, second].every((one) => known.has(one))).toBe(true);
        }
        expect(new Set(model.judgments.map(pairKey)).size).toBe(model.judgments.length);
      }),
      { numRuns: 400 },
    );
  });

  test('keep everybody’s new and changed nodes', () => {
    fc.assert(
      fc.property(edits(), edits(), (some, others) => {
        const [mine, theirs] = [apply(base, some), apply(base, others)];
        const { model } = merge(base, mine, theirs);
        for (const item of [...mine.items, ...theirs.items]) {
          const before = itemOf(base, item.id);
          const isNews = before === undefined || before.name !== item.name || before.weight !== item.weight;
          if (isNews) expect(itemOf(model, item.id)).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never lose a judgment that somebody gave or changed', () => {
    fc.assert(
      fc.property(edits(), edits(), (some, others) => {
        const [mine, theirs] = [apply(base, some), apply(base, others)];
        const { model } = merge(base, mine, theirs);
        for (const { respondent, first, second, value } of [...mine.judgments, ...theirs.judgments]) {
          const before = judgmentOf(base, respondent, first, second);
          if (before !== value) expect(judgmentOf(model, respondent, first, second)).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('come out the same whoever merges, but for what both changed', () => {
    const contents = ({ items, respondents, judgments }: Model) => ({
      items: [...items].sort((a, b) => (a.id < b.id ? -1 : 1)),
      respondents,
      judgments: judgments.map((one) => `${pairKey(one)} ${one.first < one.second ? one.value : 1 / one.value}`).sort(),
    });
    fc.assert(
      fc.property(edits(), edits(), (some, others) => {
        const [mine, theirs] = [apply(base, some), apply(base, others)];
        const [here, there] = [merge(base, mine, theirs), merge(base, theirs, mine)];
        const clashes = (kind: string): boolean => here.conflicts.some((one) => one.kind === kind);
        fc.pre(!clashes('mergedChange'));
        expect(contents(here.model)).toEqual(contents(there.model));
      }),
      { numRuns: 400 },
    );
  });

  test('change nothing in a model that is merged again', () => {
    fc.assert(
      fc.property(edits(), edits(), (some, others) => {
        const [mine, theirs] = [apply(base, some), apply(base, others)];
        const { model } = merge(base, mine, theirs);
        expect(merge(theirs, model, theirs)).toEqual({ model, conflicts: [] });
      }),
    );
  });
});
