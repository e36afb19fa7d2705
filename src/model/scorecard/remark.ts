/** Remarks: sentences of the model's catalogue with their values. */
import type { MessageValues } from '../../engine/messages';
import { modelSentence } from '../messages';
import type { ModelMessageKey } from '../messages';
import type { Remark } from './types';

export function remark(kind: ModelMessageKey, values: MessageValues = {}): Remark {
  return { kind, values, describe: (language) => modelSentence(kind, values, language) };
}
