/** Speed, side by side in one run. Figures are medians: ratios compare, absolute times only tell about this machine. */
import { command } from './command.mjs';
import { dresses } from './dresses.mjs';
import { employees } from './employees.mjs';
import { surveys } from './surveys.mjs';
import { files } from './files.mjs';
import { fullSizes } from './fullSizes.mjs';
import { growth } from './growth.mjs';
import { intervals } from './intervals.mjs';
import { missingAndMany, weights } from './judgments.mjs';
import { offices } from './offices.mjs';
import { pathModels } from './pathModels.mjs';
import { periods } from './periods.mjs';
import { rows } from './rows.mjs';

weights();
await missingAndMany();
rows();
await growth();
dresses();
fullSizes();
await offices();
await employees();
await surveys();
intervals();
await periods();
await pathModels();
await files();
await command();
