/** Questionnaires for tests of path models. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnalysis } from '../../src/engine/pls/analysis';
import { generatorFrom } from '../../src/engine/pls/generator';

type Rows = readonly (readonly unknown[])[];

/**
 * 47 countries by inequality, industry and instability: B. M. Russett, Inequality and Instability, World Politics 16 (1964),
 * as path modelling has used it since Tenenhaus et al. 2005.
 */
const RUSSETT: Rows = readFileSync(join(__dirname, 'tables/russett.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((cell) => cellOf(cell.replaceAll('"', ''))));

const RUSSETT_BLOCKS: Rows = [
  ...['gini', 'farm', 'rent'].map((item) => [item, 'AGRI']),
  ...['gnpr', 'labo'].map((item) => [item, 'IND']),
  ...['inst', 'ecks', 'death', 'demo'].map((item) => [item, 'POLINS']),
];

const RUSSETT_PATHS: Rows = [
  ['AGRI', 'POLINS'],
  ['IND', 'POLINS'],
];

export const russett = () => readAnalysis(RUSSETT, RUSSETT_BLOCKS, RUSSETT_PATHS, 'centroid', null);

function cellOf(text: string): unknown {
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

export interface Questionnaire {
  readonly items: unknown[][];
  readonly blocks: unknown[][];
  readonly paths: unknown[][];
}

/** Invented answers of 1 to 7, in which each construct leads to the last; the second is formative where that is asked. */
export function questionnaire(
  seed: number,
  respondents: number,
  counts: readonly number[],
  isFormative = false,
): Questionnaire {
  const draw = generatorFrom(seed);
  const random = () => draw() / 2 ** 32;
  const names = counts.map((_, j) => `C${j + 1}`);
  const headings = counts.flatMap((count, j) => Array.from({ length: count }, (_, i) => `c${j + 1}i${i + 1}`));
  const answers = Array.from({ length: respondents }, () => {
    let common = 0;
    return counts.flatMap((count, j) => {
      const own = random() + random();
      const level = j === counts.length - 1 ? common / counts.length + own : own;
      common += own;
      return Array.from({ length: count }, () => Math.min(7, Math.round(1 + 2 * level + 2 * random())));
    });
  });
  return {
    items: [headings, ...answers],
    blocks: headings.map((heading) => {
      const construct = names[Number(heading[1]) - 1] ?? '';
      return [heading, construct, isFormative && construct === 'C2' ? 'formative' : 'reflective'];
    }),
    paths: names.slice(0, -1).map((name) => [name, names.at(-1)]),
  };
}
