/** Formulas that Excel did not understand: the banner, and the view that repairs them. */
import { BrokenBar } from '../../taskpane/repair/RepairBanner';
import { RepairForm } from '../../taskpane/repair/RepairForm';
import { RepairView } from '../../taskpane/repair/RepairView';
import type { BrokenLook, BrokenSheet } from '../../workbook/repair/findBroken';
import { UNBROKEN } from '../data/hierarchies';
import type { State } from '../state';

const nothing = (): void => undefined;

const sheet = (
  name: string,
  count: number,
  isProtected = false,
  unknown: BrokenSheet['unknown'] = [],
): BrokenSheet => ({
  sheet: { id: name, name, protected: isProtected },
  formulas: Array.from({ length: count }, (_, row) => {
    return { row, column: 1, now: '=_xldudf_AHP_RI(3)', repaired: '=AHP.RI(3)' };
  }),
  unknown,
});

const SHEETS = [sheet('Bobot', 12), sheet(UNBROKEN, 1234)];
const MIXED = [...SHEETS, sheet('OMAX 2010', 7, true), sheet('CKP', 0, false, [{ cell: 'B7', name: 'CKP.FORECAST' }])];

const look = (sheets: readonly BrokenSheet[], isCut = false): BrokenLook => ({ sheets, isCut });
const bar = (id: string, title: string, sheets: readonly BrokenSheet[]): State => ({
  id,
  title,
  render: () => <BrokenBar look={look(sheets)} className="" onLook={nothing} />,
});
const form = (id: string, title: string, sheets: readonly BrokenSheet[], isCut = false): State => ({
  id,
  title,
  render: () => <RepairForm look={look(sheets, isCut)} unrepaired={null} busy={false} onRepair={nothing} />,
});

export const repairStates: readonly State[] = [
  bar('repair-banner', 'Formulas are broken', MIXED),
  bar('repair-banner-one', 'One formula is broken', [sheet('Bobot', 1)]),
  form('repair-form', 'What would be repaired', SHEETS),
  form('repair-form-one', 'One formula would be repaired', [sheet('Bobot', 1)]),
  form('repair-rest', 'Not all can be repaired', MIXED, true),
  form('repair-none', 'Nothing is broken', []),
  { id: 'repair-refused', title: 'The workbook cannot be read', render: () => <RepairView onClose={nothing} /> },
  {
    id: 'repair-left',
    title: 'Repaired, but for some',
    render: () => (
      <RepairForm
        look={look([sheet('Bobot', 4)])}
        unrepaired={{
          still: [{ sheet: UNBROKEN, cells: ['B3', 'C4:C5'] }],
          refused: [{ sheet: 'OMAX 2010', cells: ['F12'] }],
        }}
        busy={false}
        onRepair={nothing}
      />
    ),
  },
];
