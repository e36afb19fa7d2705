/** Questionnaires and their path models: recognised, asked, set up, resampled, written. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { addConstruct, readDraft, withReversed } from '../../model/research/pathModel/draft';
import { analysisOf, pathResults } from '../../model/research/pathModel/analysis';
import { withPath } from '../../model/research/pathModel/paths';
import type { PathDraft } from '../../model/research/pathModel/types';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { pathModelKey } from '../../sheets/research/pathModel/input';
import { PathModelCard } from '../../taskpane/research/pathModel/PathModelCard';
import { PathModelStart } from '../../taskpane/research/pathModel/PathModelStart';
import { PathModelView } from '../../taskpane/research/pathModel/PathModelView';
import type { PathModelling } from '../../taskpane/research/pathModel/usePathModel';
import { exported, NO_MODELLING, questionnaireOf, untidy } from '../data/questionnaires';
import { Untouched } from './listsStart';
import type { State } from '../state';

/** A questionnaire whose table does not change; what is said of it does. */
function Drafted({ begun, rest = {} }: { begun: PathDraft; rest?: Partial<PathModelling> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const modelling: PathModelling = { ...NO_MODELLING, draft, change: setDraft, ...rest };
  return <PathModelView modelling={modelling} draft={draft} />;
}

const written: Model = {
  ...EMPTY_MODEL,
  sheets: [
    {
      key: pathModelKey('questions'),
      sheetId: 'paths',
      name: 'Model jalur',
      area: 'A1:L90',
      prints: {},
      judgments: {},
    },
  ],
};

const state = (id: string, title: string, begun: PathDraft, rest: Partial<PathModelling> = {}): State => ({
  id: `pathModel-${id}`,
  title,
  tab: 'scorecard',
  render: () => <Drafted begun={begun} rest={rest} />,
});

/** Every construct leads to the last. */
function joined(draft: PathDraft): PathDraft {
  const last = draft.constructs.at(-1)?.id ?? '';
  return draft.constructs.slice(0, -1).reduce((now, { id }) => withPath(now, { from: id, to: last }), draft);
}

/** As if it had been resampled: standard errors of a tenth. */
function resampled(draft: PathDraft): PathDraft {
  const results = pathResults(draft, analysisOf(draft, readDraft(draft)));
  const paths = results.map(({ from, to, coefficient }) => {
    const [low, high] = [coefficient - 0.2, coefficient + 0.2];
    const t = coefficient / 0.1;
    return {
      from,
      to,
      estimate: coefficient,
      mean: coefficient,
      deviation: 0.1,
      t,
      p: t > 1.96 ? 0.001 : 0.13,
      low,
      high,
    };
  });
  const counts = { seed: 1, resamples: 5000, used: 5000, failed: 0, respondents: 96, day: '2026-03-31' };
  return { ...draft, bootstrap: { ...counts, paths } };
}

/** As if most resamples had no result, and no path a p. */
function tooFew(draft: PathDraft): PathDraft {
  const { bootstrap } = draft;
  if (bootstrap === null) return draft;
  const paths = bootstrap.paths.map((path) => ({ ...path, mean: NaN, deviation: NaN, t: NaN, p: NaN }));
  return { ...draft, bootstrap: { ...bootstrap, used: 1, failed: 4999, paths } };
}

const asked = untidy();
const answered = { ...questionnaireOf(asked), said: { 'setuju sekali': 5 }, gaps: 'mean' as const };
const whole = questionnaireOf(exported());
const constant = questionnaireOf(
  exported().map((row, at) => row.map((cell, column) => (at > 0 && column === 6 ? 4 : cell))),
);
const beyond = questionnaireOf(
  exported().map((row, at) => row.map((cell, column) => (at === 12 && column === 7 ? 55 : cell))),
);
const zeros = questionnaireOf(
  exported().map((row, at) => row.map((cell, column) => (at % 9 === 4 && column === 7 ? 0 : cell))),
);
const below = [exported()[5] ?? []];

export const pathModelStates: readonly State[] = [
  {
    id: 'pathModel-card',
    title: 'A questionnaire is selected',
    tab: 'selection',
    render: () => <PathModelCard people={96} items={24} constructs={4} />,
  },
  {
    id: 'pathModel-start',
    title: 'The way to a path model',
    tab: 'scorecard',
    render: () => <PathModelStart modelling={NO_MODELLING} />,
  },
  {
    id: 'pathModel-refused',
    title: 'No questionnaire is selected',
    tab: 'scorecard',
    render: () => <PathModelStart modelling={{ ...NO_MODELLING, refusal: 'noHeadings' }} />,
  },
  state('begun', 'Constructs by the codes of the items', whole),
  state('asked', 'A word of one’s own, and answers that are missing', questionnaireOf(asked)),
  state('against', 'An item that runs the other way', joined(answered)),
  state('turned', 'It is turned round', joined(withReversed(answered, 5, true))),
  state('constant', 'Everybody answered alike', constant),
  state('beyond', 'An answer beyond the scale', beyond),
  state('zeros', 'Answers of 0', zeros),
  state('empty', 'A construct without items', addConstruct(whole, 'Budaya organisasi')),
  {
    ...state('circle', 'A path that closes a circle is refused', joined(whole)),
    act: async ({ press }, say) => {
      for (const name of [say('pathFrom'), 'Y', say('pathTo'), 'X1', say('addPath')]) await press(name);
    },
  },
  state('paths', 'Paths, before the bootstrap', joined(whole)),
  state('hypotheses', 'Hypotheses with their bootstrap', resampled(joined(whole))),
  {
    ...state('tables', 'All tables of measurement', joined(whole)),
    act: async ({ press }, say) => {
      for (const key of ['loadingsTitle', 'fornellTitle', 'htmtTitle', 'vifTitle'] as const) await press(say(key));
    },
  },
  state('earlier', 'Paths have changed since the bootstrap', {
    ...resampled(joined(whole)),
    paths: joined(whole).paths.slice(0, 2),
    constructs: whole.constructs,
  }),
  state('added', 'A respondent stands below the table', questionnaireOf(exported(), below)),
  state('lost', 'The questionnaire is gone', whole, { isLost: true }),
  state('itemsLost', 'Two columns of items are gone', {
    ...whole,
    items: whole.items.slice(2),
    lost: whole.items.slice(0, 2).map((item) => ({ item, heading: item.code })),
  }),
  state('tooFew', 'Few resamples have a result', tooFew(resampled(joined(whole)))),
  { ...state('update', 'It was written before', joined(whole)), model: written },
  {
    id: 'pathModel-written',
    title: 'A path model that has its sheets',
    tab: 'scorecard',
    model: written,
    render: () => <Untouched />,
  },
];
