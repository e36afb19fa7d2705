/** What the address of the page asks for: ?sample=…&language=…&late=1&opened=… */
import { languageOf, type Language } from '../../engine/language';

/** The actions of the manifest that open a sample. */
const SAMPLE_ACTIONS = {
  samsat: 'OpenSampleSamsat',
  treasurer: 'OpenSampleTreasurer',
  kppn: 'OpenSampleKppn',
} as const;

export interface PageSettings {
  readonly language: Language;
  /** The action that opens the first sample; null starts with an empty workbook. */
  readonly sampleAction: string | null;
  /** The address asks for a sample there is none of; the page says so. */
  readonly unknownSample: boolean;
  /** The file to open instead of a sample, by the name under which it waits. */
  readonly opened: string | null;
  /** Results of custom functions arrive late, as Excel's may. */
  readonly late: boolean;
}

/** Reads the query of the address; what it does not name is English or Indonesian by browser, SAMSAT, and prompt. */
export function readSettings(query: string, browserLanguage: string): PageSettings {
  const parameters = new URLSearchParams(query);
  const opened = parameters.get('opened');
  const sample = opened === null ? (parameters.get('sample') ?? 'samsat') : 'none';
  return {
    language: languageOf(parameters.get('language') ?? browserLanguage),
    sampleAction: isSample(sample) ? SAMPLE_ACTIONS[sample] : null,
    unknownSample: !isSample(sample) && sample !== 'none',
    opened,
    late: parameters.get('late') === '1',
  };
}

/** The same address in another language. */
export function queryIn(language: Language, query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set('language', language);
  return `?${parameters.toString()}`;
}

/** The same address with an empty workbook. */
export function queryOfNew(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('opened');
  parameters.set('sample', 'none');
  return `?${parameters.toString()}`;
}

/** The same address with a file that was opened. */
export function openingIn(opened: string, query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('sample');
  parameters.set('opened', opened);
  return `?${parameters.toString()}`;
}

/** Whether a button of the manifest opens a sample, which takes a moment. */
export function opensSample(action: string): boolean {
  return Object.values<string>(SAMPLE_ACTIONS).includes(action);
}

function isSample(sample: string): sample is keyof typeof SAMPLE_ACTIONS {
  return Object.hasOwn(SAMPLE_ACTIONS, sample);
}
