/** The scores of several offices side by side. Reads the sheets of their scorecards; its key is benchmark. */
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';
import type { BenchmarkInput } from './scorecardInput';

export function benchmarkPlan({ language }: BenchmarkInput): SheetPlan {
  throw new WorkbookError('notSupported', { language });
}
