/** Words of the table that name no kind of rater that is known: which is it? */
import type { ReactElement } from 'react';
import type { SaidKind } from '../../model/feedback/types';
import { RATER_KINDS } from '../../model/feedback/types';
import { WordFields } from '../components/WordFields';
import { Bar } from '../employees/ListParts';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { KIND_KEYS } from './words';

const CHOICES: readonly SaidKind[] = [...RATER_KINDS, 'none'];
const WORDS: Readonly<Record<SaidKind, StringKey>> = { ...KIND_KEYS, none: 'kindNone' };

interface KindFieldsProps {
  /** As the table says them. */
  unknown: readonly string[];
  onKind: (text: string, kind: SaidKind) => void;
}

export function KindFields({ unknown, onKind }: KindFieldsProps): ReactElement | null {
  const { say } = usePane();
  if (unknown.length === 0) return null;
  const labelled = unknown.map((text) => {
    return { text, label: say('feedbackKindOf', { text: text === '' ? say('feedbackNoKind') : text }) };
  });
  return (
    <>
      <Bar text={say('feedbackKinds')} />
      <WordFields
        words={labelled}
        meanings={CHOICES.map((kind) => ({ is: kind, says: say(WORDS[kind]) }))}
        onMeaning={onKind}
      />
    </>
  );
}
