/** Validation forms as they stand in the workbook: what they ask, and what experts typed. */
import type { CellValue, Model } from '../../model/types';
import type { FoundForm, Rule } from '../../model/validation/results';
import { areaAddress } from '../../sheets/address';
import { areaOfName, keptMarks } from '../../sheets/hiddenNames';
import { formKey, formOfKey, PERSON, RULE, SUMMARY_KEY, tableName } from '../../sheets/validation/keys';
import { readForm, ruleIn } from '../../sheets/validation/readBack';
import { inWorkbook } from '../excel/run';
import { nameState, queueBook } from './locate';

export interface FormsReading {
  readonly forms: readonly FoundForm[];
  /** Forms that were written, and whose sheets or cells are gone: what they were called. */
  readonly gone: readonly string[];
  /** The rule that stands in the summary; null without one. */
  readonly rule: Rule | null;
}

/** Two round trips, however many forms there are. */
export function readValidationForms({ sheets }: Model): Promise<FormsReading> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    const book = finishBook();
    const gone: string[] = [];
    const found = sheets.flatMap(({ key, name }) => {
      const form = formOfKey(key);
      if (form === null) return [];
      const area = areaOfName(nameState(book, tableName(form)));
      if (area === null || !book.sheets.some((sheet) => sheet.name === area.sheet)) {
        gone.push(name);
        return [];
      }
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      const person = areaOfName(nameState(book, keptMarks(formKey(form), PERSON).cells));
      const ranges = [area, person].map((each) => each && sheet.getRange(areaAddress(each)));
      for (const range of ranges) range?.load(['values']);
      return [{ form, area, ranges }];
    });
    const ruleCell = areaOfName(nameState(book, keptMarks(SUMMARY_KEY, RULE).cells));
    const hasRule = ruleCell !== null && book.sheets.some(({ name }) => name === ruleCell.sheet);
    const rule = hasRule ? context.workbook.worksheets.getItem(ruleCell.sheet).getRange(areaAddress(ruleCell)) : null;
    rule?.load(['values']);
    await context.sync();
    const forms = found.map(({ form, area, ranges: [table, person] }) => {
      const cells = { table: valuesOf(table), person: valuesOf(person) };
      return readForm({ ...form, sheet: area.sheet, area, ...cells });
    });
    return { forms, gone, rule: ruleIn(valuesOf(rule)[0]?.[0] ?? '') };
  });
}

function valuesOf(range: Excel.Range | null | undefined): CellValue[][] {
  return (range?.values ?? []) as CellValue[][];
}
