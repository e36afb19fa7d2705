import { addressesOf, allSamples, areaOf, isComputed, isFilled, isFormula, WHY, whyBeside } from './grid';
import type { Grid, GridCell } from './grid';
import { cellAddress, intersection } from '../../src/sheets/address';
import type { Sample } from '../../src/workbook/samples/samples';
import { linesOf } from '../../src/sheets/textSize';

let samples: { sample: Sample; grids: Grid[] }[];
let grids: Grid[];

describe.each(['en', 'id'] as const)('in %s', (language) => {
  beforeAll(async () => {
    samples = await allSamples(language);
    grids = samples.flatMap((sample) => sample.grids);
  });

  /** What breaks a rule, as `sheet!cell: content`; an empty list is the rule kept. */
  function offenders(breaks: (grid: Grid, address: string, content: string) => boolean): string[] {
    return grids.flatMap((grid) =>
      [...grid.cells].flatMap(([address, { content }]) =>
        breaks(grid, address, String(content ?? '')) ? [`${grid.sheet.name}!${address}: ${String(content)}`] : [],
      ),
    );
  }

  describe('a sample', () => {
    test('has a title and a description in both languages and names its study', () => {
      expect(samples.map(({ sample }) => sample.id)).toEqual(['samsat', 'treasurer', 'kppn']);
      for (const { sample } of samples) {
        const texts = [sample.title.en, sample.title.id, sample.description.en, sample.description.id, sample.source];
        expect(texts.filter((text) => text.trim().length < 10)).toEqual([]);
      }
    });

    test('names its sheets as Excel allows, and never like the columns AHP, OMAX and CKP', () => {
      for (const { sample } of samples) {
        const names = sample.sheets.map(({ name }) => name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
          expect(['ahp', 'omax', 'ckp', 'history']).not.toContain(name.toLowerCase());
        }
      }
    });

    test('opens with filled cells selected', () => {
      for (const { sample, grids: ofSample } of samples) {
        expect(sample.sheets.some(({ select }) => select !== undefined)).toBe(true);
        for (const grid of ofSample) {
          const selected = grid.sheet.select === undefined ? [] : addressesOf(areaOf(grid.sheet.select, grid.sheet));
          expect([selected[0], selected.at(-1)].filter((address) => address && !isFilled(grid, address))).toEqual([]);
        }
      }
    });
  });

  describe('the cells of a sample', () => {
    test('lie in rectangles that nowhere overlap', () => {
      const overlaps = grids.flatMap(({ areas, sheet }) =>
        areas.flatMap((one, index) =>
          areas
            .slice(index + 1)
            .filter((other) => intersection(one, other))
            .map(() => `${sheet.name} row ${one.row + 1}`),
        ),
      );
      expect(overlaps).toEqual([]);
      for (const { sheet } of grids) {
        for (const { at, cells } of sheet.blocks) {
          expect({ at, widths: new Set(cells.map((row) => row.length)).size }).toEqual({ at, widths: 1 });
        }
      }
    });

    test('stand in columns that have a width', () => {
      const outside = offenders(
        ({ cells, sheet }, address) => (cells.get(address)?.column ?? 0) >= sheet.columns.length,
      );
      expect(outside).toEqual([]);
      expect(grids.flatMap(({ sheet }) => sheet.columns).filter((width) => width < 40 || width > 500)).toEqual([]);
    });

    test('have headings that fit on one line, because nothing makes a row higher', () => {
      const cramped = offenders(({ cells, sheet }, address, heading) => {
        const cell = cells.get(address);
        if (cell?.style !== 'heading' || isFormula(heading)) return false;
        return linesOf(heading, sheet.columns[cell.column] ?? 0) > 1;
      });
      expect(cramped).toEqual([]);
    });

    test('have texts that end before the next filled cell', () => {
      const cut = offenders((grid, address, text) => {
        const cell = grid.cells.get(address);
        if (!cell || typeof cell.content !== 'string' || isFormula(text) || cell.style === 'heading') return false;
        return widthOf(text, cell.style) > roomFor(grid, cell);
      });
      expect(cut).toEqual([]);
    });

    test('have titles that end where the view or the frozen columns end', () => {
      const VIEW = 715;
      const overlong = offenders(({ cells, sheet }, address, text) => {
        const style = cells.get(address)?.style;
        const frozen = sheet.columns.slice(0, sheet.freeze?.columns ?? 0).reduce((sum, width) => sum + width, 0);
        return (style === 'title' || style === 'subtitle') && widthOf(text, style) > (frozen || VIEW);
      });
      expect(overlong).toEqual([]);
    });

    test('show the scores of a contract without scrolling: CKP 2016 and CKP proposed up to the values', () => {
      for (const { sheet } of grids.filter(({ sheet: { name } }) => name.startsWith('CKP'))) {
        expect(sheet.columns.slice(0, 9).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(650);
      }
    });

    /** Points a text takes, as measured in the grid: letters of 5.7 on average at 11 points, a polarity more. */
    function widthOf(text: string, style: string | undefined): number {
      const letters: Record<string, number> = { title: 9.6, note: 4.7, input: 6.2 };
      return text.length * (letters[style ?? ''] ?? 5.7) + 5;
    }

    /** A text runs on over empty cells to its right. */
    function roomFor(grid: Grid, { row, column }: GridCell): number {
      const { columns } = grid.sheet;
      const next = columns.findIndex((_, other) => other > column && isFilled(grid, cellAddress(row, other)));
      if (next < 0) return Infinity;
      return columns.slice(column, next).reduce((sum, width) => sum + width, 0);
    }

    test('leave room for every spilling formula', () => {
      expect(offenders(({ spills }, address, content) => spills.has(address) && content !== '')).toEqual([]);
      const unstyled = grids.flatMap(({ sheet, spills, cells }) =>
        [...spills]
          .filter(([address, origin]) => {
            const look = cells.get(address);
            const isInHeading = look?.style === 'heading' && look.row === cells.get(origin)?.row;
            return look?.style !== 'result' && look?.style !== 'total' && !isInHeading;
          })
          .map(([address]) => `${sheet.name}!${address}`),
      );
      expect(unstyled).toEqual([]);
    });

    test('are formulas wherever they hold a result or a total', () => {
      const typed = offenders((grid, address) => {
        const style = grid.cells.get(address)?.style;
        return (style === 'result' || style === 'total') && !isComputed(grid, address);
      });
      expect(typed).toEqual([]);
    });

    test('are typed values wherever they are input or copied from the study', () => {
      const formulas = offenders(({ cells }, address, content) => {
        const style = cells.get(address)?.style;
        return (style === 'input' || style === 'printed') && (content === '' || isFormula(content));
      });
      expect(formulas).toEqual([]);
    });

    test('hold no text that Excel would read as a formula, a number, a date, a time or a truth value', () => {
      const changed = [
        /^[+\-@']/,
        /^\(?-?[\d.,\s]+%?\)?$/,
        /^\d+(\.\d+)?e[+-]?\d+$/i,
        /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/,
        /^(\d{1,2}[-/ ]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([-/ ]?\d{1,4})?$/i,
        /^\d{1,2}(:\d{2}){1,2}/,
        /^\d{1,2} ?[ap]m?$/i,
        /^(true|false)$/i,
      ];
      const mistaken = offenders(({ cells }, address, text) => {
        const isText = typeof cells.get(address)?.content === 'string';
        return isText && (text !== text.trim() || changed.some((form) => form.test(text)));
      });
      expect(mistaken).toEqual([]);
    });
  });

  describe('the formulas of a sample', () => {
    const LOGICAL = ['IF', 'IFERROR', 'IFNA', 'ISNUMBER', 'N', 'NA'];
    const COUNTING = ['AVERAGE', 'COUNT', 'COUNTA', 'COUNTIF', 'INT', 'MAX', 'SUM', 'SUMIF', 'SUMPRODUCT'];
    const NATIVE = [...LOGICAL, ...COUNTING, 'TRANSPOSE'];
    const OF_AHP_AND_OMAX = [
      'AHP.REPORT',
      'AHP.CR',
      'AHP.GLOBAL',
      'OMAX.LEVEL',
      'OMAX.LADDER',
      'OMAX.INDEX',
      'OMAX.LIGHT',
    ];
    const OF_CKP = ['CKP.WEIGHT', 'CKP.TABLE', 'CKP.INDEX', 'CKP.SCORE', 'CKP.NKP', 'CKP.NPKP', 'CKP.RATING'];
    const OURS = [...OF_AHP_AND_OMAX, ...OF_CKP, 'BSC.ROLLUP', 'BSC.LIGHT'];
    const withoutTexts = (formula: string) => formula.replace(/"[^"]*"/g, '""');

    test('use only functions that every Excel of the manifest and the sandbox know', () => {
      const used = new Set(
        grids.flatMap(({ cells }) =>
          [...cells.values()].flatMap(({ content }) =>
            isFormula(content) ? (withoutTexts(content).match(/\b[A-Z][A-Z.]*(?=\()/g) ?? []) : [],
          ),
        ),
      );
      expect([...used].filter((name) => !NATIVE.includes(name) && !OURS.includes(name))).toEqual([]);
      expect(OURS.filter((name) => !used.has(name))).toEqual([]);
    });

    test('close every parenthesis and use no spill operator', () => {
      const broken = offenders((_, __, content) => {
        if (!isFormula(content)) return false;
        const plain = withoutTexts(content);
        return plain.includes('#') || plain.split('(').length !== plain.split(')').length;
      });
      expect(broken).toEqual([]);
    });

    test('refer to sheets of the same sample, quoted, and to cells that hold something', () => {
      const blind = offenders((grid, _, content) => isFormula(content) && referencesOf(content, grid).includes(false));
      expect(blind).toEqual([]);
      const unquoted = offenders((_, __, content) => isFormula(content) && /(?<!')!/.test(withoutTexts(content)));
      expect(unquoted).toEqual([]);
    });

    /** For every reference of a formula, whether it meets a filled cell; a range must meet at least one. */
    function referencesOf(formula: string, home: Grid): boolean[] {
      const siblings = samples.find(({ grids: ofSample }) => ofSample.includes(home))?.grids ?? [];
      const pattern = /(?:'([^']+)'!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)(?![A-Z(\d])/g;
      return [...withoutTexts(formula).matchAll(pattern)].map(([, name, address = '']) => {
        const target = name === undefined ? home : siblings.find(({ sheet }) => sheet.name === name);
        return (
          target !== undefined && addressesOf(areaOf(address, target.sheet)).some((cell) => isFilled(target, cell))
        );
      });
    }
  });

  describe('lights and notes of a sample', () => {
    test('lights stand on computed cells', () => {
      const dark = grids.flatMap((grid) =>
        (grid.sheet.lights ?? [])
          .filter(({ range }) => !addressesOf(areaOf(range, grid.sheet)).every((address) => isComputed(grid, address)))
          .map(({ range }) => `${grid.sheet.name}!${range}`),
      );
      expect(dark).toEqual([]);
    });

    test('a cell has at most one note, and notes stand on filled cells', () => {
      for (const grid of grids) {
        const cells = (grid.sheet.notes ?? []).map(({ cell }) => cell);
        expect(new Set(cells).size).toBe(cells.length);
        expect(cells.filter((cell) => !isFilled(grid, cell))).toEqual([]);
      }
    });

    test('the note on a printed value says what the column beside it says, and every such sentence has its note', () => {
      for (const grid of grids) {
        const noted = (grid.sheet.notes ?? []).filter(({ cell }) => grid.cells.get(cell)?.style === 'printed');
        for (const { cell, text } of noted) {
          expect({ cell, text: whyBeside(grid, areaOf(cell, grid.sheet).row)?.text }).toEqual({ cell, text });
        }
        const explained = new Set(noted.map(({ cell }) => areaOf(cell, grid.sheet).row));
        const sentences = new Set([...grid.cells.values()].map(({ row }) => row));
        const unnoted = [...sentences].filter((row) => !explained.has(row) && isSentence(whyBeside(grid, row)?.text));
        expect(unnoted.map((row) => whyBeside(grid, row)?.text)).toEqual([]);
      }
    });

    const isSentence = (text: string | null | undefined) => typeof text === 'string' && !WHY.includes(text);
  });
});
