/** The parts of Alternatives that need no pane: what is missing, who leads where, and places in the chart. */
import { addAlternatives, measure } from '../../../src/model/alternatives/edit';
import { alternativesOf } from '../../../src/model/alternatives/expanded';
import { namesIn } from '../../../src/model/alternatives/pasted';
import { sensitivityTo } from '../../../src/model/alternatives/sensitivity';
import { comparedItems } from '../../../src/model/hierarchy/tree';
import type { Model } from '../../../src/model/types';
import { askedModel } from '../../../src/taskpane/weights/alternatives/askedModel';
import { apart, topOf } from '../../../src/taskpane/weights/alternatives/chartPlaces';
import { gapsOf } from '../../../src/taskpane/weights/alternatives/gaps';
import { leadSentences, placeSentences } from '../../../src/taskpane/weights/alternatives/leadText';
import { wordsOfStrength } from '../../../src/model/judgments/scaleWords';
import { sayOfAlternatives } from '../../../src/taskpane/weights/alternatives/words';
import { speaker } from '../../../src/taskpane/strings';
import { idOf } from '../../support/models';
import { alternativeId, suppliers } from '../../model/alternatives/support';

const say = speaker('en');
const saidGaps = (model: Model): string[] => gapsOf(model).map(({ sentence: { key, values } }) => say(key, values));

test('what keeps the ranking back is said in the names of the items', () => {
  const model = suppliers();
  expect(saidGaps(model)).toEqual([]);
  const open = measure(model, idOf(model, 'Days'), alternativeId(model, 'Beta'), null);
  expect(saidGaps({ ...open, judgments: [] })).toEqual([
    'Below Supplier: not everything is weighed yet',
    'Days: 1 of 4 values missing',
    'Service: alternatives not compared yet',
  ]);
  expect(saidGaps(addAlternatives(model, ['Epsilon']))).toEqual([
    'Price: 1 of 5 values missing',
    'Days: 1 of 5 values missing',
    'Service: 4 of 10 pairs not compared yet',
  ]);
});

test('who leads is said with the weight from which on', () => {
  const model = suppliers();
  const names = alternativesOf(model).map(({ name }) => name);
  const saidOf = (item: string): string[] => {
    const found = sensitivityTo(model, idOf(model, item));
    if (!found) throw new Error(item);
    const whole = (share: number): string => `${Math.round(100 * share)} %`;
    return leadSentences(found, names, item, whole).map(({ key, values }) => say(key, values));
  };
  const [now, ...rest] = saidOf('Price');
  expect(now).toBe('Now, at 57 %, Beta leads.');
  expect(rest[0]).toMatch(/^Gama leads when Price weighs less than \d+ %\.$/);
  expect(rest[1]).toMatch(/^Beta leads when Price weighs \d+ % to \d+ %\.$/);
  expect(rest[2]).toMatch(/^Alfa leads when Price weighs more than \d+ %\.$/);
  expect(rest).toHaveLength(3);
  const same = { weight: 0.5, crossings: [], lines: [], leads: [{ from: 0, to: 1, leaders: [0, 1] }] };
  expect(leadSentences(same, names, 'Price', String)).toEqual([
    { key: 'leadsAlways', values: { names: 'Alfa, Beta', item: 'Price' } },
  ]);
});

test('who changes places further down is said apart', () => {
  const model = suppliers();
  const found = sensitivityTo(model, idOf(model, 'Price'));
  if (!found) throw new Error('no lines');
  const names = alternativesOf(model).map(({ name }) => name);
  const said = placeSentences(found, names, (share) => share.toFixed(2)).map(({ key, values }) => say(key, values));
  expect(said).toHaveLength(found.crossings.length - found.leads.length + 1);
  for (const sentence of said) expect(sentence).toMatch(/^At 0\.\d\d: \w+ and \w+ change places\.$/);
});

test('only alternatives are asked for, and they are better, not more important', () => {
  const asked = comparedItems(askedModel(suppliers())).map(({ name }) => name);
  expect(asked).toEqual(['Service']);
  expect(sayOfAlternatives(say)('item')).toBe('Alternative');
  expect(wordsOfStrength(3, 'preference')).toEqual({ en: 'moderately better', id: 'sedikit lebih baik' });
  expect(sayOfAlternatives(say)('skip')).toBe('Skip');
});

test('names are pasted one a line, as a column of a table, or as one row', () => {
  expect(namesIn('Alfa\r\nBeta\r\n\r\n Gama ')).toEqual(['Alfa', 'Beta', 'Gama']);
  expect(namesIn('Alfa\t12\nBeta\t13')).toEqual(['Alfa', 'Beta']);
  expect(namesIn('Alfa\tBeta\tGama\n')).toEqual(['Alfa', 'Beta', 'Gama']);
  expect(namesIn('Alfa')).toEqual(['Alfa']);
});

test('marks beside the chart do not lie on each other and stay on it', () => {
  expect(apart([10, 12, 80], 12, 100)).toEqual([10, 22, 80]);
  expect(apart([99, 98, 97], 12, 100)).toEqual([100, 88, 76]);
  expect(topOf([0.31, 0.2])).toBeCloseTo(0.4, 12);
  expect(topOf([0.4, 1])).toBe(1);
});
