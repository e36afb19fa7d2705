/** Surveys of pairwise comparisons: recognised, set up, asked, filtered, written. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SurveyDraft } from '../../model/survey/draft';
import { withSet, withUse } from '../../model/survey/draft';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { surveyKey } from '../../sheets/survey/input';
import { SurveyCard } from '../../taskpane/survey/SurveyCard';
import { SurveyStart } from '../../taskpane/survey/SurveyStart';
import { SurveyView } from '../../taskpane/survey/SurveyView';
import type { Survey } from '../../taskpane/survey/useSurvey';
import {
  doubledPairs,
  inTwoColumns,
  negativeAnswers,
  NO_SURVEY,
  surveyOf,
  surveyTable,
  unnamedPairs,
  worded,
} from '../data/surveys';
import type { State } from '../state';

/** Answers whose table does not change; what is said of them does. */
function Drafted({ begun, rest = {} }: { begun: SurveyDraft; rest?: Partial<Survey> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const survey: Survey = {
    ...NO_SURVEY,
    draft,
    setUse: (column, use) => setDraft(withUse(draft, column, use)),
    setItems: (place) => setDraft(withSet(draft, place)),
    setCoding: (coding) => setDraft({ ...draft, coding }),
    setLimit: (limit) => setDraft({ ...draft, limit }),
    setMethod: (method) => setDraft({ ...draft, method }),
    ...rest,
  };
  return <SurveyView survey={survey} draft={draft} />;
}

const written: Model = {
  ...EMPTY_MODEL,
  sheets: [{ key: surveyKey('survey'), sheetId: 'survey', name: 'Survei', area: 'A1:P30', prints: {}, judgments: {} }],
};

const state = (id: string, title: string, begun: SurveyDraft, rest: Partial<Survey> = {}): State => ({
  id: `survey-${id}`,
  title,
  tab: 'weights',
  render: () => <Drafted begun={begun} rest={rest} />,
});

const twelve = surveyOf(surveyTable(12));

export const surveyStates: readonly State[] = [
  {
    id: 'survey-card',
    title: 'Answers are selected',
    tab: 'selection',
    render: () => <SurveyCard people={12} pairs={6} />,
  },
  {
    id: 'survey-start',
    title: 'The way in, and a survey that has its sheets',
    tab: 'weights',
    model: written,
    render: () => <SurveyStart survey={NO_SURVEY} />,
  },
  {
    id: 'survey-refused',
    title: 'No answers are selected',
    tab: 'weights',
    render: () => <SurveyStart survey={{ ...NO_SURVEY, refusal: 'noHeadings' }} />,
  },
  state('twelve', 'Twelve people by a form', twelve),
  state('limit', 'Only those whose CR is within the limit', { ...twelve, limit: 0.1 }),
  state('nobody', 'Nobody is within the limit', { ...twelve, limit: 0 }),
  state('coding', 'Negatives may favour either item', surveyOf(negativeAnswers)),
  state('words', 'Answers in words, some of which cannot be read', surveyOf(worded)),
  state('two-columns', 'Which is more important in one column, how much in the next', surveyOf(inTwoColumns)),
  state('halved', 'Of a pair no column says how much', withUse(surveyOf(inTwoColumns), 2, null)),
  state('order', 'No heading names the pairs', surveyOf(unnamedPairs)),
  state('doubled', 'Two columns ask for one pair, and others for none', surveyOf(doubledPairs)),
  state('many', 'Two hundred people', { ...surveyOf(surveyTable(200)), limit: 0.1 }),
  state('added', 'A person stands below the table', surveyOf(surveyTable(12), surveyTable(1).slice(1))),
  state('lost', 'The answers are gone', twelve, { isLost: true }),
  { ...state('update', 'It was written before', twelve), model: written },
];
