/** The rows of headings above a dressed table. */
import type { Dress } from './choices';
import type { Column, Heading } from './headingWords';
import { languageOf } from './headingWords';
import type { Cell } from './numbers';
import { BLANK, GENERAL } from './numbers';

export function headingRows(columns: readonly Column[], dress: Dress): Cell[][] {
  const hasAbove = columns.some(({ above }) => above !== null);
  const isTop = (column: Column): boolean => hasAbove && column.above === null && dress.ownRow === 'top';
  const above = columns.map((column, index) => {
    if (isTop(column)) return printed(column.heading, dress);
    const isSame = sameAbove(columns[index - 1]?.above ?? null, column.above);
    return column.above === null || isSame ? BLANK : printed(column.above, dress);
  });
  const own = columns.map((column) => (isTop(column) ? BLANK : printed(column.heading, dress)));
  const below = columns.map(({ heading }) => ({ value: heading.en, format: heading.format ?? GENERAL }));
  return [
    ...(hasAbove ? [above] : []),
    own,
    ...(dress.language === 'rowBelow' ? [below] : []),
    ...numbering(columns, dress),
  ];
}

function sameAbove(first: Heading | null, second: Heading | null): boolean {
  return first !== null && second !== null && first.en === second.en && first.id === second.id;
}

function printed({ en, id, format = GENERAL }: Heading, dress: Dress): Cell {
  const isOne = en === id || typeof en === 'number';
  const inBoth = isOne
    ? en
    : {
        en,
        id,
        slash: `${id} / ${en}`,
        bracket: `${id} (${en})`,
        lines: `${id}\n${en}`,
        rowBelow: id,
      }[dress.language];
  return { value: isOne && languageOf(dress) === 'id' ? id : inBoth, format };
}

function numbering(columns: readonly Column[], dress: Dress): Cell[][] {
  if (dress.numbering === 'none') return [];
  const last = columns.length;
  return [
    columns.map((_, index) => {
      const number = index + 1;
      if (dress.numbering === 'numbers') return { value: number, format: GENERAL };
      const isFormula = dress.numbering === 'formula' && number === last && last > 3;
      return { value: isFormula ? `(${number}=${last - 1}/${last - 2})` : `(${number})`, format: GENERAL };
    }),
  ];
}
