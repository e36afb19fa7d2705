/** Sheets of the hierarchy that not everybody needs; each says what it is for. They are written with those they read. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { comparedItems } from '../../../model/hierarchy/tree';
import { visibleRespondents } from '../../../model/judgments/respondents';
import { FUZZY_KEY, WEIGHT_TREE_KEY, workingsKey } from '../../../sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../../sheets/hierarchy/judgments';
import { SectionHeading } from '../../components/SectionHeading';
import { SheetLine } from '../../result/SheetLine';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useSheetWriting } from '../../writing/useSheetWriting';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  field: { alignSelf: 'stretch' },
  choice: { minWidth: 'auto', width: '100%' },
});

export function MoreSheets(): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { busy, write, question } = useSheetWriting();
  const [whose, setWhose] = useState<string | null>(null);
  const press = (key: string) => (): void => void write((now) => hierarchyRequest(now, language, [key]));
  const people = visibleRespondents(model);
  const chosen = people.length > 1 ? people.find(({ id }) => id === whose) : undefined;
  // Why nothing can be written is said where the judgments are.
  if (!canBeWritten()) return null;

  function canBeWritten(): boolean {
    if (comparedItems(model).length === 0) return false;
    try {
      return hierarchyRequest(model, language).sheets.length > 0;
    } catch {
      return false;
    }
  }

  return (
    <div>
      <SectionHeading>{say('moreSheets')}</SectionHeading>
      <ul className={styles.list}>
        <SheetLine
          title={say('workings')}
          text={say('workingsText')}
          busy={busy}
          onWrite={press(workingsKey(chosen?.id))}
        >
          {people.length > 1 && (
            <Field className={styles.field} label={say('workingsWhose')}>
              <Dropdown
                className={styles.choice}
                value={chosen?.name ?? say('workingsGroup')}
                selectedOptions={[chosen?.id ?? '']}
                onOptionSelect={(_, { optionValue }) => setWhose(optionValue ?? null)}
              >
                <Option value="">{say('workingsGroup')}</Option>
                {people.map(({ id, name }) => (
                  <Option key={id} value={id}>
                    {name}
                  </Option>
                ))}
              </Dropdown>
            </Field>
          )}
        </SheetLine>
        <SheetLine
          title={say('weightTree')}
          text={say('weightTreeText')}
          busy={busy}
          onWrite={press(WEIGHT_TREE_KEY)}
        />
        <SheetLine title={say('fuzzySheet')} text={say('fuzzySheetText')} busy={busy} onWrite={press(FUZZY_KEY)} />
      </ul>
      {question}
    </div>
  );
}
