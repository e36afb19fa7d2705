import type { LightBook } from './ruleBook';

/**
 * Decree KMK 127/2026 of the Minister of Finance on performance management. Of it only the colours are here: its
 * weights by target are told in two contradicting ways by those who quote them, and its text was not found.
 */
export const KMK_127: LightBook = {
  title: 'KMK 127/2026',
  greenFrom: { value: 100, source: 'KMK 127/2026, as a published calculator quotes it', evidence: 'quoted' },
  yellowFrom: { value: 80, source: 'Customary; no text that prints it was found', evidence: 'unverified' },
};
