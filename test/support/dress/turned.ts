/** Tables that are not a row for each KPI: KPIs in columns, or target and realization below each other. */
import type { Dress } from './choices';
import type { Column } from './headingWords';
import { languageOf } from './headingWords';
import { headingRows } from './headings';
import type { Cell } from './numbers';
import { BLANK, plain } from './numbers';
import type { CleanTable } from './table';

/** `null` where a table is not turned: only weighted rows of one period are. */
export function turnedRows(table: CleanTable, columns: readonly Column[], dress: Dress): Cell[][] | null {
  const isSimple = columns.every(({ above }) => above === null) && dress.periods === 'none';
  if (!isSimple || (table.kind !== 'ckp' && table.kind !== 'omax')) return null;
  switch (dress.orientation) {
    case 'rows':
      return null;
    case 'columns': {
      const [headings = []] = headingRows(columns, dress);
      return columns.map(({ cells }, index) => [headings[index] ?? BLANK, ...cells]);
    }
    case 'measuresInRows':
      return table.kind === 'ckp' ? measuresInRows(table, columns, dress) : null;
  }
}

/** This year and the one before as columns. */
function measuresInRows({ kpis }: CleanTable, columns: readonly Column[], dress: Dress): Cell[][] {
  const others = columns.filter(({ what }) => what !== 'target' && what !== 'realization');
  const [isEnglish, language] = [languageOf(dress) === 'en', languageOf(dress)];
  const part = (what: 'target' | 'realization', index: number): Cell =>
    columns.find((column) => column.what === what)?.cells[index] ?? BLANK;
  const headings = others.map(({ heading }) => plain(heading[language]));
  return [
    [...headings, plain(isEnglish ? 'Description' : 'Uraian'), plain(2024), plain(2025)],
    ...kpis.flatMap(({ earlier, realization }, index) => {
      const target = [plain('Target'), plain(earlier.target), part('target', index)];
      const before = realization === null ? BLANK : plain(earlier.realization);
      const actual = [plain(isEnglish ? 'Actual' : 'Realisasi'), before, part('realization', index)];
      return [
        [...others.map(({ cells }) => cells[index] ?? BLANK), ...target],
        [...others.map(() => BLANK), ...actual],
      ];
    }),
  ];
}
