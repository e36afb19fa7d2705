/** The form that says another place for the results: what is typed, why it is refused, and when it is done. */
import { useState } from 'react';
import type { Area } from '../../sheets/address';
import { reference } from '../../sheets/address';
import { readSelectedArea } from '../../workbook/selection/selection';
import type { Block } from '../../workbook/writing/placing';
import { blockAt, checkTarget, targetAt } from '../../workbook/writing/placing';
import type { Target } from './useTarget';

export interface TargetForm {
  isOpen: boolean;
  address: string;
  failure: unknown;
  open: () => void;
  close: () => void;
  type: (address: string) => void;
  /** The place that was typed, chosen from now on; null when it is refused, and the form stays open with the reason. */
  submitTyped: () => Promise<Area | null>;
  submitSelected: () => Promise<Area | null>;
}

/** Hears when the form opens and closes: meanwhile the selection is a place, not what it was; `moved` says it still is. */
export type OnPick = (picking: boolean, moved: boolean) => void;

export function useTargetForm(target: Target, block: Block, onPick: OnPick): TargetForm {
  // Null while the form is closed.
  const [address, setAddress] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const show = (typed: string | null, moved = false): void => {
    setAddress(typed);
    setFailure(null);
    onPick(typed !== null, moved);
  };
  const submit = async (find: () => Area | Promise<Area>, moved: boolean): Promise<Area | null> => {
    try {
      const area = await find();
      await checkTarget(area, block.source);
      target.choose(area);
      show(null, moved);
      return area;
    } catch (reason) {
      setFailure(reason);
      return null;
    }
  };

  return {
    isOpen: address !== null,
    address: address ?? '',
    failure,
    open: () => show(target.area ? reference({ ...target.area, rows: 1, columns: 1 }, block.source.sheet) : ''),
    close: () => show(null),
    type: (typed) => {
      setAddress(typed);
      setFailure(null);
    },
    submitTyped: () => submit(() => targetAt(address ?? '', block), false),
    submitSelected: () => submit(async () => blockAt(await readSelectedArea(), block), true),
  };
}
