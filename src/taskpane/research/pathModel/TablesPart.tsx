/** The tables of measurement, folded: reliability, loadings, discriminant validity and collinearity. */
import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Analysis } from '../../../engine/pls/analysis';
import { remark } from '../../../engine/pls/notes';
import { fornellTable, htmtTable, loadingsTable, reliabilityTable } from '../../../engine/pls/tables/measurement';
import { vifTable } from '../../../engine/pls/tables/structure';
import { FoldFrame } from '../../components/FoldFrame';
import { useListStyles } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { NumberRow } from './NumbersTable';
import { NumbersTable } from './NumbersTable';

type Cell = number | string;
const PARTS = ['reliability', 'loadings', 'fornell', 'htmt', 'vif'] as const;
type Part = (typeof PARTS)[number];

const TITLES: Readonly<Record<Part, { title: StringKey; says: StringKey }>> = {
  reliability: { title: 'reliabilityTitle', says: 'reliabilityLimits' },
  loadings: { title: 'loadingsTitle', says: 'loadingsLimits' },
  fornell: { title: 'fornellTitle', says: 'fornellLimits' },
  htmt: { title: 'htmtTitle', says: 'htmtLimits' },
  vif: { title: 'vifTitle', says: 'vifLimits' },
};

export function TablesPart({ analysis }: { analysis: Analysis }): ReactElement {
  const styles = useListStyles();
  const { say, language } = usePane();
  const [open, setOpen] = useState<readonly Part[]>(['reliability']);
  const isOne = analysis.constructs.length === 1;
  const parts = PARTS.filter((part) => !isOne || (part !== 'fornell' && part !== 'htmt'));
  return (
    <>
      {analysis.notes.length > 0 && (
        <ul className={styles.list}>
          {analysis.notes.map(({ key, values }) => (
            <li key={key}>
              <Caption1>{remark(key, values, language)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {parts.map((part) => {
        const isOpen = open.includes(part);
        const { title, says } = TITLES[part];
        return (
          <FoldFrame
            key={part}
            title={say(title)}
            isOpen={isOpen}
            onToggle={() => setOpen(isOpen ? open.filter((one) => one !== part) : [...open, part])}
          >
            <Caption1 className={styles.quiet}>{say(says)}</Caption1>
            {isOpen && <PartTable part={part} analysis={analysis} caption={say(title)} />}
          </FoldFrame>
        );
      })}
    </>
  );
}

function PartTable({ part, analysis, caption }: { part: Part; analysis: Analysis; caption: string }): ReactElement {
  const { language } = usePane();
  // Notes stand above all tables, once.
  const plain = { ...analysis, notes: [] };
  switch (part) {
    case 'reliability': {
      const [top = [], ...rows] = reliabilityTable(plain, language);
      // The whole name does not fit above its numbers.
      return shown(caption, top.with(2, 'α'), rows, 0, [2, 3, 4, 5], 6);
    }
    case 'loadings': {
      const [top = [], ...rows] = loadingsTable(plain, language);
      return shown(caption, top, rows, 1, [3, 2], top.length - 1, 0);
    }
    case 'fornell':
    case 'htmt': {
      const [top = [], ...rows] = part === 'fornell' ? fornellTable(plain, language) : htmtTable(plain, language);
      const numbers = Array.from({ length: top.length - 2 }, (_, index) => index + 1);
      return shown(caption, top, rows, 0, numbers, top.length - 1);
    }
    case 'vif': {
      const [top = [], ...rows] = vifTable(plain, plain, language);
      const cells = rows.map((row) => row.map((cell): Cell => (typeof cell === 'object' ? '–' : cell)));
      return shown(caption, top.map(String), cells, 1, [2], 3, 0);
    }
  }
}

/** Columns by their places: the name, the numbers, the remark, and what the name belongs to. */
function shown(
  caption: string,
  top: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  name: number,
  numbers: readonly number[],
  says: number,
  within?: number,
): ReactElement {
  const of = (row: readonly Cell[]): NumberRow => ({
    name: within === undefined ? String(row[name]) : `${String(row[name])} · ${String(row[within])}`,
    says: String(row[says] ?? ''),
    cells: numbers.map((column) => (row[column] === '' ? null : (row[column] ?? null))),
  });
  return (
    <NumbersTable
      caption={caption}
      first={String(top[name] ?? '')}
      columns={numbers.map((column) => String(top[column] ?? ''))}
      rows={rows.map(of)}
    />
  );
}
