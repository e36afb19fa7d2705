/** Answers to a 360° form that are being set up: columns, kinds, weights, what comes out, and the button that writes it. */
import { Button, Caption1 } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { FeedbackDraft } from '../../model/feedback/draft';
import { addedAnswers, feedbackRoleAt, missingFeedbackRoles, readAnswers, remarksOn } from '../../model/feedback/draft';
import type { FeedbackReading, FeedbackRole } from '../../model/feedback/types';
import { FEEDBACK_ROLES } from '../../model/feedback/types';
import { feedbackValues } from '../../model/feedback/values';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { SectionHeading } from '../components/SectionHeading';
import { Added, Bar, RemarkList, TableColumns, useListStyles } from '../employees/ListParts';
import { WriteList } from '../employees/WriteList';
import { usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { useModel } from '../store/useModel';
import { AspectChart } from './AspectChart';
import { FeedbackPreview } from './FeedbackPreview';
import { Flags } from './Flags';
import { KindFields } from './KindFields';
import { PersonRadar } from './PersonRadar';
import { LimitFields, WeightFields } from './SettingsFields';
import type { Feedback } from './useFeedback';
import { FEEDBACK_WORDS } from './words';
import { areWritable, feedbackWriting, sheetOfFeedback } from './writing';

interface FeedbackViewProps {
  feedback: Feedback;
  draft: FeedbackDraft;
}

export function FeedbackView({ feedback, draft }: FeedbackViewProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const block = useLostFocus<HTMLElement>();
  const missing = missingFeedbackRoles(draft);
  const added = useMemo(() => addedAnswers(draft), [draft]);
  const reading = useMemo(() => readAnswers(draft), [draft]);
  const remarks = useMemo(() => remarksOn(reading), [reading]);
  const { settings } = draft;
  const count = reading.answers.length;
  const { area } = draft.table;
  const place = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const isReady = !feedback.isLost && missing.length === 0 && areWritable(reading);
  const sheet = sheetOfFeedback(draft, model);
  const will =
    sheet === null ? say('feedbackWill', { source: place }) : say('feedbackWillUpdate', { sheet, source: place });
  const roles = (some: readonly FeedbackRole[]): string => some.map((role) => say(FEEDBACK_WORDS[role])).join('; ');
  return (
    <section ref={block} className={styles.block} aria-label={say('feedbackStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={feedback.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('feedbackStart')}</SectionHeading>
      <Caption1 className={styles.quiet}>
        {say(count === 1 ? 'feedbackPlaceOne' : 'feedbackPlaceMany', { place, count: formats.count(count) })}
      </Caption1>
      {feedback.isLost && <Bar text={say('feedbackLost')} />}
      <Added
        words={['feedbackAddedOne', 'feedbackAddedMany']}
        added={added}
        busy={feedback.busy}
        onTake={feedback.takeAdded}
      />
      <SectionHeading>{say('listColumns')}</SectionHeading>
      {missing.length > 0 && <Bar text={say('listMissing', { roles: roles(missing) })} />}
      {draft.unsure.length > 0 && <Bar text={say('listUnsure', { roles: roles(draft.unsure) })} isQuiet />}
      <TableColumns
        table={draft.table}
        roleAt={(index) => feedbackRoleAt(draft, index)}
        roles={FEEDBACK_ROLES.map((role) => ({ role, words: say(FEEDBACK_WORDS[role]) }))}
        onRole={feedback.setRole}
      />
      {missing.length === 0 && <Obstacles reading={reading} onKind={feedback.setKind} />}
      {missing.length === 0 && count > 0 && (
        <>
          <RemarkList remarks={remarks} />
          <SectionHeading>{say('feedbackWeights')}</SectionHeading>
          <WeightFields settings={settings} onSettings={feedback.setSettings} />
          <Outcome reading={reading} draft={draft} />
          <SectionHeading>{say('feedbackLimits')}</SectionHeading>
          <LimitFields settings={settings} onSettings={feedback.setSettings} />
        </>
      )}
      <WriteList
        listing={feedback}
        draft={draft}
        writing={(now, current) => feedbackWriting(draft, now, current, language)}
        will={isReady ? will : say('feedbackNotReady')}
        label={say('feedbackWrite')}
        isReady={isReady}
      />
      {sheet !== null && <AspectChart id={draft.id} sheet={sheet} />}
    </section>
  );
}

/** What keeps all of it back: no answers, rows that name nobody, steps of a scale in place of points, unknown kinds. */
function Obstacles({ reading, onKind }: { reading: FeedbackReading; onKind: Feedback['setKind'] }): ReactElement {
  const { say, formats } = usePane();
  const { answers, unnamed, highest, unknownKinds } = reading;
  return (
    <>
      {answers.length === 0 && <Bar text={say('feedbackNobody')} />}
      {unnamed.length > 0 && <Bar text={say('feedbackUnnamed', { rows: unnamed.slice(0, 8).join(', ') })} />}
      {highest !== null && <Bar text={say('feedbackSteps', { highest: formats.number(highest) })} />}
      <KindFields unknown={unknownKinds} onKind={onKind} />
    </>
  );
}

function Outcome({ reading, draft }: { reading: FeedbackReading; draft: FeedbackDraft }): ReactElement {
  const { say } = usePane();
  const { settings, officials, columns } = draft;
  const values = useMemo(() => feedbackValues(reading, settings, officials), [reading, settings, officials]);
  return (
    <>
      <SectionHeading>{say('listPreview')}</SectionHeading>
      <FeedbackPreview values={values} settings={settings} />
      <PersonRadar people={values.people} max={settings.to} />
      <SectionHeading>{say('feedbackFlags')}</SectionHeading>
      <Flags answers={values.answers} areNamed={columns.rater !== undefined} />
    </>
  );
}
