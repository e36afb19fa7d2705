/** Every template as a person uses it: opened, typed into, saved and read again; its numbers are the engine's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { groupJudgments } from '../../../src/engine/ahp/groups';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { placeOf } from '../../../src/files/anchors';
import type { Cell, WorkbookContents } from '../../../src/files/contents';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { templateFile } from '../../../src/files/templates/offers';
import { VERSION } from '../../../src/help/version';
import { fromXml, MODEL_NAMESPACE } from '../../../src/model/file/xml';
import { evaluate, sourceOf } from '../../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Model } from '../../../src/model/types';
import type { Area } from '../../../src/sheets/address';
import { parseAddress } from '../../../src/sheets/address';
import { scorecardName } from '../../../src/sheets/scorecard/names';
import { EVERY_FILE, openFile } from '../../support/templates';
import { JUDGMENTS, typedInto, typeInto } from './typing';

const A4 = 9;

const files = EVERY_FILE.map((file) => [templateFile(file.template, file.language, file.isPlain), file] as const);
const bytesOf = (name: string): Uint8Array => readFileSync(path.join('assets/templates', name));

const errorsIn = ({ sheets }: WorkbookContents): Cell[] =>
  sheets.flatMap(({ cells }) => cells.filter(({ value }) => typeof value === 'object' && value !== null));

function modelIn({ customXml }: WorkbookContents): Model {
  const xml = customXml.find(({ namespace }) => namespace === MODEL_NAMESPACE)?.xml;
  if (xml === undefined) throw new Error('there is no model');
  return fromXml(xml);
}

function areaNamed({ names }: WorkbookContents, name: string): Area {
  const area = parseAddress(names.find((one) => one.name === name)?.formula ?? '', '');
  if (!area) throw new Error(`nothing is called ${name}`);
  return area;
}

function valuesAt({ sheets }: WorkbookContents, { sheet, row, column, rows, columns }: Area): CellValue[][] {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const values = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right): CellValue => {
      const value = values.get(`${row + down}:${column + right}`) ?? '';
      return typeof value === 'object' ? value.error : value;
    }),
  );
}

/** What of a file typing does not change. */
function lasting({ sheets, names, customXml }: WorkbookContents) {
  return {
    names,
    customXml,
    sheets: sheets.map(
      ({ cells, columns, conditionalFormats, validations, charts, frozen, print, protection, name }) => ({
        name,
        // What a formula fills grows with what is typed.
        formulas: cells.flatMap(({ row, column, formula }) =>
          formula ? [[row, column, formula.text, formula.fills?.kind]] : [],
        ),
        columns,
        conditionalFormats,
        validations,
        charts,
        frozen,
        print,
        protection,
      }),
    ),
  };
}

describe.each(files)('%s', (name, { template, language, isPlain }) => {
  const contents = readWorkbook(bytesOf(name));
  const own = contents.sheets.slice(0, isPlain ? -1 : undefined);

  test('shows nothing but its words while nothing is typed, and holds all that a template has', () => {
    expect(errorsIn(contents)).toEqual([]);
    expect(own.map(({ protection }) => protection)).toEqual(own.map(() => 'withoutPassword'));
    expect(own.map(({ print }) => print.paperSize)).toEqual(own.map(() => A4));
    for (const { print } of own) expect(print.footer).toContain(`Timbang ${VERSION}`);
    expect(own.slice(1).every(({ frozen, print }) => frozen.rows > 0 && print.titleRows !== null)).toBe(true);
    expect(own.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
    // Half on frozen rows, a chart would be cut in two.
    for (const sheet of own) {
      const { top } = placeOf({ row: sheet.frozen.rows, column: 0, right: 0, down: 0 }, sheet);
      for (const { place } of sheet.charts) expect(place.top).toBeGreaterThanOrEqual(top);
    }
    expect(own.flatMap(({ validations }) => validations).length).toBeGreaterThan(template.id === 'omax' ? -1 : 0);
    expect(own.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeGreaterThan(0);
    expect(contents.names.every(({ hidden }) => hidden)).toBe(true);
    expect(contents.unseen).toEqual([]);
    const formulas = contents.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? []));
    expect(formulas.some((formula) => /\b(AHP|OMAX|CKP|BSC|PLS)\./.test(formula))).toBe(!isPlain);
    expect(modelIn(contents).version).toBe(EMPTY_MODEL.version);
  });

  // Twenty people's matrices in plain formulas take a while, and are the same in both languages.
  if (isPlain && template.id === 'weights' && language === 'id') return;

  test('computes what is typed, and keeps the rest when it is saved', async () => {
    const workbook = await openFile(bytesOf(name), !isPlain);
    try {
      await typeInto(workbook, typedInto(template.id, language));
      const saved = readWorkbook(workbook.file.save(workbook.book));
      expect(errorsIn(saved)).toEqual([]);
      expect(lasting(saved)).toEqual(lasting(contents));
      const { scorecards } = modelIn(saved);
      for (const scorecard of scorecards) {
        const area = areaNamed(saved, scorecard.source);
        const source = sourceOf(area, valuesAt(saved, area));
        if (!source) throw new Error('the table is not read');
        const { result, problems } = evaluate(source, scorecard, EMPTY_MODEL);
        expect(problems.map((problem) => problem.describe('en'))).toEqual([]);
        const shown = (part: 'total' | 'score') =>
          valuesAt(saved, areaNamed(saved, scorecardName(scorecard, part))).flat();
        expect(result.total).not.toBeNull();
        expect(shown('total')[0]).toBeCloseTo(result.total ?? NaN, 8);
        const scores = result.rows.map(({ score }) => score);
        shown('score')
          .slice(0, scores.length)
          .forEach((score, row) =>
            scores[row] === null ? expect(score).toBe('') : expect(score).toBeCloseTo(scores[row] ?? NaN, 8),
          );
        expect(shown('score').slice(scores.length).join('')).toBe('');
      }
      if (scorecards.length === 0) expectWeights(saved, template.id === 'weights' ? JUDGMENTS : QUESTIONS);
    } finally {
      workbook.close();
    }
  });
});

/** The marks of `typing`, as a matrix. */
const QUESTIONS: typeof JUDGMENTS = [[[2, 5, 1], [1 / 3, 3], [1 / 2]]];

/** The sheet of weights: the items' rows begin in row 5, the weight is in column C. */
function expectWeights(saved: WorkbookContents, people: typeof JUDGMENTS): void {
  const matrices = people.map((rows) =>
    Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: 4 }, (__, column) => (row === column ? 1 : (rows[row]?.[column - row - 1] ?? ''))),
    ),
  );
  const { weights } = priorities(readJudgments(groupJudgments(matrices)), 'eigenvector');
  const sheet = saved.sheets.find(({ name }) => name === 'Weights' || name === 'Bobot')?.name ?? '';
  const shown = valuesAt(saved, { sheet, row: 4, column: 2, rows: 15, columns: 1 }).flat();
  expect(weights).toHaveLength(4);
  weights.forEach((weight, index) => expect(shown[index]).toBeCloseTo(weight, 9));
  expect(shown.slice(4).join('')).toBe('');
}
