import { CONTRACT_SHEET } from './contract/contract';
import { OBJECTIVE_MATRIX_SHEET } from './objectiveMatrix/objectiveMatrix';
import { COVERAGE_SHEET } from './quality/coverage';
import { SMART_SHEET } from './quality/smart';
import { RECORDS_SHEET } from './records/records';

/** What can be written from a scorecard that has its own sheet, without anything to choose. */
export const FOLLOWING_SHEETS = {
  objectiveMatrix: OBJECTIVE_MATRIX_SHEET,
  contract: CONTRACT_SHEET,
  records: RECORDS_SHEET,
  coverage: COVERAGE_SHEET,
  smart: SMART_SHEET,
};
