import { DRAWING } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import { fromHex, type Palette } from './colors';

/** Of Office 2013 and later, for files without a theme of their own. */
const OFFICE = ['FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'].flatMap((list) =>
  list.split(' ').map((rgb) => `#${rgb}`),
);

/** ISO/IEC 29500-1, 18.8.27: 0 to 7 twice, then those of the menus and charts of old. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((rgb) => `#${rgb}`);

/** As cells number them: the light ones first. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2'].concat(
  ['1', '2', '3', '4', '5', '6'].map((number) => `accent${number}`),
  ['hlink', 'folHlink'],
);

export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = theme?.at('themeElements', 'clrScheme');
  const own = styles?.at('colors', 'indexedColors')?.all('rgbColor') ?? [];
  return {
    theme: THEME_ORDER.map((name, index) => schemeColor(scheme?.first(name)) ?? OFFICE[index]!),
    indexed: INDEXED.map((color, index) => fromHex(own[index]?.get('rgb') ?? '') ?? color),
  };
}

function schemeColor(entry: XmlElement | undefined): string | null {
  const rgb = entry?.first('srgbClr', DRAWING)?.get('val') ?? entry?.first('sysClr', DRAWING)?.get('lastClr');
  return fromHex(rgb ?? '');
}
