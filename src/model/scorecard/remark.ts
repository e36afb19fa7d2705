/** Remarks and warnings: sentences of the model's catalogue with their values. */
import type { MessageValues } from '../../engine/messages';
import { modelSentence } from '../messages';
import type { ModelMessageKey } from '../messages';
import type { Remark, Warning } from './types';

export function remark(kind: ModelMessageKey, values: MessageValues = {}): Remark {
  return { kind, values, describe: (language) => modelSentence(kind, values, language) };
}

export function warning(
  about: Warning['about'],
  keys: readonly string[],
  kind: ModelMessageKey,
  values: MessageValues,
): Warning {
  return { ...remark(kind, values), about, keys };
}
