/** The one page for the head of the office: what it is compared with is chosen, never guessed among offices. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { earlierOf } from '../../model/change/periods';
import type { Evaluation, Insight } from '../../model/scorecard/evaluation';
import type { Model } from '../../model/types';
import { planned, requestOf } from '../../sheets/kind';
import { HEAD_PAGE_SHEET } from '../../sheets/scorecard/headPage/headPage';
import { today } from '../../workbook/writing/today';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';
import type { Writing } from '../writing/useSheetWriting';
import { comparable } from './benchmarkWriting';
import { SheetLine } from './SheetLine';

const NOTHING = '';

const useStyles = makeStyles({ field: { width: '100%' }, dropdown: { minWidth: 0, width: '100%' } });

interface HeadPageLineProps {
  evaluation: Evaluation;
  insight: Insight;
  busy: boolean;
  press: (writing: (model: Model) => Writing) => () => void;
}

export function HeadPageLine({ evaluation, insight, busy, press }: HeadPageLineProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { scorecard } = evaluation;
  const others = comparable(scorecard, model);
  const [chosen, setChosen] = useState<string | null>(null);
  const before = chosen === null ? earlierOf(scorecard, others) : (others.find(({ id }) => id === chosen) ?? null);
  return (
    <SheetLine
      title={say('headPage')}
      text={say('headPageText')}
      busy={busy}
      onWrite={press((now) =>
        requestOf(now, [planned(HEAD_PAGE_SHEET, { language, evaluation, insight, day: today(), before })]),
      )}
    >
      {others.length > 0 && (
        <Field className={styles.field} label={say('headPageBefore')}>
          <Dropdown
            className={styles.dropdown}
            value={before?.title ?? say('headPageNothing')}
            selectedOptions={[before?.id ?? NOTHING]}
            onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? NOTHING)}
          >
            <Option value={NOTHING}>{say('headPageNothing')}</Option>
            {others.map(({ id, title }) => (
              <Option key={id} value={id} text={title}>
                {title}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </SheetLine>
  );
}
