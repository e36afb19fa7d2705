import type { Finding } from '../finding';
import type { AuditedTables } from '../table';

/** One kind of finding: what it is called, and what it finds in the tables. */
export interface AuditKind {
  readonly kind: string;
  find(tables: AuditedTables): Finding[];
}
