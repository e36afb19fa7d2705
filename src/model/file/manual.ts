/** The manual of a scorecard's indicators as elements of the file, there and back, and made one of two people's. */
import { foundAgain } from '../change/align';
import { sameAs } from '../hierarchy/tree';
import { MANUAL_FIELDS } from '../scorecard/manual/fields';
import type { KpiManual, Scorecard } from '../types';
import { childrenNamed, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';
import type { Kind } from './threeWay';
import { chosen, decided, isSame, mergedFields, versionsOf } from './threeWay';

type Manual = NonNullable<Scorecard['manual']>;

export function manualElements(manual: Manual = {}): string[] {
  return Object.entries(manual).map(([of, { code, name, fields }]) => {
    const said = Object.entries(fields).map(([field, value]) => written('says', { of: field, value }));
    return written('manual', { of, code, name }, said);
  });
}

/** A field of a later version is passed over. */
export function readManual(scorecard: XmlElement): Pick<Scorecard, 'manual'> {
  const entries = childrenNamed(scorecard, 'manual').map((element) => {
    const said = new Map(childrenNamed(element, 'says').map((one) => [textOf(one, 'of'), textOf(one, 'value')]));
    const fields = MANUAL_FIELDS.flatMap((field) => {
      const value = said.get(field);
      return value === undefined ? [] : [[field, value] as const];
    });
    const kpi: KpiManual = {
      code: textOf(element, 'code'),
      name: textOf(element, 'name'),
      fields: Object.fromEntries(fields),
    };
    return [textOf(element, 'of'), kpi] as const;
  });
  return entries.length === 0 ? {} : { manual: Object.fromEntries(entries) };
}

interface Entry {
  /** The same in all versions. */
  readonly id: string;
  readonly key: string;
  readonly kpi: KpiManual;
}

const kind: Kind<Entry> = {
  // A code that moved is no change of what is said.
  isChanged: (base, now) => !isSame(base.kpi.fields, now.kpi.fields),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base?.kpi, mine.kpi, theirs.kpi, ['fields']);
    const { value: key } = chosen(base?.key, mine.key, theirs.key);
    return { value: { ...mine, key, kpi: value }, clashes: clashing.size > 0 };
  },
};

/** Under what the base calls the indicator, else by its code and name; of those that are called alike, each by itself. */
function listed(manual: Manual = {}, base: Manual = {}): Entry[] {
  const known = Object.entries(base);
  const found = foundAgain(
    known.map(([, kpi]) => kpi),
    Object.values(manual),
  );
  const keyInBase = new Map(known.map(([key, kpi]) => [kpi, key]));
  const seen = new Map<string, number>();
  return Object.entries(manual).map(([key, kpi]) => {
    const before = found.get(kpi);
    const called = before && keyInBase.get(before);
    if (called !== undefined) return { id: JSON.stringify([called]), key, kpi };
    const name = `${sameAs(kpi.code)}\u0000${sameAs(kpi.name)}`;
    const number = seen.get(name) ?? 0;
    seen.set(name, number + 1);
    return { id: JSON.stringify([name, number]), key, kpi };
  });
}

/** Field by field of each indicator, whatever its code became: one that was put in moves the codes below it. */
export function mergedManual(
  base: Manual | undefined,
  mine: Manual | undefined,
  theirs: Manual | undefined,
): { readonly value: Manual; readonly clashes: boolean } {
  const versions = versionsOf(listed(base, base), listed(mine, base), listed(theirs, base), ({ id }) => id);
  const decisions = versions.map((version) => decided(version, kind));
  const kept = new Map<string, KpiManual>();
  let isTwice = false;
  for (const { value } of decisions) {
    if (value === undefined) continue;
    let { key } = value;
    for (let number = 2; kept.has(key); number += 1) key = `${value.key} (${number})`;
    isTwice ||= key !== value.key;
    kept.set(key, value.kpi);
  }
  return {
    value: Object.fromEntries(kept),
    clashes: isTwice || decisions.some(({ clash }) => clash === 'change'),
  };
}
