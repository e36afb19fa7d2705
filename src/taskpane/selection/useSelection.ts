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
import type { SelectionFollower, SelectionReading } from '../../workbook/selection/selection';
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

export interface FollowedSelection {
  /** Null until the first reading. */
  recognition: Recognition | null;
  /** How many employees, where the selection is a list of them. */
  employees: number | null;
  /** How many coded quotes, where the selection is a table of them. */
  quotes: number | null;
  /** Where the selection is answers of people to pairs. */
  answers: FoundAnswers | null;
  /** Where the selection says who answered a questionnaire. */
  respondents: FoundRespondents | null;
  /** Where the selection is answers of people to items of a questionnaire. */
  questionnaire: FoundQuestionnaire | null;
  /** The selected cells, where there are any. */
  cells: SelectionReading | null;
  /** The cells, where some of them name periods: perhaps a table of several years. */
  periods: SelectionReading | null;
  /** Excel does not say when the selection moves: whoever selects has to ask. */
  isUntold: boolean;
  /** Reads again, after the pane itself has written for instance. */
  refresh: () => void;
}

export function useSelection(): FollowedSelection {
  const [recognition, setRecognition] = useState<Recognition | null>(null);
  const [employees, setEmployees] = useState<number | null>(null);
  const [quotes, setQuotes] = useState<number | null>(null);
  const [answers, setAnswers] = useState<FoundAnswers | null>(null);
  const [respondents, setRespondents] = useState<FoundRespondents | null>(null);
  const [questionnaire, setQuestionnaire] = useState<FoundQuestionnaire | null>(null);
  const [cells, setCells] = useState<SelectionReading | null>(null);
  const [periods, setPeriods] = useState<SelectionReading | null>(null);
  const [isUntold, setUntold] = useState(false);
  const follower = useRef<SelectionFollower | null>(null);
  const forgetFailure = useForgetFailure();
  const { journal } = usePane();

  useEffect(() => {
    let alive = true;
    const following = followSelection((state, untold) => {
      if (!alive) return;
      setUntold(untold);
      setRecognition(recognise(state));
      setEmployees(employeesIn(state));
      setQuotes(codedIn(state));
      setAnswers(answersIn(state));
      setRespondents(respondentsIn(state));
      setQuestionnaire(questionnaireIn(state));
      setCells(state.kind === 'cells' ? state.reading : null);
      setPeriods(state.kind === 'cells' && namesPeriods(state.reading) ? state.reading : null);
      forgetFailure(placeOf(state));
      void forgetWhatIsGone(journal);
    });
    following.then(
      (started) => {
        follower.current = started;
      },
      (failure: unknown) => {
        if (alive) setRecognition({ kind: 'failed', error: asWorkbookError(failure) });
      },
    );
    // Excel does not always say that the selection moved, and refuses to be asked while another workbook is in front.
    const look = (): void => follower.current?.look();
    const stopLooking = onFocusAtRest(look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      alive = false;
      stopLooking();
      document.documentElement.removeEventListener('pointerenter', look);
      following.then((started) => started.stop()).catch(() => undefined);
    };
  }, [forgetFailure, journal]);

  const refresh = (): void => follower.current?.refresh();
  return { recognition, employees, answers, quotes, respondents, questionnaire, cells, periods, isUntold, refresh };
}
