/** Records whose keys are a person's own words, such as codes of KPIs. */

/** The entry of a key; a KPI may be called `constructor`, which every object of JavaScript seems to have. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
