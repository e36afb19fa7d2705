/** Checking a table and the workbook: what is found, and what is said where nothing is. */
import { remark } from '../../model/scorecard/remark';
import type { Audited, OpenScorecard } from '../../taskpane/audit/audited';
import { AuditCard } from '../../taskpane/audit/AuditCard';
import { AuditFrame, AuditView } from '../../taskpane/audit/AuditView';
import type { AuditState } from '../../taskpane/audit/useAudit';
import { rightTable, wordsTable, wrongBook, wrongTable } from '../data/audits';
import { areaAt } from '../data/tables';
import type { State } from '../state';

const nothing = (): void => undefined;

const frame = (id: string, title: string, state: AuditState, act?: State['act']): State => ({
  id: `audit-${id}`,
  title,
  render: () => <AuditFrame state={state} onStart={nothing} onCancel={nothing} onClose={nothing} />,
  ...(act === undefined ? {} : { act }),
});

const done = (audited: Partial<Audited>): AuditState => ({
  kind: 'done',
  audited: { scope: 'table', parts: [], tooLarge: [], scorecards: [], ...audited },
});

const SCORECARDS: readonly OpenScorecard[] = [
  {
    id: 'one',
    title: 'OMAX 2026',
    isLost: false,
    isBehind: true,
    remarks: [remark('cellNotNumber', { row: 7, heading: 'Realisasi', got: '“belum ada”' })],
  },
  { id: 'two', title: 'CKP Seksi Bank', isLost: true, isBehind: false, remarks: [] },
];

export const auditStates: readonly State[] = [
  {
    id: 'audit-card',
    title: 'A table from elsewhere is selected',
    render: () => (
      <AuditCard
        reading={{
          area: areaAt('Tabel 4.12', 2, 1, 3, 3),
          values: [
            ['Kode', 'Level', 'Bobot'],
            ['A', 8, 0.5],
            ['B', '6,5', 0.5],
          ],
          left: null,
          above: null,
        }}
      />
    ),
  },
  frame('idle', 'Nothing was checked, or it was cancelled', { kind: 'idle' }),
  frame('blank', 'Nothing is selected', done({})),
  frame('many', 'Findings of a table', done({ parts: [wrongTable] })),
  frame('roundings', 'With what rounding explains', done({ parts: [wrongTable] }), async (hands, say) => {
    await hands.press(say('auditRounding'));
  }),
  frame('none', 'No findings', done({ parts: [rightTable] })),
  frame('unreadable', 'Nothing can be computed again', done({ parts: [wordsTable] })),
  frame(
    'book',
    'A workbook with several sheets',
    done({ scope: 'book', parts: wrongBook, tooLarge: ['Data mentah 2015–2026'], scorecards: SCORECARDS }),
  ),
  frame('book-none', 'A workbook without findings', done({ scope: 'book', parts: [rightTable, wordsTable] })),
  frame('book-unreadable', 'A workbook without tables', done({ scope: 'book', parts: [wordsTable] })),
  frame('running', 'A large workbook is being checked', {
    kind: 'running',
    progress: { share: 0.4, sheet: 'Kantor Wilayah Jawa Barat' },
  }),
  {
    id: 'audit-refused',
    title: 'The workbook cannot be read',
    render: () => <AuditView scope="book" onClose={nothing} />,
  },
];
