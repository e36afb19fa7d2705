/** The matrix that stays in view while a place for its weights is picked in the sheet, and the way back to it. */
import { useEffect, useRef, useState } from 'react';
import { areaAddress } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { perform, selectAction } from '../shell/actions';
import { usePane } from '../shell/context';
import { areaOf } from './describe';
import type { OnPick } from './useTargetForm';

interface Picking {
  matrix: Recognition;
  /** Undefined while picking; then what was selected when the way back was made, no reason to leave the matrix. */
  ended?: Recognition | null;
}

function isSamePlace(one: Recognition, other: Recognition): boolean {
  const [here, there] = [areaOf(one), areaOf(other)];
  return here !== null && there !== null && here.sheet === there.sheet && areaAddress(here) === areaAddress(there);
}

/** What the pane shows of the selection; `pick` is told when picking begins and ends. */
export function usePicking(
  recognition: Recognition | null,
  refresh: () => void,
): { shown: Recognition | null; pick: OnPick } {
  const { journal } = usePane();
  const [picking, setPicking] = useState<Picking | null>(null);
  const latest = useRef(recognition);
  useEffect(() => {
    latest.current = recognition;
  }, [recognition]);
  const isHeld = picking !== null && (picking.ended === undefined || picking.ended === recognition);
  const shown = isHeld ? picking.matrix : recognition;

  const goBack = async (from: Picking): Promise<void> => {
    const body = areaOf(from.matrix);
    if (body) await perform(journal, selectAction(body));
    setPicking((now) => (now === from ? { ...from, ended: latest.current } : now));
    refresh();
  };
  const pick: OnPick = (open, moved) => {
    if (open) setPicking(shown && { matrix: shown });
    else if (!picking) return;
    else if (moved || !recognition || !isSamePlace(picking.matrix, recognition)) void goBack(picking);
    else setPicking(null);
  };
  return { shown, pick };
}
