/** The worked examples by id; each is fetched only when it is opened. */
import type { Sample } from './samples';

export type SampleId = 'samsat' | 'treasurer' | 'kppn';

const LOADERS: Readonly<Record<SampleId, () => Promise<{ default: unknown }>>> = {
  samsat: () => import('../../../assets/samples/samsat.json'),
  treasurer: () => import('../../../assets/samples/treasurer.json'),
  kppn: () => import('../../../assets/samples/kppn.json'),
};

export const SAMPLE_IDS = Object.keys(LOADERS) as SampleId[];

function isSample(data: unknown): data is Sample {
  return typeof data === 'object' && data !== null && 'id' in data && 'sheets' in data && Array.isArray(data.sheets);
}

export async function loadSample(id: SampleId): Promise<Sample> {
  const { default: data } = await LOADERS[id]();
  if (!isSample(data)) throw new TypeError(`assets/samples/${id}.json is not a sample.`);
  return data;
}
