/** Requirement sets: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */

/** The manifest's floor: what the add-in may use without asking. */
export const FLOOR = '1.12';

/** The last set whose members the client in @microsoft/office-js 1.1.110 has: notes (1.18), for one, it has not. */
export const NEWEST = '1.15';

export function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

/** What `Office.context.requirements.isSetSupported` answers from. */
export function requirementMatrix(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    CustomFunctions: '1.7',
    RibbonApi: '1.1',
    AddinCommands: '1.3',
    Settings: '1.1',
    RichApiRuntime: '1.2',
    AppRuntime: '1.1',
    SharedRuntimeInternal: '1.2',
    OfficeSharedApi: '1.1',
  };
}

export function isSetSupported(excelApi: string, set: string, version = '0.0'): boolean {
  const entry = Object.entries(requirementMatrix(excelApi)).find(([name]) => name.toLowerCase() === set.toLowerCase());
  return entry !== undefined && !isNewer(version, entry[1]);
}
