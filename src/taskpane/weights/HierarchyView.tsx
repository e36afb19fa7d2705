/** The Weights tab: the hierarchy, its comparison in pairs, and the people who judge. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { goalOf } from '../../model/hierarchy/tree';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useModel } from '../store/useModel';
import { SurveyStart } from '../survey/SurveyStart';
import { SurveyView } from '../survey/SurveyView';
import { useSurvey } from '../survey/useSurvey';
import { useSurveyWish, wishForSurvey } from '../survey/wish';
import { AlternativesView } from './alternatives/AlternativesView';
import { ChoiceProvider, PARTS } from './choice';
import type { Choice, Part } from './choice';
import { CompareView } from './compare/CompareView';
import { PeopleView } from './people/PeopleView';
import { StartView } from './start/StartView';
import { TreePart } from './tree/TreePart';

const WORDS: Readonly<Record<Part, StringKey>> = {
  hierarchy: 'partHierarchy',
  compare: 'partCompare',
  people: 'partPeople',
  alternatives: 'partAlternatives',
};

const useStyles = makeStyles({
  parts: { marginBottom: tokens.spacingVerticalS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  // Four words side by side fit into 320 px.
  part: {
    '@media (max-width: 379px)': {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      '& span': { fontSize: tokens.fontSizeBase200 },
    },
  },
});

const START: Choice = { part: 'hierarchy', item: null, parent: null, respondent: null };

export function HierarchyView(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const [choice, setChoice] = useState<Choice>(START);
  const [isReading, setReading] = useState(false);
  const chooser = useMemo(
    () => ({ ...choice, choose: (change: Partial<Choice>) => setChoice((now) => ({ ...now, ...change })) }),
    [choice],
  );
  const survey = useSurvey();
  const isWished = useSurveyWish();
  const { takeSelection } = survey;
  useEffect(() => {
    if (!isWished) return;
    wishForSurvey(false);
    takeSelection();
  }, [isWished, takeSelection]);
  if (survey.draft) return <SurveyView key={survey.draft.id} survey={survey} draft={survey.draft} />;
  if (!goalOf(model) || isReading) {
    return (
      <>
        <StartView onEnd={() => setReading(false)} onGoal={(goal) => chooser.choose({ item: goal, naming: goal })} />
        {!isReading && <SurveyStart survey={survey} />}
      </>
    );
  }
  return (
    <ChoiceProvider value={chooser}>
      <TabList
        className={styles.parts}
        size="small"
        aria-label={say('partsLabel')}
        selectedValue={choice.part}
        onTabSelect={(_, { value }) => {
          const part = PARTS.find((candidate) => candidate === value);
          if (part) chooser.choose({ part });
        }}
      >
        {PARTS.map((part) => (
          <Tab key={part} value={part} className={styles.part}>
            {say(WORDS[part])}
          </Tab>
        ))}
      </TabList>
      {choice.part === 'hierarchy' && <TreePart onRead={() => setReading(true)} />}
      {choice.part === 'compare' && <CompareView />}
      {choice.part === 'people' && (
        <>
          <PeopleView />
          <SurveyStart survey={survey} />
        </>
      )}
      {choice.part === 'alternatives' && <AlternativesView />}
    </ChoiceProvider>
  );
}
