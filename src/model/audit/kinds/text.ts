/** Sentences that say another number than the table that they speak of. */
import type { Localized } from '../../../engine/language';
import type { Finding } from '../finding';
import type { OtherPlacement, Placed } from '../placements';
import { otherPlacements } from '../placements';
import { addressOf, asShown, besides, finding, headingOf, shown } from '../say';
import type { Contradiction } from '../statements';
import { contradictions } from '../statements';
import type { AuditedTables } from '../table';
import { weightSumsIn } from '../weightSums';
import type { AuditKind } from './kind';

const KIND = 'text';

export const TEXT: AuditKind = {
  kind: KIND,
  find: (tables) => [
    ...contradictions(tables.texts, tables.scores).map(said),
    ...ofWeights(tables),
    ...ofAllReached(tables),
    ...otherPlacements(tables.texts).map(placedElsewhere),
  ],
};

function said({ cell, item, table, measure, said: number, printed }: Contradiction): Finding {
  const values = {
    item: item.name,
    level: number.step ?? 0,
    heading: measure === 'step' ? '' : headingOf(table, measure),
    text: shown(number.value, number.decimals, number.isPercent, number.decimals),
    printed: asShown(printed),
  };
  const key = measure === 'step' ? 'auditTextStep' : 'auditText';
  return finding(KIND, { certainty: 'possible', cells: [cell.area, printed], key, values });
}

const PLACED: Readonly<Record<Placed, Localized>> = {
  target: { en: 'the target', id: 'target' },
  previous: { en: 'the result of the year before', id: 'realisasi tahun sebelumnya' },
  lowest: { en: 'the lowest value', id: 'nilai terendah' },
};

function placedElsewhere({ one, other }: OtherPlacement): Finding {
  const values = {
    placed: PLACED[one.placed],
    where: addressOf(one),
    levels: listedOr(one.levels),
    otherWhere: addressOf(other),
    otherLevels: listedOr(other.levels),
  };
  return finding(KIND, { certainty: 'possible', cells: [one.area, other.area], key: 'auditTextPlacement', values });
}

function listedOr(levels: readonly number[]): Localized {
  return { en: levels.join(' or '), id: levels.join(' atau ') };
}

const ALL_WEIGHTS = /\b(?:total|jumlah|sum)\b[^.]*\b(?:bobot|weights?)\b/i;

/** "The weights add up to 1.00". */
function ofWeights(tables: AuditedTables): Finding[] {
  const sums = weightSumsIn(tables).filter(({ group }) => group === '');
  return tables.texts.flatMap(({ sentences, area }) =>
    sentences.flatMap((sentence): Finding[] => {
      const [number] = sentence.numbers;
      if (number === undefined || !ALL_WEIGHTS.test(sentence.text) || sentence.numbers.length > 1) return [];
      const unit = 10 ** -number.decimals;
      const isOf = (exact: number): boolean => Math.abs(exact - number.value) < unit / 2 - 1e-9;
      const near = sums.filter(({ sum, whole }) => whole === number.value && Math.abs(sum.exact - whole) < whole / 10);
      const [first] = near;
      const weight = first?.weights[0];
      if (first === undefined || weight === undefined || near.some(({ sum }) => isOf(sum.exact))) return [];
      const values = {
        text: shown(number.value, number.decimals, number.isPercent, number.decimals),
        count: first.weights.length,
        computed: besides(first.sum.exact, { ...weight, value: number.value }),
      };
      return [
        finding(KIND, { certainty: 'possible', cells: [area, ...first.weights], key: 'auditTextWeights', values }),
      ];
    }),
  );
}

const ALL_BEYOND =
  /\b(?:all|every|semua|seluruh)\b[^.]*\b(?:kpis?|iku|indicators?|indikator)\b[^.]*\b(?:surpass\w*|exceed\w*|melampaui|melebihi)\b[^.]*\btargets?\b/i;

/** "All KPIs surpass their targets", of one that is just reached or missed. */
function ofAllReached({ texts, scores }: AuditedTables): Finding[] {
  const cell = texts.find(({ sentences }) => sentences.some(({ text }) => ALL_BEYOND.test(text)));
  if (cell === undefined) return [];
  const rows = scores.flatMap(({ items }) =>
    items.flatMap((item) => {
      const { target, realization, polarity } = item.kpi ?? { target: null, realization: null, polarity: null };
      const gain = target === null || realization === null ? null : realization - target;
      return gain === null ? [] : [{ ...item, gain, isBeyond: polarity === 'minimize' ? gain < 0 : gain > 0 }];
    }),
  );
  const short = rows.filter(({ isBeyond }) => !isBeyond);
  // Where many are not, nothing says which way is better.
  if (short.length === 0 || short.length > rows.length / 3) return [];
  return short.flatMap(({ name, gain, figures: { target, realization } }): Finding[] => {
    if (target === undefined || realization === undefined) return [];
    const values = { item: name, realization: asShown(realization), target: asShown(target) };
    const key = gain === 0 ? 'auditTextBeyond' : 'auditTextMissed';
    return [finding(KIND, { certainty: 'possible', cells: [cell.area, realization, target], key, values })];
  });
}
