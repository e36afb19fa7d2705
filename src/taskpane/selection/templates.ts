/** Templates as the pane gets them: files beside it, which Excel opens as new workbooks. */
import type { Language } from '../../engine/language';
import { templateFile } from '../../files/templates/offers';
import type { TemplateOffer } from '../../files/templates/template';
import { WorkbookError } from '../../workbook/excel/errors';
import { openNewWorkbook } from '../../workbook/excel/newWorkbook';

const FOLDER = 'templates/';
/** Characters of a text made at once from bytes. */
const PIECE = 0x8000;

export async function openTemplate(offer: TemplateOffer, language: Language): Promise<void> {
  await openNewWorkbook(base64Of(await fileOf(templateFile(offer, language))));
}

async function fileOf(name: string): Promise<Uint8Array> {
  const response = await fetch(FOLDER + encodeURIComponent(name)).catch(() => null);
  if (response?.ok !== true) throw new WorkbookError('templateMissing');
  return new Uint8Array(await response.arrayBuffer());
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(''));
}
