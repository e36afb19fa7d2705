/** The frame of the pane: header, tabs, what the footer says, what went wrong, what reading brought to light. */
import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ModelError } from '../../model/modelError';
import type { Finding } from '../../sheets/findings';
import { Confirmation } from '../../taskpane/components/Confirmation';
import { FailureBar } from '../../taskpane/components/FailureBar';
import { FailureBoundary } from '../../taskpane/components/FailureBoundary';
import { usePane } from '../../taskpane/shell/context';
import { Header } from '../../taskpane/shell/Header';
import type { DoneEntry, JournalEntry } from '../../taskpane/shell/journal';
import { Panels } from '../../taskpane/shell/panels';
import { StatusFooter } from '../../taskpane/shell/StatusFooter';
import { Notices } from '../../taskpane/store/Notices';
import { OverwriteQuestion } from '../../taskpane/writing/OverwriteQuestion';
import type { Recognition } from '../../workbook/selection/recognise';
import { WorkbookError } from '../../workbook/excel/errors';
import type { SheetsCheck } from '../../workbook/writing/writer';
import { answered, UNBROKEN } from '../data/hierarchies';
import { areaAt } from '../data/tables';
import type { State } from '../state';

const nothing = (): void => undefined;
const EMPTY: Recognition = { kind: 'nothing', reason: 'empty', area: areaAt('Sheet1', 0, 0, 1, 1) };

/** The whole pane, without the workbook that it follows. */
function Whole(): ReactElement {
  return (
    <>
      <Header />
      <Panels
        recognition={EMPTY}
        employees={null}
        answers={null}
        quotes={null}
        questionnaire={null}
        respondents={null}
        cells={null}
        periods={null}
        isUntold={false}
        refresh={nothing}
      />
      <StatusFooter onWritten={nothing} />
    </>
  );
}

const done = (sentence: DoneEntry['sentence'], rest: Partial<DoneEntry> = {}): JournalEntry => ({
  kind: 'done',
  sentence,
  undo: async () => undefined,
  holds: null,
  area: areaAt('Weights', 4, 7, 5, 3),
  mayBeHidden: true,
  ...rest,
});

const whole = (id: string, title: string, rest: Partial<State> = {}): State => ({
  id,
  title,
  isWhole: true,
  render: () => <Whole />,
  ...rest,
});

const notices = (id: string, title: string, findings: readonly Finding[]): State => ({
  id,
  title,
  findings,
  render: () => <Notices />,
});

const question = (id: string, title: string, check: Partial<SheetsCheck>): State => ({
  id,
  title,
  render: () => (
    <OverwriteQuestion
      check={{ changed: [], foreign: [], protected: [], ...check }}
      onAnswer={nothing}
      onCancel={nothing}
    />
  ),
});

const CELLS = ['B6', 'C4:D9', 'F2', 'G7', 'H11', 'J3:J5', 'K9', 'L20'];

function Failing(): ReactElement {
  throw new WorkbookError('unexpected', { code: 'GeneralException', message: 'There was an internal error.' });
}

/** A view that cannot be shown at all. */
function Broken(): ReactElement {
  const { language } = usePane();
  return (
    <FailureBoundary language={language} subject="gallery">
      <Failing />
    </FailureBoundary>
  );
}

export const shellStates: readonly State[] = [
  whole('shell-plain', 'Nothing done yet'),
  whole('shell-reading', 'The model is being read', { tab: 'weights', isUnread: true }),
  whole('shell-undo', 'After a write', {
    journal: done({ key: 'wroteWeights', values: { area: 'Weights!H5:J9' } }),
  }),
  whole('shell-footnotes', 'After a write that Excel took without the rest', {
    journal: done(
      { key: 'wroteSheets', values: { count: 1234, sheets: `‘${UNBROKEN}’, ‘Bobot global’` } },
      { refused: ['page', 'front'] },
    ),
  }),
  whole('shell-undo-long', 'After a write with a long answer', {
    tab: 'weights',
    model: answered,
    journal: done({ key: 'wroteSheets', values: { count: 1234, sheets: `‘${UNBROKEN}’, ‘Bobot global’` } }),
  }),
  whole('shell-undo-many', 'After a write of many sheets', {
    journal: done({
      key: 'wroteManySheets',
      values: { count: 1234, number: 14, sheets: `‘Kuesioner Ani’, ‘${UNBROKEN}’, ‘Bobot global’ and 11 more` },
    }),
  }),
  whole('shell-redo', 'After an undo', {
    journal: done({ key: 'editUndone', values: {} }, { isUndo: true, mayBeHidden: false }),
  }),
  whole('shell-working', 'Something takes a while', {
    journal: { kind: 'working', sentence: { key: 'readingBack', values: {} }, cancel: nothing },
  }),
  whole('shell-failed', 'Something went wrong', {
    tab: 'weights',
    model: answered,
    journal: {
      kind: 'failed',
      failure: new WorkbookError('partlyWritten', { sheets: `‘${UNBROKEN}’`, message: 'ItemNotFound' }),
    },
  }),
  {
    id: 'shell-failure',
    title: 'A failure that Excel does not explain',
    render: () => <FailureBar />,
    journal: {
      kind: 'failed',
      failure: { code: 'GeneralException', message: 'There was an internal error while processing the request.' },
    },
  },
  { id: 'shell-broken', title: 'A view that cannot be shown', render: () => <Broken />, isBroken: true },
  notices('shell-renamed', 'A sheet was renamed', [{ kind: 'renamed', from: 'Judgments', to: UNBROKEN }]),
  notices('shell-deleted', 'A sheet was deleted', [{ kind: 'deleted', sheet: 'Judgments' }]),
  notices('shell-damaged', 'The model cannot be read', [
    { kind: 'damaged', refusal: new ModelError('fileDamaged', { what: '<item> 12' }) },
  ]),
  notices('shell-newer', 'The model is of a newer Timbang', [{ kind: 'newer', version: 3 }]),
  notices('shell-findings', 'More findings than are shown', [
    { kind: 'edited', sheet: 'Weights', cells: CELLS },
    { kind: 'label', sheet: 'Judgments', cell: 'B7', item: 'Service time', found: UNBROKEN },
    { kind: 'shape', sheet: 'Judgments', item: 'Customer' },
    { kind: 'notAJudgment', sheet: 'Judgments', cell: 'C8', found: 'very much' },
    { kind: 'contradiction', sheet: 'Judgments', cell: 'C8', other: 'B9' },
    { kind: 'manyMarks', sheet: 'Questionnaire', row: 12, marks: 3 },
  ]),
  {
    id: 'shell-conflict',
    title: 'Two people changed the same',
    model: answered,
    conflicts: [
      new ModelError('mergedChange', { what: 'F1a Revenue collected' }),
      new ModelError('mergedDelete', { what: UNBROKEN }),
    ],
    render: () => <Notices />,
  },
  {
    id: 'shell-confirmation',
    title: 'A confirmation',
    render: () => <Asked />,
  },
  question('shell-overwrite', 'Edited cells would be replaced', {
    changed: [{ sheet: 'Weights', cells: CELLS }],
    foreign: [{ sheet: UNBROKEN, cells: ['A1:Z99'] }],
  }),
  question('shell-protected', 'A sheet cannot be written', { protected: ['Weights', UNBROKEN] }),
];

function Asked(): ReactElement {
  const { say } = usePane();
  return (
    <Confirmation
      title={say('useHierarchyQuestion')}
      choices={[{ label: say('useIt'), onChoose: nothing }]}
      onCancel={nothing}
    >
      <Body1>
        {say('judgmentsGoOfMany', { count: 1234, people: 12 })} {say('undoBringsBack')}
      </Body1>
    </Confirmation>
  );
}
