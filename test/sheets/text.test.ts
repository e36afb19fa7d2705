import { asCellText } from '../../src/sheets/text';

describe('text that must stay text', () => {
  test.each([
    '=HYPERLINK("http://example.com")',
    '+6281234',
    '-5',
    '@SUM(A1)',
    '1/3',
    '(2)',
    '0,5',
    '003',
    '12%',
    'Rp 5.000',
    'TRUE',
    'salah',
    'Mar 3',
    '3-4',
    "'quoted",
  ])('%s gets an apostrophe', (text) => expect(asCellText(text)).toBe(`'${text}`));

  test.each(['Service quality', 'C4a', 'Maret', 'Margin', 'KPI 2009', 'Truly', '≥ 8', ''])(
    '%j stays as it is',
    (text) => expect(asCellText(text)).toBe(text),
  );
});
