/** A worked example in another language: its texts by a list, its formulas with the words of that language. */
import type { Language } from '../../engine/language';
import { renameReferences } from '../../sheets/sheetNames';
import type { Sample, SampleCell, SampleSheet } from './samples';

/** What each text of an example is in the other language; what is not listed is the same in both: codes and numbers. */
export type SampleTexts = Readonly<Record<string, string>>;

const QUOTED = /"([^"]+)"/g;
/** Functions that answer in English unless the language is given: behind how many parameters it stands. */
const ANSWERING: readonly (readonly [RegExp, string])[] = [
  [/((?:BSC|OMAX)\.LIGHT\([^()]+)\)/g, ',,,'],
  [/(CKP\.RATING\([^()]+)\)/g, ',,'],
];

export function inLanguage(sample: Sample, texts: SampleTexts, language: Language): Sample {
  const textOf = (text: string): string => (Object.hasOwn(texts, text) ? (texts[text] ?? text) : text);
  const names = new Map(sample.sheets.map(({ name }) => [name, textOf(name)]));
  const formulaOf = (formula: string): string => {
    const worded = renameReferences(formula, names).replace(QUOTED, (_, text: string) => `"${textOf(text)}"`);
    return ANSWERING.reduce((now, [call, gap]) => now.replace(call, `$1${gap}"${language}")`), worded);
  };
  const cellOf = (cell: SampleCell): SampleCell => {
    if (typeof cell !== 'string') return cell;
    return cell.startsWith('=') ? formulaOf(cell) : textOf(cell);
  };
  const sheetOf = (sheet: SampleSheet): SampleSheet => ({
    ...sheet,
    name: textOf(sheet.name),
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(cellOf)) })),
    ...(sheet.notes && { notes: sheet.notes.map(({ cell, text }) => ({ cell, text: textOf(text) })) }),
  });
  return { ...sample, sheets: sample.sheets.map(sheetOf) };
}
