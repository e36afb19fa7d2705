/** Where engines say the same thing differently. Everything else is the SQL of the standard (SQL:2003). */

export interface Dialect {
  readonly name: string;
  /** The type of floating-point numbers of 64 bits. */
  readonly double: string;
  readonly quoted: (identifier: string) => string;
  /** A text as a literal. */
  readonly literal: (text: string) => string;
  /** A cast that answers NULL where a text is no number; null where there is none, and the engine stops the query. */
  readonly tryCast: ((expression: string, type: string) => string) | null;
  /** How a view is made that lasts as long as the session where the engine has such views. */
  readonly createView: string;
}

const doubled = (text: string, sign: string): string => `${sign}${text.replaceAll(sign, sign + sign)}${sign}`;
const tryCast = (expression: string, type: string): string => `TRY_CAST(${expression} AS ${type})`;

export const DIALECTS = {
  ansi: {
    name: 'SQL:2003',
    double: 'DOUBLE PRECISION',
    quoted: (identifier) => doubled(identifier, '"'),
    literal: (text) => doubled(text, "'"),
    tryCast: null,
    createView: 'CREATE VIEW',
  },
  duckdb: {
    name: 'DuckDB',
    double: 'DOUBLE',
    quoted: (identifier) => doubled(identifier, '"'),
    literal: (text) => doubled(text, "'"),
    tryCast,
    createView: 'CREATE OR REPLACE TEMPORARY VIEW',
  },
  spark: {
    name: 'Spark',
    double: 'DOUBLE',
    quoted: (identifier) => doubled(identifier, '`'),
    // Spark reads backslashes in literals, and two quotes as two literals that follow each other.
    literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    tryCast,
    createView: 'CREATE OR REPLACE TEMPORARY VIEW',
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;
