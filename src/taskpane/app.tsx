/** The pane: header, what is selected and the view that fits it, and a footer that remembers the last write. */
import { FluentProvider, makeStaticStyles, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../engine/ahp/priorities';
import type { Recognition } from '../workbook/recognise';
import { FailureBoundary } from './components/FailureBoundary';
import { Header } from './components/Header';
import { HelpLink } from './components/HelpLink';
import { LightsView } from './components/LightsView';
import { PartOfMatrixView } from './components/PartOfMatrixView';
import { StatusFooter } from './components/StatusFooter';
import { TeachView } from './components/TeachView';
import { WeightsView } from './components/WeightsView';
import { WrongMatrixView } from './components/WrongMatrixView';
import { usePane } from './context';
import { areaOf, placeText, titleOf } from './describe';
import { useTheme } from './theme';
import { usePicking } from './usePicking';
import { useSelection } from './useSelection';
import { useTargetChoice } from './useTarget';
import type { OnPick } from './useTargetForm';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  'h1, h2, h3, p': { margin: 0 },
});

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '300px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    flexGrow: 1,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  loading: { paddingTop: '20vh' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function App(): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const { say, language } = usePane();
  const { name, theme } = useTheme();
  const { recognition, refresh } = useSelection();
  const { shown, pick } = usePicking(recognition, refresh);
  const isReady = recognition !== null;

  useEffect(() => {
    if (isReady) document.body.dataset['ready'] = 'true';
  }, [isReady]);
  useEffect(() => {
    document.body.dataset['theme'] = name;
    document.documentElement.style.colorScheme = name === 'dark' ? 'dark' : 'light';
  }, [name]);

  return (
    <FluentProvider theme={theme}>
      {/* Menus open in a portal that takes over the provider's classes, so the layout needs an element of its own. */}
      <div className={styles.pane}>
        <Header />
        <main className={styles.main}>
          {shown ? (
            <FailureBoundary language={language} recognition={shown}>
              <View recognition={shown} onPick={pick} onWritten={refresh} />
            </FailureBoundary>
          ) : (
            <Spinner className={styles.loading} delay={300} label={say('loading')} size="small" labelPosition="below" />
          )}
        </main>
        <HelpLink />
        <Announcement recognition={recognition} />
        <StatusFooter onWritten={refresh} />
      </div>
    </FluentProvider>
  );
}

/** Cards come and go with their views; a screen reader needs one place that stays. */
function Announcement({ recognition }: { recognition: Recognition | null }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const area = recognition && areaOf(recognition);
  return (
    <p role="status" className={styles.unseen}>
      {recognition && [area && placeText(area), titleOf(recognition, pane)].filter(Boolean).join(', ')}
    </p>
  );
}

interface ViewProps {
  recognition: Recognition;
  onPick: OnPick;
  onWritten: () => void;
}

function View({ recognition, onPick, onWritten }: ViewProps): ReactElement {
  const [method, setMethod] = useState<PriorityMethod>('eigenvector');
  const targetChoice = useTargetChoice();
  switch (recognition.kind) {
    case 'matrix':
      return (
        <WeightsView
          matrix={recognition}
          method={method}
          onMethod={setMethod}
          targetChoice={targetChoice}
          onPick={onPick}
          onWritten={onWritten}
        />
      );
    case 'wrongMatrix':
      return <WrongMatrixView matrix={recognition} />;
    case 'scores':
      return <LightsView scores={recognition} onWritten={onWritten} />;
    case 'partOfMatrix':
      return <PartOfMatrixView part={recognition} />;
    case 'onlyErrors':
    case 'nothing':
    case 'failed':
      return <TeachView recognition={recognition} />;
  }
}
