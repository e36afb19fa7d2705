/** Where results would be written: proposed by the workbook, or chosen by the user. */
import { useEffect, useState } from 'react';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { Block } from '../../workbook/writing/placing';
import { blockAt, proposeTarget } from '../../workbook/writing/placing';

export interface Target {
  /** Null while a place is being looked for, or when there is none. */
  area: Area | null;
  failure: unknown;
  choose: (area: Area) => void;
  /** Back to the proposal, e.g. when the chosen place has been filled. */
  forget: () => void;
}

/** The place a user chose, and the cells it was chosen for. It outlives the view: picking a place moves the selection. */
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

const keyOf = ({ source }: Block): string => `${source.sheet}!${areaAddress(source)}`;

export function useTarget(block: Block, { chosen, setChosen }: TargetChoice): Target {
  const key = keyOf(block);
  const [proposal, setProposal] = useState<Proposal | null>(null);

  // Every reading of the selection is a new object: what was empty a moment ago may be filled now.
  useEffect(() => {
    let current = true;
    const settle = (area: Area | null, failure: unknown): void => {
      if (current) setProposal({ key: keyOf(block), area, failure });
    };
    proposeTarget(block).then(
      (area) => settle(area, null),
      (failure: unknown) => settle(null, failure),
    );
    return () => {
      current = false;
    };
  }, [block]);

  // Results of another method may take more cells: a place that was proposed for fewer is none.
  const fits = (area: Area | null): boolean => area === null || area.columns === block.columns;
  const proposed = proposal?.key === key && fits(proposal.area) ? proposal : null;
  const own = chosen?.key === key ? blockAt(chosen.area, block) : null;
  return {
    area: own ?? proposed?.area ?? null,
    failure: own ? null : (proposed?.failure ?? null),
    choose: (area) => setChosen({ key, area }),
    forget: () => setChosen(null),
  };
}
