/** The workbook on screen: the same Book over Univer's grid, sheet tabs and formula bar. */
import './iteratorHelpers';
import './exactComparisons';
import './numberLiterals';
import './wildcards';
import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type ILocales,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingIndonesian from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreIndonesian from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteIndonesian from '@univerjs/preset-sheets-note/locales/id-ID';
import { CalculationMode } from '@univerjs/sheets-formula';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../../engine/language';
import type { CustomFunctionSet } from '../functions/catalogue';
import type { ErrorNotes } from '../functions/errorNotes';
import { formulaConfig } from '../functions/formulas';
import { Book, type BookOptions } from './book';
import { drawNothingWithoutSheet } from './drawnSheet';
import { keepHiddenNamesOutOfSight } from './hiddenNames';
import { fitShownNumbers } from './shownNumbers';
import { writeDecimalComma } from './typedNumbers';
import { undoOverride } from './undo';
import { listEveryFunction } from './wholeAutocomplete';

export interface PageOptions extends BookOptions {
  readonly dark?: boolean;
  /** Of the grid's own menus. */
  readonly language?: Language;
  /** Where the sentences behind function errors are kept. */
  readonly notes?: ErrorNotes;
}

/** The name of the row of tools, which Univer's own locales do not have in its simple form. */
const TOOLS = { en: { ribbon: { start: 'Workbook tools' } }, id: { ribbon: { start: 'Alat buku kerja' } } };

const UNIVER_LOCALES = {
  en: LocaleType.EN_US,
  id: LocaleType.ID_ID,
} as const satisfies Readonly<Record<Language, LocaleType>>;

const DECIMAL_SIGNS = { en: '.', id: ',' } as const satisfies Readonly<Record<Language, string>>;

const TEXTS: ILocales = {
  [UNIVER_LOCALES.en]: mergeLocales(coreEnglish, conditionalFormattingEnglish, noteEnglish, TOOLS.en),
  [UNIVER_LOCALES.id]: mergeLocales(coreIndonesian, conditionalFormattingIndonesian, noteIndonesian, TOOLS.id),
};

export function createPageBook(container: HTMLElement, functions: CustomFunctionSet, options: PageOptions = {}): Book {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark === true,
    locale: UNIVER_LOCALES[options.language ?? 'en'],
    locales: TEXTS,
    logLevel: LogLevel.ERROR,
    override: undoOverride,
  });
  for (const [plugin, config] of plugins(container, functions, options)) univer.registerPlugin(plugin, config);
  const book = new Book(univer, FUniver.newAPI(univer), options);
  const decimalSign = options.language === undefined ? '.' : DECIMAL_SIGNS[options.language];
  keepHiddenNamesOutOfSight(univer.__getInjector());
  drawNothingWithoutSheet();
  fitShownNumbers(univer.__getInjector(), decimalSign);
  if (decimalSign === ',') writeDecimalComma(univer.__getInjector(), options.language ?? 'en');
  listEveryFunction(univer.__getInjector());
  const commands = univer.__getInjector().get(ICommandService);
  book.onSelect = ({ startRow, startColumn }) => {
    // The first cell alone, as Excel does. Another sheet is drawn before it can be scrolled.
    const range = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    setTimeout(() => void commands.executeCommand(ScrollToCellCommand.id, { range }), 0);
  };
  return book;
}

type PluginEntry = readonly [plugin: PluginCtor<Plugin>, config: unknown];

/** Presets name some plugins twice; the last to configure one wins. */
function plugins(container: HTMLElement, functions: CustomFunctionSet, options: PageOptions): Iterable<PluginEntry> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      // One row of tools: the add-in's own ribbon stands above it.
      ribbonType: 'simple',
      // Room for the names of the sheets.
      footer: { statisticBar: false, zoomSlider: true, menus: false },
      // Spilled arrays are not in a snapshot: without this they vanish when it is opened.
      formula: { ...formulaConfig(functions, options), initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  const entries = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    entries.delete(plugin.pluginName);
    entries.set(plugin.pluginName, [plugin, config]);
  }
  return entries.values();
}
