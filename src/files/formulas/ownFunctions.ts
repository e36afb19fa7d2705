/** The functions of Timbang by their names in cells; files have an underscore in place of the dot. */
const FAMILIES = {
  AHP: `WEIGHTS REPORT CR LAMBDA CI GCI RI HIERARCHYCR KOCZKODAJ INCONSISTENT MATRIX PAIRS COMPLETE SCALE GROUP
    GROUPWEIGHTED SURVEY SURVEYMATRIX CONSENSUS AIP GLOBAL PRIORITIES SYNTHESIZE SENSITIVITY
    CRITICAL FUZZY`,
  OMAX: 'LEVEL LADDER INDEX LIGHT CHANGE',
  CKP: 'INDEX WEIGHT SCORE TABLE NKP SKP NPKP RATING DISTRIBUTION CONSOLIDATE',
  BSC: 'ROLLUP LIGHT BAND GAP',
} as const;

export const OWN_FUNCTIONS: ReadonlySet<string> = new Set(
  Object.entries(FAMILIES).flatMap(([family, names]) => names.split(/\s+/).map((name) => `${family}.${name}`)),
);
