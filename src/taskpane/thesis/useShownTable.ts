/** The table in the selected cells, read when they are selected and after every edit: a press then copies it at once. */
import { useEffect, useState } from 'react';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { ShownTable } from '../../workbook/reading/shownTable';
import { readShownTable } from '../../workbook/reading/shownTable';
import type { SelectionReading } from '../../workbook/selection/selection';
import { useModel } from '../store/useModel';

export type TableLook = { readonly shown: ShownTable | null } | { readonly failure: unknown };

/** Null until it is read; while the same cells are read again after an edit, what they showed stays. */
export function useShownTable(reading: SelectionReading): TableLook | null {
  const { model } = useModel();
  const { sheets } = model;
  const [look, setLook] = useState<{ of: SelectionReading; look: TableLook } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readShownTable(reading.area, { sheets }).then(
      (shown) => isCurrent && setLook({ of: reading, look: { shown } }),
      (failure: unknown) => isCurrent && setLook({ of: reading, look: { failure } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [reading, sheets]);
  return look !== null && isSameArea(look.of.area, reading.area) ? look.look : null;
}

function isSameArea(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && areaAddress(one) === areaAddress(other);
}
