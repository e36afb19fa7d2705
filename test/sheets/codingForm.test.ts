/** The blank table of quotes: its own headings are read back, and both columns of types offer the three. */
import { EACH_LANGUAGE } from '../../src/engine/language';
import { newCodingDraft } from '../../src/model/research/coding/draft';
import { areCodedQuotes } from '../../src/model/research/coding/headings';
import { usualTypeIn } from '../../src/model/research/coding/words';
import { CODING_FORM_SHEET, codingFormArea } from '../../src/sheets/research/coding/form';

test.each(EACH_LANGUAGE)('in %s', (language) => {
  const input = { language, id: 'one', rows: 5 };
  const { blocks, choices = [] } = CODING_FORM_SHEET.plan(input, (key) => key);
  const headings = blocks.find(({ style }) => style === 'heading')?.cells[0] ?? [];
  const area = codingFormArea(input, 'Form');
  const draft = newCodingDraft({ area, cells: [headings.map(String)], below: [] }, 'one');
  expect(draft?.columns).toEqual({ quote: 0, informant: 1, office: 2, theme: 3, type: 4, second: 5 });
  expect(draft?.unsure).toEqual([]);
  expect(areCodedQuotes(draft?.columns ?? {})).toBe(true);
  expect(area).toMatchObject({ row: 3, rows: 6, columns: 6 });
  const [choice] = choices;
  expect(choice?.range).toBe('E5:F9');
  const words = choice && 'words' in choice ? choice.words : [];
  expect(words.map(usualTypeIn)).toEqual(['coercive', 'mimetic', 'normative']);
});
