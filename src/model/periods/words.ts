/** By which words texts name the parts of a year, in English and Indonesian. */
import type { Language } from '../../engine/language';

export const A_YEAR = '(?:19|20)\\d\\d';
export const QUARTER_WORDS = 'tw|triwulan|kuartal|quarter|q';
export const SEMESTER_WORDS = 'semester|smt|half|h';
/** The number of a part, and what stands before it. */
export const BETWEEN = '\\s*[-.]?\\s*';
export const PART = 'iv|iii|ii|i|[1-4]';

type MonthNames = Readonly<Record<Language, readonly string[]>>;

export const LONG_MONTHS: MonthNames = {
  en: 'January February March April May June July August September October November December'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
};
export const SHORT_MONTHS: MonthNames = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
};
