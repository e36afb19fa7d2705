/** Templates as the pane gets them: files beside it, which Excel opens as new workbooks. */
import type { Language } from '../../engine/language';
import { templateFile } from '../../files/templates/offers';
import type { TemplateOffer } from '../../files/templates/template';
import { WorkbookError } from '../../workbook/excel/errors';
import { openNewWorkbook } from '../../workbook/excel/newWorkbook';

const FOLDER = 'templates/';

export async function openTemplate(offer: TemplateOffer, language: Language): Promise<void> {
  await openNewWorkbook(await fileOf(templateFile(offer, language)));
}

async function fileOf(name: string): Promise<Uint8Array> {
  const response = await fetch(FOLDER + encodeURIComponent(name)).catch(() => null);
  if (response?.ok !== true) throw new WorkbookError('templateMissing');
  return new Uint8Array(await response.arrayBuffer());
}
