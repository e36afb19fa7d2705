/** Coded quotes: offered, set up, in doubt, with words of one's own, and written. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CodingDraft } from '../../model/research/coding/draft';
import { withCode, withCodingRole } from '../../model/research/coding/draft';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { codingKey } from '../../sheets/research/coding/input';
import { CodingCard } from '../../taskpane/research/coding/CodingCard';
import { CodingStart } from '../../taskpane/research/coding/CodingStart';
import { CodingView } from '../../taskpane/research/coding/CodingView';
import type { Coding } from '../../taskpane/research/coding/useCoding';
import { codingOf, nameless, NO_CODING, ownQuotes, quotes, wrongQuotes } from '../data/coding';
import { Untouched } from './listsStart';
import type { State } from '../state';

/** Quotes whose table does not change; columns and words do. */
function Drafted({ begun, rest = {} }: { begun: CodingDraft; rest?: Partial<Coding> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const coding: Coding = {
    ...NO_CODING,
    draft,
    setRole: (index, role) => setDraft(withCodingRole(draft, index, role)),
    setCode: (text, code) => setDraft(withCode(draft, text, code)),
    ...rest,
  };
  return <CodingView coding={coding} draft={draft} />;
}

const written: Model = {
  ...EMPTY_MODEL,
  sheets: [{ key: codingKey('quotes'), sheetId: 'quotes', name: 'Koding', area: 'A1:P40', prints: {}, judgments: {} }],
};

const state = (id: string, title: string, begun: CodingDraft, rest: Partial<Coding> = {}): State => ({
  id: `coding-${id}`,
  title,
  tab: 'scorecard',
  render: () => <Drafted begun={begun} rest={rest} />,
});

const start = (id: string, title: string, rest: Partial<Coding> = {}): State => ({
  id: `coding-${id}`,
  title,
  tab: 'scorecard',
  render: () => <CodingStart coding={{ ...NO_CODING, ...rest }} />,
  act: async ({ press }, say) => press(say('codingStart')),
});

const below = [['“Satu lagi”', 'Informan 1', 'Kantor A', 'Pelatihan', 'Normatif', 'Normatif']];

export const codingStates: readonly State[] = [
  { id: 'coding-card', title: 'Coded quotes are selected', tab: 'selection', render: () => <CodingCard count={30} /> },
  start('start', 'What coded quotes need'),
  start('refused', 'No quotes are selected', { refusal: 'noHeadings' }),
  state('counts', 'Thirty quotes of two coders', codingOf(quotes)),
  state('wrong', 'Words that are no type, and codes left blank', codingOf(wrongQuotes)),
  state('own', 'Types of one’s own, a tie, and one coder', codingOf(ownQuotes)),
  state('unclear', 'Columns that were guessed', codingOf(nameless)),
  state('blank', 'A blank table', codingOf(quotes.slice(0, 1))),
  state('added', 'A quote stands below the table', codingOf(quotes, below)),
  state('lost', 'The quotes are gone', codingOf(quotes), { isLost: true }),
  { ...state('update', 'They were written before', codingOf(quotes)), model: written },
  {
    id: 'coding-written',
    title: 'Coded interviews that have their sheet',
    tab: 'scorecard',
    model: written,
    render: () => <Untouched />,
  },
];
