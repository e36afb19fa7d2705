/** What the workbook, or one sheet of it, becomes without Timbang: chosen, and said before anything is written. */
import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportedFormulas } from '../../files/portable/report';
import type { PlainLook } from '../../workbook/portable/makePlain';
import { BusyButton } from '../components/BusyButton';
import { PLAIN_LIST } from '../components/plainList';
import { usePane } from '../shell/context';
import type { Say } from '../strings';
import { cellCount, placesText, valueFormulas } from './plainTexts';
import type { PlainChoice } from './usePlain';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  said: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  radio: { overflowWrap: 'anywhere' },
  list: PLAIN_LIST,
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  reason: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface PlainFormProps {
  look: PlainLook;
  choice: PlainChoice;
  busy: boolean;
  /** Null where this Excel opens no copies. */
  onCopy: (() => void) | null;
  onChoose: (choice: PlainChoice) => void;
  onWrite: () => void;
}

export function PlainForm({ look, choice, busy, onCopy, onChoose, onWrite }: PlainFormProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { report, active } = look;
  const isNothing = report.formulas + valueFormulas(report) === 0;
  return (
    <div className={styles.block}>
      <Field label={say('plainWhich')}>
        <RadioGroup
          value={choice.isAll ? 'all' : 'this'}
          onChange={(_, { value }) => onChoose({ ...choice, isAll: value === 'all' })}
        >
          <Radio className={styles.radio} value="all" label={say('plainAll')} />
          <Radio className={styles.radio} value="this" label={say('plainThis', { sheet: active })} />
        </RadioGroup>
      </Field>
      <Field label={say('plainHow')} hint={say(choice.form === 'formulas' ? 'plainFormulasHint' : 'plainValuesHint')}>
        <RadioGroup
          value={choice.form}
          onChange={(_, { value }) => onChoose({ ...choice, form: value === 'values' ? 'values' : 'formulas' })}
        >
          <Radio value="formulas" label={say('plainFormulas')} />
          <Radio value="values" label={say('plainValues')} />
        </RadioGroup>
      </Field>
      <div className={styles.said} role="status">
        {summary(look, choice, say).map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
      </div>
      <Reasons title={say('plainStayValues')} found={report.valuesOnly} />
      <Reasons title={say('plainLeft')} found={report.left} />
      <div className={styles.buttons}>
        <BusyButton appearance="primary" busy={busy} disabled={isNothing} onClick={onWrite}>
          {say('plainWrite')}
        </BusyButton>
        {onCopy && (
          <>
            <BusyButton busy={busy} disabled={isNothing && choice.isAll} onClick={onCopy}>
              {say('plainCopy')}
            </BusyButton>
            <Caption1 className={styles.quiet}>{say('plainCopyHint')}</Caption1>
          </>
        )}
      </div>
    </div>
  );
}

function summary({ report, helper, active }: PlainLook, { form, isAll }: PlainChoice, say: Say): string[] {
  const { formulas: count, helperCells } = report;
  if (count + valueFormulas(report) === 0) {
    return [isAll ? say('plainNoneAll') : say('plainNoneHere', { sheet: active })];
  }
  const cells = cellCount(report.cells, say);
  const [one, many] =
    form === 'formulas'
      ? (['plainSummaryOne', 'plainSummaryMany'] as const)
      : (['valuesSummaryOne', 'valuesSummaryMany'] as const);
  return [
    count === 0 ? say('plainNothing') : say(count === 1 ? one : many, { count, cells }),
    ...(helper === null ? [] : [say('plainHelper', { sheet: helper, cells: cellCount(helperCells, say) })]),
    say('plainKept'),
  ];
}

/** Why, and where. */
function Reasons({ title, found }: { title: string; found: readonly ReportedFormulas[] }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  if (found.length === 0) return null;
  return (
    <div className={styles.said}>
      <Body1>{title}</Body1>
      <ul className={styles.list}>
        {found.map((each) => (
          <li key={each.reason[language]} className={styles.reason}>
            <Caption1>{each.reason[language]}</Caption1>
            <Caption1 className={styles.quiet}>{placesText(each, say)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
