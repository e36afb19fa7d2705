/** Two years of data with numbers that are made of others, correct or with one error (data ciptaan). */
import type { Generated, Style } from './generated';
import { Dice, levelAt, Sheet } from './generated';

export type PlantedYears = 'perHead' | 'growth' | 'count' | 'share';

const TEXTS: readonly Style[] = ['comma', 'point'];

interface Year {
  /** Targets and realizations of the two amounts. */
  readonly amounts: readonly (readonly [number, number])[];
  readonly staff: number;
  readonly shares: readonly number[];
  readonly counts: readonly [number, number];
}

function yearOf(dice: Dice, staff: number): Year {
  const amount = (): [number, number] => [
    dice.whole(20_000_000, 60_000_000) * 1000,
    dice.whole(20_000_000_000, 60_000_000_000),
  ];
  return {
    amounts: [amount(), amount()],
    staff,
    shares: Array.from({ length: 5 }, () => dice.whole(5, staff - 1)),
    counts: [dice.whole(3, staff - 1), dice.whole(100, 2000)],
  };
}

const sumsOf = ({ amounts }: Year): [number, number] => [
  amounts.reduce((sum, [target]) => sum + target, 0),
  amounts.reduce((sum, [, realization]) => sum + realization, 0),
];

/** Targets and realizations of two years below each other: amounts, so much per head, growth, counts and shares. */
export function yearsOfData(seed: number, what: PlantedYears | null = null): Generated {
  const dice = new Dice(seed);
  const staff = dice.one([37, 41, 43, 47, 53, 59, 61, 67, 71]);
  // The number of staff may change, and then does so in every row.
  const isSteady = what !== null || dice.next() < 0.7;
  const years = [yearOf(dice, staff), yearOf(dice, isSteady ? staff : staff + dice.whole(1, 5))] as const;
  const areTargetsFree = what === null && dice.next() < 0.4;
  const sheet = new Sheet(dice.one(TEXTS), 6);
  const isIndonesian = dice.next() < 0.5;
  const worst = [dice.whole(15, 19) * 1_000_000_000, dice.whole(15, 19) * 1_000_000_000] as const;
  const wrongYear = dice.whole(0, 1);
  years.forEach((year, at) => {
    if (at > 0) sheet.row();
    const name = String(2019 + at);
    sheet.row('KPI', `Target ${name}`, isIndonesian ? `Realisasi ${name}` : `Realization ${name}`);
    const [last, now] = [at === 0 ? null : sumsOf(years[0]), sumsOf(year)];
    const isWrong = what !== null && at === wrongYear;
    const line = (code: string, print: (row: number) => void): void => print(sheet.row(code));
    year.amounts.forEach((pair, place) =>
      line(`F1${'ab'[place] ?? ''}`, (row) => pair.forEach((value, column) => amount(sheet, row, column + 1, value))),
    );
    line('F2a', (row) => {
      now.forEach((sum, column) => {
        const isTarget = column === 0 && areTargetsFree;
        const slip = isWrong && what === 'perHead' && column === 0 ? dice.whole(2000, 900_000) : 0;
        const value = isTarget ? dice.whole(500_000, 900_000) * 1000 : Math.round(sum / year.staff) + slip;
        amount(sheet, row, column + 1, value);
      });
    });
    line('F2b', (row) => {
      now.forEach((sum, column) => {
        const from = last?.[column] ?? worst[0] + worst[1];
        const isFree = column === 0 && areTargetsFree;
        const growth = isFree ? dice.between(1, 9) : (100 * (sum - from)) / from;
        const slip = what === 'growth' && at === 1 && column === 0 ? dice.between(2, 9) : 0;
        sheet.number(row, column + 1, growth + slip, 2, true);
      });
    });
    ratios(dice, sheet, year, isWrong && what === 'count');
    shares(sheet, year, years[0], what === 'share' && at === 1);
  });
  if (what === 'growth' || dice.next() < 0.5) ladder(sheet, years[1], years[0], worst);
  return sheet;
}

/** Rupiah with points between the thousands, dollars with commas. */
function amount(sheet: Sheet, row: number, column: number, value: number): void {
  const separator = sheet.style === 'comma' ? '.' : ',';
  (sheet.cells[row] as string[])[column] = `Rp ${String(value).replace(/\B(?=(\d{3})+$)/g, separator)}`;
}

function ratios(dice: Dice, sheet: Sheet, { counts: [count, many], staff }: Year, isWrong: boolean): void {
  const of = isWrong ? staff - dice.whole(1, 3) : staff;
  sheet.row('C1a', '0', `${Math.min(count, of)}/${of}`);
  sheet.row('C1b', '0', `${many}/${2000 + dice.whole(1, 900)}`);
}

/** Shares of the staff; one typed wrongly beside the same count of the year before. */
function shares(sheet: Sheet, year: Year, first: Year, isWrong: boolean): void {
  year.shares.forEach((count, place) => {
    const row = sheet.row(`L${place + 1}a`, '100%');
    const isSlip = isWrong && place === 1;
    sheet.number(row, 2, (100 * (isSlip ? slipOf(first) : count)) / year.staff, 2, true);
  });
}

/** A little off the share that the other year has. */
const slipOf = ({ shares: all }: Year): number => (all[1] ?? 0) * 1.006;

/** Levels of the amounts, whose worst values are those of the year before the first. */
function ladder(sheet: Sheet, { amounts }: Year, first: Year, worst: readonly [number, number]): void {
  sheet.row();
  sheet.row('KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level');
  amounts.forEach(([, realization], at) => {
    const [zero, start] = [worst[at] ?? 0, first.amounts[at]?.[1] ?? 0];
    const target = Math.max(start, realization) + 5_000_000_000;
    const row = sheet.row(`F1${'ab'[at] ?? ''}`);
    [zero, start, target, realization].forEach((value, column) => amount(sheet, row, column + 1, value));
    sheet.number(row, 5, levelAt([zero, start, target], realization), 2);
  });
}
