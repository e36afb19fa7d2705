import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { ensureRespondent, visibleRespondents } from '../../../model/judgments/respondents';
import { questionnaireRequest } from '../../../sheets/hierarchy/questionnaire';
import { BusyButton } from '../../components/BusyButton';
import { SectionHeading } from '../../components/SectionHeading';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Sheets to print or to fill in, one a respondent, and what was filled in taken back. */
export function Questionnaires(): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model, edit, readBack } = useModel();
  const { busy, write, question } = useSheetWriting();
  const reading = useAction();
  const people = visibleRespondents(model);

  const writeAll = (): void => {
    // Somebody must be there to fill it in.
    if (people.length === 0) {
      edit((now) => ensureRespondent(now, say('me')).model, { key: 'respondentAdded', values: { name: say('me') } });
    }
    void write((now) =>
      questionnaireRequest(
        now,
        visibleRespondents(now).map(({ id }) => id),
        language,
      ),
    );
  };
  return (
    <section className={styles.block}>
      <SectionHeading>{say('questionnaires')}</SectionHeading>
      <BusyButton appearance="primary" busy={busy} icon={<DocumentTableRegular />} onClick={writeAll}>
        {people.length > 1 ? say('writeQuestionnaires', { count: people.length }) : say('writeQuestionnaire')}
      </BusyButton>
      <BusyButton
        busy={reading.busy}
        icon={<ArrowDownloadRegular />}
        onClick={() => void reading.run(readBack, { sentence: { key: 'readingBack', values: {} } })}
      >
        {say('readBack')}
      </BusyButton>
      <Caption1 className={styles.quiet}>{say('questionnaireHint')}</Caption1>
      {question}
    </section>
  );
}
