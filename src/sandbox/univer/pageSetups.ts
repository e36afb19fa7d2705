/** How each sheet is to be printed, by the sheet's identity. */
import type { PageSetup } from '../objects/port';

export type PageSetups = Map<string, PageSetup>;

/** Excel's for a new sheet, where paper is A4. */
export const UNSET: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  printGridlines: false,
  printArea: [],
  titleRows: null,
};
