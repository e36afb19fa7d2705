/** How Excel on the web presents itself to office.js: the name of the add-in's iframe and the context it asks for. */
import { requirementMatrix } from './requirements';

export interface AddIn {
  readonly id: string;
  readonly conversationId: string;
  readonly origin: string;
  readonly locale: string;
}

export interface DocumentState {
  readonly excelApi: string;
  readonly workbook: string;
  /** Office.context.document.settings, which the add-in does not use. */
  readonly settings: readonly (readonly [string, unknown])[];
}

const EXCEL_ON_THE_WEB = 16;
const VERSION = { major: 16, full: '16.0.0.0' };
const TASK_PANE = 1;
/** 1: the pane shares its runtime with the functions and commands; 2: it has custom functions. */
const RUNTIME_FLAGS = 3;
const CORRELATION = 'timbang';

export function windowName({ id, conversationId, origin, locale }: AddIn): string {
  const host = ['Excel', 'Web', '16.00', locale, CORRELATION, '', 'disableLogging', '', RUNTIME_FLAGS].join('$');
  return JSON.stringify({
    baseFrameName: `add-in-${id}`,
    hostInfo: host,
    xdmInfo: [conversationId, id, origin].join('|'),
    serializerVersion: '1',
  });
}

export function appContext({ id, origin, locale }: AddIn, state: DocumentState): object {
  return {
    _id: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: VERSION.major,
    _appMinorVersion: 0,
    _hostFullVersion: VERSION.full,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/${state.workbook}`,
    _clientMode: 1,
    _settings: state.settings,
    _reason: 'inserted',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: CORRELATION,
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(requirementMatrix(state.excelApi)),
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: 'Timbang',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
