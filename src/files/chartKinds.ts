/** What the names of charts say, in Excel's words of the user interface: barClustered, lineMarkersStacked100, … */
export interface ChartKind {
  readonly family: 'bar' | 'column' | 'line' | 'radar';
  readonly stacking: 'stacked' | 'percentStacked' | null;
  readonly hasMarks: boolean;
  readonly isFilled: boolean;
}

export function chartKind(type: string): ChartKind {
  return {
    family: familyOf(type),
    stacking: /100/.test(type) ? 'percentStacked' : /stacked/i.test(type) ? 'stacked' : null,
    hasMarks: /marker/i.test(type),
    isFilled: /filled/i.test(type),
  };
}

function familyOf(type: string): ChartKind['family'] {
  if (/^bar/i.test(type)) return 'bar';
  if (/^line/i.test(type)) return 'line';
  return /^radar/i.test(type) ? 'radar' : 'column';
}
