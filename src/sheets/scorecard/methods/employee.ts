/** Below a CKP: the behaviour value, which people type, and what both come to: NKP, NPKP and its rating. */
import { NKP, NPKP } from '../../../engine/ckp/value';
import type { Language, Localized } from '../../../engine/language';
import { BEHAVIOUR } from '../../../model/scorecard/employee';
import type { Block, PlannedCell } from '../../plan';
import { inQuotes } from '../../body';
import { SCORE_FORMAT } from '../../numberFormats';
import { languageArgument } from '../../say';
import { rowLines } from '../groups';
import type { Layout } from '../layout';
import { HEADINGS } from '../texts';

const TEXTS = {
  heading: { en: 'Value of the employee', id: 'Nilai pegawai' },
  rating: { en: 'Rating', id: 'Sebutan' },
  behaviour: { en: 'Behaviour value (NP)', id: 'Nilai perilaku (NP)' },
  nkp: {
    en: 'NKP: {share}% CKP and {rest}% behaviour (Kep-241/PB/2015)',
    id: 'NKP: {share}% CKP dan {rest}% perilaku (Kep-241/PB/2015)',
  },
  npkp: {
    en: 'NPKP: {share}% SKP and {rest}% behaviour (PP 46/2011)',
    id: 'NPKP: {share}% SKP dan {rest}% perilaku (PP 46/2011)',
  },
  refused: {
    en: 'The behaviour value is no number from {from} to {to}: NKP and NPKP wait for it. Type it with the decimal sign that Excel uses here.',
    id: 'Nilai perilaku bukan angka {from} sampai {to}: NKP dan NPKP menunggunya. Ketik dengan tanda desimal yang dipakai Excel di sini.',
  },
  skp: {
    en: 'The SKP is the CKP here, without additional tasks and creativity. The rating of the NPKP is that of PP 46/2011.',
    id: 'SKP di sini adalah CKP, tanpa tugas tambahan dan kreativitas. Sebutan NPKP menurut PP 46/2011.',
  },
  status: {
    en: 'The status by NKP (best, average, below average) needs the values of all employees: CKP.DISTRIBUTION gives it.',
    id: 'Status menurut NKP (terbaik, rata-rata, di bawah rata-rata) memerlukan nilai semua pegawai: gunakan CKP.DISTRIBUTION.',
  },
} as const satisfies Record<string, Localized>;

/** The heading, the behaviour, both values, and the line that says what is wrong. */
export const EMPLOYEE_ROWS = 5;

/** Where the behaviour value is typed, of a table that begins in row `heading`. */
export function behaviourCell({ body }: Layout, heading: number): string {
  return body.cell('value', heading + 1);
}

/** Whether a cell holds a behaviour value that counts. */
export function isUsable(behaviour: string): string {
  return `IF(ISNUMBER(${behaviour}),IF(${behaviour}>=${BEHAVIOUR.from},${behaviour}<=${BEHAVIOUR.to},FALSE),FALSE)`;
}

/** NKP or NPKP of a CKP and a behaviour value. Nothing scored is no CKP; an error in it is said again here. */
export function valueFormula(call: 'CKP.NKP' | 'CKP.NPKP', total: string, behaviour: string): string {
  return `=IF(${isUsable(behaviour)},IF(${total}="","",${call}(${total},${behaviour})),"")`;
}

export function ratingFormula(npkp: string, language: Language): string {
  return `=IF(IFERROR(${npkp}="",TRUE),"",CKP.RATING(${npkp}${languageArgument(language, 1)}))`;
}

export function employeeBlocks(layout: Layout, heading: number, total: string): Block[] {
  const { body, label, say, input } = layout;
  const behaviour = behaviourCell(layout, heading);
  const npkp = body.cell('value', heading + 3);
  const refusal = say(TEXTS.refused, BEHAVIOUR);
  return [
    { at: body.cell(label, heading), style: 'heading', cells: [headings(layout)] },
    rowLines(layout, heading + 1, 3, 'light'),
    {
      at: body.cell(label, heading + 1),
      style: 'label',
      cells: [[say(TEXTS.behaviour)], [say(TEXTS.nkp, shares(NKP))], [say(TEXTS.npkp, shares(NPKP))]],
    },
    { at: behaviour, style: 'input', format: SCORE_FORMAT, cells: [[input.scorecard.behaviour ?? '']] },
    {
      at: body.cell('value', heading + 2),
      style: 'result',
      format: SCORE_FORMAT,
      cells: [[valueFormula('CKP.NKP', total, behaviour)], [valueFormula('CKP.NPKP', total, behaviour)]],
    },
    {
      at: body.cell('light', heading + 3),
      style: 'sign',
      cells: [[ratingFormula(npkp, input.language)]],
    },
    {
      at: body.cell(label, heading + 4),
      style: 'remark',
      cells: [[`=IF(ISBLANK(${behaviour}),"",IF(${isUsable(behaviour)},"",${inQuotes(refusal)}))`]],
    },
  ];
}

export function employeeNotes({ say }: Layout): string[] {
  return [say(TEXTS.skp), say(TEXTS.status)];
}

function headings({ body, label, say }: Layout): PlannedCell[] {
  const words = new Map<string, string>([
    [label, say(TEXTS.heading)],
    ['value', say(HEADINGS.value)],
    ['light', say(TEXTS.rating)],
  ]);
  const keys = body.keys.slice(body.column(label), body.column('light') + 1);
  return keys.map((key) => words.get(key) ?? null);
}

function shares({ share }: { readonly share: number }): Record<'share' | 'rest', number> {
  const percent = Math.round(100 * share);
  return { share: percent, rest: 100 - percent };
}
