import type { BorderLine, CellStyle, DifferentialStyle } from '../../contents';
import { MAIN } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import { hasFlag, isTrue, numberOf } from '../values';
import { readColor, type Palette } from './colors';
import { readDifferentialFill, readFill } from './fills';
import { readNumberFormats } from './numberFormats';

export interface Styles {
  readonly cells: readonly CellStyle[];
  readonly differentials: readonly DifferentialStyle[];
}

type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;

/**
 * A record of a cell holds all of its look, and Excel shows it whatever its apply flags say: a flag that is off means
 * the look of the cell's named style, and where the two differ the cell's own counts. (So does LibreOffice, which found
 * it out: oox/source/xls, `Xf::finalizeImport`.)
 */
export function readStyles(styles: XmlElement | null, palette: Palette): Styles {
  const formats = readNumberFormats(styles);
  const fonts = (styles?.first('fonts')?.all('font') ?? []).map((font) => readFont(font, palette));
  const fills = (styles?.first('fills')?.all('fill') ?? []).map((fill) => readFill(fill, palette));
  const borders = (styles?.first('borders')?.all('border') ?? []).map((border) => readBorders(border, palette));
  const records = styles?.first('cellXfs')?.all('xf') ?? [];
  const plain = fonts[0] ?? readFont(undefined, palette);
  const look = (record: XmlElement | undefined): CellStyle => ({
    numberFormat: formats(numberOf(record?.get('numFmtId')) ?? 0),
    ...(fonts[numberOf(record?.get('fontId')) ?? 0] ?? plain),
    fill: fills[numberOf(record?.get('fillId')) ?? 0] ?? null,
    ...readAlignment(record?.first('alignment')),
    borders: borders[numberOf(record?.get('borderId')) ?? 0] ?? readBorders(undefined, palette),
    ...readProtection(record?.first('protection')),
  });
  return {
    cells: records.length === 0 ? [look(undefined)] : records.map(look),
    differentials: (styles?.first('dxfs')?.all('dxf') ?? []).map((style) => readDifferential(style, palette)),
  };
}

function readFont(font: XmlElement | undefined, palette: Palette): Font {
  const underline = font?.first('u');
  return {
    fontName: font?.first('name')?.get('val') ?? 'Calibri',
    fontSize: numberOf(font?.first('sz')?.get('val')) ?? 11,
    fontColor: readColor(font?.first('color'), palette),
    bold: hasFlag(font, 'b'),
    italic: hasFlag(font, 'i'),
    underline: underline !== undefined && underline.get('val') !== 'none',
    strikethrough: hasFlag(font, 'strike'),
  };
}

function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  const side = (...names: string[]): BorderLine | null => {
    const line = names.map((name) => border?.first(name)).find((found) => (found?.get('style') ?? null) !== null);
    const style = line?.get('style') ?? 'none';
    return style === 'none' ? null : { style, color: readColor(line?.first('color'), palette) ?? '#000000' };
  };
  return { top: side('top'), bottom: side('bottom'), left: side('left', 'start'), right: side('right', 'end') };
}

/** Rotation is in the numbers of the file: above 90 are turned downwards, 255 stands letter above letter. */
function readAlignment(alignment: XmlElement | undefined) {
  return {
    horizontal: alignment?.get('horizontal') ?? null,
    vertical: alignment?.get('vertical') ?? null,
    wrap: isTrue(alignment?.get('wrapText')),
    indent: numberOf(alignment?.get('indent')) ?? 0,
    rotation: numberOf(alignment?.get('textRotation')) ?? 0,
  };
}

function readProtection(protection: XmlElement | undefined) {
  const locked = protection?.get('locked') ?? null;
  return { locked: locked === null || isTrue(locked), formulaHidden: isTrue(protection?.get('hidden')) };
}

/** Null where the style says nothing, so that the cell's own look stays. Font and fill are of the main namespace even in an extension. */
export function readDifferential(style: XmlElement | undefined, palette: Palette): DifferentialStyle {
  const font = style?.first('font', MAIN);
  const flag = (name: string): boolean | null => (font?.first(name) === undefined ? null : hasFlag(font, name));
  return {
    fill: readDifferentialFill(style?.first('fill', MAIN), palette),
    fontColor: readColor(font?.first('color'), palette),
    bold: flag('b'),
    italic: flag('i'),
  };
}
