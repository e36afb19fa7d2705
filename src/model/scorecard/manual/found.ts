/** The manual of each indicator of a table, found again by code and name, and what belongs to none any more. */
import { sameAs } from '../../hierarchy/tree';
import { foundAgain } from '../../change/align';
import type { Called } from '../../change/align';
import type { KpiManual, ManualField, Scorecard } from '../../types';
import type { CascadeType } from '../cascade';
import { cascadeTypeOf } from '../cascade';
import type { Kpi } from '../types';
import { MANUAL_FIELDS } from './fields';

type Manual = NonNullable<Scorecard['manual']>;

export interface FoundManual {
  /** By the KPI's key. */
  readonly fields: ReadonlyMap<string, KpiManual['fields']>;
  /** Of KPIs that are called otherwise now. */
  readonly renamed: readonly { readonly was: KpiManual; readonly now: Kpi }[];
  /** Of KPIs that the table has no more; what was said of them stays. */
  readonly orphans: readonly KpiManual[];
}

export function findManual({ manual = {} }: Pick<Scorecard, 'manual'>, kpis: readonly Kpi[]): FoundManual {
  const known = Object.values(manual);
  const found = [...foundByName(known, kpis)];
  const used = new Set(found.map(([, was]) => was));
  return {
    fields: new Map(found.map(([kpi, { fields }]) => [kpi.key, fields])),
    renamed: found.flatMap(([now, was]) =>
      sameAs(was.code) === sameAs(now.code) && sameAs(was.name) === sameAs(now.name) ? [] : [{ was, now }],
    ),
    orphans: known.filter((one) => !used.has(one)),
  };
}

/**
 * By code and name, by name, and by code alone as long as no other indicator has got a code that one had before: then
 * codes were counted anew, and who has one now may be anybody. What was said stays with nobody until somebody says.
 */
function foundByName<Known extends Called, Now extends Called>(
  known: readonly Known[],
  present: readonly Now[],
): Map<Now, Known> {
  const found = foundAgain(known, present);
  const isSame = (of: 'code' | 'name', one: Called, other: Called): boolean => sameAs(one[of]) === sameAs(other[of]);
  const isCounted = [...found].some(
    ([now, was]) =>
      isSame('name', now, was) &&
      !isSame('code', now, was) &&
      (known.some((one) => isSame('code', one, now)) || present.some((one) => isSame('code', one, was))),
  );
  return isCounted ? new Map([...found].filter(([now, was]) => isSame('name', now, was))) : found;
}

/**
 * The scorecard with what its sheet says now. A field that is blank there is gone, also from the file; a KPI that the
 * sheet does not have keeps what was said of it, and so does one that the table has no more.
 */
export function withManual(scorecard: Scorecard, kpis: readonly Kpi[], read: readonly KpiManual[]): Scorecard {
  const known = Object.values(scorecard.manual ?? {});
  const onSheet = foundByName(known, read);
  const replaced = new Map([...onSheet].map(([now, was]) => [was, now]));
  const merged = [
    ...known.map((one) => {
      const now = replaced.get(one);
      return now === undefined ? one : { ...one, fields: said({ ...one.fields, ...now.fields }) };
    }),
    ...read.filter((one) => !onSheet.has(one)).map((one) => ({ ...one, fields: said(one.fields) })),
  ].filter(({ fields }) => Object.keys(fields).length > 0);
  const present = new Map([...foundByName(merged, kpis)].map(([kpi, one]) => [one, kpi]));
  const entries = merged.map((one) => {
    const kpi = present.get(one);
    return kpi === undefined
      ? { key: null, one: withoutOthersCode(one, kpis) }
      : { key: kpi.key, one: { ...one, code: kpi.code, name: kpi.name } };
  });
  return withEntries(scorecard, entries);
}

/** An indicator that is gone is known by its name alone once another has its code: by that it would take what was said. */
function withoutOthersCode(one: KpiManual, kpis: readonly Kpi[]): KpiManual {
  const isOthers = one.name !== '' && kpis.some(({ code }) => sameAs(code) === sameAs(one.code));
  return isOthers ? { ...one, code: '' } : one;
}

/** Without what was said of indicators that the table has no more. */
export function withoutOrphans(scorecard: Scorecard, kpis: readonly Kpi[]): Scorecard {
  const { orphans } = findManual(scorecard, kpis);
  const left = Object.entries(scorecard.manual ?? {}).filter(([, one]) => !orphans.includes(one));
  return withEntries(
    scorecard,
    left.map(([key, one]) => ({ key, one })),
  );
}

/** The scorecard with another manual; without one, nothing stands in the file. */
export function withOtherManual(scorecard: Scorecard, manual: Manual = {}): Scorecard {
  const next: { -readonly [Field in keyof Scorecard]: Scorecard[Field] } = { ...scorecard };
  if (Object.keys(manual).length === 0) delete next.manual;
  else next.manual = manual;
  return next;
}

function withEntries(
  scorecard: Scorecard,
  entries: readonly { readonly key: string | null; readonly one: KpiManual }[],
): Scorecard {
  const keys = new Set(entries.flatMap(({ key }) => key ?? []));
  // What belongs to no KPI must not take the place of one that is called so now.
  const free = (wish: string): string => {
    let key = wish;
    for (let number = 2; keys.has(key); number += 1) key = `${wish} (${number})`;
    keys.add(key);
    return key;
  };
  const manual: Manual = Object.fromEntries(
    entries.map(({ key, one }) => [key ?? free(one.code === '' ? one.name : one.code), one]),
  );
  return withOtherManual(scorecard, manual);
}

function said(fields: KpiManual['fields']): KpiManual['fields'] {
  const kept = MANUAL_FIELDS.flatMap((field: ManualField) => {
    const value = (fields[field] ?? '').trim();
    return value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(kept);
}

/** What a person said, if it is one of the three; else what the code proposes. */
export function cascadeOf({ code }: Pick<Kpi, 'code'>, fields: KpiManual['fields'] = {}): CascadeType | null {
  const typed = /^\s*(CP|C|N)(?![A-Za-z/])/i.exec(fields.cascade ?? '')?.[1];
  if (typed !== undefined) return typed.toUpperCase() as CascadeType;
  return (fields.cascade ?? '').trim() === '' ? cascadeTypeOf(code) : null;
}
