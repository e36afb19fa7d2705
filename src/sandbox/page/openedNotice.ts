/** What a person is told of a file that was opened: what is not shown, and which results are not computed here. */
import type { UnseenKind, WorkbookContents } from '../../files/contents';
import { UNSEEN_KINDS } from '../../files/contents';
import type { Language, Localized } from '../../engine/language';
import { chartSeries } from '../files/charts';
import type { OtherResults } from '../files/results';
import { filledIn, type Words } from './words';

const KINDS: Readonly<Record<UnseenKind | 'chart' | 'validation', Localized>> = {
  chart: { en: 'charts', id: 'grafik' },
  picture: { en: 'pictures', id: 'gambar' },
  shape: { en: 'shapes', id: 'bentuk' },
  otherChart: { en: 'charts', id: 'grafik' },
  pivotTable: { en: 'pivot tables', id: 'tabel pivot' },
  slicer: { en: 'slicers', id: 'pemotong (slicer)' },
  sparkline: { en: 'sparklines', id: 'grafik mini' },
  control: { en: 'controls', id: 'kontrol' },
  otherRule: { en: 'some conditional formats', id: 'sebagian format bersyarat' },
  validation: { en: 'lists of choices', id: 'daftar pilihan' },
  externalLink: { en: 'links to other workbooks', id: 'tautan ke buku kerja lain' },
  macro: { en: 'macros', id: 'makro' },
  signature: { en: 'a signature, which a change breaks', id: 'tanda tangan digital, yang batal bila berkas diubah' },
  chartSheet: { en: 'chart sheets', id: 'lembar grafik' },
};

/** Empty where everything is shown as it is in the file. */
export function openedNotice(
  contents: WorkbookContents,
  { asInFile, different }: OtherResults,
  language: Language,
  words: Words,
): string {
  const kinds = unseenIn(contents).map((kind) => KINDS[kind][language]);
  const sentences = [
    kinds.length > 0 && filledIn(words.unseen, { kinds: [...new Set(kinds)].join(', ') }),
    contents.calendar === 1904 && words.calendar1904,
    asInFile.length > 0 && filledIn(words.asInFile, { count: String(asInFile.length), cell: asInFile[0] ?? '' }),
    different.length > 0 && filledIn(words.different, { count: String(different.length), cell: different[0] ?? '' }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function unseenIn({ sheets, unseen }: WorkbookContents): readonly (keyof typeof KINDS)[] {
  const found = new Set<keyof typeof KINDS>([...unseen, ...sheets.flatMap((sheet) => sheet.unseen)]);
  const named = (name: string): string | null => sheets.find((sheet) => sheet.name === name)?.name ?? null;
  const names = { idOf: named, nameOf: named };
  if (sheets.some(({ charts }) => charts.some((chart) => chartSeries(chart, names) === null))) found.add('chart');
  if (sheets.some(({ validations }) => validations.length > 0)) found.add('validation');
  return (['chart', 'validation', ...UNSEEN_KINDS] as const).filter((kind) => found.has(kind));
}
