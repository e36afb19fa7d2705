/** Hears of every edit in the workbook, for what is shown of cells that are not selected. */
import { inWorkbook } from './run';

export interface ChangeFollower {
  stop(): Promise<void>;
}

/** Long enough for a paste or a fill to arrive as one. */
const PAUSE = 150;

/**
 * Calls `listener` a moment after cells of any sheet have changed, with the ids of those sheets; several changes at
 * once are one.
 */
export async function followChanges(
  listener: (sheets: ReadonlySet<string>) => void,
  pause = PAUSE,
): Promise<ChangeFollower> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let changed = new Set<string>();
  const tell = (): void => {
    const sheets = changed;
    changed = new Set();
    listener(sheets);
  };
  const soon = async ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    clearTimeout(timer);
    changed.add(worksheetId);
    if (!stopped) timer = setTimeout(tell, pause);
  };
  const handler = await inWorkbook(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(soon);
    await context.sync();
    return added;
  });
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}
