/** Tables 2 to 5 of the study of KPPN Banyuwangi as they are printed, and its perspectives as abstract and discussion say. */
import { cellsOf } from './printedCells';

export const tablesTwoToFive = cellsOf(`
Strategic Objective 1 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Performance value of budget execution by Ministry/Institution (K/L) | 89 | 95,06 | 106,81%
Quality value of the State Treasury Control Account (LK Kuasa BUN) by KPPN | 95 | 99,75 | 105,00%
Performance Achievement of Strategic Objective 1 (based on weights) | | | 105,91%
Strategic Objective 2 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Satisfaction index of working units (satker) with KPPN services | 4,65 | 4,85 | 104,30%
Performance Achievement of Strategic Objective 2 (based on weights) | | | 104,30%
Strategic Objective 3 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Percentage of on-time completion of SP2D (Payment Order Letter) | 99,40% | 99,96% | 100,56%
Performance Achievement of Strategic Objective 3 (based on weights) | | | 100,56%
Strategic Objective 4 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Percentage of the level of implementation of the SAKTI Application | 100% | 100% | 100%
Percentage of the level of implementation of standardization of treasury officer competencies | 90% | 93,09% | 103,43%
Level of effectiveness of education in treasury management | 88,5 | 93,99% | 106,20%
Performance Achievement of Strategic Objective 4 (based on weights) | | | 103,20%
Strategic Objective 5 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Percentage of cash planning accuracy | 83% | 100% | 120%
Index of expenditure cash management effectiveness | 3,15 | 4 | 120%
Performance Achievement of Strategic Objective 5 (based on weights) | | | 120%
Strategic Objective 6 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Performance value of the transfer of funds to regions and villages | 90 | 99,47 | 110,52%
Implementation Index of Digipay | 3 | 4 | 120,00%
Level of participation in reporting data on working unit output achievements | 90 | 100 | 111,11%
Performance Achievement of Strategic Objective 6 (based on weights) | | | 114,54%
Strategic Objective 7 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Quality Index of UAKPA level reconciliation execution | 3,25 | 4 | 120,00%
Percentage of reliable and timely Accountability Reports (LPJ Bendahara) | 98,50% | 100% | 101,52%
Performance Achievement of Strategic Objective 7 (based on weights) | | | 110,76%
Strategic Objective 8 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Quality rating of performance management based on Strategy Focused Organization | 84,5 | 89,39 | 105,79%
Evaluation rating of internal compliance task execution | 85 | 94,58 | 111,27%
Average rating of employee hard competency | 78 | 89 | 114,10%
Performance Achievement of Strategic Objective 8 (based on weight) | | | 110,38%
Strategic Objective 9 | | |
Key Performance Indicator | Target | Realisation | % Achievement index
Percentage of the quality of KPPN budget execution | 95,5% | 99,95% | 104,66%
Quality rating of UAKPA and UAKPB level financial statements | 83 | 94,65 | 114,04%
Percentage of Quality in Asset Management and Procurement | 100 | 161,91 | 120,00%
Performance Achievement of Strategic Objective 9 (based on weight) | | | 113,67%
Overall Performance Achievement | | | 108,09%`);

/** The learning and growth perspective as the abstract has it; the discussion prints 112,03. */
export const learning = (printed: '112,04' | '112,03') =>
  cellsOf(`
Strategic objective | Achievement index
Strategic Objective 8 | 110,38
Strategic Objective 9 | 113,67
Performance Achievement of the perspective | ${printed}`);

export const perspectives = (learningValue: '112,04' | '112,03') =>
  cellsOf(`
Perspective | Weight | Achievement index
Stakeholder | 30% | 105,91
Customer | 20% | 104,30
Internal process | 25% | 109,81
Learning and growth | 25% | ${learningValue}
NKO | | 108,09`);
