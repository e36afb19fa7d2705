/** The columns of targets, realizations and anchors, of one period or of several. */
import type { Column, Heading } from './headingWords';
import { heading } from './headingWords';
import type { Dress } from './choices';
import { chosen } from './choices';
import type { Cell } from './numbers';
import { BLANK, bounded, measure, missingCell, percentStyle } from './numbers';
import type { CleanKpi, CleanTable } from './table';
import type { Measured } from './words';

const TARGETS: readonly (readonly [string, string])[] = [
  ['Target', 'Target'],
  ['Targets', 'Target Kinerja'],
  ['Goal', 'Rencana'],
  ['Annual Target', 'Target Tahunan'],
  ['Plan', 'Target Kinerja Tahunan'],
  ['Goals', 'Target'],
];
const REALIZATIONS: readonly (readonly [string, string])[] = [
  ['Realization', 'Realisasi'],
  ['Actual', 'Realisasi'],
  ['Actuals', 'Realisasi Kinerja'],
  ['YTD Actual', 'Aktual'],
  ['Actual Result', 'Realisasi s.d. Desember'],
  ['Result', 'Hasil'],
  ['Realisation', 'Realisasi Tahunan'],
  ['Actual Value', 'Nilai Realisasi'],
];
const WORSTS: readonly (readonly [string, string])[] = [
  ['Worst', 'Terburuk'],
  ['Worst value', 'Nilai Terburuk'],
  ['Level 0', 'Level 0'],
];
const STARTS: readonly (readonly [string, string])[] = [
  ['Start', 'Awal'],
  ['Starting point', 'Titik Awal'],
  ['Level 3', 'Level 3'],
  ['Baseline', 'Kinerja Awal'],
];
const BESTS: readonly (readonly [string, string])[] = [
  ['Best', 'Terbaik'],
  ['Best value', 'Nilai Terbaik'],
  ['Level 10', 'Level 10'],
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun'] as const;
/** 1 January 2025 and the first of the next months, as Excel counts days. */
const MONTH_DATES = [45658, 45689, 45717, 45748, 45778, 45809] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

export function measuredColumns(table: CleanTable, dress: Dress): Column[] {
  return table.kind === 'omax' ? anchorColumns(table, dress) : withPeriods(table, dress);
}

type Words = readonly (readonly [string, string])[];

function named(words: Words, dress: Dress, what: string, sign: string | null): Heading {
  const [en, id] = chosen(words, dress, what);
  const unit = sign === null ? '' : ` (${sign})`;
  return heading(`${en}${unit}`, `${id}${unit}`);
}

/** What headings may say of the unit: that of all KPIs, and % where it is not printed in fractions of 1. */
function commonUnit({ kpis }: CleanTable, dress: Dress, part: 'target' | 'realization'): string | null {
  const isAll = (one: Measured): boolean => kpis.every(({ measured }) => measured === one);
  if (dress.unitHeading === 'no') return null;
  if (isAll('percent') && percentStyle(dress, part) !== 'fraction') return '%';
  return isAll('money') ? 'Rp' : null;
}

const over = (dress: Dress): Heading | null =>
  dress.groupHeading === 'none'
    ? null
    : chosen(
        [
          heading('Performance', 'Kinerja'),
          heading('Year 2025', 'Tahun 2025'),
          heading(2025),
          heading('Values', 'Nilai'),
        ],
        dress,
        'above',
      );

function anchorColumns(table: CleanTable, dress: Dress): Column[] {
  const { kpis } = table;
  const column = (what: string, words: Words, cells: Cell[]): Column => ({
    what,
    heading: named(words, dress, what, commonUnit(table, dress, what === 'realization' ? 'realization' : 'target')),
    above: over(dress),
    cells,
  });
  const anchor = (valueOf: (kpi: CleanKpi) => number): Cell[] =>
    kpis.map((kpi) => measure(valueOf(kpi), kpi, dress, 'target'));
  const hasBest = (kpis[0]?.anchors.best ?? null) !== null;
  return [
    column('realization', REALIZATIONS, realizations(table, dress)),
    column(
      'worst',
      WORSTS,
      anchor(({ anchors }) => anchors.worst),
    ),
    column(
      'start',
      STARTS,
      anchor(({ anchors }) => anchors.start),
    ),
    column(
      'target',
      TARGETS,
      anchor(({ target }) => target),
    ),
    ...(hasBest
      ? [
          column(
            'best',
            BESTS,
            anchor(({ anchors, target }) => anchors.best ?? target),
          ),
        ]
      : []),
  ];
}

const targets = ({ kpis }: CleanTable, dress: Dress, isEarlier = false): Cell[] =>
  kpis.map((kpi) => bounded(measure(isEarlier ? kpi.earlier.target : kpi.target, kpi, dress, 'target'), kpi, dress));

const realizations = ({ kpis }: CleanTable, dress: Dress, isEarlier = false): Cell[] =>
  kpis.map((kpi) => {
    if (kpi.realization === null) return missingCell(dress, kpi.code);
    return measure(isEarlier ? kpi.earlier.realization : kpi.realization, kpi, dress, 'realization');
  });

const blanks = ({ kpis }: CleanTable): Cell[] => kpis.map(() => BLANK);

/** Earlier periods first; later ones have no realization yet. */
function withPeriods(table: CleanTable, dress: Dress): Column[] {
  const target = named(TARGETS, dress, 'target', commonUnit(table, dress, 'target'));
  const realization = named(REALIZATIONS, dress, 'realization', commonUnit(table, dress, 'realization'));
  const now = { target: targets(table, dress), realization: realizations(table, dress) };
  const before = { target: targets(table, dress, true), realization: realizations(table, dress, true) };
  const column = (what: string, own: Heading, above: Heading | null, cells: Cell[]): Column => ({
    what,
    heading: own,
    above,
    cells,
  });
  const year = (number: number): Heading =>
    chosen([heading(number), heading(`Year ${number}`, `Tahun ${number}`), heading(`${number}`)], dress, 'year');
  const [last, current] = [year(2024), year(2025)];
  const joined = (one: Heading, period: number): Heading => heading(`${one.en} ${period}`, `${one.id} ${period}`);
  switch (dress.periods) {
    case 'none':
      return [
        column('target', target, over(dress), now.target),
        column('realization', realization, over(dress), now.realization),
      ];
    case 'yearsAbove':
      return [
        column('target before', target, last, before.target),
        column('realization before', realization, last, before.realization),
        column('target', target, current, now.target),
        column('realization', realization, current, now.realization),
      ];
    case 'rolesAbove':
      return [
        column('target before', last, target, before.target),
        column('target', current, target, now.target),
        column('realization before', last, realization, before.realization),
        column('realization', current, realization, now.realization),
      ];
    case 'inHeadings':
      return [
        column('target before', joined(target, 2024), null, before.target),
        column('realization before', joined(realization, 2024), null, before.realization),
        column('target', joined(target, 2025), null, now.target),
        column('realization', joined(realization, 2025), null, now.realization),
      ];
    case 'history':
      return [
        column('realization before', joined(realization, 2024), null, before.realization),
        column('target', joined(target, 2025), null, now.target),
        column('realization', joined(realization, 2025), null, now.realization),
      ];
    case 'months':
    case 'monthDates': {
      const months = MONTHS.map((month, index) =>
        dress.periods === 'months' ? heading(month) : { ...heading(MONTH_DATES[index] ?? 0), format: 'mmm-yy' },
      );
      const cells = [before.realization, before.realization, now.realization];
      return [
        column('target', target, null, now.target),
        ...months.map((month, index) =>
          column(
            index === 2 ? 'realization' : `realization ${index}`,
            month,
            realization,
            cells[index] ?? blanks(table),
          ),
        ),
      ];
    }
    case 'quarters': {
      const quarter = (index: number): Heading =>
        chosen(
          [heading(`Q${index + 1}`, `Triwulan ${ROMAN[index]}`), heading(`Quarter ${index + 1}`, `TW ${ROMAN[index]}`)],
          dress,
          'quarter',
        );
      return ROMAN.flatMap((_, index) => {
        const suffix = index === 1 ? '' : ` ${index}`;
        return [
          column(`target${suffix}`, target, quarter(index), index === 0 ? before.target : now.target),
          column(
            `realization${suffix}`,
            realization,
            quarter(index),
            [before.realization, now.realization][index] ?? blanks(table),
          ),
        ];
      });
    }
  }
}
