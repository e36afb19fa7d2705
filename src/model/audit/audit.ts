/** The audit of cells: whatever tables they hold, computed again, and everything that does not come out. */
import type { Bands, Light } from '../../engine/bands';
import { lightWord } from '../../engine/bands';
import type { Localized } from '../../engine/language';
import type { Area } from '../area';
import { finished } from '../steps';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';
import { CERTAINTIES } from './finding';
import type { Effect, Finding } from './finding';
import { gridOf } from './grid';
import { AUDIT_KINDS } from './kinds';
import { readingsOf } from './indexReadings';
import { readingTables } from './reading/tables';
import type { Recomputed } from './recomputed';
import { recomputedIn } from './recomputed';
import { joinedRoundings } from './roundings';
import { asShown, besides, shown } from './say';
import { productRule } from './scores';

/**
 * Findings about the tables in `cells`, which stand at `area`: the certain ones first, then what is possible, then what
 * a rounding explains, one finding for all of a kind in one column. `formats` are Excel's number formats of the cells;
 * `bands` the lights, where they are not the customary ones of the tables' scale. None where nothing is a table.
 */
export function audit(
  cells: readonly (readonly CellValue[])[],
  area: Area,
  formats?: readonly (readonly string[])[],
  bands?: Bands,
): readonly Finding[] {
  return finished(auditing(cells, area, formats, bands)).findings;
}

export interface Audit {
  readonly findings: readonly Finding[];
  /** None where the cells hold no table. */
  readonly recomputed: readonly Recomputed[];
}

/**
 * The same in steps, between which a page may draw: the tables are read, then one kind after the other is looked for;
 * with what could be computed again.
 */
export function* auditing(
  cells: readonly (readonly CellValue[])[],
  area: Area,
  formats?: readonly (readonly string[])[],
  bands?: Bands,
): Generator<void, Audit> {
  const tables = yield* readingTables(gridOf(cells, area, formats), bands);
  // What several kinds ask for, table by table.
  for (const table of tables.scores) {
    productRule(table);
    yield;
    readingsOf(table);
    yield;
  }
  const found: Finding[] = [];
  for (const kind of AUDIT_KINDS) {
    found.push(...kind.find(tables));
    yield;
  }
  const told = joinedRoundings(found);
  const findings = CERTAINTIES.flatMap((certainty) => told.filter((one) => one.certainty === certainty));
  return { findings, recomputed: yield* recomputedIn(tables) };
}

/** What a correction would do to the total, in a sentence. */
export function effectRemark({ total, light, divisor }: Effect): Remark {
  const { printed, corrected, ...as } = total;
  const values = {
    printed: asShown({ ...as, value: printed }),
    corrected: besides(corrected, { ...as, value: printed }),
    sum: divisor?.sum ?? '',
  };
  const word = (one: Light): Localized => ({
    en: lightWord(one, 'en').toLowerCase(),
    id: lightWord(one, 'id').toLowerCase(),
  });
  const [plain, lit] = KEYS[divisor === null ? 'cell' : divisor.mayBeWeight ? 'weight' : 'sum'];
  if (light === null) return remark(plain, values);
  return remark(lit, { ...values, light: withLimit(word(light.corrected), light), before: word(light.printed) });
}

const LIMIT_DECIMALS = 4;

/** "yellow: below 8", for a table seldom says where its lights begin. */
function withLimit({ en, id }: Localized, { corrected, bands }: NonNullable<Effect['light']>): Localized {
  const limit = shown(corrected === 'red' ? bands.yellowFrom : bands.greenFrom, LIMIT_DECIMALS);
  return corrected === 'green'
    ? { en: `${en}: from ${limit.en}`, id: `${id}: mulai ${limit.id}` }
    : { en: `${en}: below ${limit.en}`, id: `${id}: di bawah ${limit.id}` };
}

/** Without lights, and with them. */
const KEYS = {
  cell: ['auditEffect', 'auditEffectLight'],
  sum: ['auditEffectDivided', 'auditEffectDividedLight'],
  weight: ['auditEffectWeights', 'auditEffectWeightsLight'],
} as const;
