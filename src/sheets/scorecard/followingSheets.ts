import { RECORDS_SHEET } from './records';

/** What can be written from a scorecard that has its own sheet, without anything to choose. */
export const FOLLOWING_SHEETS = { records: RECORDS_SHEET };
