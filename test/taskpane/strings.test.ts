import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJudgments } from '../../src/engine/ahp/judgments';
import { ahpReport } from '../../src/engine/ahp/report';
import { ScoringError } from '../../src/engine/scoringError';
import '../../src/taskpane/audit/sentences';
import '../../src/taskpane/portable/sentences';
import '../../src/taskpane/thesis/sentences';
import { catalogues as brought, explain, speaker } from '../../src/taskpane/strings';
import type { Strings } from '../../src/taskpane/strings/en';
import { WorkbookError } from '../../src/workbook/excel/errors';
import type { WorkbookErrorKind } from '../../src/workbook/excel/errors';

/** Every sentence there is: what comes with a view is brought above. */
const catalogues = brought as Readonly<Record<'en' | 'id', Strings>>;
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const keys = Object.keys(catalogues.en) as (keyof typeof catalogues.en)[];

describe('the two languages', () => {
  test('say every sentence in one place', () => {
    const places = readdirSync('src/taskpane/strings', { recursive: true, encoding: 'utf8' });
    for (const language of ['en', 'id']) {
      const own = places.filter((file) => file === `${language}.ts` || file.startsWith(`${language}${path.sep}`));
      const said = own.flatMap((file) =>
        [...readFileSync(path.join('src/taskpane/strings', file), 'utf8').matchAll(/^ {2}(\w+):/gm)].map(
          ([, key]) => key,
        ),
      );
      expect(said.filter((key, index) => said.indexOf(key) !== index)).toEqual([]);
      expect(said.length).toBe(keys.length);
    }
  });

  test('say the same things', () => expect(Object.keys(catalogues.id).sort()).toEqual([...keys].sort()));

  test.each(keys)('%s fills the same placeholders in both', (key) => {
    expect(placeholders(catalogues.id[key])).toEqual(placeholders(catalogues.en[key]));
  });

  test.each(keys)('%s is plain in both: not empty, no exclamation mark, no stray space', (key) => {
    for (const text of [catalogues.en[key], catalogues.id[key]]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/!(?!B2)|^\s|\s$|\s{2}/);
    }
  });

  test('hold nothing that the pane never says', () => {
    const files = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => /\.tsx?$/.test(file) && !/^strings.(en|id)\b/.test(file))
      .map((file) => readFileSync(path.join('src/taskpane', file), 'utf8'))
      .join('\n');
    // levelsOne, levelsMany, indicesOne and indicesMany are put together from what was recognised.
    // In attributes keys stand in double quotes.
    const isSaid = (key: string): boolean => code.includes(`'${key}'`) || code.includes(`="${key}"`);
    const unsaid = keys.filter((key) => !isSaid(key) && !/^(levels|indices)(One|Many)$/.test(key));
    expect(unsaid).toEqual([]);
  });

  test('call what is above the limit what AHP.REPORT calls it', () => {
    const judgments = readJudgments([
      [1, 9, 1],
      ['', 1, 9],
      ['', '', 1],
    ]);
    for (const language of ['en', 'id'] as const) {
      const verdict = ahpReport(judgments, ['A', 'B', 'C'], 'eigenvector', language).at(-1)?.[1];
      for (const key of ['inconsistent', 'slightlyInconsistent'] as const) {
        expect(verdict).toContain(catalogues[language][key].split(',')[0]);
      }
    }
  });

  test('full sentences are translated, not copied', () => {
    const words = (key: (typeof keys)[number]): string => catalogues.en[key].replace(/\{\w+\}/g, '');
    const copied = keys.filter((key) => words(key).length > 20 && catalogues.en[key] === catalogues.id[key]);
    expect(copied).toEqual([]);
  });
});

describe('a sentence', () => {
  test('takes its values', () => expect(speaker('en')('writesTo', { area: 'H3:J7' })).toBe('Writes to H3:J7'));
  test('keeps a placeholder nobody filled, so that the gap is seen', () =>
    expect(speaker('id')('writesTo')).toBe('Ditulis ke {area}'));
});

describe('an error becomes a sentence that says what to do', () => {
  const kinds: readonly WorkbookErrorKind[] = [
    'notOneRange',
    'editing',
    'protected',
    'bookProtected',
    'accessDenied',
    'notAnAddress',
    'noSuchSheet',
    'gone',
    'tooMuch',
    'occupied',
    'overlapsMatrix',
    'outsideSheet',
    'changedSince',
    'nothingToClear',
    'nothingToColour',
    'partlyWritten',
    'newerModel',
    'notSupported',
    'unexpected',
  ];
  const values = {
    address: 'x',
    cell: 'H4',
    area: 'H3:J7',
    code: 'GeneralException',
    message: 'refused',
    sheets: 'OMAX',
  };

  test.each(kinds)('%s, in both languages', (kind) => {
    for (const language of ['en', 'id'] as const) {
      const text = explain(new WorkbookError(kind, values), language);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  test('the cell in the way is named', () => {
    expect(explain(new WorkbookError('occupied', values), 'en')).toContain('H4');
  });

  test('the engine speaks for itself, in the language of the pane', () => {
    const error = new ScoringError('matrixTooSmall');
    expect(explain(error, 'en')).toBe(error.message);
    expect(explain(error, 'id')).toMatch(/^Matriks/);
  });

  test('a file of the add-in that did not arrive is not blamed on Excel', () => {
    const failure = Object.assign(new Error('Loading chunk 506 failed.'), { name: 'ChunkLoadError' });
    expect(explain(failure, 'id')).toBe(catalogues.id.errorNotLoaded);
    expect(explain(failure, 'id')).toContain('Tutup dan buka lagi buku kerjanya');
    expect(explain(failure, 'en')).toContain('Close and reopen the workbook');
  });

  test("Office.js codes are understood, unknown ones are shown with Excel's own words", () => {
    expect(explain({ code: 'InvalidSelection', message: '' }, 'en')).toBe(catalogues.en.errorNotOneRange);
    expect(explain({ code: 'AccessDenied', message: '' }, 'en')).toBe(catalogues.en.errorAccessDenied);
    expect(explain({ code: 'InvalidOperationInCellEditMode' }, 'en')).toBe(catalogues.en.errorEditing);
    expect(explain({ code: 'ResponsePayloadSizeLimitExceeded' }, 'en')).toBe(catalogues.en.errorTooMuch);
    expect(explain({ code: 'Strange', message: 'No room' }, 'en')).toContain('No room (Strange)');
    expect(explain({ code: 'Strange', message: 'There is no room.' }, 'en')).toContain(
      'There is no room (Strange). If',
    );
    expect(explain('a bare string', 'en')).toContain('a bare string. If');
    expect(explain(null, 'id')).toContain('null');
  });

  test('what is not found is called a sheet only when Excel looked for one', () => {
    const missing = (errorLocation: string): string =>
      explain({ code: 'ItemNotFound', message: '', debugInfo: { errorLocation } }, 'en');
    expect(missing('WorksheetCollection.getItem')).toBe(catalogues.en.errorNoSuchSheet);
    expect(missing('ConditionalFormatCollection.getItem')).toBe(catalogues.en.errorGone);
    expect(explain({ code: 'ItemNotFound', message: '' }, 'en')).toBe(catalogues.en.errorGone);
  });
});
