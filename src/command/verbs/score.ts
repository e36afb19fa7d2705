/** `timbang score`: workbooks and texts by their scorecards, or one large table by an engine. */
import type { Localized } from '../../engine/language';
import type { Verb } from '../verb';
import { choiceOf } from '../verb';
import { SHOWN, scoreByEngine } from './scoreTable';
import { scoreWorkbooks } from './scoreWorkbooks';

const help: Localized = {
  en: `timbang score FILE… [--to FOLDER] [--to results.csv|results.json] [--format text|csv|json]
              [--in-place] [--overwrite] [--jobs N]

Computes the formulas of Timbang in .xlsx, .xlsm, .csv and .tsv files (or folders of them) and prints, for each file, its
scorecards: title, total, light, how many indicators have which light, and in sentences what is wrong (!), doubtful (~)
or worth knowing (-). A file that keeps no scorecard is read as a selected table is, and said to be read by guess.

  --to FOLDER       writes copies of the workbooks with the results; all else in them stays byte for byte
  --to FILE         writes the results to a .csv or .json; columns and fields have the same names in each language
  --in-place        writes the results into the files themselves
  --overwrite       lets --to write over files that are there
  --jobs N          so many files at once; as many as there are cores where it is left out

Macros are kept and never run, links are not followed, and what looks like a formula in a .csv is a text. Functions
answer in the language asked. It ends with 1 where a file could not be read, a total could not be made, or something is
to be decided.

timbang score --engine duckdb TABLE --rules FILE [--behaviour TABLE] [--view NAME] [--to FILE] [--overwrite]
              [--memory 300MB] [--threads N]

Scores a .parquet, .csv or .tsv by rules (timbang sql --help) and prints the totals: how many of each light, and the
first ${SHOWN}. --view shows another answer, such as tb_indicators or tb_statuses; --to writes all of it to a .parquet or .csv.
It ends with 1 where a total could not be made; tb_problem says why.`,
  id: `timbang score BERKAS… [--to FOLDER] [--to hasil.csv|hasil.json] [--format text|csv|json]
              [--in-place] [--overwrite] [--jobs N]

Menghitung rumus Timbang dalam berkas .xlsx, .xlsm, .csv dan .tsv (atau folder berisi berkas itu), lalu mencetak kartu
skor tiap berkas: judul, nilai total, lampu, banyaknya indikator per lampu, serta dalam kalimat apa yang salah (!), yang
meragukan (~) atau yang perlu diketahui (-). Berkas yang tidak menyimpan kartu skor dibaca seperti tabel yang dipilih,
dan disebut dibaca dengan tebakan.

  --to FOLDER       menulis salinan buku kerja beserta hasilnya; selebihnya tetap sama persis
  --to BERKAS       menulis hasil ke .csv atau .json; nama kolomnya sama dalam setiap bahasa
  --in-place        menulis hasil ke dalam berkas itu sendiri
  --overwrite       mengizinkan --to menimpa berkas yang sudah ada
  --jobs N          banyaknya berkas yang dikerjakan bersamaan; sebanyak inti prosesor bila tidak disebut

Makro dipertahankan dan tidak pernah dijalankan, tautan tidak diikuti, dan isi .csv yang mirip rumus adalah teks. Fungsi
menjawab dalam bahasa yang diminta. Status akhirnya 1 bila ada berkas yang tidak dapat dibaca, nilai total yang tidak
dapat dibuat, atau sesuatu yang harus diputuskan.

timbang score --engine duckdb TABEL --rules BERKAS [--behaviour TABEL] [--view NAMA] [--to BERKAS] [--overwrite]
              [--memory 300MB] [--threads N]

Menilai .parquet, .csv atau .tsv menurut aturan (timbang sql --help) dan mencetak nilai total: banyaknya tiap lampu, dan
${SHOWN} yang pertama. --view menampilkan jawaban lain, misalnya tb_indicators atau tb_statuses; --to menulis semuanya ke
.parquet atau .csv. Status akhirnya 1 bila ada nilai total yang tidak dapat dibuat; tb_problem menjelaskan sebabnya.`,
};

export const SCORE: Verb = {
  name: 'score',
  summary: {
    en: 'scores workbooks and tables, with lights and a summary',
    id: 'menilai buku kerja dan tabel, dengan lampu dan ringkasan',
  },
  help,
  options: {
    engine: { type: 'string' },
    rules: { type: 'string' },
    behaviour: { type: 'string' },
    view: { type: 'string' },
    to: { type: 'string', multiple: true },
    overwrite: { type: 'boolean' },
    memory: { type: 'string' },
    threads: { type: 'string' },
    format: { type: 'string' },
    'in-place': { type: 'boolean' },
    jobs: { type: 'string' },
  },
  run: async (given, io) => {
    const isByEngine = given.isGiven('engine') || given.isGiven('rules');
    if (!isByEngine) return scoreWorkbooks(given, io);
    choiceOf(given, 'engine', ['duckdb'], 'duckdb');
    return scoreByEngine(given, io);
  },
};
