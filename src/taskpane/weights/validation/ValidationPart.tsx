/** Experts say whether each objective and each KPI is relevant: forms for them, what they answered, and what leaves by it. */
import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FormKind } from '../../../model/validation/asked';
import type { Renamed } from '../../../model/validation/results';
import { FORM_KINDS, mayBeObjectives } from '../../../model/validation/asked';
import { expertsWithForms, formKinds, formsRequest } from '../../../sheets/validation/request';
import type { FormsReading } from '../../../workbook/reading/validationForms';
import { BusyButton } from '../../components/BusyButton';
import { NumberField } from '../../components/NumberField';
import { SectionHeading } from '../../components/SectionHeading';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { StringKey } from '../../strings';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { LeaveQuestion } from './LeaveQuestion';
import { RenamedQuestion } from './RenamedQuestion';
import { useValidation } from './useValidation';
import { ValidationResults } from './ValidationResults';

/** More would be a survey. */
const MOST_EXPERTS = 12;
const [FEW, USUAL] = [1, 3];

const LOWEST: Readonly<Record<FormKind, StringKey>> = {
  objectives: 'validationAreObjectives',
  kpis: 'validationAreKpis',
};

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function ValidationPart({ begun = null }: { begun?: FormsReading | null }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const validation = useValidation(begun);
  const { busy, write, question } = useSheetWriting();
  const looking = useAction();
  const [renamed, setRenamed] = useState<readonly Renamed[]>([]);
  const written = expertsWithForms(model);
  const [typed, setTyped] = useState<number | null>(null);
  const [lowest, setLowest] = useState<FormKind>('kpis');
  const experts = typed ?? (written > 0 ? written : USUAL);
  const mayBe = mayBeObjectives(model);
  const kinds = formKinds(model, mayBe ? lowest : 'kpis');
  if (kinds.length === 0) return null;
  const count = experts * kinds.length;
  return (
    <section className={styles.block}>
      <SectionHeading>{say('validation')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('validationText')}</Caption1>
      <NumberField
        label={say('validationExperts')}
        labelled
        value={experts}
        min={FEW}
        max={MOST_EXPERTS}
        onChange={(number) => setTyped(Math.round(number))}
      />
      {mayBe && (
        <Field label={say('validationLowest')}>
          <RadioGroup
            value={lowest}
            onChange={(_, { value }) => setLowest(FORM_KINDS.find((kind) => kind === value) ?? 'kpis')}
          >
            {FORM_KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={say(LOWEST[kind])} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <BusyButton busy={busy || looking.busy} icon={<TableAddRegular />} onClick={() => void askOrWrite()}>
        {count === 1 ? say('validationWriteOne') : say('validationWriteMany', { count })}
      </BusyButton>
      {written > 0 && (
        <BusyButton busy={validation.busy} icon={<ArrowDownloadRegular />} onClick={validation.read}>
          {say('validationRead')}
        </BusyButton>
      )}
      <Caption1 className={styles.quiet}>{say(written > 0 ? 'validationReadHint' : 'validationWriteHint')}</Caption1>
      {validation.reading && <ValidationResults validation={validation} reading={validation.reading} />}
      {validation.asked && (
        <LeaveQuestion asked={validation.asked} onLeave={validation.leave} onCancel={validation.cancel} />
      )}
      {renamed.length > 0 && <RenamedQuestion renamed={renamed} onKeep={writeForms} onCancel={() => setRenamed([])} />}
      {question}
    </section>
  );

  function writeForms(): void {
    setRenamed([]);
    void write((now) => formsRequest(now, experts, mayBe ? lowest : 'kpis', language));
  }

  async function askOrWrite(): Promise<void> {
    let found: Renamed[] = [];
    const look: Action = async () => {
      found = await validation.renamedNow();
      return 'settled';
    };
    if (written > 0 && !(await looking.run(look))) return;
    if (found.length > 0) setRenamed(found);
    else writeForms();
  }
}
