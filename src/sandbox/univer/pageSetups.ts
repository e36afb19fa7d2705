/** How each sheet is to be printed, by the sheet's identity; the printed area and the breaks follow their cells as names do. */
import type { ICommandService, IMutationInfo } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  adjustRangeOnMutation,
  type ISheetCommandSharedParams,
} from '@univerjs/sheets';
import { WHOLE_SHEET, intersection, type Box } from '../objects/address';
import type { PageSetup } from '../objects/port';
import { boxOf, rangeOf } from './ranges';

export type PageSetups = Map<string, PageSetup>;

/** Excel's for a new sheet, where paper is A4. */
export const UNSET: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  printGridlines: false,
  printArea: [],
  titleRows: null,
  rowBreaks: [],
  headerFooter: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};

const MOVES_CELLS: readonly string[] = [
  InsertColMutation.id,
  InsertRowMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
];

export function letPrintAreasFollow(commands: ICommandService, unitId: string, setups: PageSetups): void {
  commands.onCommandExecuted((command) => {
    if (!MOVES_CELLS.includes(command.id)) return;
    const mutation = command as IMutationInfo<ISheetCommandSharedParams>;
    const { unitId: unit, subUnitId } = mutation.params;
    const setup = setups.get(subUnitId);
    if (unit !== unitId || setup === undefined) return;
    const moved = (box: Box): Box[] => {
      const range = adjustRangeOnMutation(rangeOf(box), mutation);
      const kept = range ? intersection(boxOf(range), WHOLE_SHEET) : null;
      return kept === null ? [] : [kept];
    };
    const rowBreaks = setup.rowBreaks.flatMap((row) =>
      moved({ ...WHOLE_SHEET, top: row, bottom: row }).map(({ top }) => top),
    );
    setups.set(subUnitId, { ...setup, printArea: setup.printArea.flatMap(moved), rowBreaks });
  });
}
