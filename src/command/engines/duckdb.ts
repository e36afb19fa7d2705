/** Rules run by DuckDB, embedded: the table is read from its file, and only answers come back. */
import path from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { DIALECTS } from '../../sql/dialect';
import type { Rules } from '../../sql/rules';
import { statementsOf } from '../../sql/statements';
import type { Statement } from '../../sql/statements';
import { CommandError } from '../commandError';
import { beginning, besideOf, ended, makeFolder, putInPlace, refusalOf as unwritable, removeBeside } from '../writing';

const VERSION = '1.5.6-r.1';
const { literal, quoted } = DIALECTS.duckdb;

/** How a file is read, by its ending. The engine's readers are built in; nothing is fetched. */
const READERS: Readonly<Record<string, (file: string) => string>> = {
  '.parquet': (file) => `read_parquet(${literal(file)})`,
  '.csv': (file) => `read_csv(${literal(file)})`,
  '.tsv': (file) => `read_csv(${literal(file)}, delim = '\t')`,
};
/** How a file is written, by its ending. */
const WRITERS: Readonly<Record<string, string>> = {
  '.parquet': '(FORMAT parquet)',
  '.csv': '(FORMAT csv, HEADER)',
};

export interface Limits {
  /** Such as 300MB; null for the engine's own. */
  readonly memory: string | null;
  readonly threads: number | null;
}

export type Answer = Readonly<Record<string, string | number | boolean | null>>;

export class DuckDB {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /** Throws a CommandError where the engine, which is an optional package, is not installed. */
  static async open({ memory, threads }: Limits): Promise<DuckDB> {
    const engine = await import('@duckdb/node-api').catch(() => null);
    if (engine === null) throw new CommandError('engineMissing', { version: VERSION });
    const instance = await engine.DuckDBInstance.create(':memory:', {
      // No extension is fetched from the network.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      ...(memory === null ? {} : { memory_limit: memory }),
      ...(threads === null ? {} : { threads: String(threads) }),
    });
    return new DuckDB(instance, await instance.connect());
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** Makes the table of the rules, and that of behaviour, from files, and the views over them. */
  async score(rules: Rules, file: string, behaviour: string | null): Promise<readonly Statement[]> {
    const columns = await this.#load(rules.table, file);
    const named = namedColumns(rules);
    refuseMissing(named, columns, file);
    const texts = named.filter((name) => columns.get(name) === 'VARCHAR' && isMeasured(name, rules));
    if (rules.behaviour !== null && behaviour !== null) {
      const found = await this.#load(rules.behaviour.table, behaviour);
      refuseMissing([...rules.unit, rules.behaviour.column], found, behaviour);
      if (found.get(rules.behaviour.column) === 'VARCHAR') texts.push(rules.behaviour.column);
    }
    const statements = statementsOf({ ...rules, texts: [...new Set([...rules.texts, ...texts])] }, DIALECTS.duckdb);
    for (const { sql } of statements) await this.#run(sql);
    return statements;
  }

  async rows(sql: string): Promise<readonly Answer[]> {
    try {
      const reader = await this.#connection.runAndReadAll(sql);
      return reader.getRowObjectsJson() as readonly Answer[];
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async write(view: string, file: string, mayOverwrite: boolean): Promise<void> {
    const writer = WRITERS[path.extname(file).toLowerCase()];
    if (writer === undefined) throw new CommandError('kindUnknown', { file, known: Object.keys(WRITERS).join(', ') });
    await makeFolder(file);
    beginning(file);
    try {
      await this.#run(`COPY (SELECT * FROM ${view}) TO ${literal(besideOf(file))} ${writer}`);
      await putInPlace(file, mayOverwrite);
    } catch (error) {
      await removeBeside(file);
      throw unwritable(file, error);
    } finally {
      ended(file);
    }
  }

  /** The table as a view over its file; answers the types of its columns. */
  async #load(name: string, file: string): Promise<ReadonlyMap<string, string>> {
    const reader = READERS[path.extname(file).toLowerCase()];
    if (reader === undefined) throw new CommandError('kindUnknown', { file, known: Object.keys(READERS).join(', ') });
    const parts = name.split('.');
    const schema = parts.length > 1 ? parts.slice(0, -1).map(quoted).join('.') : null;
    if (schema !== null) await this.#run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await this.#run(`CREATE VIEW ${parts.map(quoted).join('.')} AS SELECT * FROM ${reader(file)}`);
    const described = await this.rows(`DESCRIBE ${parts.map(quoted).join('.')}`);
    return new Map(described.map((row) => [String(row['column_name']), String(row['column_type'])]));
  }

  async #run(sql: string): Promise<void> {
    try {
      await this.#connection.run(sql);
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function refusalOf(error: unknown): CommandError {
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandError('engineRefuses', { reason: reason.split('\n')[0] ?? '' });
}

function namedColumns({ unit, columns }: Rules): string[] {
  const { indicator, anchors, ...single } = columns;
  const one = Object.values(single).filter((column) => column !== null);
  return [...new Set([...unit, ...indicator, ...anchors, ...one])];
}

/** Whether a column is read as numbers. */
function isMeasured(name: string, { columns }: Rules): boolean {
  const { realization, target, worst, weight, anchors } = columns;
  return [realization, target, worst, weight, ...anchors].includes(name);
}

function refuseMissing(named: readonly string[], columns: ReadonlyMap<string, string>, file: string): void {
  const column = named.find((name) => !columns.has(name));
  if (column === undefined) return;
  throw new CommandError('columnMissing', { file, column, known: [...columns.keys()].join(', ') });
}
