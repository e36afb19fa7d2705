/** Statements as a script to be read and run: each says what it makes, and what other engines say instead. */
import type { Language, Localized } from '../engine/language';
import type { Dialect } from './dialect';
import type { Rules } from './rules';
import type { Difference, Statement } from './statements';
import { statementsOf } from './statements';

const DIFFERENCES: Readonly<Record<Difference, Localized>> = {
  createView: {
    en: 'CREATE VIEW (DuckDB and Spark: CREATE OR REPLACE TEMPORARY VIEW)',
    id: 'CREATE VIEW (DuckDB dan Spark: CREATE OR REPLACE TEMPORARY VIEW)',
  },
  double: {
    en: 'DOUBLE PRECISION (DuckDB and Spark: DOUBLE)',
    id: 'DOUBLE PRECISION (DuckDB dan Spark: DOUBLE)',
  },
  tryCast: {
    en: 'TRY_CAST, which the standard does not have: there, a text that is no number stops the query',
    id: 'TRY_CAST, yang tidak ada dalam standar: di sana teks yang bukan angka menghentikan kueri',
  },
  quotes: {
    en: 'names in double quotes (Spark: backticks)',
    id: 'nama dalam tanda kutip ganda (Spark: tanda `)',
  },
};
const HEAD: Localized = {
  en: 'Scores by Timbang, for {engine}. Views over {table}; tb_problem says why a row has no score.',
  id: 'Nilai oleh Timbang, untuk {engine}. Tampilan atas {table}; tb_problem menjelaskan mengapa suatu baris tidak bernilai.',
};
const DIFFERS: Localized = { en: 'differs between engines', id: 'berbeda antarmesin' };

export function scriptOf(rules: Rules, dialect: Dialect, language: Language): string {
  const head = HEAD[language].replace('{engine}', dialect.name).replace('{table}', commented(rules.table));
  const parts = statementsOf(rules, dialect).map((statement) => `${aboutOf(statement, language)}\n${statement.sql};`);
  return [`-- ${head}`, ...parts].join('\n\n');
}

function aboutOf({ view, about, differs }: Statement, language: Language): string {
  const what = differs.map((one) => DIFFERENCES[one][language]).join('; ');
  return `-- ${view}: ${about[language]}\n-- ${DIFFERS[language]}: ${what}`;
}

/** A name in a comment, which ends with its line. */
const commented = (name: string): string => name.replace(/\s+/g, ' ');
