/** Every kind of finding, in the order in which they are told where they are equally certain. */
import { CAP, INDEX, POLARITY } from './achievement';
import { AMOUNT_TOTAL } from './amountTotal';
import { ANCHORS } from './anchors';
import { BANDS } from './bands';
import { COUNTED } from './counted';
import { EMPLOYEE } from './employee';
import { EQUAL_WEIGHTS } from './equalWeights';
import { EXCHANGE } from './exchange';
import { FORMULA } from './formula';
import { GLOBAL_WEIGHT } from './globalWeight';
import type { AuditKind } from './kind';
import { LABELS } from './labels';
import { LADDER } from './ladder';
import { LEVEL } from './level';
import { LIGHT } from './light';
import { LISTED_LIGHT } from './listedLight';
import { COLUMN_SUM, LAMBDA, PRIORITY, RATIO, RECIPROCAL, SHARE } from './matrix';
import { MEAN } from './mean';
import { OTHER_TABLE } from './otherTable';
import { OWN_WORDS } from './ownWords';
import { READINGS } from './readings';
import { SYNTHESIS } from './synthesis';
import { TEXT } from './text';
import { TOTAL } from './total';
import { UNMEASURED } from './unmeasured';
import { VALUE } from './value';
import { WEIGHTS } from './weights';

export const AUDIT_KINDS: readonly AuditKind[] = [
  TOTAL,
  AMOUNT_TOTAL,
  UNMEASURED,
  WEIGHTS,
  VALUE,
  LEVEL,
  INDEX,
  CAP,
  POLARITY,
  MEAN,
  EQUAL_WEIGHTS,
  EXCHANGE,
  LIGHT,
  OWN_WORDS,
  LISTED_LIGHT,
  BANDS,
  ANCHORS,
  LADDER,
  RECIPROCAL,
  COLUMN_SUM,
  SHARE,
  PRIORITY,
  LAMBDA,
  RATIO,
  GLOBAL_WEIGHT,
  SYNTHESIS,
  READINGS,
  FORMULA,
  COUNTED,
  EMPLOYEE,
  OTHER_TABLE,
  LABELS,
  TEXT,
];
