/** A form as it was found in its sheet: what it asks and what was answered, whatever was typed. */
import { EACH_LANGUAGE } from '../../engine/language';
import { sameAs } from '../../model/hierarchy/tree';
import type { CellValue } from '../../model/types';
import type { FoundAnswer, FoundForm, Rule } from '../../model/validation/results';
import { RULES } from '../../model/validation/results';
import type { Area } from '../address';
import { cellAddress } from '../address';
import { askedBy } from './keys';
import type { FormKey } from './keys';
import { COLUMN } from './layout';
import { RULE_WORDS } from './texts';

/** The rule that stands in the summary, in either language; null for other words. */
export function ruleIn(cell: CellValue): Rule | null {
  const text = sameAs(String(cell));
  return RULES.find((rule) => EACH_LANGUAGE.some((language) => RULE_WORDS[rule][language] === text)) ?? null;
}

type Cells = readonly (readonly CellValue[])[];

export interface FormCells extends FormKey {
  readonly sheet: string;
  /** Of the table. */
  readonly area: Area;
  readonly table: Cells;
  /** Name, position and date, one below the other. */
  readonly person: Cells;
}

export function readForm({ kind, expert, sheet, area, table, person }: FormCells): FoundForm {
  const [name, position] = person.map(([typed = '']) => String(typed).trim());
  let part = '';
  const answers = table.flatMap((row, down): FoundAnswer[] => {
    const textAt = (column: number): string => String(row[column] ?? '').trim();
    const label = textAt(COLUMN.label);
    if (label === '') {
      // Above its headings a part has its title alone.
      if (textAt(COLUMN.of) !== '') part = textAt(COLUMN.answer) === '' ? textAt(COLUMN.of) : part;
      return [];
    }
    const asked = askedBy(label);
    const [code, item] = [textAt(COLUMN.code), textAt(COLUMN.item)];
    const text = asked.question === 'item' ? [code, item].filter((each) => each !== '').join(' ') : part;
    const cell = cellAddress(area.row + down, area.column + COLUMN.answer);
    return [{ ...asked, text, said: row[COLUMN.answer] ?? '', remark: textAt(COLUMN.remark), cell }];
  });
  return { kind, expert, sheet, name: name ?? '', position: position ?? '', answers };
}
