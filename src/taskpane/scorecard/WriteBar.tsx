/** What will be written where, and the one button that does it; in view wherever the page is scrolled to. */
import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { chooseScorecard } from '../store/chosenScorecard';
import { BusyButton } from '../components/BusyButton';
import { SheetsBehind } from '../writing/SheetsBehind';
import { usePane } from '../shell/context';
import { LOW_PANE } from '../shell/lowPane';
import { tabId, useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { Draft } from '../../model/scorecard/draft';
import { missingRoles } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Drafting } from './useDraft';
import { MendLink } from './MendLink';
import type { Mending } from './mending';
import { rolesNowhere } from './words';
import { draftWriting, sheetOf } from './writing';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // The view has this much room below its last card; the bar fills it.
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW_PANE]: { position: 'static' },
  },
  sentence: { overflowWrap: 'anywhere' },
  unscored: { display: 'flex', flexDirection: 'column' },
});

interface WriteBarProps {
  draft: Draft;
  evaluation: Evaluation;
  openQuestions: number;
  isTableLost: boolean;
  drafting: Pick<Drafting, 'readAgain' | 'close' | 'restore'>;
  /** Goes to where a sentence is mended. */
  onMend: (mending: Mending) => void;
}

export function WriteBar(props: WriteBarProps): ReactElement {
  const { draft, evaluation, openQuestions, isTableLost, drafting, onMend } = props;
  const styles = useStyles();
  const { say, language } = usePane();
  const { total, problem } = evaluation.result;
  const { show } = useTabs();
  const { busy, write, question } = useSheetWriting();
  const { id } = draft.scorecard;
  const isReady = !isTableLost && missingRoles(draft).length === 0 && evaluation.kpis.length > 0;

  const press = (): void =>
    void write(async (model) => draftWriting(draft, await drafting.readAgain(), model, language), {
      onWritten: () => {
        chooseScorecard(id);
        drafting.close();
        show('result');
        document.getElementById(tabId('result'))?.focus();
      },
      // What was written goes, and what was set up is where it was.
      onUndone: () => {
        if (drafting.restore(draft)) show('scorecard');
      },
    });
  return (
    <div className={styles.bar}>
      {draft.scorecard.weights === 'hierarchy' && <SheetsBehind />}
      {openQuestions > 0 && (
        <Caption1Strong className={styles.sentence}>
          {openQuestions === 1 ? say('questionOpenOne') : say('questionOpenMany', { count: openQuestions })}
        </Caption1Strong>
      )}
      {isReady && openQuestions === 0 && total === null && problem && (
        <div className={styles.unscored}>
          <Caption1Strong className={styles.sentence}>
            {say('writesNoScore', { reason: problem.describe(language) })}
          </Caption1Strong>
          <MendLink remark={problem} onMend={onMend} />
        </div>
      )}
      <Caption1 className={styles.sentence}>{useAnnouncement(draft, isReady, isTableLost)}</Caption1>
      <BusyButton
        appearance={total === null ? 'secondary' : 'primary'}
        busy={busy}
        disabled={!isReady}
        icon={<TableAddRegular />}
        onClick={press}
      >
        {say('writeScorecard')}
      </BusyButton>
      {question}
    </div>
  );
}

/** What will be written where, or what is missing before it can be. */
function useAnnouncement(draft: Draft, isReady: boolean, isTableLost: boolean): string {
  const { say } = usePane();
  const { model } = useModel();
  const { scorecard } = draft;
  const { area } = draft.source;
  if (isTableLost) return say('draftLost');
  if (!isReady) return rolesNowhere(draft, say) ?? say('notReady');
  const written = sheetOf(scorecard, model);
  const values = { source: `${quotedSheet(area.sheet)}!${areaAddress(area)}` };
  return written === null
    ? say('willWrite', { ...values, sheet: scorecard.title })
    : say('willUpdate', { ...values, sheet: written });
}
