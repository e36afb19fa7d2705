/** The Selection tab: what is selected, and what cannot be done with it. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { areaAddress } from '../../sheets/address';
import { ScorecardCard } from '../../taskpane/selection/ScorecardsHere';
import { SelectionView } from '../../taskpane/selection/SelectionView';
import type { FollowedSelection } from '../../taskpane/selection/useSelection';
import { SurveyView } from '../../taskpane/selection/SurveyView';
import { TargetLine } from '../../taskpane/selection/TargetLine';
import type { TargetForm } from '../../taskpane/selection/useTargetForm';
import type { FuzzyChoice } from '../../taskpane/selection/WeightsView';
import { WeightsView } from '../../taskpane/selection/WeightsView';
import { WrongMatrix } from '../../taskpane/selection/WrongMatrixView';
import { WorkbookError } from '../../workbook/excel/errors';
import { recogniseCells } from '../../workbook/selection/recognise';
import type { Dates } from '../../workbook/selection/readDates';
import type { Recognition } from '../../workbook/selection/recognise';
import { UNBROKEN } from '../data/hierarchies';
import {
  ANSWERS,
  AHEAD,
  BEYOND,
  CONSISTENT,
  DATED,
  INCOMPLETE,
  INCONSISTENT,
  INDICES,
  LEVELS,
  LONG,
  NAMED_PAIRS,
  OTHER_ORDER,
  PERCENTS,
  WHOLE_NUMBERS,
  WRONG,
  type Cells,
} from '../data/selections';
import { areaAt, draftOver, evaluated, matrixTable, officeTable, wrongTable, YELLOW } from '../data/tables';
import type { State } from '../state';
import { weightsBlock } from '../../workbook/writing/weights';

type Matrix = Extract<Recognition, { kind: 'matrix' }>;

const nothing = (): void => undefined;

/** What the pane makes of these cells on a sheet, as it would of a selection. */
function selected(values: Cells, sheet = 'Weights', format = 'General'): Recognition {
  const area = areaAt(sheet, 4, 1, values.length, values[0]?.length ?? 0);
  // Fractions alone are in the format: 102 beside them is a plain number.
  const formats = values.map((row) => row.map((cell) => (typeof cell === 'number' && cell < 2 ? format : 'General')));
  return recogniseCells({ area, values, formats, left: null, above: null });
}

function matrix(values: Cells): Matrix {
  const found = selected(values);
  if (found.kind !== 'matrix') throw new Error(`A ${found.kind} is no matrix.`);
  return found;
}

const BUCKLEY: FuzzyChoice = { method: 'buckley', scale: 'unit' };
const CHANG: FuzzyChoice = { method: 'chang', scale: 'half' };

const BODY = areaAt('Weights', 4, 1, 4, 4);
const TARGET = areaAt('Weights', 4, 7, 5, 3);

/** The weights of a matrix with their place, which the workbook would propose. */
function Weights({ values, fuzzy: first = null }: { values: Cells; fuzzy?: FuzzyChoice | null }): ReactElement {
  const found = matrix(values);
  const [method, setMethod] = useState<PriorityMethod>('eigenvector');
  const [fuzzy, setFuzzy] = useState(first);
  const key = `${found.body.sheet}!${areaAddress(found.body)}`;
  return (
    <WeightsView
      matrix={found}
      method={method}
      onMethod={setMethod}
      fuzzy={fuzzy}
      onFuzzy={setFuzzy}
      targetChoice={{ chosen: { key, area: TARGET }, setChosen: nothing }}
      onPick={nothing}
      onWritten={nothing}
    />
  );
}

const dates = (isKnown: boolean): Dates => ({
  sheet: 'Weights',
  cells: [
    { address: 'B6', date: { day: 1, month: 3 } },
    { address: 'D6', date: { day: 5, month: 1 } },
  ],
  order: 'dayFirst',
  isKnown,
});

/** A matrix whose judgments became dates, which the workbook would have read. */
function Dated({ isKnown }: { isKnown: boolean }): ReactElement {
  const found = selected(DATED);
  if (found.kind !== 'wrongMatrix') throw new Error(`A ${found.kind} has no dates.`);
  return <WrongMatrix matrix={found} dates={dates(isKnown)} onWritten={nothing} />;
}

/** The weights of a survey with their place, which the workbook would propose. */
function Answers({ values }: { values: Cells }): ReactElement {
  const found = selected(values, 'Survey');
  const [method, setMethod] = useState<PriorityMethod>('eigenvector');
  if (found.kind !== 'survey') throw new Error(`A ${found.kind} is no survey.`);
  const key = `${found.area.sheet}!${areaAddress(found.area)}`;
  const place = { ...found.area, column: 9, rows: found.survey.rows + 2, columns: found.survey.items + 2 };
  return (
    <SurveyView
      answers={found}
      method={method}
      onMethod={setMethod}
      targetChoice={{ chosen: { key, area: place }, setChosen: nothing }}
      onPick={nothing}
      onWritten={nothing}
    />
  );
}

const shown =
  (
    recognition: Recognition | null,
    isUntold = false,
    employees: number | null = null,
    answers: FollowedSelection['answers'] = null,
  ) =>
  (): ReactElement => (
    <SelectionView
      recognition={recognition}
      employees={employees}
      quotes={null}
      questionnaire={null}
      respondents={null}
      cells={null}
      answers={answers}
      periods={null}
      isUntold={isUntold}
      refresh={nothing}
    />
  );
const reason = (why: Extract<Recognition, { kind: 'nothing' }>['reason']) =>
  shown({ kind: 'nothing', reason: why, area: areaAt('Sheet1', 2, 10, 40, 12) });

/** The line below the button: where the weights go, why they cannot, or the form that says elsewhere. */
function Line({ failure, form }: { failure?: unknown; form?: Partial<TargetForm> }): ReactElement {
  const [address, type] = useState(form?.address ?? '');
  const closed: TargetForm = {
    isOpen: false,
    address,
    failure: null,
    open: nothing,
    close: nothing,
    type,
    submitTyped: async () => null,
    submitSelected: async () => null,
  };
  return (
    <TargetLine
      target={{ area: failure ? null : TARGET, failure: failure ?? null, choose: nothing, forget: nothing }}
      form={{ ...closed, ...form, address }}
      block={weightsBlock(BODY)}
    />
  );
}

const STANDING = { total: 91.4, day: '2026-03-31' };
const [NKO, OMAX, WRONG_CARD] = [
  draftOver(officeTable(YELLOW), { kind: 'nko', title: 'NKO 2024' }),
  draftOver(matrixTable, { kind: 'omax', title: `OMAX ${UNBROKEN}` }),
  draftOver(wrongTable, { kind: 'nko', title: 'NKO 2025' }),
];

/** What the tables would have said. */
function Scorecards(): ReactElement {
  const [nko, omax, wrong] = [NKO, OMAX, WRONG_CARD].map((draft) => evaluated(draft));
  return (
    <div style={{ display: 'grid', gap: '8px' }}>
      {[nko, omax, wrong].map(
        (evaluation) =>
          evaluation && (
            <ScorecardCard
              key={evaluation.scorecard.title}
              scorecard={evaluation.scorecard}
              standing={evaluation === omax ? null : STANDING}
              result={evaluation.result}
              isLost={false}
            />
          ),
      )}
      <ScorecardCard scorecard={NKO.scorecard} standing={STANDING} result={null} isLost />
    </div>
  );
}

export const selectionStates: readonly State[] = [
  { id: 'selection-loading', title: 'Before the first reading', render: shown(null) },
  { id: 'selection-empty', title: 'Empty cells: what can be selected', render: reason('empty') },
  {
    id: 'selection-untold',
    title: 'Excel does not say when the selection moves',
    render: shown(matrix(CONSISTENT), true),
  },
  {
    id: 'selection-other-workbook',
    title: 'Another workbook is in front',
    render: shown({ kind: 'failed', error: new WorkbookError('otherWorkbook') }),
  },
  {
    id: 'selection-examples',
    title: 'Examples to look at',
    render: reason('empty'),
    act: ({ press }, say) => press(say('teachExample')),
  },
  { id: 'selection-scorecards', title: 'Scorecards of the workbook', render: () => <Scorecards /> },
  { id: 'selection-shares', title: 'Weights are no scores', render: reason('shares') },
  { id: 'selection-beyond', title: 'Numbers beyond the scales', render: reason('beyondScales') },
  { id: 'selection-text', title: 'Mostly text', render: reason('mostlyText') },
  { id: 'selection-large', title: 'More cells than are read', render: reason('tooLarge') },
  {
    id: 'selection-errors',
    title: 'Only errors',
    render: shown({ kind: 'onlyErrors', area: areaAt('KPI', 4, 5, 3, 1), cell: 'F5', value: '#NAME?' }),
  },
  {
    id: 'selection-failed',
    title: 'The selection cannot be read',
    render: shown({ kind: 'failed', error: new WorkbookError('notOneRange') }),
  },
  { id: 'selection-matrix', title: 'A consistent matrix', render: () => <Weights values={CONSISTENT} /> },
  { id: 'selection-fuzzy', title: 'By fuzzy numbers', render: () => <Weights values={CONSISTENT} fuzzy={BUCKLEY} /> },
  { id: 'selection-fuzzy-zero', title: 'A weight of 0', render: () => <Weights values={AHEAD} fuzzy={CHANG} /> },
  { id: 'selection-fuzzy-nine', title: 'Fuzzy beyond 9', render: () => <Weights values={BEYOND} fuzzy={BUCKLEY} /> },
  { id: 'selection-inconsistent', title: 'An inconsistent matrix', render: () => <Weights values={INCONSISTENT} /> },
  { id: 'selection-incomplete', title: 'A matrix with gaps', render: () => <Weights values={INCOMPLETE} /> },
  { id: 'selection-long', title: 'A matrix with long names', render: () => <Weights values={LONG} /> },
  {
    id: 'selection-busy',
    title: 'Writing: the button waits',
    render: () => <Weights values={CONSISTENT} />,
    isHeld: true,
    act: ({ press }, say) => press(say('insertWeights')),
  },
  {
    id: 'selection-refused',
    title: 'The weights could not be written',
    render: () => <Weights values={CONSISTENT} />,
    journal: {
      kind: 'failed',
      failure: new WorkbookError('occupied', { cell: 'H5', area: `'${UNBROKEN}'!H5:J9` }),
    },
  },
  { id: 'selection-wrong', title: 'A matrix with a wrong judgment', render: shown(selected(WRONG)) },
  { id: 'selection-beyond-nine', title: 'Judgments beyond 9', render: () => <Weights values={BEYOND} /> },
  { id: 'selection-dates', title: 'Judgments became dates', render: () => <Dated isKnown /> },
  { id: 'selection-dates-asked', title: 'Dates that may be either', render: () => <Dated isKnown={false} /> },
  { id: 'selection-survey', title: 'Answers of several people', render: () => <Answers values={ANSWERS} /> },
  { id: 'selection-survey-sides', title: 'Answers below 0', render: () => <Answers values={NAMED_PAIRS} /> },
  { id: 'selection-survey-or-levels', title: 'Levels that may be answers', render: shown(selected(WHOLE_NUMBERS)) },
  { id: 'selection-survey-order', title: 'Pairs in another order', render: shown(selected(OTHER_ORDER, 'Survey')) },
  {
    id: 'selection-part',
    title: 'Part of a matrix',
    render: shown({ kind: 'partOfMatrix', area: areaAt('Weights', 5, 3, 1, 2), matrix: areaAt('Weights', 4, 1, 7, 7) }),
  },
  { id: 'selection-levels', title: 'Levels and their lights', render: shown(selected(LEVELS, 'OMAX 2010')) },
  { id: 'selection-percents', title: 'Percents as indices', render: shown(selected(PERCENTS, 'KPI 2024', '0.0%')) },
  {
    id: 'selection-percents-mixed',
    title: 'Percents among plain numbers',
    render: shown(selected([...PERCENTS, [102]], 'KPI 2024', '0.0%')),
  },
  { id: 'selection-indices', title: 'Indices and their lights', render: shown(selected(INDICES, UNBROKEN)) },
  {
    id: 'selection-lights-busy',
    title: 'Lights are being applied',
    render: shown(selected(LEVELS, 'OMAX 2010')),
    isHeld: true,
    act: ({ press }, say) => press(say('applyLights')),
  },
  {
    id: 'selection-lights-refused',
    title: 'The sheet is protected',
    render: shown(selected(LEVELS, 'OMAX 2010')),
    journal: { kind: 'failed', failure: new WorkbookError('protected', { sheets: '‘OMAX 2010’, ‘Kartu skor’' }) },
  },
  { id: 'selection-target', title: 'Where the weights go', render: () => <Line /> },
  {
    id: 'selection-target-none',
    title: 'There is no place for them',
    render: () => <Line failure={new WorkbookError('outsideSheet', { cell: 'XFE1048577' })} />,
  },
  {
    id: 'selection-target-wrong',
    title: 'Another place is refused',
    render: () => (
      <Line form={{ isOpen: true, address: 'B6', failure: new WorkbookError('overlapsMatrix', { area: 'B5:E8' }) }} />
    ),
  },
];
