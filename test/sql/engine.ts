/** Rows of a table scored by DuckDB with the statements of rules. */
import { DuckDBInstance } from '@duckdb/node-api';
import { DIALECTS } from '../../src/sql/dialect';
import { readRules } from '../../src/sql/readRules';
import { statementsOf } from '../../src/sql/statements';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** What every statement answers, by its view; tables are given by their names. */
export async function answers(
  json: unknown,
  tables: Readonly<Record<string, readonly Row[]>>,
  order = '',
): Promise<Readonly<Record<string, Row[]>>> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const [name, rows] of Object.entries(tables)) await connection.run(tableOf(name, rows));
    const found: Record<string, Row[]> = {};
    for (const { view, sql } of statementsOf(readRules(json), DIALECTS.duckdb)) {
      await connection.run(sql);
      const by = view === 'tb_scores' || view === 'tb_indicators' ? order : '';
      const reader = await connection.runAndReadAll(`SELECT * FROM ${view}${by}`);
      found[view] = reader.getRowObjectsJS().map(plain);
    }
    return found;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function tableOf(name: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const typeOf = (column: string): string =>
    rows.some((row) => typeof row[column] === 'string') ? 'VARCHAR' : 'DOUBLE';
  const literal = (value: Value | undefined): string => {
    if (value === null || value === undefined) return 'NULL';
    return typeof value === 'number' ? value.toExponential() : `'${value.replaceAll("'", "''")}'`;
  };
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join(',')})`).join(',\n');
  const typed = columns.map((column) => `"${column}" ${typeOf(column)}`).join(', ');
  return `CREATE TABLE "${name}" (${typed}); INSERT INTO "${name}" VALUES ${values}`;
}

/** Counts are big integers. */
function plain(row: Record<string, unknown>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : (value as Value)]),
  );
}
