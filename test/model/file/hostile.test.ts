/** Parts that no Timbang wrote: they are refused in the file's own words or read as meant, and nothing is resolved. */
import fc from 'fast-check';
import { merge } from '../../../src/model/file/merge';
import { fromXml, toXml } from '../../../src/model/file/xml';
import { ModelError } from '../../../src/model/modelError';
import type { Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { anyModel, modelOf } from '../../support/models';
import { scorecard } from '../scorecard/support';

const goal = (name: string): string =>
  '<model xmlns="urn:timbang:model" version="1" method="column">' +
  `<item id="a" order="0" name="${name}" code="" unit="" weighting="direct"/></model>`;

function refusalOf(xml: string): ModelError {
  try {
    fromXml(xml);
  } catch (failure) {
    if (failure instanceof ModelError) return failure;
    throw failure;
  }
  throw new Error('It was read.');
}

function expectFileSentence(xml: string, what: string): void {
  const refusal = refusalOf(xml);
  expect(refusal.describe('en')).toBe(
    `What Timbang keeps in this workbook cannot be read (${what}). ` +
      'The sheets are untouched; read the hierarchy from them again.',
  );
  expect(refusal.describe('id')).toBe(
    `Data Timbang dalam buku kerja ini tidak dapat dibaca (${what}). ` +
      'Lembarnya tidak berubah; baca kembali hierarki dari lembar tersebut.',
  );
}

describe('a DOCTYPE is refused', () => {
  test.each([
    ['alone', '<!DOCTYPE model>'],
    ['of elsewhere', '<!DOCTYPE model SYSTEM "https://example.org/model.dtd">'],
    ['with an entity', '<!DOCTYPE model [<!ENTITY name "Goal">]>'],
    ['with an entity called __proto__', '<!DOCTYPE model [<!ENTITY __proto__ "Goal">]>'],
    ['with entities of entities', '<!DOCTYPE model [<!ENTITY a "aaaa"><!ENTITY name "&a;&a;&a;&a;">]>'],
  ])('%s', (_, doctype) => {
    expectFileSentence(doctype + goal('&name;'), 'DOCTYPE');
    expectFileSentence(`<?xml version="1.0"?>\n<!-- x -->${doctype}${goal('Goal')}`, 'DOCTYPE');
  });

  test.each([
    ['with an identifier that holds brackets', '<!DOCTYPE model PUBLIC "-//<x>//" "a>b">'],
    ['with an external entity', '<!DOCTYPE model [<!ENTITY name SYSTEM "file:///etc/passwd">]>'],
    ['with an external entity of a public name', '<!DOCTYPE model [<!ENTITY name PUBLIC "x" "https://example.org">]>'],
    ['with a parameter entity', '<!DOCTYPE model [<!ENTITY % name "x"> %name;]>'],
    ['with an external parameter entity', '<!DOCTYPE model [<!ENTITY % name SYSTEM "https://example.org"> %name;]>'],
    ['with an entity whose name is none', '<!DOCTYPE model [<!ENTITY 1$ "x">]>'],
    ['that does not end', '<!DOCTYPE model [<!ENTITY name "x">'],
    ['in other letters', '<!doctype model>'],
    ['in two', '<!DOCTYPE model><!DOCTYPE model>'],
    ['that is no DOCTYPE', '<!DAMAGED>'],
  ])('%s', (_, doctype) => {
    expect(['DOCTYPE', 'XML']).toContain(refusalOf(doctype + goal('&name;')).values['what']);
    expect(refusalOf(doctype + goal('&name;')).kind).toBe('fileDamaged');
  });

  test.each(['<!DOCTYPE model>', '<!doctype model>', '<!ENTITY name "x">', '<!x>'])(
    '%s within the model',
    (doctype) => {
      expect(refusalOf(goal('Goal').replace('<item', `${doctype}<item`)).kind).toBe('fileDamaged');
      expect(refusalOf(goal('Goal').replace('</model>', `${doctype}</model>`)).kind).toBe('fileDamaged');
      expect(refusalOf(goal('Goal') + doctype).kind).toBe('fileDamaged');
    },
  );

  test.each(['<!-- <!DOCTYPE model> -->', '<later><![CDATA[<!DOCTYPE model>]]></later>'])('but not in %s', (words) => {
    expect(fromXml(goal('Goal').replace('</model>', `${words}</model>`)).items[0]?.name).toBe('Goal');
    expect(fromXml(goal('&lt;!DOCTYPE model&gt;')).items[0]?.name).toBe('<!DOCTYPE model>');
  });
});

describe('a reference', () => {
  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#65;&#x41;&#x1F600;&#9;', 'AA😀\t'],
    ['&amp;lt;', '&lt;'],
    ['&#38;constructor;', '&constructor;'],
  ])('%s is read', (text, name) => {
    expect(fromXml(goal(text)).items[0]?.name).toBe(name);
  });

  test.each([
    '&constructor;',
    '&toString;',
    '&__proto__;',
    '&hasOwnProperty;',
    '&nbsp;',
    '&AMP;',
    '&a.b-c:d;',
    '&#0;',
    '&#xD800;',
    '&#xFFFF;',
    '&#x110000;',
    '&#99999999999999999999;',
    '&#x;',
    '&#;',
    '&#1x;',
    '&;',
    '&',
    '& b',
  ])('%s is refused', (reference) => {
    expectFileSentence(goal(reference), reference);
  });

  test('of any length is named in part', () => {
    expectFileSentence(goal(`&${'a'.repeat(1000)};`), `&${'a'.repeat(29)}…`);
  });
});

describe('nesting', () => {
  const nested = (depth: number): string =>
    goal('Goal').replace('</model>', `${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}</model>`);

  test('of a program that adds a little is passed over', () => {
    expect(fromXml(nested(50)).items).toHaveLength(1);
  });

  test.each([101, 5_000, 100_000])('%d deep is refused', (depth) => {
    expectFileSentence(nested(depth), 'XML');
  });
});

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];

/** Refused in the file's words, or read as if it were not there. */
function expectHarmless(xml: string): void {
  try {
    expect(fromXml(xml)).toEqual(fromXml(goal('Goal')));
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    expect(failure.kind).toBe('fileDamaged');
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();
}

describe.each(NAMES)('the name %s', (name) => {
  test('of an element or an attribute does no harm', () => {
    expectHarmless(goal('Goal').replace('</model>', `<${name} id="x"><item id="b"/></${name}></model>`));
    expectHarmless(goal('Goal').replace('</model>', `<x:${name} xmlns:x="y" ${name}="1"/></model>`));
    expectHarmless(goal('Goal').replace('<item', `<item ${name}="x"`));
    expectHarmless(goal('Goal').replace('<model', `<model xmlns:${name}="x" ${name}:version="x"`));
    expect(refusalOf(`<${name} version="1" method="column"/>`).kind).toBe('fileDamaged');
  });

  test('of a KPI, a perspective, a cell or a pair is a key like any other', () => {
    const card = scorecard('nko', { ownWeights: { [name]: 0.5 }, perspectiveWeights: { [name]: 30 } });
    const sheet = { key: name, sheetId: name, name, area: 'A1', prints: { [name]: 'x' }, judgments: { [name]: 3 } };
    const model: Model = { ...EMPTY_MODEL, scorecards: [card], sheets: [sheet] };
    const changed: Model = { ...model, scorecards: [{ ...card, ownWeights: { [name]: 0.7 } }] };
    const renamed: Model = { ...model, scorecards: [{ ...card, title: 'T' }] };
    for (const read of [fromXml(toXml(model)), merge(model, renamed, changed).model]) {
      const [ownWeights, perspectives] = [read.scorecards[0]?.ownWeights, read.scorecards[0]?.perspectiveWeights];
      expect(Object.entries(ownWeights ?? {})).toEqual([[name, read.scorecards[0]?.title === 'T' ? 0.7 : 0.5]]);
      expect(Object.entries(perspectives ?? {})).toEqual([[name, 30]]);
      expect(Object.entries(read.sheets[0]?.prints ?? {})).toEqual([[name, 'x']]);
      expect(Object.entries(read.sheets[0]?.judgments ?? {})).toEqual([[name, 3]]);
    }
  });

  test('as an identity is an identity', () => {
    const items = modelOf('Goal\n  A').items.map((item) => ({ ...item, parent: item.parent && name }));
    const model: Model = { ...EMPTY_MODEL, items: items.map((item, i) => (i === 0 ? { ...item, id: name } : item)) };
    expect(fromXml(toXml(model))).toEqual(model);
  });
});

test.each([
  ['two models', goal('One') + goal('Two')],
  ['two empty ones', '<model version="1" method="column"/><model version="1" method="column"/>'],
  ['no element', '<?xml version="1.0"?>'],
  ['nothing', ''],
  ['a name of any length', `<${'a'.repeat(1000)}/>`],
])('%s: refused', (_, xml) => {
  const refusal = refusalOf(xml);
  expect(refusal.kind).toBe('fileDamaged');
  expect(refusal.message.length).toBeLessThan(200);
});

const anyPiece = () =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '<',
      '>',
      '/>',
      '"',
      '&',
      ';',
      '&#',
      '<!',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '</',
      ':',
    ),
    fc.constantFrom('<!DOCTYPE x [', '<!ENTITY a "b">', ']>', '&a;', '%a;', ...NAMES, '#text', ':@', 'version="2"'),
  );

test('whatever is cut out of a part or put into it, a model comes out or a sentence', () => {
  const cut = fc.record({ at: fc.nat(), length: fc.nat({ max: 20 }), piece: anyPiece() });
  fc.assert(
    fc.property(anyModel(), fc.array(cut, { minLength: 1, maxLength: 6 }), (model, cuts) => {
      const xml = cuts.reduce((text, { at, length, piece }) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from + length);
      }, toXml(model));
      try {
        fromXml(xml);
      } catch (failure) {
        if (!(failure instanceof ModelError)) throw failure;
        expect(['fileDamaged', 'fileNewer']).toContain(failure.kind);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
