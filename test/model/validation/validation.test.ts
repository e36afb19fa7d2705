/** Study 003, Lampiran 2: 23 KPIs are asked about, C4c among them; Table 4.2 has the 22 that stayed. Answers are invented. */
import { readOutline } from '../../../src/model/hierarchy/reading';
import { addItem, changeItem } from '../../../src/model/hierarchy/edit';
import { withHierarchy } from '../../../src/model/hierarchy/withHierarchy';
import { leavesOf } from '../../../src/model/hierarchy/tree';
import { judge } from '../../../src/model/judgments/judging';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { answerIn } from '../../../src/model/validation/answers';
import { askedParts, mayBeObjectives } from '../../../src/model/validation/asked';
import { leaving } from '../../../src/model/validation/leaving';
import type { FoundAnswer, FoundForm } from '../../../src/model/validation/results';
import {
  renamedSince,
  ruleAfter,
  stillThere,
  validationResult,
  verdictOf,
} from '../../../src/model/validation/results';
import { idOf, lampiran2 } from './lampiran2';

function form(expert: number, answers: readonly Partial<FoundAnswer>[]): FoundForm {
  const filled = answers.map((answer): FoundAnswer => ({
    id: 'a',
    question: 'item',
    text: '',
    said: '',
    remark: '',
    cell: 'D9',
    ...answer,
  }));
  return { kind: 'kpis', expert, sheet: `Form ${expert}`, name: '', position: '', answers: filled };
}

describe('what is asked', () => {
  test('12 objectives with their perspectives, 23 KPIs in four parts with their objectives', () => {
    const model = lampiran2();
    const objectives = askedParts(model, 'objectives');
    expect(objectives.map(({ items }) => items.length)).toEqual([12]);
    expect(objectives[0]?.items[0]).toMatchObject({ code: 'F1', of: 'F: Financial' });
    const kpis = askedParts(model, 'kpis');
    expect(kpis.map(({ title, items }) => [title, items.length])).toEqual([
      ['Financial', 4],
      ['Customer', 9],
      ['Internal Business Process', 5],
      ['Learning & Growth', 5],
    ]);
    expect(kpis[1]?.items.at(-1)).toMatchObject({
      code: 'C4c',
      name: 'Rata-rata pembayaran biaya kesehatan',
      of: 'C4: Meningkatkan kecepatan layanan',
    });
  });

  test('the lowest of two levels are objectives where somebody says so', () => {
    const model = withHierarchy(EMPTY_MODEL, readOutline('1 A\n1.1 B\n1.2 C\n2 D\n2.1 E'), 'Goal');
    expect(mayBeObjectives(model)).toBe(true);
    expect(askedParts(model, 'objectives')).toEqual([]);
    expect(askedParts(model, 'objectives', 'objectives')[0]?.items.map(({ name }) => name)).toEqual(['B', 'C', 'E']);
    expect(askedParts(model, 'kpis', 'objectives')).toEqual([]);
    expect(mayBeObjectives(lampiran2())).toBe(false);
  });

  test('criteria right below the goal are one part; an empty model asks nothing', () => {
    const model = withHierarchy(EMPTY_MODEL, readOutline('Price\nSpeed'), 'Goal');
    expect(askedParts(model, 'kpis').map(({ title, items }) => [title, items.length])).toEqual([['Goal', 2]]);
    expect(askedParts(EMPTY_MODEL, 'kpis')).toEqual([]);
  });
});

describe('an answer', () => {
  test.each([
    ['Ya', 'yes'],
    ['  y ', 'yes'],
    ['v', 'yes'],
    ['✓', 'yes'],
    ['YES', 'yes'],
    ['Valid', 'yes'],
    [true, 'yes'],
    ['Tidak', 'no'],
    ['T', 'no'],
    ['tidak  valid', 'no'],
    ['n', 'no'],
    [false, 'no'],
    ['', 'blank'],
    ['  ', 'blank'],
    ['x', 'unclear'],
    ['?', 'unclear'],
    ['*', 'unclear'],
    [1, 'unclear'],
    ['ya, tapi', 'unclear'],
  ] as const)('%j is %s', (cell, answer) => {
    expect(answerIn(cell)).toBe(answer);
  });
});

describe('a verdict', () => {
  test.each([
    [0, 0, 'open', 'open', 'open'],
    [3, 0, 'valid', 'valid', 'valid'],
    [2, 1, 'notValid', 'valid', 'valid'],
    [1, 1, 'notValid', 'tie', 'valid'],
    [1, 2, 'notValid', 'notValid', 'valid'],
    [0, 3, 'notValid', 'notValid', 'notValid'],
  ] as const)('of %i yes and %i no: any %s, majority %s, all %s', (yes, no, any, majority, all) => {
    expect((['any', 'majority', 'all'] as const).map((rule) => verdictOf(yes, no, rule))).toEqual([any, majority, all]);
  });
});

describe('results', () => {
  test('count each question by expert, whichever order the forms came in', () => {
    const forms = [form(2, [{ said: 'T' }]), form(1, [{ said: 'v' }]), form(3, [{ said: 'x' }])];
    const { items, unclear } = validationResult(forms, 'majority');
    expect(items).toMatchObject([{ yes: 1, no: 1, verdict: 'tie' }]);
    expect(items[0]?.said.map(({ expert, answer }) => [expert, answer])).toEqual([
      [1, 'yes'],
      [2, 'no'],
      [3, 'unclear'],
    ]);
    expect(unclear).toEqual([{ sheet: 'Form 3', cell: 'D9', text: '', got: 'x' }]);
  });

  test('parts as a whole are no items', () => {
    const forms = [form(1, [{ question: 'representative', said: 'Tidak', remark: 'Too few' }])];
    const result = validationResult(forms, 'any');
    expect(result.items).toEqual([]);
    expect(result.parts).toMatchObject([{ no: 1, said: [{ remark: 'Too few' }] }]);
  });
});

test('the rule typed into the summary counts from the next reading on, and one chosen since stays', () => {
  expect(ruleAfter('majority', null, { rule: null })).toBe('majority');
  expect(ruleAfter('majority', null, { rule: 'all' })).toBe('all');
  expect(ruleAfter('any', { rule: 'all' }, { rule: 'all' })).toBe('any');
  expect(ruleAfter('majority', { rule: 'majority' }, { rule: 'all' })).toBe('all');
});

describe('what is not valid', () => {
  const c4c = (model: Model) => idOf(model, 'C4c');

  test('leaves 22 of 23, with the judgments about it alone', () => {
    let model = lampiran2();
    const { model: withAnn, id: ann } = addRespondent(model, 'Ann');
    model = judge(withAnn, ann, idOf(withAnn, 'C4a'), idOf(withAnn, 'C4b'), 3);
    model = judge(model, ann, idOf(model, 'C4a'), c4c(model), 5);
    const forms = [1, 2, 3].map((expert) => form(expert, [{ id: c4c(model), said: expert === 3 ? 'Ya' : 'Tidak' }]));
    const found = stillThere(model, validationResult(forms, 'majority'));
    expect(found.map(({ id }) => id)).toEqual([c4c(model)]);
    const left = leaving(
      model,
      found.map(({ id }) => id),
    );
    expect(leavesOf(left.after)).toHaveLength(22);
    expect(left).toMatchObject({ below: 0, emptied: [], judgments: { count: 1, people: [{ name: 'Ann' }] } });
    expect(stillThere(left.after, validationResult(forms, 'majority'))).toEqual([]);
  });

  test('an objective takes its KPIs along, and those are not counted twice', () => {
    const model = lampiran2();
    const left = leaving(model, [idOf(model, 'C4'), c4c(model)]);
    expect(left.items.map(({ code }) => code)).toEqual(['C4']);
    expect(left.below).toBe(3);
  });

  test('was asked by another name stays, and is told by both', () => {
    const base = lampiran2();
    const model = changeItem(base, c4c(base), { name: 'Waktu pembayaran' });
    const asked = 'C4c Rata-rata pembayaran biaya kesehatan';
    const result = validationResult([form(1, [{ id: c4c(base), said: 'Tidak', text: asked }])], 'majority');
    expect(stillThere(base, result)).toHaveLength(1);
    expect(renamedSince(base, result)).toEqual([]);
    expect(stillThere(model, result)).toEqual([]);
    expect(renamedSince(model, result)).toMatchObject([{ asked, now: 'C4c Waktu pembayaran' }]);
  });

  test('takes what was measured of alternatives by it, which is counted', () => {
    const base = lampiran2();
    const rated = {
      alternatives: [1, 2].map((order) => ({ id: `alternative${order}`, order, name: `Office ${order}` })),
      ratings: ['C4a', 'C4c'].map((code) => ({
        criterion: idOf(base, code),
        by: 'values' as const,
        direction: 'benefit' as const,
        values: { alternative1: 3, alternative2: 5 },
      })),
    };
    const model: Model = { ...base, ...rated };
    expect(leaving(model, [c4c(model)])).toMatchObject({ measured: 2, judgments: { count: 0 } });
    expect(leaving(model, [idOf(model, 'F1a')]).measured).toBe(0);
  });

  test('an objective that loses its last KPI is named', () => {
    const model = lampiran2();
    const left = leaving(model, [idOf(model, 'I1a')]);
    expect(left.emptied.map(({ code }) => code)).toEqual(['I1']);
  });
});

test('names are told as the table has them, whatever they begin with', () => {
  const base = lampiran2();
  const { model } = addItem(base, { parent: idOf(base, 'C4'), name: '=HYPERLINK("x")', code: '' });
  expect(askedParts(model, 'kpis')[1]?.items.at(-1)?.name).toBe('=HYPERLINK("x")');
});
