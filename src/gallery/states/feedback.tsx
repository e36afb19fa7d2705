/** 360° forms: offered, set up, in doubt, without weights, written, and read by a list of employees. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FeedbackDraft } from '../../model/feedback/draft';
import { withFeedbackRole, withKindOf } from '../../model/feedback/draft';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { feedbackKey } from '../../sheets/feedback/input';
import { BehaviourSource } from '../../taskpane/employees/BehaviourSource';
import { FeedbackStart } from '../../taskpane/feedback/FeedbackStart';
import { FeedbackView } from '../../taskpane/feedback/FeedbackView';
import type { Feedback } from '../../taskpane/feedback/useFeedback';
import { listOf, people } from '../data/employees';
import { answers, answersOf, NO_FEEDBACK, stepAnswers, WEIGHTS, wrongAnswers } from '../data/feedback';
import type { State } from '../state';

/** Answers whose table does not change; columns, kinds and settings do. */
function Drafted({ begun, rest = {} }: { begun: FeedbackDraft; rest?: Partial<Feedback> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const feedback: Feedback = {
    ...NO_FEEDBACK,
    draft,
    setRole: (index, role) => setDraft(withFeedbackRole(draft, index, role)),
    setKind: (text, kind) => setDraft(withKindOf(draft, text, kind)),
    setSettings: (settings) => setDraft({ ...draft, settings }),
    ...rest,
  };
  return <FeedbackView feedback={feedback} draft={draft} />;
}

const written: Model = {
  ...EMPTY_MODEL,
  sheets: [
    { key: feedbackKey('form'), sheetId: 'form', name: 'Perilaku 360', area: 'A1:P30', prints: {}, judgments: {} },
  ],
};

const weighed = (draft: FeedbackDraft, changes: Partial<FeedbackDraft['settings']> = {}): FeedbackDraft => {
  return { ...draft, settings: { ...draft.settings, weights: WEIGHTS, ...changes } };
};

const state = (id: string, title: string, begun: FeedbackDraft, rest: Partial<Feedback> = {}): State => ({
  id: `feedback-${id}`,
  title,
  tab: 'scorecard',
  render: () => <Drafted begun={begun} rest={rest} />,
});

const start = (id: string, title: string, rest: Partial<Feedback> = {}): State => ({
  id: `feedback-${id}`,
  title,
  tab: 'scorecard',
  render: () => <FeedbackStart feedback={{ ...NO_FEEDBACK, ...rest }} />,
  act: async ({ press }, say) => press(say('feedbackStart')),
});

const below = [[46_030, 'Ani', 'Joko', 'Rekan kerja', 90, 91, 92, 93, 94, '']];

export const feedbackStates: readonly State[] = [
  start('start', 'What a 360° form needs'),
  start('refused', 'No answers are selected', { refusal: 'noHeadings' }),
  state('unweighed', 'Twelve people, before the office says its weights', answersOf(answers)),
  state('values', 'Twelve people with their values, and flags', weighed(answersOf(answers))),
  state('waiting', 'Who has no subordinates waits', weighed(answersOf(answers), { missing: 'wait' })),
  state('sum', 'Weights that are not 100 %', weighed(answersOf(answers), { weights: { ...WEIGHTS, peer: 0.3 } })),
  state('wrong', 'Words, rows and values that cannot be read', weighed(answersOf(wrongAnswers))),
  state('steps', 'Steps of a scale in place of points', weighed(answersOf(stepAnswers))),
  state('added', 'An answer stands below the table', weighed(answersOf(answers, below))),
  state('lost', 'The answers are gone', weighed(answersOf(answers)), { isLost: true }),
  { ...state('update', 'They were written before', weighed(answersOf(answers))), model: written },
  {
    id: 'feedback-source',
    title: 'A list that takes its behaviour from the form',
    tab: 'scorecard',
    model: written,
    render: () => (
      <BehaviourSource draft={{ ...listOf(people), np: { id: 'form', values: [] } }} onNp={() => undefined} />
    ),
  },
];
