/** The Scorecard tab: from a table of KPIs to a scorecard, in four steps. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { changed, withKind, withRole } from '../../model/scorecard/draft';
import type { Draft } from '../../model/scorecard/draft';
import { answered as answerTaken, countedAgain } from '../../model/scorecard/questions';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { Steps } from '../../taskpane/scorecard/ScorecardView';
import { FillView } from '../../taskpane/scorecard/FillView';
import { StartView } from '../../taskpane/scorecard/StartView';
import { printedMatrixTable } from '../data/printedMatrix';
import type { Drafting } from '../../taskpane/scorecard/useDraft';
import type { Say, StringKey } from '../../taskpane/strings';
import { useModel } from '../../taskpane/store/useModel';
import { answered, UNBROKEN } from '../data/hierarchies';
import {
  bareTable,
  bestTable,
  contractTable,
  DATED_FORMATS,
  datedTable,
  doubtfulTable,
  draftOver,
  evaluated,
  GREEN,
  longTable,
  matrixTable,
  officeTable,
  openTable,
  RED,
  refusedContractTable,
  tableIn,
  unreadTable,
  weighedTable,
  withScorecards,
  wrongTable,
  YELLOW,
} from '../data/tables';
import type { Hands } from '../hands';
import { Untouched } from './listsStart';
import type { State } from '../state';

const nothing = (): void => undefined;

const NOT_DRAFTING: Omit<Drafting, 'draft' | 'evaluation'> = {
  refusal: null,
  isTableLost: false,
  larger: null,
  busy: false,
  takeSelection: nothing,
  takeLarger: nothing,
  reopen: nothing,
  remove: nothing,
  setKind: nothing,
  setRole: nothing,
  change: nothing,
  answer: nothing,
  countAgain: nothing,
  isFilling: false,
  printed: null,
  takePrinted: nothing,
  beginBlank: nothing,
  readAgain: async () => null,
  restore: () => false,
  close: nothing,
};

const start = (id: string, title: string, model: Model, drafting: Partial<Drafting> = {}): State => ({
  id: `scorecard-${id}`,
  title,
  tab: 'scorecard',
  model,
  render: () => <StartView {...NOT_DRAFTING} {...drafting} lists={<Untouched />} />,
});

/** A draft whose table does not change; everything else of it does. */
function Drafted({ begun, rest }: { begun: Draft; rest: Partial<Drafting> }): ReactElement {
  const { model } = useModel();
  const [draft, setDraft] = useState(begun);
  const evaluation = evaluated(draft, model);
  const drafting: Drafting = {
    ...NOT_DRAFTING,
    draft,
    evaluation,
    setKind: (kind) => setDraft(withKind(draft, kind)),
    setRole: (index, role) => setDraft(withRole(draft, index, role)),
    change: (change) => setDraft(changed(draft, change)),
    answer: (question, answer) => setDraft((now) => answerTaken(now, question, answer)),
    countAgain: (kpi) => setDraft((now) => countedAgain(now, kpi)),
    ...rest,
  };
  return <Steps drafting={drafting} draft={draft} evaluation={evaluation} />;
}

interface Around {
  model?: Model;
  rest?: Partial<Drafting>;
  /** The step that is opened; the one that opens by itself is closed before. */
  step?: StringKey;
  act?: (hands: Hands, say: Say) => Promise<void>;
}

const draft = (id: string, title: string, begun: Draft, { model, rest = {}, step, act }: Around = {}): State => ({
  id: `scorecard-${id}`,
  title,
  tab: 'scorecard',
  ...(model && { model }),
  render: () => <Drafted begun={begun} rest={rest} />,
  act: async (hands, say) => {
    // What is doubtful opens its columns, the rest its preview.
    if (step === 'stepMethod') await hands.press(say('stepPreview'));
    if (step) await hands.press(say(step));
    await act?.(hands, say);
  },
});

const nko = draftOver(officeTable(YELLOW), { kind: 'nko' });
const omax = draftOver(matrixTable, { kind: 'omax', sheet: 'OMAX 2010' });
const ckp = draftOver(contractTable, { kind: 'ckp', sheet: 'CKP 2024' });
const FIVE_WORDS = {
  bands: { yellowFrom: 61, greenFrom: 91 },
  bandWords: { bounds: [50, 61, 76, 91], labels: ['Buruk', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'] },
};
const longOnes = draftOver(longTable, { kind: 'nko', sheet: UNBROKEN.slice(0, 31), title: `Kartu skor ${UNBROKEN}` });
const open = draftOver(openTable, { kind: 'ckp' });
const dated = draftOver(datedTable, { kind: 'ckp', formats: DATED_FORMATS });
const written = [
  nko,
  omax,
  draftOver(officeTable(RED), { kind: 'nko', id: 'long', title: `Kartu skor ${UNBROKEN}` }),
].map(({ scorecard }, index) => ({ ...scorecard, id: `${index}` }));
const longer = tableIn('KPI 2024', [
  ...officeTable(YELLOW),
  ['L3', 'Employees certified', 'Learning and growth', 'Able people', '%', 70, 72, 'max'],
]);

export const scorecardStates: readonly State[] = [
  start('start', 'No scorecard yet', EMPTY_MODEL),
  {
    ...start('blank', 'A blank table to begin with', EMPTY_MODEL),
    act: ({ press }, say) => press(say('blankTable')),
  },
  {
    id: 'scorecard-fill',
    title: 'The blank table is being filled in',
    tab: 'scorecard',
    render: () => <FillView draft={nko} evaluation={evaluated(nko)} onClose={nothing} />,
  },
  start('start-busy', 'The selection is being read', EMPTY_MODEL, { busy: true }),
  start('start-blank', 'Empty cells are no table', EMPTY_MODEL, { refusal: 'blank' }),
  start('start-headings', 'No headings among the cells', EMPTY_MODEL, { refusal: 'noHeadings' }),
  start('start-columns', 'KPIs in columns', EMPTY_MODEL, { refusal: 'kpisInColumns' }),
  start('start-printed', 'A printed Objective Matrix, some of which does not follow', EMPTY_MODEL, {
    refusal: 'kpisInColumns',
    printed: printedMatrixTable,
  }),
  start('start-rows', 'Target and realization in rows', EMPTY_MODEL, { refusal: 'measuresInRows' }),
  start('start-some', 'Scorecards in the workbook', withScorecards(written)),
  start('start-lost', 'The table of one is gone', withScorecards(written), { refusal: 'lost' }),
  draft('columns-doubtful', 'Columns that were guessed', draftOver(doubtfulTable)),
  draft('columns-missing', 'Columns that are nowhere', draftOver(bareTable)),
  draft('columns-menu', 'What a column is used for', draftOver(doubtfulTable), {
    act: ({ press }) => press('Target 2023'),
  }),
  draft('columns-long', 'Columns with long headings', longOnes, { step: 'stepColumns' }),
  draft('method-omax', 'Method: OMAX', omax, { step: 'stepMethod' }),
  draft(
    'method-levels',
    'Method: OMAX with start and target at other levels',
    changed(draftOver(bestTable, { kind: 'omax', sheet: 'OMAX 2010' }), { startLevel: 4, targetLevel: 7 }),
    { step: 'stepMethod' },
  ),
  draft('method-ckp', 'Method: CKP', ckp, { step: 'stepMethod' }),
  draft('method-nko', 'Method: NKO', nko, { step: 'stepMethod' }),
  draft('method-own', 'Own weights, with long names', changed(withKind(longOnes, 'ckp'), { weights: 'own' }), {
    step: 'stepMethod',
  }),
  draft('method-hierarchy', 'Weights of a hierarchy that lacks the KPIs', changed(nko, { weights: 'hierarchy' }), {
    model: answered,
    step: 'stepMethod',
  }),
  draft('method-lights', 'Lights with limits and words of their own', changed(ckp, FIVE_WORDS), {
    step: 'stepMethod',
    act: ({ press }, say) => press(say('lightsChangeLabel')),
  }),
  draft('method-lights-wrong', 'Limits of lights that cannot stand', changed(ckp, FIVE_WORDS), {
    step: 'stepMethod',
    act: async ({ press, type }, say) => {
      await press(say('lightsChangeLabel'));
      await type(say('yellowFrom'), '95');
      await type(say('bandFrom', { number: 3 }), '40');
    },
  }),
  draft('preview-words', 'A preview with words of its own', changed(ckp, FIVE_WORDS)),
  draft('preview', 'A preview', draftOver(officeTable(GREEN), { kind: 'nko' })),
  draft('preview-omax', 'A preview of levels', omax),
  draft('preview-employee', 'A preview with the values of an employee', changed(ckp, { behaviour: 92.89 })),
  draft('preview-refused', 'No total, and why', draftOver(refusedContractTable, { kind: 'ckp' })),
  draft(
    'preview-no-weight',
    'A perspective without a weight',
    changed(nko, { perspectiveWeights: { Financial: 0.3 } }),
  ),
  draft('preview-problems', 'Cells that cannot be read', draftOver(wrongTable, { kind: 'ckp' })),
  draft('questions', 'What a table leaves open', open),
  draft('questions-unread', 'More rows than are listed cannot be read', draftOver(unreadTable, { kind: 'ckp' })),
  draft('questions-dates', 'Target and realization are dates', dated),
  draft('method-dates', 'Method: days late', changed(dated, { daysLate: 10, cap: 110 }), { step: 'stepMethod' }),
  draft(
    'preview-aside',
    'KPIs that are set aside',
    changed(draftOver(unreadTable, { kind: 'ckp' }), {
      setAside: Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`Indicator ${index + 1}`, index < 2])),
    }),
  ),
  draft(
    'preview-customary',
    'Weights that nobody gave the perspectives',
    changed(draftOver(officeTable(GREEN), { kind: 'nko' }), { perspectiveWeights: {} }),
  ),
  draft(
    'method-table-weights',
    'Typed weights in place of those of the table',
    draftOver(weighedTable, { kind: 'nko' }),
    { step: 'stepMethod' },
  ),
  draft('preview-long', 'A preview with long names', longOnes),
  draft('table-refused', 'Another selection is no table', nko, {
    rest: { refusal: 'noHeadings' },
    step: 'stepTable',
  }),
  draft('table-lost', 'The table is gone', nko, { rest: { isTableLost: true } }),
  draft('rows-below', 'KPIs were added below', nko, { rest: { larger: longer }, step: 'stepTable' }),
  draft('update', 'It was written before', nko, { model: withScorecards([nko.scorecard]) }),
  {
    ...draft('busy', 'It is being written', nko, { act: ({ press }, say) => press(say('writeScorecard')) }),
    isHeld: true,
  },
];
