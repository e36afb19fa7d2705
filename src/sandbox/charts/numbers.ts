/** Numbers of a chart in the page's language, in the form of the cells that they come from. */
export interface Numbers {
  /** Along an axis: as short as it goes. */
  tick(value: number): string;
  /** In the description: as the cells show it. */
  exact(value: number): string;
}

const MOST_DIGITS = 4;

export function numbersOf(numberFormat: string, locale: string): Numbers {
  const style = numberFormat.includes('%') ? 'percent' : 'decimal';
  const decimals = /[0#?]\.([0#?]+)/.exec(numberFormat)?.[1]?.length ?? (style === 'percent' ? 0 : undefined);
  const exact = new Intl.NumberFormat(locale, {
    style,
    ...(decimals !== undefined && !numberFormat.includes('General')
      ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      : { maximumFractionDigits: MOST_DIGITS }),
  });
  const tick = new Intl.NumberFormat(locale, { style, maximumFractionDigits: MOST_DIGITS });
  return { tick: (value) => tick.format(value), exact: (value) => exact.format(value) };
}
