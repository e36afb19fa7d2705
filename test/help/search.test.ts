/** What the search of the help finds first. */
import { rankOf, searchable } from '../../src/help/live/search';

test('case and accents do not matter', () => {
  expect(searchable('Élève OMAX')).toBe('eleve omax');
});

test.each([
  ['google forms', 'My answers come from Google Forms', 'survey'],
  ['GOOGLE', 'My answers come from Google Forms', ''],
  ['omax level', 'OMAX.LEVEL', 'OMAX LEVEL The level of a value'],
  ['kuesioner cetak', 'Saya ingin bertanya', 'kuesioner cetak kelompok'],
])('%s finds %s', (query, title, text) => {
  expect(rankOf(query, title, text)).toBeGreaterThan(0);
});

test('every word must be there, and nothing finds nothing', () => {
  expect(rankOf('google sheets', 'My answers come from Google Forms', 'survey')).toBe(0);
  expect(rankOf('  ', 'My answers come from Google Forms', 'survey')).toBe(0);
});

test('a title is before a text, and a word that begins there before one within', () => {
  const [begins, within, text] = [
    rankOf('matrix', 'Matrix of a thesis', ''),
    rankOf('atrix', 'Matrix of a thesis', ''),
    rankOf('matrix', 'A thesis', 'matrix'),
  ];
  expect(begins).toBeGreaterThan(within);
  expect(within).toBeGreaterThan(text);
});
