/** The examples in Indonesian: every text, the same numbers, live, and read by the pane as the English ones are. */
import { EMPTY_MODEL } from '../../src/model/types';
import { newDraft } from '../../src/model/scorecard/draft';
import type { Evaluation } from '../../src/model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import { selectedTable } from '../../src/workbook/reading/kpiTable';
import { loadSample, SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import type { SampleId } from '../../src/workbook/samples/sampleRegistry';
import { select } from '../workbook/sheet';
import { areaOf, isFormula, layOut } from './grid';
import { openedSample } from './opened';
import { cellAddress } from '../../src/sheets/address';

/** English words that no Indonesian text has. */
const ENGLISH =
  /\b(the|of|and|study|weights?|printed|source|table|level with|realization|light|index|customer|employees?|rounded)\b/i;

describe.each(SAMPLE_IDS)('the sample %s', (id) => {
  test('says nothing in English', async () => {
    const { sheets } = await loadSample(id, 'id');
    const texts = sheets.flatMap(({ name, blocks, notes = [] }) => [
      name,
      ...blocks.flatMap(({ cells }) => cells.flat()),
      ...notes.map(({ text }) => text),
    ]);
    const left = texts.filter((text) => typeof text === 'string' && !isFormula(text) && ENGLISH.test(text));
    expect(left).toEqual([]);
  });

  test('has the numbers of the English one, and no errors', async () => {
    const numbers: unknown[][] = [];
    for (const language of ['en', 'id'] as const) {
      const opened = await openedSample(id, undefined, language);
      const values = [];
      for (const { sheet, cells } of opened.sample.sheets.map(layOut)) {
        const rows = Math.max(...[...cells.values()].map(({ row }) => row)) + 1;
        values.push(...(await opened.values(sheet.name, `A1:${cellAddress(rows - 1, sheet.columns.length - 1)}`)));
      }
      opened.close();
      expect(values.filter((value) => String(value).startsWith('#'))).toEqual([]);
      numbers.push(values.map((value) => (typeof value === 'number' ? value : '')));
    }
    expect(numbers[1]).toEqual(numbers[0]);
  });
});

/** What the pane makes of one clicked cell. */
async function taken(id: SampleId, language: 'en' | 'id', place: readonly [number, string]): Promise<Evaluation> {
  const opened = await openedSample(id, undefined, language);
  const sheet = opened.sample.sheets[place[0]];
  if (!sheet) throw new Error('no such sheet');
  areaOf(place[1], sheet);
  await select(place[1], sheet.name);
  const table = await selectedTable();
  const source = table && sourceOf(table.area, table.cells, table.formats);
  if (!source) throw new Error('no table was found');
  const evaluation = evaluate(source, newDraft(source, 'x', '').scorecard, EMPTY_MODEL);
  opened.close();
  return evaluation;
}

describe.each(['en', 'id'] as const)('one cell clicked in the examples (%s)', (language) => {
  test('makes the NKO of its own perspectives', async () => {
    const { scorecard, result } = await taken('kppn', language, [0, 'C8']);
    expect(scorecard.kind).toBe('nko');
    expect(result.total).toBeCloseTo(107.96, 2);
    expect(result.perspectives.map(({ weight }) => weight)).toEqual([0.3, 0.2, 0.25, 0.25]);
  });

  test('makes the index of OMAX', async () => {
    const { scorecard, result } = await taken('samsat', language, [3, 'B8']);
    expect(scorecard.kind).toBe('omax');
    expect(result.total).toBeCloseTo(7.8869, 4);
  });

  test('makes the CKP', async () => {
    const { scorecard, result } = await taken('treasurer', language, [1, 'B8']);
    expect(scorecard.kind).toBe('ckp');
    expect(result.total).toBeCloseTo(108.98, 2);
  });
});
