/** Writes planned sheets: asks in the pane before something would be lost or where it cannot be written, then remembers what was written where. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Model, Scorecard, StrategyMap } from '../../model/types';
import { asWorkbookError } from '../../workbook/excel/errors';
import { nextTask } from '../../workbook/inSlices';
import { checkSheets } from '../../workbook/writing/writer';
import type { SheetsCheck } from '../../workbook/writing/writer';
import type { Action } from '../shell/actions';
import { OverwriteQuestion } from './OverwriteQuestion';
import { useAction, usePane } from '../shell/context';
import type { JournalEntry } from '../shell/journal';
import { answersTo } from './overwriting';
import type { Answer } from './overwriting';
import { undoneSheets, wroteSheets } from './sheetSentences';
import { useModel } from '../store/useModel';
import { writeAll } from './writeAll';
import type { Together } from './writeAll';

/** Sheets, and what changes with them and goes back with their undo. */
export interface Writing extends Together {
  /** Enter the model. */
  scorecards?: readonly Scorecard[];
  maps?: readonly StrategyMap[];
}

/** What the view does once it is written, at once or after the answer, and once that is undone. */
interface Following {
  onWritten?: () => void;
  onUndone?: () => void;
}

export interface SheetWriting {
  busy: boolean;
  /** Whether it was written at once; false when it failed or when the pane asks first. */
  write: (requestFor: (model: Model) => Writing | Promise<Writing>, then?: Following) => Promise<boolean>;
  /** The question, while it is asked; the view shows it. */
  question: ReactElement | null;
}

/** The sheets that a failure says are protected; null for other failures. */
function protectedIn(failure: unknown): string | null {
  const { kind, values } = asWorkbookError(failure);
  return kind === 'protected' ? String(values['sheets']) : null;
}

interface Asked {
  /** Asked for anew after the answer: what is written from may have changed meanwhile. */
  requestFor: (model: Model) => Writing | Promise<Writing>;
  check: SheetsCheck;
  then: Following;
}

export function useSheetWriting(): SheetWriting {
  const { say } = usePane();
  const { current, flush, adopt } = useModel();
  const { busy, run } = useAction();
  const [asked, setAsked] = useState<Asked | null>(null);
  const progress = { sentence: { key: 'writingSheets', values: {} } } as const;

  const carryOut = async (
    request: Writing,
    answer: Answer,
    agreed: SheetsCheck,
    { onUndone }: Following,
  ): Promise<JournalEntry> => {
    const written = await writeAll(request, answer, agreed);
    const { records, sheets, cells, area, refused, holds, undo } = written;
    const forget = adopt(records, request.scorecards, request.maps);
    const undoAll: typeof undo = async () => {
      const left = await undo();
      forget();
      return left;
    };
    // Sheets and their records belong together: a file saved this very moment has both.
    await flush().catch(async (failure: unknown) => {
      await undoAll();
      throw failure;
    });
    return {
      kind: 'done',
      sentence: wroteSheets(cells, sheets, say),
      refused,
      undo: async () => {
        const left = await undoAll();
        onUndone?.();
        return left;
      },
      undone: undoneSheets(records, request.model.sheets, say),
      holds,
      area,
      mayBeHidden: true,
    };
  };

  /** A form with somebody's password refuses only when it is opened: then what remains is to write beside it. */
  const askBeside = (failure: unknown, { check, ...rest }: Asked, signal: AbortSignal): 'settled' => {
    const refused = protectedIn(failure);
    if (refused === null) throw failure;
    if (!signal.aborted) setAsked({ ...rest, check: { ...check, protected: [refused] } });
    return 'settled';
  };

  const write: SheetWriting['write'] = async (requestFor, then = {}) => {
    let isWritten = false;
    const action: Action = async (signal) => {
      // What the sheets are written from is in the file first: two people's models become one before, not after.
      await flush();
      const request = await requestFor(current());
      const check = await checkSheets(request);
      if (answersTo(check).length > 0) {
        if (!signal.aborted) setAsked({ requestFor, check, then });
        return 'settled';
      }
      try {
        const entry = await carryOut(request, 'replace', check, then);
        isWritten = true;
        return entry;
      } catch (failure) {
        return askBeside(failure, { requestFor, check, then }, signal);
      }
    };
    const isDone = (await run(action, progress)) && isWritten;
    if (!isDone) return false;
    // What was written is said before the view changes: each is a task of its own.
    await nextTask();
    then.onWritten?.();
    return true;
  };

  const answerWith = (answer: Answer): void => {
    setAsked(null);
    if (!asked) return;
    const { requestFor, check, then } = asked;
    let isWritten = false;
    const action: Action = async (signal) => {
      const request = await requestFor(current());
      try {
        const entry = await carryOut(request, answer, check, then);
        isWritten = true;
        return entry;
      } catch (failure) {
        if (answer === 'newSheets') throw failure;
        return askBeside(failure, asked, signal);
      }
    };
    void run(action, progress).then((isDone) => isDone && isWritten && then.onWritten?.());
  };
  const question = asked && (
    <OverwriteQuestion check={asked.check} onAnswer={answerWith} onCancel={() => setAsked(null)} />
  );
  return { busy, write, question };
}
