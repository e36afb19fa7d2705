import type { BootstrapResult, BootstrapTask } from '../../../engine/pls/bootstrap';
import { bootstrap } from '../../../engine/pls/bootstrap';
import type { Slicing } from '../../../workbook/inSlices';
import { inSlices } from '../../../workbook/inSlices';

/** A bootstrap in slices; `null` when it was cancelled. */
export const resampleAll = (task: BootstrapTask, slicing: Slicing): Promise<BootstrapResult | null> =>
  inSlices(bootstrap(task), slicing);
