/** Hears when what is selected is no longer what it was, for a sentence that was said about it. */
import { inWorkbook } from '../excel/run';

export interface MoveFollower {
  stop(): Promise<void>;
}

/** Calls `listener` whenever the selection moves, another sheet comes to the front or a cell changes. */
export async function followMoves(listener: () => void): Promise<MoveFollower> {
  let isStopped = false;
  const onEvent = async (): Promise<void> => {
    if (!isStopped) listener();
  };
  const handlers = await inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onSelectionChanged.add(onEvent),
      sheets.onActivated.add(onEvent),
      sheets.onChanged.add(onEvent),
    ];
    await context.sync();
    return added;
  });
  return {
    stop: async () => {
      isStopped = true;
      const [first] = handlers;
      if (!first) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    },
  };
}
