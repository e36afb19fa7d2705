/** The columns of a dressed table, in their order. */
import type { CellValue } from '../../../src/model/types';
import type { Dress } from './choices';
import { chosen } from './choices';
import { measuredColumns } from './measures';
import type { Cell } from './numbers';
import { BLANK, percentage, plain, rounded, weightCell } from './numbers';
import { polarityWord } from './polarities';
import { indexOf, levelOf, scoreOf } from './score';
import type { CleanGroup, CleanKpi, CleanTable } from './table';

/** A heading in both languages; numbers are years and dates. */
export interface Heading {
  readonly en: CellValue;
  readonly id: CellValue;
  readonly format?: string;
}

export interface Column {
  readonly what: string;
  readonly heading: Heading;
  /** Merged over neighbours that have the same. */
  readonly above: Heading | null;
  readonly cells: readonly Cell[];
  /** In the row of a group, where groups have numbers, and in that of the total. */
  readonly ofGroup?: (group: readonly CleanKpi[]) => Cell;
  readonly ofTotal?: Cell;
}

export const heading = (en: CellValue, id: CellValue = en): Heading => ({ en, id });

/** Their synonyms in real tables. */
const HEADINGS = {
  number: [
    ['No', 'No'],
    ['No.', 'No.'],
    ['#', 'Nomor'],
  ],
  code: [
    ['Code', 'Kode'],
    ['KPI Code', 'Kode IKU'],
    ['KPI No.', 'No. IKU'],
    ['ID', 'Kode Indikator'],
    ['IKU Code', 'Kode KPI'],
  ],
  name: [
    ['KPI', 'Indikator Kinerja'],
    ['Key Performance Indicator', 'Indikator Kinerja Utama'],
    ['Indicator', 'Indikator'],
    ['Performance Indicator', 'Nama Indikator'],
    ['KPIs', 'IKU'],
    ['Key Performance Indicators (KPI)', 'Indikator Kinerja Utama (IKU)'],
    ['Performance Measure', 'Uraian Indikator'],
    ['Measure', 'Indikator Kinerja Kegiatan'],
  ],
  unit: [
    ['Unit', 'Satuan'],
    ['UoM', 'Satuan'],
    ['Unit of Measure', 'Satuan Ukur'],
    ['Unit of Measurement', 'Satuan Pengukuran'],
  ],
  polarity: [
    ['Polarity', 'Polaritas'],
    ['Polarization', 'Polarisasi'],
    ['Direction', 'Arah'],
    ['Better when', 'Sifat'],
    ['Trend', 'Jenis Polarisasi'],
  ],
  weight: [
    ['Weight', 'Bobot'],
    ['Weighting', 'Bobot IKU'],
    ['Wt', 'Bobot KPI'],
    ['Weightage', 'Bobot Kinerja'],
    ['KPI Weight', 'Bobot Indikator'],
    ['Share', 'Porsi'],
  ],
  untoldWeight: [
    ['Proportion', 'Proporsi'],
    ['%', '%'],
    ['Importance', 'Kontribusi'],
  ],
  weightInPercent: [
    ['Weight (%)', 'Bobot (%)'],
    ['Weight %', 'Bobot %'],
    ['Wt. (%)', 'Bobot IKU (%)'],
    ['Weightage (%)', 'Porsi (%)'],
    ['% Weight', '% Bobot'],
  ],
  perspective: [
    ['Perspective', 'Perspektif'],
    ['BSC Perspective', 'Perspektif BSC'],
  ],
  objective: [
    ['Strategic Objective', 'Sasaran Strategis'],
    ['Objective', 'Sasaran'],
    ['Strategic Objectives', 'Sasaran Kegiatan'],
    ['Objectives', 'Sasaran Program'],
  ],
  perspectiveWeight: [
    ['Perspective Weight', 'Bobot Perspektif'],
    ['Weight of perspective', 'Bobot Perspektif (%)'],
  ],
  objectiveWeight: [
    ['Objective Weight', 'Bobot Sasaran'],
    ['Weight of objective', 'Bobot Sasaran Strategis'],
  ],
  achievement: [
    ['Achievement %', 'Capaian (%)'],
    ['% Achieved', 'Capaian'],
    ['Achievement', '% Capaian'],
    ['Attainment (%)', 'Persentase Capaian'],
    ['% Achievement', 'Tingkat Capaian'],
  ],
  index: [
    ['Index', 'Indeks'],
    ['Index', 'Indeks Capaian'],
    ['Score', 'Skor'],
    ['Score', 'Nilai'],
  ],
  level: [
    ['Level', 'Level'],
    ['Score', 'Skor'],
    ['Score', 'Nilai'],
  ],
  weighted: [
    ['Score × Weight', 'Nilai × Bobot'],
    ['Weighted Score', 'Nilai Tertimbang'],
    ['Score x Weight', 'Bobot x Capaian'],
    ['Final Score', 'Nilai Akhir'],
    ['Value', 'Skor Akhir'],
  ],
  status: [
    ['Status', 'Status'],
    ['Light', 'Kategori'],
    ['Category', 'Predikat'],
  ],
  person: [
    ['PIC', 'PIC'],
    ['Owner', 'Penanggung Jawab'],
    ['Unit in charge', 'Unit Kerja'],
  ],
  notes: [
    ['Remarks', 'Keterangan'],
    ['Notes', 'Catatan'],
    ['Source of data', 'Sumber Data'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

export function headingOf(what: keyof typeof HEADINGS, dress: Dress): Heading {
  const [en, id] = chosen<readonly [string, string]>(HEADINGS[what], dress, what);
  return heading(en, id);
}

export const languageOf = ({ language }: Dress): 'en' | 'id' => (language === 'en' ? 'en' : 'id');

export function columnsOf(table: CleanTable, dress: Dress): Column[] {
  const { kpis } = table;
  const language = languageOf(dress);
  const column = (what: keyof typeof HEADINGS, cells: readonly Cell[], rest: Partial<Column> = {}): Column => ({
    what,
    heading: headingOf(what, dress),
    above: null,
    cells,
    ...rest,
  });
  const when = (condition: boolean, ...columns: Column[]): Column[] => (condition ? columns : []);

  const numbers = kpis.map((_, index) => plain(dress.numberColumn === 'texts' ? `${index + 1}.` : index + 1));
  const names = kpis.map(({ code, name }) =>
    plain(dress.codeColumn === 'inName' ? `${code} ${name[language]}` : name[language]),
  );
  const identity = [
    ...when(dress.numberColumn !== 'none', column('number', numbers)),
    ...groupColumns(table, dress, 'perspective'),
    ...groupColumns(table, dress, 'objective'),
    ...when(
      dress.codeColumn === 'yes',
      column(
        'code',
        kpis.map(({ code }) => plain(code)),
      ),
    ),
    column('name', names),
  ];
  const unit = when(
    dress.unitColumn === 'yes',
    column(
      'unit',
      kpis.map((kpi) => plain(kpi.unit[language])),
    ),
  );
  const needsPolarity = table.kind !== 'omax' && kpis.some(({ polarity }) => polarity !== 'maximize');
  const polarity = when(
    needsPolarity,
    column(
      'polarity',
      kpis.map((kpi) => polarityWord(kpi, dress)),
    ),
  );
  const weight = when(table.hasWeights, weightColumn(table, dress, column));
  const measures = measuredColumns(table, dress);
  const computed = computedColumns(table, dress, column);
  const extra = [
    ...when(
      dress.extraColumns === 'person' || dress.extraColumns === 'both',
      column(
        'person',
        kpis.map((_, index) => plain(chosen(['Seksi Umum', 'Finance', 'Kepala Seksi'], dress, `person ${index}`))),
      ),
    ),
    ...when(
      dress.extraColumns === 'notes' || dress.extraColumns === 'both',
      column(
        'notes',
        kpis.map((_, index) => plain(chosen(['', 'Data per Desember 2025', 'ok'], dress, `note ${index}`))),
      ),
    ),
  ];
  switch (dress.order) {
    case 'usual':
      return [...identity, ...unit, ...polarity, ...weight, ...measures, ...computed, ...extra];
    case 'weightLast':
      return [...identity, ...unit, ...measures, ...polarity, ...computed, ...weight, ...extra];
    case 'computedFirst':
      return [...identity, ...computed, ...weight, ...measures, ...unit, ...polarity, ...extra];
    case 'realizationFirst':
      return [...identity, ...weight, ...[...measures].reverse(), ...unit, ...polarity, ...computed, ...extra];
    case 'shuffled':
      return [
        ...identity,
        ...shuffled(
          [unit, polarity, weight, measures, ...computed.map((one) => [one]), ...extra.map((one) => [one])],
          dress,
        ),
      ];
  }
}

function shuffled(blocks: readonly (readonly Column[])[], dress: Dress): Column[] {
  const placed = blocks.map((block, index) => ({
    block,
    place: chosen([...Array(97).keys()], dress, `place ${index}`),
  }));
  return placed.sort((a, b) => a.place - b.place).flatMap(({ block }) => block);
}

type ColumnMaker = (what: keyof typeof HEADINGS, cells: readonly Cell[], rest?: Partial<Column>) => Column;

function weightColumn(table: CleanTable, dress: Dress, column: ColumnMaker): Column {
  const sum = (members: readonly CleanKpi[]): number =>
    Number(members.reduce((total, { weight }) => total + weight, 0).toFixed(4));
  const isInPercent = dress.weights !== 'fraction' && chosen([false, true], dress, 'weight in percent');
  return {
    ...column(
      'weight',
      table.kpis.map(({ weight }) => weightCell(weight, dress)),
    ),
    heading: headingOf(
      dress.weightHeading === 'untold' ? 'untoldWeight' : isInPercent ? 'weightInPercent' : 'weight',
      dress,
    ),
    ofTotal: weightCell(sum(table.kpis), dress),
    ofGroup: (members) => weightCell(sum(members), dress),
  };
}

/** A column of groups, with one of their weights where they have them; sections stand in rows of their own. */
function groupColumns(table: CleanTable, dress: Dress, kind: 'perspective' | 'objective'): Column[] {
  const groups = kind === 'perspective' ? table.perspectives : table.objectives;
  const style = kind === 'perspective' ? dress.perspectives : dress.objectives;
  if (groups.length === 0 || style === 'section') return [];
  const of = (cellOf: (group: CleanGroup) => Cell): Cell[] =>
    table.kpis.map((kpi, index) => {
      const place = kpi[kind];
      const group = groups[place];
      const isRepeated = style !== 'column' && index > 0 && table.kpis[index - 1]?.[kind] === place;
      return group === undefined || isRepeated ? BLANK : cellOf(group);
    });
  const name = { what: kind, heading: headingOf(kind, dress), above: null };
  const isInName = style === 'weightInName' && groups[0]?.weight != null;
  const called = ({ name: group, weight }: CleanGroup): string =>
    isInName ? `${group[languageOf(dress)]} (${weight}%)` : group[languageOf(dress)];
  const columns: Column[] = [{ ...name, cells: of((group) => plain(called(group))) }];
  if (isInName) return columns;
  if (groups[0]?.weight == null) return columns;
  const what = kind === 'perspective' ? 'perspectiveWeight' : 'objectiveWeight';
  const cells = of(({ weight }) => weightCell(weight ?? 0, dress));
  return [...columns, { what, heading: headingOf(what, dress), above: null, cells }];
}

/** What a table computes itself: none of it is to be read. */
function computedColumns(table: CleanTable, dress: Dress, column: ColumnMaker): Column[] {
  const { kpis, kind } = table;
  const score = kind === 'omax' ? levelOf : indexOf;
  const printed = (value: number | null): Cell =>
    value === null
      ? plain({ blank: '', mark: '-', words: '-', error: '#DIV/0!' }[dress.missing])
      : plain(rounded(value));
  const total = plain(rounded(scoreOf(table)));
  const weights = kpis.reduce((sum, { weight }) => sum + weight, 0);
  const share = ({ weight }: CleanKpi): number => (table.hasWeights ? weight / weights : 1 / kpis.length);
  const mean = (members: readonly CleanKpi[]): Cell => {
    const scores = members.map(score).filter((one) => one !== null);
    return printed(scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length);
  };
  const style = chosen<Dress['targetPercent']>(['points', 'format', 'text'], dress, 'achievement style');
  const achieved = ({ target, realization }: CleanKpi): Cell =>
    realization === null || target === 0
      ? printed(null)
      : percentage(rounded((100 * realization) / target), style, dress);
  const all: Record<string, Column> = {
    achievement: column('achievement', kpis.map(achieved)),
    index: column(
      kind === 'omax' ? 'level' : 'index',
      kpis.map((kpi) => printed(score(kpi))),
      { ofTotal: total, ofGroup: mean },
    ),
    weighted: column(
      'weighted',
      kpis.map((kpi) => {
        const own = score(kpi);
        return printed(own === null ? null : own * share(kpi));
      }),
      { ofTotal: total },
    ),
    status: column(
      'status',
      kpis.map((kpi) => plain(score(kpi) === null ? '' : chosen(['Green', 'Hijau', 'Sangat Baik'], dress, 'status'))),
    ),
  };
  const names = dress.computed === 'several' ? chosen(SEVERAL, dress, 'several') : [dress.computed];
  return names.flatMap((name) => {
    const one = all[name];
    return one === undefined || (kind === 'omax' && name === 'achievement') ? [] : [one];
  });
}

const SEVERAL: readonly (readonly string[])[] = [
  ['achievement', 'index', 'weighted'],
  ['index', 'weighted'],
  ['achievement', 'weighted', 'status'],
  ['weighted', 'achievement'],
];
