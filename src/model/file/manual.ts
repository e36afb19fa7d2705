/** The manual of a scorecard's indicators as elements of the file, there and back, and made one of two people's. */
import { MANUAL_FIELDS } from '../scorecard/manual/fields';
import type { KpiManual, Scorecard } from '../types';
import { childrenNamed, textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';
import type { Kind } from './threeWay';
import { decided, isSame, mergedFields, versionsOf } from './threeWay';

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

const kind: Kind<{ readonly key: string; readonly kpi: KpiManual }> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base?.kpi, mine.kpi, theirs.kpi, ['fields']);
    return { value: { ...mine, kpi: value }, clashes: clashing.size > 0 };
  },
};

/** Field by field of each indicator. */
export function mergedManual(
  base: Manual | undefined,
  mine: Manual | undefined,
  theirs: Manual | undefined,
): { readonly value: Manual; readonly clashes: boolean } {
  const listed = (manual: Manual = {}) => Object.entries(manual).map(([key, kpi]) => ({ key, kpi }));
  const versions = versionsOf(listed(base), listed(mine), listed(theirs), ({ key }) => key);
  const decisions = versions.map((version) => decided(version, kind));
  const kept = decisions.flatMap(({ value }) => (value === undefined ? [] : [[value.key, value.kpi] as const]));
  return {
    value: Object.fromEntries(kept),
    clashes: decisions.some(({ clash }) => clash === 'change'),
  };
}
