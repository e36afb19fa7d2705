/** What of the sheets is in no cell and nothing of Univer's, and what they ask of the workbook. */
import type { ChartsOfSheets } from './charts';
import type { Locks } from './locks';
import type { PageSetups } from './pageSetups';
import type { Protections } from './protections';

export interface KeptBesideSheets {
  readonly pageSetups: PageSetups;
  readonly charts: ChartsOfSheets;
  readonly protections: Protections;
  readonly locks: Locks;
  /** Whether the add-in is in the middle of a batch, in which formats may wait. */
  isInBatch(): boolean;
  chartsChanged(): void;
}
