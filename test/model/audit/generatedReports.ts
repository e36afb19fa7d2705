/** Values of employees, perspectives with their objectives, and scores with printed bands (data ciptaan). */
import type { Generated, Style } from './generated';
import { Dice, rounded, Sheet } from './generated';

export type PlantedReports = 'employee' | 'mean' | 'bands';

const STYLES: readonly Style[] = ['comma', 'point', 'format'];

/** A row for each employee, or the same by another share where all rows have it. */
export function employees(seed: number, what: PlantedReports | null = null): Generated {
  const dice = new Dice(seed);
  const count = dice.whole(3, 9);
  const decimals = dice.whole(1, 2);
  const hasBoth = dice.next() < 0.5;
  const isByPrinted = dice.next() < 0.5;
  const share = what === null && dice.next() < 0.2 ? 0.5 : 0.7;
  const sheet = new Sheet(dice.one(STYLES), 5);
  sheet.row('Nama', 'CKP', 'NP', 'NKP', ...(hasBoth && share === 0.7 ? ['NPKP'] : []));
  const wrong = dice.whole(0, count - 1);
  for (let at = 0; at < count; at += 1) {
    const row = sheet.row(`Pegawai ${'ABCDEFGHI'[at] ?? ''}`);
    const as = (value: number): number => (isByPrinted ? rounded(value, decimals) : value);
    const [result, behaviour] = [as(dice.between(80, 118)), as(dice.between(75, 100))];
    const slip = what === 'employee' && at === wrong ? dice.one([0.8, -1.5, 3]) : 0;
    sheet.number(row, 1, result, decimals);
    sheet.number(row, 2, behaviour, decimals);
    sheet.number(row, 3, share * result + (1 - share) * behaviour + slip, decimals);
    if (hasBoth && share === 0.7) sheet.number(row, 4, 0.6 * result + 0.4 * behaviour, decimals);
  }
  return sheet;
}

/** Objectives with the means of their indicators, and the perspectives that they make; or means by weights that nobody sees. */
export function perspectives(seed: number, what: PlantedReports | null = null): Generated {
  const dice = new Dice(seed);
  const decimals = 2;
  const sheet = new Sheet(dice.one(STYLES), 5);
  const sizes = Array.from({ length: dice.whole(2, 4) }, () => dice.whole(1, 3));
  const wrong = dice.whole(0, sizes.length - 1);
  sheet.row('IKU', 'Target', 'Realization', 'Polarity', 'Index');
  let [iku, objective] = [0, 0];
  const values = sizes.map((size, at) => {
    const means = Array.from({ length: size }, (_, place) => {
      const indices = Array.from({ length: dice.whole(2, 3) }, (__, first) => {
        // Far enough apart that their mean says how they were weighed.
        const ratio = first === 0 ? dice.between(0.6, 0.75) : dice.between(0.9, 1.15);
        const target = dice.whole(50, 100);
        const realization = rounded(target * ratio, 1);
        const index = Math.min(120, (100 * realization) / target);
        const row = sheet.row(`IKU ${(iku += 1)}`, '', '', 'Maximize');
        sheet.number(row, 1, target, 0);
        sheet.number(row, 2, realization, 1);
        sheet.number(row, 4, index, decimals);
        return index;
      });
      const isWrong = what === 'mean' && at === wrong && place === 0;
      const [low, high] = [Math.min(...indices), Math.max(...indices)];
      const equal = indices.reduce((sum, index) => sum + index, 0) / indices.length;
      const mean = isWrong ? (equal - low > high - equal ? (equal + low) / 2 : (equal + high) / 2) : equal;
      sheet.number(sheet.row(`Capaian sasaran ${(objective += 1)}`), 4, mean, decimals);
      return mean;
    });
    return means.reduce((sum, mean) => sum + mean, 0) / size;
  });
  const share = 100 / sizes.length;
  sheet.row();
  sheet.row('Perspektif', 'Bobot', 'Indeks');
  values.forEach((value, at) => {
    const row = sheet.row(['Stakeholder', 'Customer', 'Internal process', 'Learning and growth'][at] ?? '');
    sheet.number(row, 1, share, 2, true);
    sheet.number(row, 2, value, decimals);
  });
  sheet.number(sheet.row('NKO'), 2, values.reduce((sum, value) => sum + value, 0) / values.length, decimals);
  return sheet;
}

/** Bands of whole numbers with whole levels, or bands that meet; or bands of whole numbers with levels between them. */
export function bandedScores(seed: number, what: PlantedReports | null = null): Generated {
  const dice = new Dice(seed);
  const areWhole = what === null && dice.next() < 0.5;
  const sheet = new Sheet(dice.one(STYLES), 2);
  sheet.row('KPI', 'Level');
  const count = dice.whole(4, 9);
  const wrong = dice.whole(0, count - 1);
  for (let at = 0; at < count; at += 1) {
    const inside = dice.one([dice.whole(0, 3), dice.whole(4, 7), dice.whole(8, 10)]);
    const level = what === 'bands' && at === wrong ? dice.one([3, 7]) + dice.between(0.1, 0.9) : inside;
    sheet.number(sheet.row(`K${at + 1}a`), 1, level, areWhole ? 0 : 2);
  }
  sheet.row();
  const meets = what === null && !areWhole;
  const bands = meets ? ['0 - 4', '4 - 8', '8 - 10'] : ['0 - 3', '4 - 7', '8 - 10'];
  const words = dice.one([
    ['merah', 'kuning', 'hijau'],
    ['red', 'yellow', 'green'],
  ]);
  bands.forEach((band, at) => sheet.row(`${band} ${words[at] ?? ''}`));
  return sheet;
}
