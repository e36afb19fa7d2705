/** Scorecards with many objectives and their causes. Objectives and links of the first are those of SAMSAT Karang Ploso. */
import { definitionsByKey, linksByKey, withDefinition, withLinks } from '../../model/map/edit';
import { lanesOf } from '../../model/map/lanesOf';
import { readLinks } from '../../model/map/linkText';
import type { Draft } from '../../model/scorecard/draft';
import type { CausalLink, CellValue, Model, ObjectiveName } from '../../model/types';
import { draftOver, evaluated, withScorecards } from './tables';

const HEADINGS = ['Code', 'Indicator', 'Perspective', 'Objective', 'Target', 'Realization'];

/** Realizations are invented data. */
const SAMSAT: readonly (readonly [objective: string, perspective: string, realization: number | ''])[] = [
  ['F1: Meningkatkan Pendapatan Asli Daerah (PAD)', 'Financial', 104],
  ['F2: Meningkatkan produktivitas', 'Financial', 78],
  ['C1: Meningkatkan kepuasan pelanggan', 'Customer', 91],
  ['C2: Meningkatkan kepuasan pegawai', 'Customer', 62],
  ['C3: Meningkatkan komitmen pegawai', 'Customer', 101],
  ['C4: Meningkatkan kecepatan layanan', 'Customer', 88],
  ['I1: Mengembangkan career planning untuk pegawai', 'Internal Business Process', 110],
  ['I2: Meningkatkan quality relationship', 'Internal Business Process', 100],
  ['I3: Menerapkan manajemen administrasi berbasis IT', 'Internal Business Process', 71],
  ['I4: Membangun program kerja yang tepat', 'Internal Business Process', 100],
  ['L1: Meningkatkan skill dan kompetensi pegawai', 'Learning and Growth', 58],
  ['L2: Membangun kompetensi berdasarkan SDM', 'Learning and Growth', ''],
];

const SAMSAT_CAUSES =
  'F2→F1; I3, C2, I4→F2; C1→F1; C4, I1→C2; I1→C3; C3→C1; I4→I1; I4, I3→C1, I2; I2→C4; L1→L2; L2→I1, I4';

const rows = (objectives: typeof SAMSAT): CellValue[][] =>
  objectives.map(([objective, perspective, realization], index) => {
    return [`K${index + 1}`, `Indicator ${index + 1}`, perspective, objective, 100, realization];
  });

const draftOf = (objectives: typeof SAMSAT, id: string): Draft =>
  draftOver([HEADINGS, ...rows(objectives)], { kind: 'ckp', sheet: 'KPI 2010', id });

function linked(draft: Draft, text: string): Model {
  const { id } = draft.scorecard;
  const model = withScorecards([draft.scorecard]);
  const objectives = lanesOf(evaluated(draft, model).result, model).flatMap((lane) => lane.objectives);
  const [first] = objectives;
  const meaning = 'Receipts of the vehicle tax, in full and in time.';
  const defined = first ? withDefinition(model, id, first, meaning, objectives) : model;
  return withLinks(defined, id, readLinks(text, objectives, []).pairs, []);
}

export const samsatDraft = draftOf(SAMSAT, 'samsat-map');
export const samsatLinked = linked(samsatDraft, SAMSAT_CAUSES);

/** 25 objectives without codes of their own but numbered ones, and 30 links: invented data. */
const COUNTS: Readonly<Record<string, number>> = {
  'Stakeholder perspective': 4,
  'Customer perspective': 7,
  'Internal process': 8,
  'Learning and growth': 6,
};
const MANY = Object.entries(COUNTS).flatMap(([perspective, count], lane) =>
  Array.from({ length: count }, (_, index) => {
    const words = ['Penerimaan negara yang optimal', 'Layanan yang cepat', 'Proses pencairan dana yang akuntabel'];
    const name = `SS${lane + 1}${index + 1}: ${words[(lane + index) % 3] ?? ''}`;
    return [name, perspective, 60 + ((lane * 7 + index * 13) % 55)] as const;
  }),
);
const MANY_CAUSES = Array.from({ length: 30 }, (_, index) => {
  const lane = (index % 3) + 2;
  const counts = Object.values(COUNTS);
  const [own = 1, above = 1] = [counts[lane - 1], counts[lane - 2]];
  const turn = Math.floor(index / 3);
  return `SS${lane}${(turn % own) + 1} → SS${lane - 1}${((turn * 3 + lane) % above) + 1}`;
}).join('; ');
export const manyDraft = draftOf(MANY, 'many-map');
export const manyLinked = linked(manyDraft, MANY_CAUSES);

const end = (code: string, name: string): ObjectiveName => ({ code, name });
const links: readonly CausalLink[] = [
  { cause: end('F2', 'Menekan biaya'), effect: end('F1', '') },
  { cause: end('F1', ''), effect: end('L1', '') },
  { cause: end('C1', ''), effect: end('C2', '') },
  { cause: end('C2', ''), effect: end('C1', '') },
  { cause: end('X7', 'Membuka gerai'), effect: end('F1', '') },
  { cause: end('X7', 'Membuka gerai'), effect: end('X8', 'Menutup gerai') },
  { cause: end('C9', 'Meningkatkan komitmen pegawai'), effect: end('C3', '') },
];
/** A link of each kind that something is to be said about. */
export const troubledLinked: Model = {
  ...withScorecards([samsatDraft.scorecard]),
  maps: [
    {
      scorecard: samsatDraft.scorecard.id,
      links: linksByKey(links),
      definitions: definitionsByKey([{ of: end('X7', 'Membuka gerai'), text: 'Gerai di pasar.' }]),
    },
  ],
};
