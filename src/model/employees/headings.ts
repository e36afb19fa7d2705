/** The headings of a list of employees, in English and Indonesian, in one row or up to three. */
import type { CellValue } from '../types';
import type { Said } from './headingRows';
import { bestHeadings, plain } from './headingRows';
import type { EmployeeColumns, EmployeeHeadings, EmployeeRole } from './types';
import { EMPLOYEE_ROLES } from './types';

type Row = readonly CellValue[];

/** A heading in lower case, without brackets and punctuation; `sure` says the role, `unsure` may as well mean another. */
const WORDS: Readonly<Record<EmployeeRole, { readonly sure: RegExp; readonly unsure?: RegExp }>> = {
  name: {
    sure: /^(nama( (lengkap|pegawai|karyawan|staf|asn|pns|pejabat))*|(full |employee |staff )?name( of (the )?employee)?|(pegawai|karyawan|employee)s?)$/,
    unsure: /^(nama|name)\b|^(pejabat|staf|staff|person|people)$/,
  },
  number: {
    sure: /^(nip|nik|nrp|nip (baru|lama|pegawai)|nip (nik|nrp)|(nomor|no) (induk )?(pegawai|karyawan)|nomor induk|id pegawai|(employee|staff|personnel) (no|number|id))$/,
  },
  results: {
    sure: /^((nilai|skor|capaian) )?ckp( (pegawai|individu|akhir|tahunan))*$|^(nilai )?capaian kinerja pegawai( ckp)?$|^(ckp )?(employee|individual) performance( results?| achievement)?$/,
    unsure:
      /^(nilai |capaian )(kinerja|ckp)\b|^(capaian|kinerja|skp|nilai skp|results?|performance)( individu| pegawai)?$/,
  },
  additional: {
    sure: /^(nilai )?tugas tambahan( lain(nya)?)?$|^additional (tasks?|dut(y|ies)|assignments?)$/,
    unsure: /^tambahan$|\btugas tambahan\b/,
  },
  creativity: { sure: /^(nilai )?(kreati[vf]itas|creativity)( pegawai)?$/, unsure: /^(inovasi|innovation)$/ },
  behaviour: {
    sure: /^(nilai )?perilaku( kerja)?( pegawai)?( np)?$|^np$|^(value of )?(work )?behaviou?r( value)?( np)?$/,
    unsure: /\bperilaku\b|\bbehaviou?r\b/,
  },
};

/** Words that name what follows from the values, or say something else about them. */
const NEVER =
  /\b(bobot|weight|nkp|npkp|status|predikat|sebutan|rating|peringkat|rank|keterangan|remarks?|target|realisasi|realization|jabatan|unit|atasan|penilai|superior)\b/;

/** A column numbered from the top names nobody, unless nothing else does. */
const COUNTER = /^(no|nomor|number|no urut)$/;

/** What a heading says: with what stands in brackets, without it, or what stands there alone ("Perilaku (NP)"). */
function readingsOf(text: string): string[] {
  const inside = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const lines = text.split(/[\r\n/]+/);
  return [text, text.replace(/\([^)]*\)/g, ' '), inside, ...lines].map(plain).filter((one) => one !== '');
}

function roleOf(text: string): Said<EmployeeRole> | null {
  const said = readingsOf(text);
  const [whole = ''] = said;
  for (const role of EMPLOYEE_ROLES) if (said.some((one) => WORDS[role].sure.test(one))) return { role, isSure: true };
  if (NEVER.test(whole)) return null;
  const role = EMPLOYEE_ROLES.find((one) => WORDS[one].unsure?.test(whole));
  return role === undefined ? null : { role, isSure: false };
}

/** The rows whose texts name most of what a list of employees has; null where none names two of its columns. */
export function findEmployeeHeadings(cells: readonly Row[]): EmployeeHeadings | null {
  const best = bestHeadings(cells, { roles: EMPLOYEE_ROLES, roleOf, isNothing: (text) => COUNTER.test(plain(text)) });
  return best !== null && Object.keys(best.columns).length >= 2 ? best : null;
}

/** Whether headings are those of a list of employees and of nothing else: who, the results and the behaviour. */
export function isEmployeeList(columns: EmployeeColumns): boolean {
  const isOfPeople = columns.name !== undefined || columns.number !== undefined;
  return isOfPeople && columns.results !== undefined && columns.behaviour !== undefined;
}
