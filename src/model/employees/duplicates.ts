/** People who stand in a list twice: by their number, or by their name where they have none. */
import { quoted } from '../../engine/messages';
import { sameAs } from '../hierarchy/tree';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { Employee } from './types';

export function duplicatesIn(employees: readonly Employee[]): Remark[] {
  const rows = new Map<string, Employee[]>();
  for (const employee of employees) {
    const key = employee.number === '' ? `name ${sameAs(employee.name)}` : employee.number.replace(/\W/g, '');
    rows.set(key, [...(rows.get(key) ?? []), employee]);
  }
  return [...rows.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const values = { who: quoted(first.number || first.name), rows: same.map(({ rowNumber }) => rowNumber).join(', ') };
    return [remark('employeeTwice', values)];
  });
}
