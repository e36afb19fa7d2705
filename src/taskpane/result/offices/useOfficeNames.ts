/** The names of offices while they are typed: as proposed until somebody says otherwise. */
import { useState } from 'react';
import { sharedNames } from '../../../model/scorecard/offices/names';

export interface OfficeNames {
  readonly nameOf: (id: string, proposed: string) => string;
  readonly rename: (id: string, name: string) => void;
}

export function useOfficeNames(): OfficeNames {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  return {
    nameOf: (id, proposed) => (Object.hasOwn(typed, id) ? (typed[id] ?? proposed) : proposed),
    rename: (id, name) => setTyped((now) => ({ ...now, [id]: name })),
  };
}

/** What keeps names from being written: one is blank, or two offices share one. */
export function nameFault(names: readonly string[]): { kind: 'blank' } | { kind: 'shared'; name: string } | null {
  if (names.some((name) => name.trim() === '')) return { kind: 'blank' };
  const [name] = sharedNames(names);
  return name === undefined ? null : { kind: 'shared', name };
}
