/** Making the workbook work without the add-in: what changes, what stays a value, and the way back. */
import type { ReactElement } from 'react';
import { NO_PLAIN_FORM } from '../../files/portable/noPlainForm';
import { notPortable, type Reason } from '../../files/portable/texts';
import type { PortableReport, ReportedFormulas } from '../../files/portable/report';
import { KeptPart } from '../../taskpane/portable/KeptPart';
import { LambdaPart } from '../../taskpane/portable/LambdaPart';
import { PlainForm } from '../../taskpane/portable/PlainForm';
import type { PlainChoice } from '../../taskpane/portable/usePlain';
import { PortableView } from '../../taskpane/portable/PortableView';
import type { KeptLook } from '../../workbook/portable/keptLook';
import { UNBROKEN } from '../data/hierarchies';
import type { State } from '../state';

const nothing = (): void => undefined;

const NOTHING: PortableReport = { formulas: 0, cells: 0, helperCells: 0, valuesOnly: [], left: [] };
const places = (sheet: string, addresses: readonly string[]): ReportedFormulas['places'] =>
  addresses.map((address) => ({ sheet, address, formula: 'AHP.SURVEY(B3:H9)' }));
const because = (reason: Reason | undefined, sheet: string, ...addresses: string[]): ReportedFormulas => ({
  reason: reason ?? notPortable('unread').reason,
  places: places(sheet, addresses),
});

const MIXED: PortableReport = {
  formulas: 1234,
  cells: 5678,
  helperCells: 12345,
  valuesOnly: [
    because(NO_PLAIN_FORM['AHP.SURVEY'], UNBROKEN, 'B4:B9', 'D4:D9', 'F4', 'G4', 'H4', 'I4', 'J4', 'K4'),
    because(NO_PLAIN_FORM['AHP.INCONSISTENT'], 'Judgments', 'H12:K14'),
    because(notPortable('textNumber', { cell: "'Realisasi'!C14", text: '12,5%' }).reason, 'OMAX 2010', 'F14'),
  ],
  left: [because(notPortable('laterFunction', { name: 'FILTER' }).reason, 'Rekap', 'A2')],
};

interface FormWishes {
  readonly report?: PortableReport;
  readonly helper?: string | null;
  readonly choice?: Partial<PlainChoice>;
  readonly isCopied?: boolean;
}

function Form({ report = MIXED, helper = 'Perhitungan', choice = {}, isCopied = false }: FormWishes): ReactElement {
  return (
    <PlainForm
      look={{ active: UNBROKEN, report, helper, kept: null }}
      choice={{ form: 'formulas', isAll: true, ...choice }}
      busy={false}
      onCopy={isCopied ? nothing : null}
      onChoose={nothing}
      onWrite={nothing}
    />
  );
}

const form = (id: string, title: string, wishes: FormWishes = {}): State => ({
  id,
  title,
  render: () => <Form {...wishes} />,
});

const KEPT: KeptLook = { formulas: 1234, changed: [], changedHelpers: [], gone: [], isDamaged: false };
const CHANGED: Partial<KeptLook> = {
  changed: [{ sheet: UNBROKEN, cells: ['B4:B9', 'F12'] }],
  changedHelpers: ['Perhitungan'],
  gone: ['OMAX 2010'],
};

const kept = (id: string, title: string, look: Partial<KeptLook>, act?: State['act']): State => ({
  id,
  title,
  render: () => <KeptPart kept={{ ...KEPT, ...look }} busy={false} onPutBack={nothing} />,
  ...(act && { act }),
});

export const portableStates: readonly State[] = [
  form('portable-formulas', 'Most become plain, some values', { isCopied: true }),
  form('portable-plain', 'All become plain', {
    report: { ...NOTHING, formulas: 1, cells: 12, helperCells: 204 },
  }),
  form('portable-values', 'Values of one sheet', {
    report: { ...NOTHING, formulas: 14, cells: 60 },
    helper: null,
    choice: { form: 'values', isAll: false },
  }),
  form('portable-nothing', 'Nothing needs Timbang', { report: NOTHING, helper: null }),
  kept('portable-kept', 'Formulas were replaced', {}),
  kept('portable-changed', 'Replaced, and changed since', CHANGED),
  kept('portable-asked', 'Put back over changed cells', CHANGED, ({ press }, say) => press(say('putBack'))),
  kept('portable-damaged', 'What was kept cannot be read', { isDamaged: true }),
  {
    id: 'portable-lambdas',
    title: 'Functions in the workbook itself',
    render: () => <LambdaPart busy={false} onWrite={nothing} />,
  },
  {
    id: 'portable-refused',
    title: 'The workbook cannot be read',
    render: () => <PortableView onClose={nothing} />,
  },
];
