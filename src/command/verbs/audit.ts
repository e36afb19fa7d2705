/** `timbang audit`: what does not come out in the tables of files. */
import { isBlank } from '../../engine/cells';
import type { Language, Localized } from '../../engine/language';
import { filled } from '../../engine/phrases';
import type { Audit } from '../../model/audit/audit';
import { auditing, effectRemark } from '../../model/audit/audit';
import type { Certainty, Finding } from '../../model/audit/finding';
import { recomputedTogether } from '../../model/audit/recomputed';
import { finished } from '../../model/steps';
import { areaAddress } from '../../sheets/address';
import { CommandError } from '../commandError';
import { failureSentence } from '../failures';
import type { FileToRead } from '../files';
import { filesBelow } from '../files';
import type { ExitStatus, Io } from '../io';
import { EXIT } from '../io';
import { plain } from '../print/plain';
import { cellsOfFile, isText, TABLE_ENDINGS } from '../sheets';
import { shiftedCells } from '../shifted';
import type { Verb } from '../verb';
import { choiceOf } from '../verb';

const CERTAINTIES: Readonly<Record<Certainty, Localized>> = {
  certain: { en: 'certain', id: 'pasti' },
  possible: { en: 'possible', id: 'mungkin' },
  rounding: { en: 'rounding', id: 'pembulatan' },
};
const NOTHING: Localized = {
  en: 'nothing found; numbers computed again: {again}',
  id: 'tidak ada temuan; angka yang dihitung ulang: {again}',
};
const UNREAD: Localized = {
  en: 'not checked: no number could be recalculated',
  id: 'tidak diperiksa: tidak ada angka yang dapat dihitung ulang',
};
const JUDGED: Localized = {
  en: '{judgments} judgments read; no weights or CR printed to compute again',
  id: '{judgments} penilaian dibaca; tidak ada bobot atau CR untuk dihitung ulang',
};
const EMPTY: Localized = { en: 'is empty', id: 'kosong' };
const TOO_LARGE: Localized = { en: 'too large, not looked at', id: 'terlalu besar, tidak diperiksa' };
const SUMMARY: Localized = {
  en: 'Files: {files}; {certain} certain, {possible} possible, {rounding} explained by rounding; files that could not be read: {refused}.',
  id: 'Berkas: {files}; {certain} pasti, {possible} mungkin, {rounding} akibat pembulatan; berkas yang tidak dapat dibaca: {refused}.',
};

interface Audited {
  readonly file: string;
  readonly refusal: string | null;
  readonly sheets: readonly (Audit & { readonly name: string })[];
  readonly tooLarge: readonly string[];
  /** Whether no cell of it holds anything. */
  readonly isEmpty: boolean;
  /** Why what was computed again may be wrong. */
  readonly problems: readonly string[];
}

export const AUDIT: Verb = {
  name: 'audit',
  summary: { en: 'computes tables again and lists what differs', id: 'menghitung ulang tabel dan memuat yang berbeda' },
  help: {
    en: `timbang audit FILE… [--format text|json]

Computes every scorecard, Objective Matrix and judgment matrix in .xlsx, .xlsm, .csv and .tsv files (or folders of them)
again, and lists what does not come out: with its cell, a sentence, and what it does to total and colour. Findings are
certain, possible, or explained by rounding. Nothing is changed. It ends with 1 where anything certain or possible was
found, or a file could not be read.`,
    id: `timbang audit BERKAS… [--format text|json]

Menghitung ulang setiap kartu skor, Objective Matrix dan matriks perbandingan dalam berkas .xlsx, .xlsm, .csv dan .tsv
(atau folder berisi berkas itu), lalu memuat yang tidak cocok: dengan selnya, satu kalimat, dan pengaruhnya pada nilai
total dan warna. Temuan bersifat pasti, mungkin, atau akibat pembulatan. Tidak ada yang diubah. Status akhirnya
1 bila ada temuan yang pasti atau mungkin, atau ada berkas yang tidak dapat dibaca.`,
  },
  options: { format: { type: 'string' } },
  run: async (given, io) => {
    if (given.positionals.length === 0) throw new CommandError('argumentMissing', { verb: 'audit', what: 'FILE' });
    const format = choiceOf(given, 'format', ['text', 'json'], 'text');
    const files = await filesBelow(given.positionals, TABLE_ENDINGS);
    const all: Audited[] = [];
    for (const file of files) {
      const audited = await auditFile(file, io.language);
      if (format === 'text') sayFile(audited, io);
      all.push(audited);
    }
    if (format === 'json')
      io.out(
        JSON.stringify(
          all.map((one) => asJson(one, io.language)),
          null,
          2,
        ),
      );
    else io.out(summaryOf(all, io.language));
    return statusOf(all);
  },
};

/** One file that cannot be read leaves the others standing. */
async function auditFile({ file, refusal }: FileToRead, language: Language): Promise<Audited> {
  try {
    if (refusal !== undefined) throw refusal;
    const { sheets, tooLarge } = await cellsOfFile(file);
    return {
      file,
      refusal: null,
      sheets: sheets.map(({ name, area, cells, formats }) => ({ name, ...finished(auditing(cells, area, formats)) })),
      tooLarge,
      isEmpty: tooLarge.length === 0 && sheets.every(({ cells }) => cells.every((row) => row.every(isBlank))),
      problems: isText(file) ? sheets.flatMap(shiftedCells).map((one) => one.describe(language)) : [],
    };
  } catch (error) {
    return {
      file,
      refusal: failureSentence(error, file, language),
      sheets: [],
      tooLarge: [],
      isEmpty: false,
      problems: [],
    };
  }
}

function sayFile({ file, refusal, sheets, tooLarge, isEmpty, problems }: Audited, { out, err, language }: Io): void {
  if (refusal !== null) {
    err(refusal.startsWith(file) ? refusal : `${file}: ${refusal}`);
    return;
  }
  const found = sheets.filter(({ findings }) => findings.length > 0);
  out(plain(found.length === 0 ? `${file}: ${isEmpty ? EMPTY[language] : nothingIn(sheets, language)}` : file));
  for (const { name, findings } of found) {
    for (const finding of findings) {
      const [first = '', ...others] = partsOf(lineOf(name, finding, language));
      out(plain(`  ${first}`));
      for (const part of others) out(plain(`      ${part}`));
    }
  }
  for (const problem of problems) out(plain(`  ! ${problem}`));
  for (const name of tooLarge) err(`${file}, ${name}: ${TOO_LARGE[language]}`);
}

/** Whoever reads that nothing was found has to know what was looked at. */
function nothingIn(sheets: Audited['sheets'], language: Language): string {
  const all = recomputedTogether(sheets.map(({ recomputed }) => recomputed));
  const again = all.reduce((sum, one) => sum + one.again, 0);
  if (again > 0) return filled(NOTHING[language], { again }, language);
  const judgments = all.find(({ what }) => what === 'judgment')?.open ?? 0;
  return judgments === 0 ? UNREAD[language] : filled(JUDGED[language], { judgments }, language);
}

function lineOf(sheet: string, finding: Finding, language: Language): string {
  const [cell] = finding.cells;
  const place = [sheet, cell === undefined ? '' : areaAddress(cell)].filter((text) => text !== '').join('!');
  return `${place} [${CERTAINTIES[finding.certainty][language]}] ${sentencesOf(finding, language).join(' ')}`;
}

/** "(1) …; (2) …": each in a line of its own. */
const partsOf = (line: string): string[] => line.split(/ (?=\(\d\) \d)/);

function sentencesOf({ remark, effect }: Finding, language: Language): string[] {
  return [remark.describe(language), ...(effect === null ? [] : [effectRemark(effect).describe(language)])];
}

function asJson({ file, refusal, sheets, tooLarge, problems }: Audited, language: Language): unknown {
  return {
    file,
    refusal,
    tooLarge,
    problems,
    sheets: sheets.map(({ name, findings, recomputed }) => ({
      name,
      recomputed,
      findings: findings.map((finding) => ({
        kind: finding.kind,
        certainty: finding.certainty,
        cells: finding.cells.map(areaAddress),
        sentences: sentencesOf(finding, language),
        effect: finding.effect,
      })),
    })),
  };
}

function countOf(all: readonly Audited[], certainty: Certainty): number {
  const findings = all.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.findings));
  return findings.filter((finding) => finding.certainty === certainty).length;
}

function summaryOf(all: readonly Audited[], language: Language): string {
  const counts = {
    files: all.length,
    certain: countOf(all, 'certain'),
    possible: countOf(all, 'possible'),
    rounding: countOf(all, 'rounding'),
    refused: all.filter(({ refusal }) => refusal !== null).length,
  };
  return filled(SUMMARY[language], counts, language);
}

function statusOf(all: readonly Audited[]): ExitStatus {
  const isFound = countOf(all, 'certain') + countOf(all, 'possible') > 0;
  return isFound || all.some(({ refusal, problems }) => refusal !== null || problems.length > 0)
    ? EXIT.partly
    : EXIT.done;
}
