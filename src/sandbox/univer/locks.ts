/** Which cells a protected sheet holds fast, by the sheet's identity: all but those unlocked. */
import type { Box } from '../objects/address';

interface Lock {
  readonly box: Box;
  readonly locked: boolean;
}

/** In the order in which they were set: the last that holds a cell counts. */
export type Locks = Map<string, readonly Lock[]>;
