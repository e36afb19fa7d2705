/** Answers of people that are being set up: which column asks which pair, how they are read, who counts, and what comes out. */
import { Button, Caption1, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import type { SurveyDraft } from '../../model/survey/draft';
import { faultOf, hasStrengths } from '../../model/survey/draft';
import { questionnaireOrder } from '../../model/survey/itemSets';
import type { ItemSet, SurveyReading } from '../../model/survey/types';
import { itemOf } from '../../model/hierarchy/tree';
import { titleOf } from '../../model/hierarchy/edit';
import { areaAddress, quotedSheet } from '../../sheets/address';
import { SectionHeading } from '../components/SectionHeading';
import { Added, Bar, RemarkList, useListStyles } from '../employees/ListParts';
import { WriteList } from '../employees/WriteList';
import { usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { useModel } from '../store/useModel';
import { CodingField, TextsRead } from './AnswerQuestions';
import { GroupOfPeople } from './GroupOfPeople';
import { SurveyColumns } from './SurveyColumns';
import { TakeAsRespondents } from './TakeAsRespondents';
import type { ReadAnswers } from './useRead';
import { useRead } from './useRead';
import type { Survey } from './useSurvey';
import { sheetOfSurvey, surveyWriting } from './writing';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface SurveyViewProps {
  survey: Survey;
  draft: SurveyDraft;
}

export function SurveyView({ survey, draft }: SurveyViewProps): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  const block = useLostFocus<HTMLElement>();
  const read = useRead(draft);
  // Dozens of columns are drawn in slices, after what was chosen is seen to be chosen.
  const drawn = useDeferredValue(read);
  return (
    <section ref={block} className={styles.block} aria-label={say('pairsSurveyStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={survey.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('pairsSurveyStart')}</SectionHeading>
      {drawn !== null && <Answers survey={survey} chosen={draft} read={drawn} />}
    </section>
  );
}

interface AnswersProps {
  survey: Survey;
  /** The draft as it is by now. */
  chosen: SurveyDraft;
  read: ReadAnswers;
}

function Answers({ survey, chosen, read: { answers, reading, added } }: AnswersProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const draft = { ...chosen, ...answers };
  const { area } = draft.table;
  const place = `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
  const fault = faultOf(draft, reading);
  const isReady = !survey.isLost && fault === null;
  const sheet = sheetOfSurvey(draft, model);
  const will =
    sheet === null ? say('pairsSurveyWill', { source: place }) : say('pairsSurveyWillUpdate', { sheet, source: place });
  return (
    <>
      <Caption1 className={styles.quiet}>
        {say('pairsSurveyPlace', { place, count: formats.count(reading.people.length) })}
      </Caption1>
      {survey.isLost && <Bar text={say('pairsSurveyLost')} />}
      <Added words={['peopleAddedOne', 'peopleAddedMany']} added={added} busy={survey.busy} onTake={survey.takeAdded} />
      <ItemsField draft={draft} onItems={survey.setItems} />
      <SectionHeading>{say('listColumns')}</SectionHeading>
      <Pairs draft={draft} reading={reading} />
      <SurveyColumns key={draft.id} draft={draft} reading={reading} onUse={survey.setUse} />
      <CodingField reading={reading} chosen={chosen.coding} onCoding={survey.setCoding} />
      <TextsRead texts={reading.texts} items={draft.set.items} />
      <RemarkList remarks={reading.remarks} />
      {fault === 'nobody' && <Bar text={say('pairsSurveyNobody')} />}
      {fault === null && (
        <GroupOfPeople draft={draft} reading={reading} onLimit={survey.setLimit} onMethod={survey.setMethod} />
      )}
      <WriteList
        listing={survey}
        draft={chosen}
        writing={(now, current) => surveyWriting(chosen, now, current, language)}
        will={isReady ? will : say('feedbackNotReady')}
        label={say('pairsSurveyWrite')}
        isReady={isReady}
        tab="weights"
      />
      {isReady && <TakeAsRespondents set={draft.set} reading={reading} />}
    </>
  );
}

/** Where the headings may be about several sets of items, such as criteria and those below one of them. */
function ItemsField({ draft, onItems }: { draft: SurveyDraft; onItems: Survey['setItems'] }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const { sets, set } = draft;
  const wordsOf = ({ node, items }: ItemSet): string => {
    const item = node === null ? undefined : itemOf(model, node);
    return item === undefined ? items.join(', ') : `${titleOf(item)}: ${items.join(', ')}`;
  };
  if (sets.length < 2) return null;
  const chosen = sets.findIndex(({ node, items }) => node === set.node && items.join() === set.items.join());
  return (
    <Field label={say('pairsSurveyItems')}>
      <Dropdown
        className={styles.dropdown}
        value={wordsOf(set)}
        selectedOptions={[String(chosen)]}
        onOptionSelect={(_, { optionValue }) => onItems(Number(optionValue))}
      >
        {sets.map((one, index) => (
          <Option key={index} value={String(index)} text={wordsOf(one)}>
            {wordsOf(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Pairs that no column asks for, those that two ask for, and that the order is a guess. */
function Pairs({ draft, reading }: { draft: SurveyDraft; reading: SurveyReading }): ReactElement {
  const { say } = usePane();
  const { items, isByOrder } = draft.set;
  const order = questionnaireOrder(items.length);
  const named = (places: readonly number[]): string =>
    places
      .map((place) => {
        const { first = 0, second = 0 } = order[place] ?? {};
        return `${items[first] ?? ''} – ${items[second] ?? ''}`;
      })
      .join('; ');
  const missing = reading.columns.flatMap((column, place) =>
    column === null && !reading.halved.includes(place) ? [place] : [],
  );
  return (
    <>
      {isByOrder && <Bar text={say('pairsByOrder', { items: items.join(', ') })} />}
      {reading.doubled.length > 0 && <Bar text={say('pairsDoubled', { pairs: named(reading.doubled) })} />}
      {reading.halved.length > 0 && <Bar text={say('pairsHalved', { pairs: named(reading.halved) })} />}
      {hasStrengths(draft) && <Bar text={say('pairsInTwo')} isQuiet />}
      {missing.length > 0 && <Bar text={say('pairsMissing', { pairs: named(missing) })} isQuiet />}
    </>
  );
}
