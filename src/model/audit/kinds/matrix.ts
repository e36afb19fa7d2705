/** Judgments that are not each other's reciprocals, and numbers around a matrix that it does not make. */
import { agreement } from '../agreement';
import { known, over, printed, sum, times } from '../estimate';
import type { Finding } from '../finding';
import { indexOf, judgedBy, nearestMethod, randomIndices, ratiosOf } from '../judged';
import type { Figure } from '../grid';
import type { AuditMessage } from '../say';
import { asShown, besides, finding, shown } from '../say';
import { areReciprocal, judgment, sumWithReciprocal } from '../reciprocals';
import type { MatrixTable } from '../table';
import type { AuditKind } from './kind';

const kindFor = (kind: string, ofMatrix: (table: MatrixTable, kind: string) => Finding[]): AuditKind => ({
  kind,
  find: ({ matrices }) => matrices.flatMap((table) => ofMatrix(table, kind)),
});

export const RECIPROCAL = kindFor('reciprocal', (table, kind) =>
  table.judgments.flatMap((row, i) =>
    row.flatMap((one, j): Finding[] => {
      const other = table.judgments[j]?.[i];
      if (j <= i || other === undefined || areReciprocal(one, other)) return [];
      // The one above the diagonal was judged, unless the sums were made with what the other says.
      const isUpper = sumWithReciprocal(table, j, i) === null && sumWithReciprocal(table, i, j) !== null;
      const [row, column] = isUpper ? [j, i] : [i, j];
      const [right, wrong] = isUpper ? [other, one] : [one, other];
      const total = sumWithReciprocal(table, column, row);
      const values = {
        one: table.names[row] ?? '',
        other: table.names[column] ?? '',
        judgment: asShown(right),
        reciprocal: asShown(wrong),
        computed: shown(1 / right.value, 4),
        sum: total === null ? '' : asShown(total),
      };
      const key = total === null ? 'auditReciprocal' : 'auditReciprocalSummed';
      const cells = [wrong, right, ...(total === null ? [] : [total])];
      return [finding(kind, { certainty: 'certain', cells, key, values })];
    }),
  ),
);

export const COLUMN_SUM = kindFor('columnSum', (table, kind) => {
  const { names, sums, judgments } = table;
  return sums.flatMap((figure, j): Finding[] => {
    const column = judgments.flatMap((row) => row[j] ?? []);
    const made = sum(column.map(judgment));
    const isOfReciprocal = column.some((_, i) => sumWithReciprocal(table, i, j) !== null);
    if (agreement(figure, made) !== 'differs' || isOfReciprocal) return [];
    return [said(kind, 'auditColumnSum', figure, made.exact, names[j] ?? '', column)];
  });
});

export const SHARE = kindFor('share', ({ names, judgments, normalised }, kind) => {
  const columns = names.map((_, j) => sum(judgments.flatMap((row) => (row[j] === undefined ? [] : judgment(row[j])))));
  return normalised.flatMap((row, i) =>
    row.flatMap((figure, j): Finding[] => {
      const one = judgments[i]?.[j];
      const column = columns[j];
      if (one === undefined || column === undefined) return [];
      const made = over(judgment(one), column);
      if (agreement(figure, made) !== 'differs') return [];
      return [said(kind, 'auditShare', figure, made.exact, `${names[i] ?? ''} / ${names[j] ?? ''}`, [one])];
    }),
  );
});

export const PRIORITY = kindFor('priority', (table, kind) => {
  const nearest = nearestMethod(table);
  if (nearest === null) return [];
  return table.weights.flatMap((figure, i): Finding[] => {
    const scale = figure.isPercent ? 100 : 1;
    const exact = (nearest.weights[i] ?? 0) * scale;
    const unit = 10 ** -figure.decimals;
    const agrees = agreement(figure, { exact, low: exact - unit / 2, high: exact + unit / 2 });
    if (agrees === 'same' || isMeanOfShares(figure, table.normalised[i] ?? [])) return [];
    const key: AuditMessage = agrees === 'differs' ? 'auditPriority' : 'auditPriorityRounded';
    const row = table.judgments[i] ?? [];
    const certainty = agrees === 'differs' ? 'certain' : 'rounding';
    return [said(kind, key, figure, exact, table.names[i] ?? '', row, certainty)];
  });
});

/** Made of shares that had been rounded. */
function isMeanOfShares(figure: Figure, shares: readonly Figure[]): boolean {
  if (shares.length === 0) return false;
  const { exact, low, high } = sum(shares.map(printed));
  const count = shares.length;
  return agreement(figure, { exact: exact / count, low: low / count, high: high / count }) === 'same';
}

export const LAMBDA = kindFor('lambda', (table, kind) => {
  const { rowLambdas, rowLambdasHeading: heading, names, lambda } = table;
  const areLambdas = rowLambdas.length > 0 && rowLambdas.every(({ value }) => value > names.length - 0.5);
  const eigenvalue = lambda?.value ?? rowLambdas.reduce((all, { value }) => all + value, 0) / names.length;
  const headed: Finding[] =
    heading !== null && areLambdas && /^(ci|consistency index)$/i.test(heading.text)
      ? [
          finding(kind, {
            certainty: 'certain',
            cells: [heading.area, ...rowLambdas],
            key: 'auditLambdaHeading',
            values: {
              heading: heading.text,
              item: names[0] ?? '',
              printed: rowLambdas[0] ? asShown(rowLambdas[0]) : '',
              lambda: shown(eigenvalue, rowLambdas[0]?.decimals ?? 2),
              size: names.length,
              less: names.length - 1,
              index: shown(indexOf(names.length, eigenvalue), 2, false, 2),
            },
          }),
        ]
      : [];
  const judged = judgedBy(table);
  const rows = rowLambdas.flatMap((figure, i): Finding[] => {
    const made = judged.map(({ rowLambdas: all }) => all[i] ?? NaN);
    if (!areLambdas || judged.length === 0 || isAny(figure, made)) return [];
    return [said(kind, 'auditRowLambda', figure, nearest(figure, made), names[i] ?? '', [])];
  });
  const whole = judged.flatMap(({ lambdas }) => lambdas);
  const isOther = lambda !== null && judged.length > 0 && lambda.value > 1 && !isAny(lambda, whole);
  const mean = isOther ? [said(kind, 'auditLambda', lambda, nearest(lambda, whole), '', [])] : [];
  return [...headed, ...rows, ...mean];
});

export const RATIO = kindFor('ratio', (table, kind) => {
  const { ratio, names, lambda } = table;
  const judged = judgedBy(table);
  const ofIndex = notOfIndex(table, kind);
  if (ofIndex !== null) return [ofIndex];
  if (ratio === null || judged.length === 0) return [];
  const scale = ratio.isPercent ? 100 : 1;
  const all = judged
    .flatMap(({ lambdas }) => lambdas.flatMap((one) => ratiosOf(names.length, one)))
    .map((one) => one * scale);
  if (isAny(ratio, all)) return [];
  const exact = nearest(ratio, all);
  if (lambda !== null) {
    const { low, high } = printed(lambda);
    const ends = [low, high].flatMap((one) => ratiosOf(names.length, one)).map((one) => one * scale);
    const agrees = agreement(ratio, { exact, low: Math.min(...ends), high: Math.max(...ends) });
    if (agrees !== 'differs') return [said(kind, 'auditRatioRounded', ratio, exact, '', [lambda], 'rounding')];
  }
  return [said(kind, 'auditRatio', ratio, exact, '', lambda === null ? [] : [lambda])];
});

/** A ratio that is not the printed index ÷ a random index, nor made of a λ that makes that index. */
function notOfIndex(table: MatrixTable, kind: string): Finding | null {
  const { ratio, index, names } = table;
  const size = names.length;
  if (ratio === null || index === null || size <= 2 || index.isPercent || index.value <= 0) return null;
  const scale = known(ratio.isPercent ? 100 : 1);
  const ways = randomIndices(size).map((random) => ({
    random,
    made: times(scale, over(printed(index), known(random))),
  }));
  const lambdas = judgedBy(table).flatMap((one) => one.lambdas);
  const unrounded = lambdas.filter((lambda) => agreement(index, known(indexOf(size, lambda))) !== 'differs');
  const all = unrounded.flatMap((lambda) => ratiosOf(size, lambda)).map((one) => one * scale.exact);
  const [first] = ways;
  if (first === undefined || isAny(ratio, all)) return null;
  if (ways.some(({ made }) => agreement(ratio, made) !== 'differs')) return null;
  const values = {
    printed: asShown(ratio),
    index: asShown(index),
    random: shown(first.random, 4),
    computed: besides(first.made.exact, ratio),
  };
  return finding(kind, { certainty: 'certain', cells: [ratio, index], key: 'auditRatioOfIndex', values });
}

function isAny(figure: Figure, made: readonly number[]): boolean {
  return made.some((one) => ['same', 'truncated'].includes(agreement(figure, known(one))));
}

function nearest({ value }: Figure, made: readonly number[]): number {
  return made.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best), made[0] ?? NaN);
}

function said(
  kind: string,
  key: AuditMessage,
  figure: Figure,
  exact: number,
  item: string,
  from: readonly Figure[],
  certainty: Finding['certainty'] = 'certain',
): Finding {
  const values = { item, printed: asShown(figure), computed: besides(exact, figure) };
  return finding(kind, { certainty, cells: [figure, ...from], key, values });
}
