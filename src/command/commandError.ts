import type { Language } from '../engine/language';
import type { MessageValues } from '../engine/phrases';
import { filled } from '../engine/phrases';
import type { CommandMessageKey } from './messages';
import { commandMessages } from './messages';

/** A refusal of what somebody asked on the command line; the message is English. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly kind: CommandMessageKey,
    readonly values: MessageValues = {},
  ) {
    super(filled(commandMessages[kind].en, values, 'en'));
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return filled(commandMessages[this.kind][language], this.values, language);
  }
}
