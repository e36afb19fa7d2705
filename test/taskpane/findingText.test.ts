import { ModelError } from '../../src/model/modelError';
import { findingText } from '../../src/taskpane/store/findingText';
import { speaker } from '../../src/taskpane/strings';
import type { Finding } from '../../src/sheets/findings';

const FINDINGS: readonly Finding[] = [
  { kind: 'renamed', from: 'Weights', to: 'Bobot' },
  { kind: 'deleted', sheet: 'Bobot' },
  { kind: 'edited', sheet: 'Bobot', cells: ['B2', 'C7:D9'] },
  { kind: 'label', sheet: 'Bobot', cell: 'A7', item: 'F1', found: 'PAD' },
  { kind: 'shape', sheet: 'Bobot', item: 'F1' },
  { kind: 'notAJudgment', sheet: 'Bobot', cell: 'C7', found: 'tiga' },
  { kind: 'notAWeight', sheet: 'Bobot', cell: 'E7', found: '-1' },
  { kind: 'contradiction', sheet: 'Bobot', cell: 'C7', other: 'B8' },
  { kind: 'manyMarks', sheet: 'Bobot', row: 12, marks: 2 },
  { kind: 'damaged', refusal: new ModelError('itemGone') },
  { kind: 'newer', version: 2 },
];

test.each(FINDINGS)('$kind says where and what it means, in both languages', (finding) => {
  const [english, indonesian] = (['en', 'id'] as const).map((language) =>
    findingText(finding, speaker(language), language),
  );
  for (const text of [english, indonesian]) {
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/[{}]/);
    const places = ['sheet', 'cell', 'other', 'row', 'marks', 'to'] as const;
    for (const key of places)
      if (key in finding) expect(text).toContain(String((finding as Record<string, unknown>)[key]));
  }
  expect(english).not.toBe(indonesian);
});

test('a wall of addresses is cut short', () => {
  const cells = Array.from({ length: 9 }, (_, index) => `B${index + 1}`);
  expect(findingText({ kind: 'edited', sheet: 'W', cells }, speaker('en'), 'en')).toContain(
    'B1, B2, B3, B4, B5, B6 and 3 more',
  );
});
