/** The colours of the traffic lights, in cells as in the pane. */
import type { Light } from '../engine/bands';

interface Paint {
  fill: string;
  font: string;
}

/** Excel's own pale fills with text dark enough for 4.5 : 1; the three differ in lightness, not in hue alone. */
export const LIGHT_PAINT: Readonly<Record<Light, Paint>> = {
  green: { fill: '#C6EFCE', font: '#0B5A1D' },
  yellow: { fill: '#FFEB9C', font: '#6B4E00' },
  red: { fill: '#FFC7CE', font: '#8E0B16' },
};
