/** What the ribbon, the menu of a cell and the keyboard run, as data: the id of the manifest's FunctionName and what it does. */
import type { Language } from '../../engine/language';
import type { Action } from './actions';

export interface Command {
  id: string;
  action(language: Language): Promise<Action>;
}

const actions = () => import('./actions');

/** Loaded when pressed: a workbook that is opened only to calculate never fetches them. */
export const commands: readonly Command[] = [
  { id: 'InsertWeights', action: async (language) => (await import('./weighSelection')).weighSelection(language) },
  { id: 'ApplyLights', action: async () => (await actions()).applyLightsToSelection },
  { id: 'ClearLights', action: async () => (await actions()).clearLightsOfSelection },
  { id: 'OpenSampleSamsat', action: async (language) => (await actions()).openSampleAction('samsat', language) },
  { id: 'OpenSampleTreasurer', action: async (language) => (await actions()).openSampleAction('treasurer', language) },
  { id: 'OpenSampleKppn', action: async (language) => (await actions()).openSampleAction('kppn', language) },
];
