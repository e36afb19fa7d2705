import fc from 'fast-check';
import { fromXml, MODEL_NAMESPACE, toXml } from '../../../src/model/file/xml';
import { ModelError } from '../../../src/model/modelError';
import type { Model, Scorecard } from '../../../src/model/types';
import { EMPTY_MODEL, MODEL_VERSION } from '../../../src/model/types';
import { anyModel, modelOf } from '../../support/models';
import { scorecard } from '../scorecard/support';

const copyOf = (model: Model): unknown => JSON.parse(JSON.stringify(model));

describe('the model as XML', () => {
  test('comes back as it was, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        expect(copyOf(fromXml(toXml(model)))).toEqual(copyOf(model));
      }),
    );
  });

  test.each([
    'a < b & c > "d" \'e\'',
    'two\nlines',
    '\r\n\t',
    '_x000A_',
    '\u0001\uFFFF',
    '\uD83D',
    '😀 ünïcode',
    ' a  b ',
  ])('keeps the text %j to the character', (name) => {
    const model = modelOf('Goal\n  X');
    const named = { ...model, items: model.items.map((item) => ({ ...item, name })) };
    expect(fromXml(toXml(named))).toEqual(named);
  });

  test('holds no character that XML 1.0 forbids, and no line break that a parser would change', () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        // eslint-disable-next-line no-control-regex -- these are the characters in question
        expect(toXml(model)).not.toMatch(/[\0-\x1F\uFFFE\uFFFF]/);
        expect(() => encodeURIComponent(toXml(model))).not.toThrow();
      }),
    );
  });

  test('is found by its namespace, and read whatever else a program adds', () => {
    const xml = toXml(modelOf('Goal\n  A: First'));
    expect(xml).toContain(`xmlns="${MODEL_NAMESPACE}"`);
    const touched = `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<!-- saved -->\n${xml
      .replace('<model ', '<t:model extra="1" xmlns:t="urn:timbang:model" ')
      .replace('</model>', '\n<later/></t:model>')
      .replace(/name="First"/, "name='&#x46;irst'")}`;
    expect(fromXml(touched)).toEqual(fromXml(xml));
  });

  test('keeps many cells below spilling formulas as ranges, and all of their addresses', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => index + 7);
    const spilled = ['B', 'AA'].flatMap((letters) => rows.map((row) => [`${letters}${row}`, '']));
    const prints = Object.fromEntries([...spilled, ['B6', 'abc'], ['C9', '']]) as Record<string, string>;
    const sheet = { key: 'employees/1', sheetId: '{1}', name: 'S', area: 'A1', prints, judgments: {} };
    const xml = toXml({ ...EMPTY_MODEL, sheets: [sheet] });
    expect(xml).toContain('<spilled of="B7:B5006"/>');
    expect(xml.length).toBeLessThan(1000);
    expect(fromXml(xml).sheets).toEqual([sheet]);
    const wrong = xml.replace('B7:B5006', 'B7:C9').replace('AA7:AA5006', 'AA1:AA1048576');
    expect(Object.keys(fromXml(wrong).sheets[0]?.prints ?? {}).length).toBeLessThan(60_000);
  });

  test('reads a sheet without a total, or with a day that is none, as one of which nothing is known', () => {
    const standing = { total: 99.8, day: '2026-03-31' };
    const sheet = { key: 'scorecard/1', sheetId: '{1}', name: 'S', area: 'A1', prints: {}, judgments: {} };
    const xml = toXml({ ...EMPTY_MODEL, sheets: [{ ...sheet, standing }] });
    expect(fromXml(xml).sheets).toEqual([{ ...sheet, standing }]);
    expect(fromXml(xml.replace(' total="99.8"', '')).sheets).toEqual([sheet]);
    expect(fromXml(xml.replace('2026-03-31', 'yesterday')).sheets).toEqual([sheet]);
  });

  test('keeps an empty model', () => {
    expect(fromXml(toXml(EMPTY_MODEL))).toEqual(EMPTY_MODEL);
  });

  test('leaves out judgments about what is no longer there', () => {
    const model = modelOf('Goal\n  A\n  B');
    const [, a, b] = model.items.map(({ id }) => id) as [string, string, string];
    const person = { id: 'p', order: 0, name: 'P', weight: 1, hidden: false };
    const said = { respondent: 'p', first: a, second: b, value: 3 };
    const judged = { ...model, respondents: [person], judgments: [said, { ...said, second: 'gone' }] };
    expect(fromXml(toXml(judged)).judgments).toEqual([said]);
  });

  test('says that a newer version is newer', () => {
    const newer = toXml(EMPTY_MODEL).replace(/version="\d+"/, `version="${MODEL_VERSION + 1}"`);
    expect(() => fromXml(newer)).toThrow(ModelError);
    expect(() => fromXml(newer)).toThrow(
      `This workbook was saved by a newer Timbang (format ${MODEL_VERSION + 1}). Update the add-in to open its hierarchy; ` +
        'the sheets can be used as they are.',
    );
  });

  test('opens scorecards from before there was a behaviour value', () => {
    const card = scorecard('ckp', { behaviour: 92.89 });
    const xml = toXml({ ...EMPTY_MODEL, scorecards: [card] });
    expect(fromXml(xml).scorecards).toEqual([card]);
    expect(fromXml(xml.replace(' behaviour="92.89"', '')).scorecards).toEqual([{ ...card, behaviour: null }]);
  });

  test('opens scorecards from before they named a rule book, and leaves those files as they were', () => {
    const card = scorecard('ckp');
    const xml = toXml({ ...EMPTY_MODEL, scorecards: [card] });
    expect(xml).not.toContain('ruleBook');
    expect(fromXml(xml).scorecards).toEqual([{ ...card, ruleBook: 'kep241-2015' }]);
  });

  test('keeps the rule book of a scorecard, also one that this version does not know', () => {
    for (const ruleBook of ['kmk127-2026', 'kep1-2031']) {
      const model = { ...EMPTY_MODEL, scorecards: [scorecard('ckp', { ruleBook })] };
      expect(fromXml(toXml(model))).toEqual(model);
    }
  });

  test('keeps own limits and words of lights, and leaves files without them as they were', () => {
    const bandWords = { bounds: [50, 61.5], labels: ['<Buruk>', 'Cukup', 'Sangat baik'] };
    const card = scorecard('ckp', { bands: { yellowFrom: 72.5, greenFrom: 90 }, bandWords });
    const xml = toXml({ ...EMPTY_MODEL, scorecards: [card] });
    expect(xml).toContain(' yellowFrom="72.5" greenFrom="90"');
    expect(xml).toContain('<band word="&#60;Buruk&#62;"/><band from="50" word="Cukup"/>');
    expect(fromXml(xml).scorecards).toEqual([card]);
    const without = toXml({ ...EMPTY_MODEL, scorecards: [scorecard('ckp')] });
    expect(without).not.toMatch(/band|From/);
    expect(fromXml(without).scorecards).toEqual([scorecard('ckp')]);
  });

  const withBands = (changes: Partial<Scorecard>) => toXml({ ...EMPTY_MODEL, scorecards: [scorecard('ckp', changes)] });
  const itemOf = (attributes: string) =>
    `<item id="a" order="0" name="" code="" unit="" weighting="direct" ${attributes}/>`;
  const item = (...each: string[]) => `<model version="1" method="column">${each.map(itemOf).join('')}</model>`;
  test.each([
    ['no XML', 'hello', 'XML'],
    ['cut short', '<model version="1"', 'XML'],
    ['something else', '<note/>', 'note'],
    ['no version', '<model method="column"/>', 'model/version'],
    ['an older version than there ever was', '<model version="0" method="column"/>', 'model/version'],
    ['an unknown method', '<model version="1" method="guess"/>', 'model/method'],
    ['a weight that is none', item('weight="-1"'), 'item/weight'],
    ['an item below itself', item('parent="a"'), 'item/parent'],
    ['an item below nothing', item('parent="b"'), 'item/parent'],
    ['one identity twice', item('', ''), 'item/id'],
    ['an identity below itself', item('', 'parent="a"'), 'item/id'],
    [
      'a behaviour beyond its scale',
      toXml({ ...EMPTY_MODEL, scorecards: [scorecard('ckp', { behaviour: 9289 })] }),
      'scorecard/behaviour',
    ],
    ['green below yellow', withBands({ bands: { yellowFrom: 90, greenFrom: 80 } }), 'scorecard/greenFrom'],
    [
      'one limit of two',
      withBands({ bands: { yellowFrom: 80, greenFrom: 90 } }).replace(' yellowFrom="80"', ''),
      'scorecard/yellowFrom',
    ],
    ['one word alone', withBands({ bandWords: { bounds: [], labels: ['Baik'] } }), 'scorecard/band'],
    ['words that fall', withBands({ bandWords: { bounds: [9, 8], labels: ['A', 'B', 'C'] } }), 'scorecard/band'],
    ['a word without bound', withBands({ bandWords: { bounds: [], labels: ['A', 'B'] } }), 'band/from'],
  ])('refuses %s and says where', (_, xml, what) => {
    expect(() => fromXml(xml)).toThrow(expect.objectContaining({ kind: 'fileDamaged', values: { what } }) as Error);
  });
});
