/** Every kind of sheet: found again by its key, named in both languages, and planned whole. */
import { EACH_LANGUAGE } from '../../src/engine/language';
import { parseAddress } from '../../src/sheets/address';
import { requestOf } from '../../src/sheets/kind';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import { FOLLOWING_SHEETS } from '../../src/sheets/scorecard/followingSheets';
import { widthOfWords } from '../../src/sheets/textSize';
import { evaluation, everySheet } from '../support/everySheet';
import { samsatModel } from '../workbook/samsatModel';

const kinds = Object.keys(SHEET_KINDS) as (keyof typeof SHEET_KINDS)[];

describe.each(EACH_LANGUAGE)('in %s', (language) => {
  const sheets = everySheet(language);

  test.each(kinds)('%s is planned under its own key, with a name, a title and a printed page', (kind) => {
    const { key, name, build } = sheets[kind];
    const plan = build((other) => other);
    expect(key.split('/')[0]).toBe(kind);
    expect(plan.key).toBe(key);
    expect(name.trim()).not.toBe('');
    expect(plan.blocks[0]).toMatchObject({ at: 'A1', style: 'title' });
    const area = parseAddress(plan.print?.area ?? '', '');
    expect(area).not.toBeNull();
    for (const { at } of plan.blocks) expect(parseAddress(at, '')).not.toBeNull();
  });

  test.each(kinds)('%s shows its first columns, keeps only headings in view, and breaks no word of them', (kind) => {
    const { freeze, select = 'A1', hidden = [], blocks, columns } = sheets[kind].build((other) => other);
    expect(freeze?.columns).toBeUndefined();
    // The writer hides columns that have a width.
    expect(hidden.filter((column) => column >= columns.length)).toEqual([]);
    const { column = 0 } = parseAddress(select, '') ?? {};
    // What is selected is scrolled to: a grid beside a pane has room for about so many points.
    expect(columns.slice(0, column).reduce((sum, width) => sum + width, 0)).toBeLessThan(450);
    const headings = blocks.filter(({ style }) => style === 'heading');
    const broken = headings.flatMap(({ at, cells }) =>
      cells.flatMap((row) =>
        row.filter((cell, index) => {
          const place = (parseAddress(at, '')?.column ?? 0) + index;
          return !hidden.includes(place) && (columns[place] ?? 0) < widthOfWords(cell);
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('all are written together under different keys', () => {
    const { sheets: wanted, build } = requestOf(samsatModel(), Object.values(sheets));
    expect(new Set(wanted.map(({ key }) => key)).size).toBe(kinds.length);
    expect([...build((key) => key)].map(({ key }) => key)).toEqual(wanted.map(({ key }) => key));
  });
});

test('what follows from a scorecard says what it is for, in words of each language', () => {
  expect(Object.keys(FOLLOWING_SHEETS)).toEqual(['objectiveMatrix', 'contract', 'records', 'coverage', 'smart']);
  for (const { offer } of Object.values(FOLLOWING_SHEETS)) {
    expect(offer.text.en.trim()).not.toBe('');
    expect(offer.text.id).not.toBe(offer.text.en);
    expect(offer.title.en.trim()).not.toBe('');
    expect(offer.title.id.trim()).not.toBe('');
  }
});

test('a sheet by a rule book that the functions do not compute by is not planned', () => {
  const other = evaluation({ ruleBook: 'kep1-2031' });
  const plan = () => SHEET_KINDS.scorecard.plan({ ...other, language: 'en', weights: null }, (key) => key);
  expect(plan).toThrow(
    'A scorecard’s sheet computes by Kep-241/PB/2015, and this one names "kep1-2031": the sheet would show other numbers and is not written.',
  );
});
