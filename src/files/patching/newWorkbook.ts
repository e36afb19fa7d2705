import { packContainer } from '../container/writeContainer';
import { encodedPart } from '../container/text';
import { FileError } from '../fileError';
import type { WorkbookContents } from '../contents';
import { emptyWorkbook } from './emptyParts';
import { patchWorkbook } from './patchWorkbook';
import type { Change } from './changes';

/** The file of a new workbook: the least there is, patched with these contents. */
export function newWorkbook(contents: WorkbookContents): Uint8Array {
  const { sheets, styles, names, customXml, calendar, activeSheet } = contents;
  if (!sheets.some(({ visibility }) => visibility === 'visible')) throw new FileError('lastVisibleSheet');
  const parts = [...emptyWorkbook(calendar)].map(
    ([name, text]) => [name, encodedPart({ text, encoding: 'utf-8', hasMark: false })] as const,
  );
  const changes: Change[] = [
    ...sheets.map((sheet): Change => ({ kind: 'addSheet', contents: sheet, styles })),
    ...names.map((name): Change => ({ kind: 'setName', name })),
    ...customXml.map((part): Change => ({ kind: 'setCustomXml', part })),
    { kind: 'activeSheet', sheet: sheets[activeSheet]?.name ?? sheets[0]?.name ?? '' },
  ];
  return patchWorkbook(packContainer(new Map(parts)), changes);
}
