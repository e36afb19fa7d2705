import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { copiesToKeep, copyFromXml, copyToXml, DAMAGED_NAMESPACE } from '../../../src/model/file/damagedCopies';

test('a copy gives the damaged text back to the character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 99 }), (text, number) => {
      expect(copyFromXml(copyToXml({ number, text }))).toEqual({ number, text });
    }),
  );
});

test('any reader of XML gets it back', () => {
  const text = '<?xml version="1.0"?>\r\n<model xmlns="urn:timbang:model" method=\'a & b\'>\t"ü"</model>';
  const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true });
  expect(reader.parse(copyToXml({ number: 2, text }))).toEqual({
    damaged: { xmlns: DAMAGED_NAMESPACE, number: '2', text },
  });
});

describe('what is to be kept', () => {
  const [first, second] = ['one', 'two'].map((text, index) => ({ number: index + 1, text })) as [
    { number: number; text: string },
    { number: number; text: string },
  ];
  const kept = [first, second].map(copyToXml);

  test('is numbered from 1, each text once', () => {
    expect(copiesToKeep(['one', 'two', 'one'], [])).toEqual({ copies: [first, second], added: [first, second] });
  });

  test('goes on from the numbers there are', () => {
    const added = [{ number: 3, text: 'three' }];
    expect(copiesToKeep(['three'], kept)).toEqual({ copies: added, added });
    expect(copiesToKeep(['three'], kept.slice(1))).toEqual({ copies: added, added });
  });

  test('is not kept twice', () => {
    expect(copiesToKeep(['two'], kept)).toEqual({ copies: [second], added: [] });
  });

  test('takes no number of a copy that cannot be read', () => {
    const unreadable = `<damaged xmlns="${DAMAGED_NAMESPACE}" number="one"/>`;
    expect(copiesToKeep(['two'], [unreadable]).added).toEqual([second]);
  });
});
