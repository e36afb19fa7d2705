/** Cards in the words of a task; each goes where it says. */
import {
  BookOpenRegular,
  ClipboardCheckmarkRegular,
  DocumentTableRegular,
  OrganizationRegular,
  TableSimpleCheckmarkRegular,
} from '@fluentui/react-icons';
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PlaceKind } from '../../workbook/samples/samplePlaces';
import { PLAIN_LIST } from '../components/plainList';
import { TEMPLATE_OFFERS } from '../../files/templates/offers';
import { openTemplateAction, showExampleAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import { goTo, useTabs } from '../shell/tabs';
import type { StringKey } from '../strings';
import { PressCard } from './PressCard';

/** What can be selected in a sheet, each shown by an example. */
const LESSONS: readonly { kind: PlaceKind; title: StringKey; text: StringKey }[] = [
  { kind: 'matrix', title: 'teachMatrix', text: 'teachMatrixText' },
  { kind: 'levels', title: 'teachLevels', text: 'teachLevelsText' },
  { kind: 'indices', title: 'teachIndices', text: 'teachIndicesText' },
];

const useStyles = makeStyles({
  list: PLAIN_LIST,
  lesson: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  lessons: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  button: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

export function TaskCards(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const tabs = useTabs();
  const [open, setOpen] = useState<'examples' | 'templates' | null>(null);
  const turn = (part: 'examples' | 'templates') => () => setOpen(open === part ? null : part);
  return (
    <ul className={styles.list}>
      <li>
        <PressCard
          icon={<OrganizationRegular />}
          title={say('teachWeigh')}
          text={say('teachWeighText')}
          onPress={() => goTo(tabs, 'weights')}
        />
      </li>
      <li>
        <PressCard
          icon={<TableSimpleCheckmarkRegular />}
          title={say('teachScore')}
          text={say('teachScoreText')}
          onPress={() => goTo(tabs, 'scorecard')}
        />
      </li>
      <li>
        <PressCard
          icon={<BookOpenRegular />}
          title={say('teachExample')}
          text={say('teachExampleText')}
          expanded={open === 'examples'}
          onPress={turn('examples')}
        />
        {open === 'examples' && <Lessons />}
      </li>
      <li>
        <PressCard
          icon={<DocumentTableRegular />}
          title={say('teachTemplate')}
          text={say('teachTemplateText')}
          expanded={open === 'templates'}
          onPress={turn('templates')}
        />
        {open === 'templates' && <Templates />}
      </li>
      <li>
        <PressCard
          icon={<ClipboardCheckmarkRegular />}
          title={say('auditBook')}
          text={say('auditBookText')}
          onPress={() => tabs.openAside('auditBook')}
        />
      </li>
    </ul>
  );
}

function Lessons(): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { busy, run } = useAction();
  return (
    <ul className={`${styles.list} ${styles.lessons}`}>
      {LESSONS.map(({ kind, title, text }) => (
        <li key={kind} className={styles.lesson}>
          <Caption1Strong>{say(title)}</Caption1Strong>
          <Caption1>{say(text)}</Caption1>
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={busy}
            aria-label={`${say('showExample')}: ${say(title)}`}
            onClick={() => void run(showExampleAction(kind, language))}
          >
            {say('showExample')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Templates(): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { busy, run } = useAction();
  return (
    <ul className={`${styles.list} ${styles.lessons}`}>
      {TEMPLATE_OFFERS.map((offer) => (
        <li key={offer.id} className={styles.lesson}>
          <Caption1Strong>{offer.title[language]}</Caption1Strong>
          <Caption1>{offer.description[language]}</Caption1>
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={busy}
            aria-label={`${say('openTemplate')}: ${offer.title[language]}`}
            onClick={() => void run(openTemplateAction(offer, language))}
          >
            {say('openTemplate')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
