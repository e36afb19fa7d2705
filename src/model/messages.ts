import type { Language, Localized } from '../engine/language';
import { alternativeMessages } from './messages/alternatives';
import { auditMessages } from './messages/audit';
import { auditCorrectionMessages } from './messages/auditCorrections';
import { auditSourceMessages } from './messages/auditSources';
import { bandMessages } from './messages/bands';
import { changeMessages } from './messages/change';
import { codingMessages } from './messages/coding';
import { employeeMessages } from './messages/employees';
import { feedbackMessages } from './messages/feedback';
import { fileMessages } from './messages/file';
import { hierarchyMessages } from './messages/hierarchy';
import { judgmentMessages } from './messages/judgments';
import { mapMessages } from './messages/map';
import { officeMessages } from './messages/offices';
import { pathModelMessages } from './messages/pathModel';
import { readingMessages } from './messages/reading';
import { satisfactionMessages } from './messages/satisfaction';
import { surveyMessages } from './messages/survey';
import { scorecardMessages } from './messages/scorecard';
import type { MessageValues } from '../engine/phrases';
import { filled } from '../engine/phrases';

/** Every sentence the model can say, by key, in both languages, with `{placeholders}` as in the engine's catalogue. */
export const modelMessages = {
  ...hierarchyMessages,
  ...readingMessages,
  ...judgmentMessages,
  ...alternativeMessages,
  ...fileMessages,
  ...scorecardMessages,
  ...bandMessages,
  ...mapMessages,
  ...officeMessages,
  ...changeMessages,
  ...employeeMessages,
  ...feedbackMessages,
  ...codingMessages,
  ...pathModelMessages,
  ...surveyMessages,
  ...auditMessages,
  ...auditCorrectionMessages,
  ...auditSourceMessages,
  ...satisfactionMessages,
} as const satisfies Readonly<Record<string, Localized>>;

export type ModelMessageKey = keyof typeof modelMessages;

/** The sentence for `key` with its placeholders filled, beginning with a capital. */
export function modelSentence(key: ModelMessageKey, values: MessageValues, language: Language): string {
  const text = filled(modelMessages[key][language], values, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
