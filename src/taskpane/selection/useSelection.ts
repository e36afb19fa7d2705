/** The selection as the pane sees it: recognised, and followed while the pane lives. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { asWorkbookError } from '../../workbook/excel/errors';
import { namesPeriods } from './periods/namesPeriods';
import { codedIn } from '../../workbook/selection/codedIn';
import type { FoundAnswers } from '../../workbook/selection/answersIn';
import { answersIn } from '../../workbook/selection/answersIn';
import { respondentsIn } from '../../workbook/selection/respondentsIn';
import type { FoundRespondents } from '../../workbook/selection/respondentsIn';
import { questionnaireIn } from '../../workbook/selection/questionnaireIn';
import type { FoundQuestionnaire } from '../../workbook/selection/questionnaireIn';
import { employeesIn } from '../../workbook/selection/employeesIn';
import { recognise } from '../../workbook/selection/recognise';
import type { Recognition } from '../../workbook/selection/recognise';
import { followSelection, placeOf } from '../../workbook/selection/selection';
import type { SelectionFollower, SelectionReading, SelectionState } from '../../workbook/selection/selection';
import { inSlices } from '../../workbook/inSlices';
import { forgetWhatIsGone } from '../shell/actions';
import { usePane } from '../shell/context';
import { onFocusAtRest } from '../shell/focusAtRest';

/** A failure belongs to the cells it happened on: it goes when the selection moves on. */
function useForgetFailure(): (place: string) => void {
  const { journal } = usePane();
  const last = useRef<string | null>(null);
  return useCallback(
    (place) => {
      const moved = last.current !== null && last.current !== place;
      last.current = place;
      if (moved && journal.current()?.kind === 'failed') journal.write(null);
    },
    [journal],
  );
}

interface Found {
  /** Null until the first reading. */
  readonly recognition: Recognition | null;
  /** How many employees, where the selection is a list of them. */
  readonly employees: number | null;
  /** How many coded quotes, where the selection is a table of them. */
  readonly quotes: number | null;
  /** Where the selection is answers of people to pairs. */
  readonly answers: FoundAnswers | null;
  /** Where the selection says who answered a questionnaire. */
  readonly respondents: FoundRespondents | null;
  /** Where the selection is answers of people to items of a questionnaire. */
  readonly questionnaire: FoundQuestionnaire | null;
  /** The selected cells, where there are any. */
  readonly cells: SelectionReading | null;
  /** The cells, where some of them name periods: perhaps a table of several years. */
  readonly periods: SelectionReading | null;
  /** Excel does not say when the selection moves: whoever selects has to ask. */
  readonly isUntold: boolean;
}

export interface FollowedSelection extends Found {
  /** Reads again, after the pane itself has written for instance. */
  refresh: () => void;
}

const NOTHING: Found = {
  recognition: null,
  employees: null,
  quotes: null,
  answers: null,
  respondents: null,
  questionnaire: null,
  cells: null,
  periods: null,
  isUntold: false,
};

/** In steps: tens of thousands of cells are looked at for each of these. */
function* foundIn(state: SelectionState, isUntold: boolean): Generator<number, Found> {
  const recognition = recognise(state);
  yield 1;
  const employees = employeesIn(state);
  yield 2;
  const quotes = codedIn(state);
  yield 3;
  const answers = answersIn(state);
  yield 4;
  const respondents = respondentsIn(state);
  yield 5;
  const questionnaire = questionnaireIn(state);
  yield 6;
  const cells = state.kind === 'cells' ? state.reading : null;
  const periods = cells !== null && namesPeriods(cells) ? cells : null;
  return { recognition, employees, quotes, answers, respondents, questionnaire, cells, periods, isUntold };
}

export function useSelection(): FollowedSelection {
  const [found, setFound] = useState(NOTHING);
  const follower = useRef<SelectionFollower | null>(null);
  const forgetFailure = useForgetFailure();
  const { journal } = usePane();

  useEffect(() => {
    let alive = true;
    let looking = new AbortController();
    const following = followSelection((state, untold) => {
      if (!alive) return;
      looking.abort();
      looking = new AbortController();
      const { signal } = looking;
      void inSlices(foundIn(state, untold), { signal, onDone: () => undefined }).then((next) => {
        if (next === null || signal.aborted) return;
        setFound(next);
        forgetFailure(placeOf(state));
        void forgetWhatIsGone(journal);
      });
    });
    following.then(
      (started) => {
        follower.current = started;
      },
      (failure: unknown) => {
        if (alive) setFound({ ...NOTHING, recognition: { kind: 'failed', error: asWorkbookError(failure) } });
      },
    );
    // Excel does not always say that the selection moved, and refuses to be asked while another workbook is in front.
    const look = (): void => follower.current?.look();
    const stopLooking = onFocusAtRest(look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      alive = false;
      looking.abort();
      stopLooking();
      document.documentElement.removeEventListener('pointerenter', look);
      following.then((started) => started.stop()).catch(() => undefined);
    };
  }, [forgetFailure, journal]);

  const refresh = (): void => follower.current?.refresh();
  return { ...found, refresh };
}
