/** What was replaced before, and the way back; asks where somebody changed cells since. */
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { KeptLook } from '../../workbook/portable/keptLook';
import { BusyButton } from '../components/BusyButton';
import { Confirmation } from '../components/Confirmation';
import { useCardStyles } from '../selection/SelectionCard';
import { usePane } from '../shell/context';
import type { Say } from '../strings';
import { listed } from '../writing/sheetSentences';
import { sheetsCells } from './plainTexts';

const useStyles = makeStyles({
  said: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
  asked: { display: 'block', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalS },
});

interface KeptPartProps {
  kept: KeptLook;
  busy: boolean;
  /** Whether cells that somebody changed are replaced as well. */
  onPutBack: (replaces: boolean) => void;
}

export function KeptPart({ kept, busy, onPutBack }: KeptPartProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = usePane();
  const [isAsked, setAsked] = useState(false);
  const { formulas, changed, changedHelpers, isDamaged } = kept;
  const asks = changed.length + changedHelpers.length > 0;
  const mayPutBack = formulas + changed.length > 0;
  const answer = (replaces: boolean) => (): void => {
    setAsked(false);
    onPutBack(replaces);
  };
  return (
    <section className={card.card} aria-label={say('putBackTitle')}>
      <div className={styles.said}>
        {sentences(kept, say).map((sentence) => (
          <Body1 key={sentence} className={styles.sentence}>
            {sentence}
          </Body1>
        ))}
        {!isDamaged && (
          <BusyButton busy={busy} disabled={!mayPutBack} onClick={asks ? () => setAsked(true) : answer(false)}>
            {say('putBack')}
          </BusyButton>
        )}
      </div>
      {isAsked && (
        <Confirmation
          title={say('putBackQuestion')}
          choices={[
            ...(formulas > 0
              ? [{ label: say(changed.length > 0 ? 'putBackOthers' : 'putBack'), onChoose: answer(false) }]
              : []),
            ...(changed.length > 0 ? [{ label: say('putBackReplace'), onChoose: answer(true) }] : []),
          ]}
          onCancel={() => setAsked(false)}
        >
          {changed.length > 0 && (
            <Body1 className={styles.asked}>
              {say('putBackChanged', { cells: sheetsCells(changed, say) })} {say('putBackChangedLeft')}
            </Body1>
          )}
          {changedHelpers.length > 0 && (
            <Body1 className={styles.asked}>{say('putBackHelper', { sheets: listed(changedHelpers) })}</Body1>
          )}
        </Confirmation>
      )}
    </section>
  );
}

function sentences({ formulas, changed, gone, isDamaged }: KeptLook, say: Say): string[] {
  if (isDamaged) return [say('putBackDamaged')];
  const counted = say(formulas === 1 ? 'putBackOne' : 'putBackMany', { count: formulas });
  return [
    formulas === 0 ? say('putBackNone') : counted,
    ...(changed.length > 0 ? [say('putBackChanged', { cells: sheetsCells(changed, say) })] : []),
    ...(gone.length > 0 ? [say('putBackGone', { sheets: listed(gone) })] : []),
  ];
}
