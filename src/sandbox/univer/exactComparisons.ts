/**
 * Univer 0.25.1 compares a column that it has compared before by an index of its values, in which 0, "" and a blank
 * cell are one and the same: `=A1:A3=""` calls a 0 blank. Without the index every cell is compared as Excel does.
 */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
