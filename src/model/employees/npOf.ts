/** The behaviour values of a 360° form for the people of a list: found by number, else by a name that is nobody else's. */
import { quoted } from '../../engine/messages';
import { groupedBy } from '../feedback/grouped';
import { sameAs } from '../hierarchy/tree';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { Employee, NpSource } from './types';

/** So many are named in a sentence. */
const NAMED = 5;

interface WithNp {
  readonly employees: readonly Employee[];
  readonly remarks: readonly Remark[];
}

export function withNpOf(employees: readonly Employee[], { values }: NpSource): WithNp {
  const known = new Map(values.map(({ person, np }) => [sameAs(person), np]));
  const named = groupedBy(employees, ({ name }) => sameAs(name));
  const isShared = ({ name }: Employee): boolean => name !== '' && (named.get(sameAs(name))?.length ?? 0) > 1;
  const keyOf = (employee: Employee): string | null => {
    const keys = [employee.number, isShared(employee) ? '' : employee.name].map(sameAs);
    return keys.find((key) => key !== '' && known.has(key)) ?? null;
  };
  const found = employees.map((employee) => ({ employee, key: keyOf(employee) }));
  const used = new Set(found.map(({ key }) => key));
  const others = values.filter(({ person }) => !used.has(sameAs(person))).map(({ person }) => person);
  return {
    employees: found.map(({ employee, key }) => {
      return { ...employee, values: { ...employee.values, behaviour: key === null ? null : (known.get(key) ?? null) } };
    }),
    remarks: others.length === 0 ? [] : [nobodys(others)],
  };
}

/** Answers about people who are not in the list may be about somebody who is, written otherwise. */
function nobodys(people: readonly string[]): Remark {
  const names = people
    .slice(0, NAMED)
    .map((person) => quoted(person))
    .join(', ');
  return remark('employeeNpOfNobody', { names, count: people.length });
}
