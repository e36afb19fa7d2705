import { BUILT_IN_FORMATS } from '../../patching/styles/numberFormats';
import type { XmlElement } from '../../markup/tree';
import { numberOf } from '../values';

/** Formats of money and accounts, which files seldom have without naming them; texts of en-US, as Excel shows them. */
const MONEY: readonly (readonly [number, string])[] = [
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [37, '#,##0_);\\(#,##0\\)'],
  [38, '#,##0_);[Red]\\(#,##0\\)'],
  [39, '#,##0.00_);\\(#,##0.00\\)'],
  [40, '#,##0.00_);[Red]\\(#,##0.00\\)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [47, 'mm:ss.0'],
];
/** Dates and times of East Asian editions, whose text depends on where one is: shown as Excel of en-US shows them. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isEastAsianTime = (id: number): boolean => id >= 32 && id <= 35;

const TEXTS: ReadonlyMap<number, string> = new Map([
  ...[...BUILT_IN_FORMATS].map(([text, id]) => [id, text] as const),
  ...MONEY,
]);

/** From the number of a format to its text. */
export function readNumberFormats(styles: XmlElement | null): (id: number) => string {
  const own = new Map<number, string>();
  for (const format of styles?.first('numFmts')?.all('numFmt') ?? [])
    own.set(numberOf(format.get('numFmtId')) ?? -1, format.get('formatCode') ?? 'General');
  return (id) => {
    const text = own.get(id) ?? TEXTS.get(id);
    if (text !== undefined) return text;
    if (isEastAsianTime(id)) return 'h:mm:ss';
    return isEastAsianDate(id) ? 'mm-dd-yy' : 'General';
  };
}
