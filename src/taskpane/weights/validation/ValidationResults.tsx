/** What the experts answered: what is not valid by the rule, what they say of the whole, and what cannot be counted yet. */
import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { DeleteRegular, TableAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FoundForm, ItemResult } from '../../../model/validation/results';
import { renamedSince, RULES } from '../../../model/validation/results';
import { itemOf } from '../../../model/hierarchy/tree';
import { answerIn } from '../../../model/validation/answers';
import { planned, requestOf } from '../../../sheets/kind';
import { VALIDATION_SUMMARY_SHEET } from '../../../sheets/validation/summary';
import type { FormsReading } from '../../../workbook/reading/validationForms';
import { BusyButton } from '../../components/BusyButton';
import { PLAIN_LIST } from '../../components/plainList';
import { Bar } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import type { Model } from '../../../model/types';
import type { Writing } from '../../writing/useSheetWriting';
import { useSheetWriting } from '../../writing/useSheetWriting';
import type { Validation } from './useValidation';
import { countText, partText, remarksOf, RULE_KEYS } from './words';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  remark: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface ResultsProps {
  validation: Validation;
  reading: FormsReading;
}

export function ValidationResults({ validation, reading }: ResultsProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { result, rule, open, setRule, ask, busy, readNow, wroteRule } = validation;
  const { busy: writing, write, question } = useSheetWriting();
  const { forms, gone } = reading;
  const renamed = renamedSince(validation.model, result);
  const left = result.items.filter(
    ({ verdict, id }) => verdict === 'notValid' && itemOf(validation.model, id) === undefined,
  );
  const unsettled = result.items.filter(({ verdict }) => verdict === 'tie');
  const unanswered = result.items.filter(({ verdict }) => verdict === 'open');
  const doubted = result.parts.filter(({ no }) => no > 0);
  return (
    <div className={styles.block}>
      {gone.length > 0 && <Bar text={say('validationGone', { sheets: gone.join(', ') })} />}
      <ul className={styles.list} aria-label={say('validationForms')}>
        {forms.map((form) => (
          <li key={form.sheet}>
            <Body1>{formText(form)}</Body1>
          </li>
        ))}
      </ul>
      {result.unclear.map(({ sheet, cell, text, got }) => (
        <Bar key={`${sheet}!${cell}`} text={say('validationUnclear', { sheet, cell, text, got })} />
      ))}
      {renamed.map(({ result: { kind, id }, asked, now }) => (
        <Bar key={`${kind}/${id}`} text={say('validationRenamed', { asked, now })} />
      ))}
      <Field label={say('validationRule')}>
        <RadioGroup value={rule} onChange={(_, { value }) => setRule(RULES.find((one) => one === value) ?? rule)}>
          {RULES.map((one) => (
            <Radio key={one} value={one} label={say(RULE_KEYS[one])} />
          ))}
        </RadioGroup>
      </Field>
      <div role="status" className={styles.block}>
        {open.length === 0 && left.length === 0 && <Body1>{say('validationNone')}</Body1>}
        <ResultList title={say('validationNotValid')} results={open} text={(one) => countText(one, say)} />
        <ResultList title={say('validationTies')} results={unsettled} text={(one) => countText(one, say)} />
        <ResultList title={say('validationHasLeft')} results={left} text={(one) => countText(one, say)} />
        {unanswered.length > 0 && (
          <Caption1 className={styles.quiet}>{say('validationUnanswered', { count: unanswered.length })}</Caption1>
        )}
        <ResultList title={say('validationDoubted')} results={doubted} text={(one) => partText(one, say, language)} />
      </div>
      {open.length > 0 && (
        <BusyButton busy={busy} icon={<DeleteRegular />} onClick={ask}>
          {open.length === 1 ? say('validationLeaveOne') : say('validationLeaveMany', { count: open.length })}
        </BusyButton>
      )}
      {forms.length > 0 && (
        <BusyButton busy={writing} icon={<TableAddRegular />} onClick={writeSummary}>
          {say('validationSummary')}
        </BusyButton>
      )}
      {question}
    </div>
  );

  /** By the rule that stands in the summary by now, where somebody typed another there. */
  function writeSummary(): void {
    let used = rule;
    const request = async (now: Model): Promise<Writing> => {
      const { found, by } = await readNow();
      used = by;
      const input = { model: now, language, forms: found.forms, rule: by };
      return requestOf(now, [planned(VALIDATION_SUMMARY_SHEET, input)]);
    };
    void write(request, { onWritten: () => wroteRule(used) });
  }

  function formText({ sheet, name, position, answers }: FoundForm): string {
    const who = [name, position].filter((text) => text !== '').join(', ');
    const done = answers.filter(({ said }) => ['yes', 'no'].includes(answerIn(said))).length;
    const values = { sheet, who, done, count: answers.length };
    return who === '' ? say('validationForm', values) : say('validationFormOf', values);
  }
}

interface ResultListProps {
  title: string;
  results: readonly ItemResult[];
  text: (result: ItemResult) => string;
}

function ResultList({ title, results, text }: ResultListProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (results.length === 0) return null;
  return (
    <Field label={title}>
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={`${result.kind}/${result.question}/${result.id}`}>
            <Body1>{text(result)}</Body1>
            {remarksOf(result, say).map((remark, index) => (
              <Caption1 key={index} className={styles.remark}>
                {remark}
              </Caption1>
            ))}
          </li>
        ))}
      </ul>
    </Field>
  );
}
