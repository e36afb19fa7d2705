import type { Lights } from './ruleBook';

/** The colours of indices as they are customary; the treasury's own decree prints none that was found. */
export const CUSTOMARY_LIGHTS: Lights = {
  greenFrom: { value: 100, source: 'KMK 127/2026, as a published calculator quotes it', evidence: 'quoted' },
  yellowFrom: { value: 80, source: 'Customary; no text that prints it was found', evidence: 'unverified' },
};
