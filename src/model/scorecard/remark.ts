/** Remarks and warnings: sentences of the model's catalogue with their values. */
import type { Language } from '../../engine/language';
import type { ModelMessageKey } from '../messages';
import { modelSentence } from '../messages';
import type { Remark, Warning } from './types';
import type { MessageValues } from '../../engine/phrases';

class SentenceOfModel implements Remark {
  constructor(
    readonly kind: ModelMessageKey,
    readonly values: MessageValues,
  ) {}

  describe(language: Language): string {
    return modelSentence(this.kind, this.values, language);
  }
}

export function remark(kind: ModelMessageKey, values: MessageValues = {}): Remark {
  return new SentenceOfModel(kind, values);
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
