/** Where the weights of a matrix would be written: proposed by the workbook, or chosen by the user. */
import { useEffect, useState } from 'react';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { proposeTarget } from '../../workbook/writing/weights';

export interface Target {
  /** Null while a place is being looked for, or when there is none. */
  area: Area | null;
  failure: unknown;
  choose: (area: Area) => void;
  /** Back to the proposal, e.g. when the chosen place has been filled. */
  forget: () => void;
}

/** The place a user chose, and the matrix it was chosen for. It outlives the view: picking a place moves the selection. */
export interface TargetChoice {
  chosen: { key: string; area: Area } | null;
  setChosen: (chosen: { key: string; area: Area } | null) => void;
}

export function useTargetChoice(): TargetChoice {
  const [chosen, setChosen] = useState<TargetChoice['chosen']>(null);
  return { chosen, setChosen };
}

interface Proposal {
  key: string;
  area: Area | null;
  failure: unknown;
}

export function useTarget(
  { body }: Extract<Recognition, { kind: 'matrix' }>,
  { chosen, setChosen }: TargetChoice,
): Target {
  const key = `${body.sheet}!${areaAddress(body)}`;
  const [proposal, setProposal] = useState<Proposal | null>(null);

  // Every reading of the selection is a new matrix object: what was empty a moment ago may be filled now.
  useEffect(() => {
    let current = true;
    const settle = (area: Area | null, failure: unknown): void => {
      if (current) setProposal({ key: `${body.sheet}!${areaAddress(body)}`, area, failure });
    };
    proposeTarget(body).then(
      (area) => settle(area, null),
      (failure: unknown) => settle(null, failure),
    );
    return () => {
      current = false;
    };
  }, [body]);

  const proposed = proposal?.key === key ? proposal : null;
  const own = chosen?.key === key ? chosen.area : null;
  return {
    area: own ?? proposed?.area ?? null,
    failure: own ? null : (proposed?.failure ?? null),
    choose: (area) => setChosen({ key, area }),
    forget: () => setChosen(null),
  };
}
