/** Remarks and warnings: sentences of the model's catalogue with their values. */
import type { MessageValues } from '../../engine/language';
import type { ModelMessageKey } from '../messages';
import { ModelError } from '../modelError';
import type { Remark, Warning } from './types';

export function remark(kind: ModelMessageKey, values: MessageValues = {}): Remark {
  return new ModelError(kind, values);
}

export function warning(
  about: Warning['about'],
  keys: readonly string[],
  kind: ModelMessageKey,
  values: MessageValues,
): Warning {
  return asWarning(remark(kind, values), about, keys);
}

/** A remark that makes a colour doubtful. */
export function asWarning(said: Remark, about: Warning['about'], keys: readonly string[]): Warning {
  const { kind, values } = said;
  return { kind, values, describe: (language) => said.describe(language), about, keys };
}
