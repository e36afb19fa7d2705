import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { MOST_COPIES, withCopies } from '../../../model/judgments/cover';
import { ensureRespondent, visibleRespondents } from '../../../model/judgments/respondents';
import { questionnaireRequest } from '../../../sheets/hierarchy/questionnaire/questionnaire';
import { BusyButton } from '../../components/BusyButton';
import { NumberField } from '../../components/NumberField';
import { SectionHeading } from '../../components/SectionHeading';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { CoverForm } from './CoverForm';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

/** Sheets to print or to fill in, one a respondent, and what was filled in taken back. */
export function Questionnaires(): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model, edit, readBack } = useModel();
  const { busy, write, question } = useSheetWriting();
  const reading = useAction();
  const people = visibleRespondents(model).length;
  const [wanted, setWanted] = useState(0);
  const copies = Math.max(wanted, people, 1);

  const writeAll = (): void => {
    // Somebody must be there to fill each of them in.
    if (people === 0 && copies === 1) {
      edit((now) => ensureRespondent(now, say('me')).model, { key: 'respondentAdded', values: { name: say('me') } });
    } else if (copies > people) {
      edit((now) => withCopies(now, copies, (number) => say('countedRespondent', { number })), {
        key: 'respondentsAdded',
        values: { count: copies - people },
      });
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
      <details>
        <summary className={styles.summary}>{say('cover')}</summary>
        <div className={styles.block}>
          <CoverForm />
        </div>
      </details>
      <NumberField
        label={say('copies')}
        labelled
        value={copies}
        min={Math.max(people, 1)}
        max={Math.max(people, MOST_COPIES)}
        hint={say('copiesHint')}
        onChange={(count) => setWanted(Math.round(count))}
      />
      <BusyButton appearance="primary" busy={busy} icon={<DocumentTableRegular />} onClick={writeAll}>
        {copies > 1 ? say('writeQuestionnaires', { count: copies }) : say('writeQuestionnaire')}
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
