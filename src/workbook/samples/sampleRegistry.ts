/** The worked examples by id, in each language; each is fetched only when it is opened. */
import type { Language } from '../../engine/language';
import type { SampleTexts } from './inLanguage';
import { inLanguage } from './inLanguage';
import type { Sample } from './samples';

export type SampleId = 'samsat' | 'treasurer' | 'kppn';

type Loader = () => Promise<{ default: unknown }>;

const LOADERS: Readonly<Record<SampleId, Loader>> = {
  samsat: () => import('../../../assets/samples/samsat.json'),
  treasurer: () => import('../../../assets/samples/treasurer.json'),
  kppn: () => import('../../../assets/samples/kppn.json'),
};

/** The examples are written in English; these are their texts in the other languages. */
const TEXTS: Readonly<Record<Language, Readonly<Record<SampleId, Loader>> | null>> = {
  en: null,
  id: {
    samsat: () => import('../../../assets/samples/id/samsat.json'),
    treasurer: () => import('../../../assets/samples/id/treasurer.json'),
    kppn: () => import('../../../assets/samples/id/kppn.json'),
  },
};

export const SAMPLE_IDS = Object.keys(LOADERS) as SampleId[];

function isSample(data: unknown): data is Sample {
  return typeof data === 'object' && data !== null && 'id' in data && 'sheets' in data && Array.isArray(data.sheets);
}

function areTexts(data: unknown): data is SampleTexts {
  return typeof data === 'object' && data !== null && Object.values(data).every((text) => typeof text === 'string');
}

export async function loadSample(id: SampleId, language: Language = 'en'): Promise<Sample> {
  const { default: data } = await LOADERS[id]();
  if (!isSample(data)) throw new TypeError(`assets/samples/${id}.json is not a sample.`);
  const lists = TEXTS[language];
  if (lists === null) return data;
  const { default: texts } = await lists[id]();
  if (!areTexts(texts)) throw new TypeError(`assets/samples/${language}/${id}.json is no list of texts.`);
  return inLanguage(data, texts, language);
}
