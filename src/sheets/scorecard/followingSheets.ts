import { IMPROVEMENT_SHEET } from './improvement';
import { RECORDS_SHEET } from './records';

/** What can be written from a scorecard that has its own sheet, in the order in which it is offered. */
export const FOLLOWING_SHEETS = { improvement: IMPROVEMENT_SHEET, records: RECORDS_SHEET };
