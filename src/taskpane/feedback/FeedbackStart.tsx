/** The way to behaviour values: what answers to a 360° form need, and both ways to begin. */
import { PersonFeedbackRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { tableAt } from '../../workbook/reading/kpiTable';
import { TableStart } from '../employees/TableStart';
import type { ListRefusal } from '../employees/useTableList';
import { blankEntry } from '../scorecard/blankTable';
import type { Action } from '../shell/actions';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useModel } from '../store/useModel';
import { writeForm } from './formWriting';
import type { Feedback } from './useFeedback';

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'feedbackBlank',
  noHeadings: 'feedbackNoHeadings',
  gone: 'feedbackGone',
};

interface FeedbackStartProps {
  feedback: Pick<Feedback, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'close'>;
}

export function FeedbackStart({ feedback }: FeedbackStartProps): ReactElement {
  const { say, language } = usePane();
  const { current } = useModel();
  const { refusal, busy, takeSelection, takeTable, close } = feedback;
  const writeBoth: Action = async () => {
    const { written, table } = await writeForm(current(), language);
    await takeTable(await tableAt(table));
    return blankEntry(written, close, 'feedbackWroteForm');
  };
  return (
    <TableStart
      icon={<PersonFeedbackRegular />}
      title={say('feedbackStart')}
      text={say('feedbackStartText')}
      refusal={refusal && say(REFUSALS[refusal])}
      busy={busy}
      needs={say('feedbackNeeds')}
      take={say('feedbackTake')}
      onTake={takeSelection}
      blankText={say('feedbackFormText')}
      blank={say('feedbackForm')}
      writeBlank={writeBoth}
    />
  );
}
