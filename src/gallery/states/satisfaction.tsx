/** Surveys of satisfaction: begun, asked about, in doubt, and written. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SatisfactionDraft } from '../../model/research/satisfaction/draft';
import { withAnswer, withQuestion } from '../../model/research/satisfaction/draft';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { satisfactionKey } from '../../sheets/research/satisfaction/input';
import { SatisfactionStart } from '../../taskpane/research/satisfaction/SatisfactionStart';
import { SatisfactionView } from '../../taskpane/research/satisfaction/SatisfactionView';
import type { Satisfaction } from '../../taskpane/research/satisfaction/useSatisfaction';
import { elements, NO_SATISFACTION, satkers, surveyedIn } from '../data/satisfaction';
import { Untouched } from './listsStart';
import type { State } from '../state';

/** Answers whose table does not change; questions, scale and words do. */
function Drafted({ begun, rest = {} }: { begun: SatisfactionDraft; rest?: Partial<Satisfaction> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const satisfaction: Satisfaction = {
    ...NO_SATISFACTION,
    draft,
    setQuestion: (column, isQuestion) => setDraft(withQuestion(draft, column, isQuestion)),
    setEnd: (end) => setDraft({ ...draft, end }),
    setAnswer: (text, value) => setDraft(withAnswer(draft, text, value)),
    ...rest,
  };
  return <SatisfactionView satisfaction={satisfaction} draft={draft} />;
}

const sheet = { key: satisfactionKey('satisfaction'), sheetId: 'satisfaction', name: 'Kepuasan', area: 'A1:Z40' };
const written: Model = { ...EMPTY_MODEL, sheets: [{ ...sheet, prints: {}, judgments: {} }] };

const state = (id: string, title: string, begun: SatisfactionDraft, rest: Partial<Satisfaction> = {}): State => ({
  id: `satisfaction-${id}`,
  title,
  tab: 'scorecard',
  render: () => <Drafted begun={begun} rest={rest} />,
});

export const satisfactionStates: readonly State[] = [
  {
    id: 'satisfaction-refused',
    title: 'No answers are selected',
    tab: 'scorecard',
    render: () => <SatisfactionStart satisfaction={{ ...NO_SATISFACTION, refusal: 'noHeadings' }} />,
  },
  state('asked', 'Answers of 1 to 4: how far does the scale go?', surveyedIn(elements)),
  state('elements', 'The nine elements of service, 1 to 4', surveyedIn(elements, { end: 4 })),
  state('wrong', 'To five, with words, blanks and answers that are none', surveyedIn(satkers, { end: 5 })),
  state('none', 'No column is a question', surveyedIn(elements, { questions: [] })),
  state(
    'added',
    'A respondent stands below the table',
    surveyedIn(elements, { end: 4 }, [[21, 3, 3, 3, 3, 3, 3, 3, 3, 3]]),
  ),
  state('lost', 'The answers are gone', surveyedIn(elements, { end: 4 }), { isLost: true }),
  { ...state('update', 'The index was written before', surveyedIn(elements, { end: 4 })), model: written },
  {
    id: 'satisfaction-written',
    title: 'Surveys that have their index',
    tab: 'scorecard',
    model: written,
    render: () => <Untouched />,
  },
];
