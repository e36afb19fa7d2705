/** Words of the table that are no type that is known: which is each? */
import type { ReactElement } from 'react';
import type { SaidCode, UnknownWord } from '../../../model/research/coding/types';
import { SAID_CODES } from '../../../model/research/coding/types';
import { WordFields } from '../../components/WordFields';
import { usePane } from '../../shell/context';
import { CODE_WORDS } from './words';

interface CodeFieldsProps {
  unknown: readonly UnknownWord[];
  onCode: (text: string, code: SaidCode) => void;
}

export function CodeFields({ unknown, onCode }: CodeFieldsProps): ReactElement {
  const { say } = usePane();
  return (
    <WordFields
      words={unknown.map(({ text }) => ({ text, label: say('codingWordIs', { text }) }))}
      meanings={SAID_CODES.map((code) => ({ is: code, says: say(CODE_WORDS[code]) }))}
      onMeaning={onCode}
    />
  );
}
