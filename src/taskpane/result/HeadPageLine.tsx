/** The one page for the head of the office: what it is compared with is chosen, never guessed among offices. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { earlierOf } from '../../model/change/periods';
import type { Evaluation, Insight } from '../../model/scorecard/evaluation';
import type { Model } from '../../model/types';
import { planned, requestOf } from '../../sheets/kind';
import { HEAD_PAGE_SHEET } from '../../sheets/scorecard/headPage/headPage';
import { today } from '../../workbook/writing/today';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';
import type { Writing } from '../writing/useSheetWriting';
import { comparable } from './benchmarkWriting';
import { EarlierChoice } from './EarlierChoice';
import { SheetLine } from './SheetLine';

interface HeadPageLineProps {
  evaluation: Evaluation;
  insight: Insight;
  busy: boolean;
  press: (writing: (model: Model) => Writing) => () => void;
}

export function HeadPageLine({ evaluation, insight, busy, press }: HeadPageLineProps): ReactElement {
  const { say, language } = usePane();
  const { model } = useModel();
  const { scorecard } = evaluation;
  const others = comparable(scorecard, model);
  const [chosen, setChosen] = useState<string | null>(null);
  const before = chosen === null ? earlierOf(scorecard, others) : (others.find(({ id }) => id === chosen) ?? null);
  return (
    <SheetLine
      title={say('headPage')}
      text={say('headPageText')}
      busy={busy}
      onWrite={press((now) =>
        requestOf(now, [planned(HEAD_PAGE_SHEET, { language, evaluation, insight, day: today(), before })]),
      )}
    >
      <EarlierChoice label={say('headPageBefore')} others={others} chosen={before} onChoose={setChosen} />
    </SheetLine>
  );
}
