/** The workbook without a screen, for tests in Node. */
import './iteratorHelpers';
import './exactComparisons';
import './numberLiterals';
import './wildcards';
import { IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';
import type { CustomFunctionSet } from '../functions/catalogue';
import type { ErrorNotes } from '../functions/errorNotes';
import { formulaConfig } from '../functions/formulas';
import { Book, type BookOptions } from './book';
import { undoOverride } from './undo';

export interface HeadlessOptions extends BookOptions {
  /** Where the sentences behind function errors are kept. */
  readonly notes?: ErrorNotes;
}

export function createHeadlessBook(functions: CustomFunctionSet, options: HeadlessOptions = {}): Book {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: undoOverride,
  });
  const formula = formulaConfig(functions, options);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: formula.function });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    // Spilled arrays are not in a snapshot: without this they vanish when it is opened.
    initialFormulaComputing: CalculationMode.FORCED,
    description: formula.description,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const book = new Book(univer, FUniver.newAPI(univer), options);
  // Undo works on the focused unit, and nothing focuses one without a screen.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(book.workbook.getId());
  return book;
}
