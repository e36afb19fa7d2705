/** Hears when what is selected is no longer what it was, for a sentence that was said about it. */
import { inWorkbook } from '../excel/run';

export interface MoveFollower {
  stop(): Promise<void>;
}

/**
 * Calls `listener` whenever the selection moves, another sheet comes to the front or a cell changes, and says whether it
 * was the selection that moved.
 */
export async function followMoves(listener: (isMove: boolean) => void): Promise<MoveFollower> {
  let isStopped = false;
  const told =
    (isMove: boolean): (() => Promise<void>) =>
    async () => {
      if (!isStopped) listener(isMove);
    };
  const handlers = await inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onSelectionChanged.add(told(true)),
      sheets.onActivated.add(told(false)),
      sheets.onChanged.add(told(false)),
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
