/** Values of employees that are not made of their parts: NKP of CKP and NP (Kep-241/PB/2015), NPKP of SKP and NP (PP 46/2011). */
import { KEP_241 } from '../../../engine/ckp/rulebooks/kep241';
import { PP_46 } from '../../../engine/ckp/rulebooks/pp46';
import { agreement } from '../agreement';
import { known, plus, printed, times } from '../estimate';
import type { Estimate } from '../estimate';
import type { Finding } from '../finding';
import { asShown, besides, finding, shown } from '../say';
import { howRead } from '../sayReadings';
import type { AuditedTables, EmployeeLabel, EmployeeValues, LabelledValue } from '../table';
import { behindTotals, readingsOf } from '../totalReadings';
import type { AuditKind } from './kind';

const KIND = 'employee';

export const EMPLOYEE: AuditKind = {
  kind: KIND,
  find: (tables) => {
    const all = tables.employees.flatMap(madeIn);
    const off = all.filter(({ isRight }) => !isRight);
    // Where most differ, they are made by another rule.
    const wrong = off.length > all.length / 2 && all.length > 2 ? [] : off.map(said);
    return [...wrong, ...all.filter(({ isRight }) => isRight).flatMap((made) => ofOtherTotal(made, tables))];
  },
};

interface Rule {
  readonly of: EmployeeLabel;
  readonly from: readonly EmployeeLabel[];
  readonly share: number;
}

/** An SKP without additional tasks or creativity is the CKP. */
const RULES: readonly Rule[] = [
  { of: 'NKP', from: ['CKP'], share: KEP_241.employeeValue.share.value },
  { of: 'NPKP', from: ['SKP', 'CKP'], share: PP_46.skpShare.value },
];

interface Made {
  readonly name: string;
  readonly rule: Rule;
  readonly value: LabelledValue;
  readonly result: LabelledValue;
  readonly behaviour: LabelledValue;
  readonly computed: Estimate;
  readonly isRight: boolean;
  readonly isSaid: boolean;
}

/** Each value with the parts that make it, or with the nearest before it where none do. */
function madeIn({ name, values, isSaid }: EmployeeValues): Made[] {
  return RULES.flatMap((rule) =>
    values.flatMap((value, at): Made[] => {
      if (value.label !== rule.of) return [];
      const results = values.filter(({ label }) => rule.from.includes(label));
      const behaviours = values.filter(({ label }) => label === 'NP');
      const ways = results.flatMap((result) =>
        behaviours.map((behaviour): Made => {
          const own = times(printed(result.figure), known(rule.share));
          const computed = plus(own, times(printed(behaviour.figure), known(1 - rule.share)));
          const isRight = agreement(value.figure, computed) !== 'differs';
          return { name, rule, value, result, behaviour, computed, isRight, isSaid };
        }),
      );
      const right = ways.find((way) => way.isRight);
      // Sentences may speak of several; which belong together is known only where there is one of each.
      const only = isSaid && ways.length > 1 ? undefined : ways.findLast(({ result }) => values.indexOf(result) < at);
      return (right ?? only) ? [(right ?? only) as Made] : [];
    }),
  );
}

function said({ name, rule, value, result, behaviour, computed, isSaid }: Made): Finding {
  const values = {
    item: name === '' ? rule.of : `${name}, ${rule.of}`,
    printed: asShown(value.figure),
    result: result.label,
    resultValue: asShown(result.figure),
    share: shown(100 * rule.share, 0, true),
    behaviourValue: asShown(behaviour.figure),
    computed: besides(computed.exact, value.figure),
  };
  const cells = [value.figure, result.figure, behaviour.figure];
  return finding(KIND, { certainty: isSaid ? 'possible' : 'certain', cells, key: 'auditEmployee', values });
}

/** Made of a total that would be another one with weights that add up, or that were not rounded. */
function ofOtherTotal({ rule, value, result, behaviour }: Made, tables: AuditedTables): Finding[] {
  return behindTotals(tables).flatMap((behind): Finding[] => {
    if (Math.abs(behind.figure.value - result.figure.value) > 1e-9) return [];
    const readings = readingsOf(behind, tables);
    const others = readings?.all.filter(
      ({ weights, scores, anchored }) => weights !== 'printed' && scores !== 'whole' && anchored.length === 0,
    );
    if (readings === null || others === undefined || others.length === 0) return [];
    const made = (total: number): number => rule.share * total + (1 - rule.share) * behaviour.figure.value;
    const [first] = others;
    const told = (language: 'en' | 'id'): string =>
      others
        .map((one) => `${shown(made(one.total), value.figure.decimals)[language]} ${howRead(one, readings)[language]}`)
        .join('; ');
    const values = {
      item: rule.of,
      printed: asShown(value.figure),
      result: result.label,
      resultValue: asShown(result.figure),
      readings: { en: told('en'), id: told('id') },
      // Told beside its name where it is joined to another of its kind.
      ...(first !== undefined && others.length === 1 ? { computed: besides(made(first.total), value.figure) } : {}),
    };
    const cells = [value.figure, result.figure, behind.figure];
    return [finding(KIND, { certainty: 'rounding', cells, key: 'auditEmployeeOther', values })];
  });
}
