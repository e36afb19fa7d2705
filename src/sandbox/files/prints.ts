/** How a sheet is printed, in the words of a file and in those of Office.js. */
import type { PrintSetup } from '../../files/contents';
import { COLUMNS } from '../objects/address';
import type { PageSetup } from '../objects/port';

/** The numbers of papers in a file, of those that Office.js has words for and the add-in's readers may have. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
const A4 = 9;

export function toPageSetup(print: PrintSetup): PageSetup {
  const header = partsOf(print.header);
  const footer = partsOf(print.footer);
  const { scale, fitToWidth, fitToHeight, titleRows } = print;
  const fits = fitToWidth !== null || fitToHeight !== null;
  const paper = Object.entries(PAPERS).find(([, number]) => number === (print.paperSize ?? A4));
  return {
    orientation: print.landscape ? 'Landscape' : 'Portrait',
    paperSize: paper?.[0] ?? 'A4',
    zoom: fits
      ? { horizontalFitToPages: fitToWidth ?? 0, verticalFitToPages: fitToHeight ?? 0 }
      : { scale: scale ?? 100 },
    centerHorizontally: print.centerHorizontally,
    printGridlines: print.gridlines,
    printArea: print.areas,
    titleRows: titleRows && { top: titleRows.first, bottom: titleRows.last, left: 0, right: COLUMNS - 1 },
    rowBreaks: print.rowBreaks,
    headerFooter: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
  };
}

export function fromPageSetup(setup: PageSetup): PrintSetup {
  const { horizontalFitToPages: width, verticalFitToPages: height, scale } = setup.zoom;
  const { headerFooter: texts, titleRows } = setup;
  return {
    landscape: setup.orientation === 'Landscape',
    paperSize: PAPERS[setup.paperSize] ?? A4,
    scale: scale === undefined || scale === 100 ? null : scale,
    fitToWidth: scale === undefined ? (width ?? 0) : null,
    fitToHeight: scale === undefined ? (height ?? 0) : null,
    centerHorizontally: setup.centerHorizontally,
    gridlines: setup.printGridlines,
    areas: setup.printArea,
    titleRows: titleRows && { first: titleRows.top, last: titleRows.bottom },
    rowBreaks: setup.rowBreaks,
    header: joined(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: joined(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  };
}

const SECTIONS = { '&L': 'left', '&C': 'center', '&R': 'right' } as const;

/** A file says all three in one text: &L, &C and &R begin them, && is a plain ampersand. */
function partsOf(text: string): Record<'left' | 'center' | 'right', string> {
  const parts = { left: '', center: '', right: '' };
  let section: keyof typeof parts = 'center';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&|[^&]+/g)) {
    const begun = SECTIONS[piece as keyof typeof SECTIONS] as keyof typeof parts | undefined;
    if (begun === undefined) parts[section] += piece;
    else section = begun;
  }
  return parts;
}

function joined(left: string, center: string, right: string): string {
  const named = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  return named.flatMap(([code, text]) => (text === '' ? [] : [code + text])).join('');
}
