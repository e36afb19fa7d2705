/** A table copied for a thesis: what will be copied, what is said of it, and how Timbang is cited. */
import type { ShownCell } from '../../sheets/thesis/shownCells';
import { CiteView } from '../../taskpane/thesis/CiteView';
import { CopyOutcome } from '../../taskpane/thesis/CopyOutcome';
import { ThesisCard } from '../../taskpane/thesis/ThesisCard';
import { ThesisLook } from '../../taskpane/thesis/ThesisPart';
import { WorkbookError } from '../../workbook/excel/errors';
import type { ShownTable } from '../../workbook/reading/shownTable';
import { UNBROKEN } from '../data/hierarchies';
import { areaAt } from '../data/tables';
import type { State } from '../state';

const nothing = (): void => undefined;

function cell(text: string, isBold: boolean): ShownCell {
  const kind = text === '' ? 'blank' : text.startsWith('#') ? 'error' : /^[\d.,%]+$/.test(text) ? 'number' : 'text';
  return { text, kind, isBold, isItalic: false, size: 11 };
}

/** The first row and those of totals are bold. Invented data. */
function shown(rows: readonly (readonly string[])[], change: Partial<ShownTable> = {}): ShownTable {
  const isBold = (index: number, [first = '']: readonly string[]): boolean => index === 0 || first === 'Total';
  return {
    area: areaAt('Weights', 3, 0, rows.length, rows[0]?.length ?? 0),
    cells: rows.map((row, index) => row.map((text) => cell(text, isBold(index, row)))),
    hidden: 0,
    title: 'Service quality: global weights',
    foot: 'AHP, principal eigenvector (Saaty); random index: Saaty 1980. Timbang 1.0.0, November 30, 2026.',
    functions: ['AHP.GLOBAL'],
    ...change,
  };
}

const WEIGHTS = [
  ['Item', 'Name', 'Local weight', 'Global weight'],
  ['F', 'Financial', '0.4058', '0.4058'],
  ['C', 'Customer', '0.3942', '0.3942'],
  ['L', 'Learning and growth', '0.2000', '0.2000'],
  ['Total', '', '', '1.0000'],
];
const MANY = [
  ['KPI', 'Name', 'Level', 'Light'],
  ...Array.from({ length: 60 }, (_, row) => [
    `K${row + 1}`,
    row === 1 ? UNBROKEN : `Indicator ${row + 1}`,
    row === 2 ? '#N/A' : '7.50',
    'Yellow',
  ]),
];

const look = (id: string, title: string, of: ShownTable | null): State => ({
  id,
  title,
  render: () => <ThesisLook look={{ shown: of }} />,
});

export const thesisStates: readonly State[] = [
  {
    id: 'thesis-card',
    title: 'A table with results is selected',
    render: () => (
      <ThesisCard
        reading={{ area: areaAt('Weights', 3, 0, 5, 4), values: [], left: null, above: null, isComputed: true }}
      />
    ),
  },
  look('thesis-weights', 'Weights to be copied', shown(WEIGHTS)),
  look('thesis-long', 'More than a page, with errors and hidden columns', shown(MANY, { hidden: 2 })),
  look('thesis-bare', 'A table of somebody else with a function in it', shown(WEIGHTS, { title: '', foot: '' })),
  look('thesis-none', 'No table', null),
  {
    id: 'thesis-failed',
    title: 'It cannot be read',
    render: () => <ThesisLook look={{ failure: new WorkbookError('tooMuch') }} />,
  },
  { id: 'thesis-waiting', title: 'It is being read', render: () => <ThesisLook look={null} /> },
  {
    id: 'thesis-byhand',
    title: 'To be copied by hand',
    render: () => <CopyOutcome state={{ byHand: { plain: 'Item\tName\tLocal weight\nF\tFinancial\t0.4058' } }} />,
  },
  { id: 'thesis-cite', title: 'How Timbang is cited', render: () => <CiteView onClose={nothing} /> },
];
