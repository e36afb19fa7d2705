/** `timbang sql`: the rules as SQL. */
import type { Localized } from '../../engine/language';
import { DIALECTS } from '../../sql/dialect';
import type { DialectName } from '../../sql/dialect';
import { parseRules } from '../../sql/readRules';
import { scriptOf } from '../../sql/script';
import { CommandError } from '../commandError';
import { readText } from '../inputs';
import { EXIT } from '../io';
import type { Verb } from '../verb';
import { choiceOf } from '../verb';

const NAMES = Object.keys(DIALECTS) as DialectName[];

const help: Localized = {
  en: `timbang sql --rules FILE [--dialect ${NAMES.join('|')}]

Prints the rules as SQL views that existing engines run: levels or indices of every indicator, their shares and lights,
totals, roll-ups, values of employees and their status. ansi is SQL:2003 (Trino, PostgreSQL, …).

The rules are JSON, for example:
  {
    "method": "ckp",
    "table": "performance.indicators",
    "unit": ["year", "employee"],
    "columns": { "indicator": ["code"], "target": "target", "realization": "realization",
                 "weight": "weight", "polarity": "polarity" },
    "behaviour": { "table": "performance.behaviour", "column": "np" },
    "distribution": { "within": ["year"] }
  }
method: omax, ckp or nko. omax takes "columns.anchors" and "levels"; nko "columns.perspective", "columns.objective" and
"perspectiveWeights". Also: "cap", "normalize", "rule", "bands", "language", "texts" (columns that hold numbers as text)
and "noData" (the words in them that say there is none).`,
  id: `timbang sql --rules BERKAS [--dialect ${NAMES.join('|')}]

Mencetak aturan sebagai tampilan (view) SQL yang dijalankan mesin yang sudah ada: level atau indeks tiap indikator,
bagian dan lampunya, nilai total, gabungan, nilai pegawai dan statusnya. ansi adalah SQL:2003 (Trino, PostgreSQL, …).

Aturan ditulis dalam JSON, misalnya:
  {
    "method": "ckp",
    "table": "kinerja.indikator",
    "unit": ["tahun", "pegawai"],
    "columns": { "indicator": ["kode"], "target": "target", "realization": "realisasi",
                 "weight": "bobot", "polarity": "polarisasi" },
    "behaviour": { "table": "kinerja.perilaku", "column": "np" },
    "distribution": { "within": ["tahun"] }
  }
method: omax, ckp atau nko. omax memakai "columns.anchors" dan "levels"; nko "columns.perspective",
"columns.objective" dan "perspectiveWeights". Juga: "cap", "normalize", "rule", "bands", "language", "texts" (kolom yang
memuat angka sebagai teks) dan "noData" (kata-kata di dalamnya yang berarti belum ada data).`,
};

export const SQL: Verb = {
  name: 'sql',
  summary: {
    en: 'prints rules as SQL for tables too large for a workbook',
    id: 'mencetak aturan sebagai SQL untuk tabel yang terlalu besar bagi buku kerja',
  },
  help,
  options: { rules: { type: 'string' }, dialect: { type: 'string' } },
  run: async (given, io) => {
    const file = given.text('rules');
    if (file === null) throw new CommandError('argumentMissing', { verb: 'sql', what: '--rules' });
    const [argument] = given.positionals;
    if (argument !== undefined) throw new CommandError('argumentTooMuch', { verb: 'sql', argument });
    const dialect = choiceOf(given, 'dialect', NAMES, 'ansi');
    io.out(scriptOf(parseRules(await readText(file)), DIALECTS[dialect], io.language));
    return EXIT.done;
  },
};
