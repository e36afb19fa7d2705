/** Tables II and VII of the study of the expenditure treasurer, and two lists of its indicators, as they are printed. */
import { cellsOf } from './printedCells';

export const tableTwo = cellsOf(`
IKU Code | Target | Realization | IKU Result Index | IKU Weight | CKP
1a-CP | 72 | 82 | 113,89% | 11% | 18,98
2a-C | 100% | 100% | 120% | 11% | 20
2b-N | 3 | 4 | 120% | 11% | 20
2c-N | 100% | 100% | 100% | 11% | 16,67
2d-N | 100% | 100% | 100% | 11% | 16,67
2e-N | 100% | 100% | 100% | 11% | 16,67
 | | | | 66% |
Final Result | | | | | 108,98`);

export const tableSeven = cellsOf(`
IKU Code | Target | Realization | IKU Result Index | IKU Weight | CKP
1a-CP | 72 | 82 | 113,89% | 20% | 22,78
2a-C | 100% | 100% | 120% | 19,5% | 23,4
2b-N | 3 | 4 | 120% | 6,5% | 7,8
2c-N | 100% | 100% | 100% | 6,5% | 6,5
2d-N | 100% | 100% | 100% | 9,6% | 9,6
2e-N | 100% | 100% | 100% | 14,2% | 14,2
2f-N | 100% | 100% | 100% | 9,6% | 9,6
2g-N | 100% | 7,69% | 7,69% | 14,2% | 1,09
 | | | | 100% |
Final Result | | | | | 94,97`);

/** Headings of the sections that explain the indicators of Table II, with the names of Table VI for the new ones. */
export const sections = cellsOf(`
Code | Indicator
2b-N | Index of the regional office financial report in a timely manner
2c-N | Percentage of Data Reconciliation of Financial Report in an Accurate and Timely Manner
2d-N | Percentage of Salary Payments / Performance Allowance / Meal Allowance / Overtime / Honorarium of Employees Accurately and On Time
2e-N | Percentage of LPJ Treasurer Preparation Properly and On Time`);

/** The two indicators that the study adds. */
export const proposed = cellsOf(`
2f-N | Percentage of bill payment accurately and on time
2g-N | Percentage of SPT preparation correctly and on time`);

export const conclusion = cellsOf(`
Index of the regional office financial report in a timely manner (2b-N)
Percentage of reconciliation of financial report as UAKPA and UAPPAW accurately and on time (2c-N)
Percentage of salary payments/performance allowance/meal allowance/overtime/honorarium of employees accurately and on time (2c-N)
Percentage of bill paid accurately and on time (2d-N)
Percentage of LPJ Treasurer preparation done properly and on time (2e-N)
Percentage of preparation of SPT performed correctly and on time (2f-N)`);

/** The judgments of the level below ANG as Expert Choice prints them: "(2.0)" where the column is preferred. */
export const tableFour = cellsOf(`
Compare the relative IMPORTANCE with respect to: ANG < LNG < GOAL |
| REK | SPT | LPJ | SPM | KUI | PEG
LK | 1.0 | (2.0) | (2.0) | (2.0) | (2.0) | (2.0)
REK | | (2.0) | (2.0) | (2.0) | (2.0) | (2.0)
SPT | | | 1.0 | (2.0) | 2.0 | 2.0
LPJ | | | | (2.0) | 2.0 | 2.0
SPM | | | | | 2.0 | 2.0
KUI | | | | | | 1.0
Row element is ___ times more than column element unless enclosed in () |
Inconsistency Ratio = 0.02 |`);

export const tableSix = cellsOf(`
Synthesis of Leaf Nodes with respect to GOAL |
OVERALL INCONSISTENCY INDEX = 0.02 |
LEVEL 1 | LEVEL 2 | LEVEL 3 | LEVEL 4 | LEVEL 5
LNG =1.000 |
| ANG =.800 |
| | SPM =.195 |
| | SPT =.142 |
| | LPJ =.142 |
| | KUI =.096 |
| | PEG =.096 |
| | LK =.065 |
| | REK =.065 |
| SDM =.200 |
| | HC =.200 |`);
