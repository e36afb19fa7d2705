/** Every function of ours that has a plain form. */
import type { Form } from '../compiler';
import type { Grid } from '../grid';
import * as alternatives from './ahp/alternatives';
import * as filled from './ahp/filled';
import * as consistency from './ahp/consistency';
import * as judgments from './ahp/judgments';
import * as bands from './bands';
import { gap } from './benchmark';
import * as ckp from './ckp';
import * as values from './ckpValues';
import * as hierarchy from './hierarchy';
import * as omax from './omax';
import { OurCall } from './ourCall';

const CALLS: Readonly<Record<string, (call: OurCall) => Grid>> = {
  'AHP.WEIGHTS': either(filled.weights, consistency.weights),
  'AHP.REPORT': either(filled.report, consistency.report),
  'AHP.CR': either(filled.cr, consistency.cr),
  'AHP.LAMBDA': consistency.lambda,
  'AHP.CI': consistency.ci,
  'AHP.GCI': consistency.gci,
  'AHP.RI': consistency.ri,
  'AHP.KOCZKODAJ': consistency.koczkodaj,
  'AHP.HIERARCHYCR': alternatives.hierarchyCr,
  'AHP.MATRIX': judgments.matrix,
  'AHP.SCALE': judgments.scale,
  'AHP.GROUP': either(filled.group, judgments.group),
  'AHP.GROUPWEIGHTED': judgments.groupWeighted,
  'AHP.GLOBAL': hierarchy.global,
  'AHP.PRIORITIES': alternatives.priorities,
  'AHP.SYNTHESIZE': alternatives.synthesize,
  'AHP.SENSITIVITY': alternatives.sensitivity,
  'OMAX.LEVEL': omax.level,
  'OMAX.LADDER': omax.ladder,
  'OMAX.INDEX': omax.index,
  'OMAX.LIGHT': bands.omaxLight,
  'OMAX.CHANGE': omax.change,
  'CKP.INDEX': ckp.index,
  'CKP.WEIGHT': ckp.weight,
  'CKP.SCORE': ckp.score,
  'CKP.TABLE': ckp.table,
  'CKP.NKP': values.nkp,
  'CKP.SKP': values.skp,
  'CKP.NPKP': values.npkp,
  'CKP.RATING': bands.rating,
  'CKP.DISTRIBUTION': values.distribution,
  'CKP.CONSOLIDATE': values.consolidate,
  'BSC.ROLLUP': hierarchy.rollUp,
  'BSC.LIGHT': bands.bscLight,
  'BSC.BAND': bands.band,
  'BSC.GAP': gap,
};

/** Of the filled part of a matrix, and of a matrix that is always as large. */
function either(ofPart: (call: OurCall) => Grid, ofMatrix: (call: OurCall) => Grid): (call: OurCall) => Grid {
  return (call) => (call.part(0) === null ? ofMatrix : ofPart)(call);
}

export const FORMS: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(CALLS).map(([name, form]): [string, Form] => [
    name,
    (call, scope, compiler) => form(new OurCall(call, scope, compiler)),
  ]),
);
