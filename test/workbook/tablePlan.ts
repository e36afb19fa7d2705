/** A small plan with everything a plan may have, for tests of the writer. */
import type { Model } from '../../src/model/types';
import { pageFooter } from '../../src/sheets/pageFooter';
import type { SheetPlan, WriteRequest } from '../../src/sheets/plan';
import type { WrittenSheets } from '../../src/workbook/writing/writer';
import { writeSheets } from '../../src/workbook/writing/writer';
import { samsatModel } from './samsatModel';

/** The model with the records of what was written, as the pane keeps it. */
export function adopt(model: Model, { records }: WrittenSheets): Model {
  const others = model.sheets.filter(({ key }) => records.every((each) => each.key !== key));
  return { ...model, sheets: [...others, ...records] };
}

/** One sheet of a table with everything a plan may have. */
export function tableRequest(model: Model, labels: readonly string[], at = 5, rule = ''): WriteRequest {
  const plan = (name: string): SheetPlan => ({
    key: 'improvement/x',
    name,
    columns: [120, 60, 160],
    blocks: [
      { at: 'A1', style: 'title', cells: [['Improvement']] },
      { at: `A${at - 1}`, style: 'heading', cells: [['KPI', 'Level', 'Root cause']] },
      { at: `A${at}`, style: 'label', cells: labels.map((text) => [{ text }]) },
      { at: `B${at}`, style: 'result', format: '0.00', cells: labels.map((_, index) => [index + 3]) },
      { at: `C${at}`, style: 'inputText', cells: labels.map(() => [null]) },
    ],
    lights: [{ range: `B${at}:B${at + labels.length - 1}`, bands: 'omax' }],
    kept: [{ name: 'causes', labels: `A${at}:A${at + labels.length - 1}`, cells: `C${at}:C${at + labels.length - 1}` }],
    freeze: { rows: at - 1 },
    print: { landscape: true, area: `A1:C${at + labels.length}`, footer: pageFooter('en', rule) },
  });
  const sheets = [{ key: 'improvement/x', name: 'Improvement' }];
  return { model, sheets, build: (nameOf) => [plan(nameOf('improvement/x'))] };
}

/** The SAMSAT model after this table was written into the workbook. */
export async function writtenTable(labels: readonly string[]): Promise<Model> {
  return adopt(samsatModel(), await writeSheets(tableRequest(samsatModel(), labels), 'replace'));
}
