/** The answers of experts as they were last read, the rule, and items that leave the hierarchy by it. */
import { useMemo, useState } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Model } from '../../../model/types';
import { leaving, withoutItems } from '../../../model/validation/leaving';
import type { Leaving } from '../../../model/validation/leaving';
import type { ItemResult, Renamed, Rule, ValidationResult } from '../../../model/validation/results';
import { renamedSince, ruleAfter, stillThere, validationResult } from '../../../model/validation/results';
import type { FormsReading } from '../../../workbook/reading/validationForms';
import { readValidationForms } from '../../../workbook/reading/validationForms';
import { useAction } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { ScorecardWith } from './scorecardsWith';
import { scorecardsWith } from './scorecardsWith';

/** What is asked before items leave. */
export interface AskedToLeave extends Leaving {
  readonly results: readonly ItemResult[];
  readonly scorecards: readonly ScorecardWith[];
}

export interface Validation {
  readonly model: Model;
  readonly busy: boolean;
  /** Null until the forms are read. */
  readonly reading: FormsReading | null;
  readonly result: ValidationResult;
  readonly rule: Rule;
  /** Not valid, and still in the hierarchy. */
  readonly open: readonly ItemResult[];
  readonly asked: AskedToLeave | null;
  readonly setRule: (rule: Rule) => void;
  readonly read: () => void;
  /** The forms and the rule as they are now, which the view then shows. */
  readonly readNow: () => Promise<{ found: FormsReading; by: Rule }>;
  /** What was answered under another name, as the forms are now. */
  readonly renamedNow: () => Promise<Renamed[]>;
  /** The summary was written with this rule. */
  readonly wroteRule: (rule: Rule) => void;
  readonly ask: () => void;
  readonly leave: () => void;
  readonly cancel: () => void;
}

export function useValidation(begun: FormsReading | null = null): Validation {
  const { model, current, edit } = useModel();
  const { busy, run } = useAction();
  const [reading, setReading] = useState(begun);
  const [rule, setRule] = useState<Rule>(begun?.rule ?? 'majority');
  const [asked, setAsked] = useState<AskedToLeave | null>(null);
  const result = useMemo(() => validationResult(reading?.forms ?? [], rule), [reading, rule]);
  const open = stillThere(model, result);

  /** As the forms are now; the rule of the summary counts again where somebody changed it there. */
  const readNow = async (): Promise<{ found: FormsReading; by: Rule }> => {
    const found = begun ?? (await readValidationForms(current()));
    const by = ruleAfter(rule, reading, found);
    setReading(found);
    setRule(by);
    return { found, by };
  };
  const read = (): void => {
    void run(
      async () => {
        await readNow();
        return 'settled';
      },
      { sentence: { key: 'validationReading', values: {} } },
    );
  };
  const ask = (): void => {
    void run(async () => {
      // Experts may have answered since.
      const { found, by } = await readNow();
      const results = stillThere(current(), validationResult(found.forms, by));
      if (results.length === 0) return 'settled';
      const left = leaving(
        current(),
        results.map(({ id }) => id),
      );
      setAsked({ ...left, results, scorecards: await scorecardsWith(left, current()) });
      return 'settled';
    });
  };
  const renamedNow = async (): Promise<Renamed[]> => {
    const { forms } = begun ?? (await readValidationForms(current()));
    return renamedSince(current(), validationResult(forms, rule));
  };
  const wroteRule = (written: Rule): void => setReading((before) => before && { ...before, rule: written });
  const leave = (): void => {
    setAsked(null);
    if (!asked) return;
    const ids = asked.results.map(({ id }) => id);
    const [first, ...others] = asked.items;
    const values = { item: first ? [first.code, titleOf(first)].filter(Boolean).join(' ') : '', count: others.length };
    edit((now) => withoutItems(now, ids), {
      key: others.length === 0 ? 'validationLeftOne' : 'validationLeftMany',
      values,
    });
  };
  return {
    model,
    busy,
    reading,
    result,
    rule,
    open,
    asked,
    setRule,
    read,
    readNow,
    renamedNow,
    wroteRule,
    ask,
    leave,
    cancel: () => setAsked(null),
  };
}
