/** What makes the colour doubtful: what decides the total first and in full, what concerns single KPIs below it. */
import {
  Body1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Warning } from '../../model/scorecard/types';
import { usePane } from '../shell/context';
import { ShowMore } from '../components/ShowMore';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

export function Warnings({ warnings }: { warnings: readonly Warning[] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const aboutTotal = warnings.filter(({ about }) => about === 'total');
  const others = warnings.filter(({ about }) => about !== 'total');
  return (
    <div className={styles.blocks}>
      {aboutTotal.length > 0 && <Bar intent="warning" title={say('warningsTotal')} warnings={aboutTotal} shown={4} />}
      {others.length > 0 && <Bar intent="info" title={say('warningsOther')} warnings={others} shown={3} />}
    </div>
  );
}

interface BarProps {
  intent: 'warning' | 'info';
  title: string;
  warnings: readonly Warning[];
  shown: number;
}

function Bar({ intent, title, warnings, shown }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ShowMore items={warnings} shown={shown}>
          {(visible) => (
            <ul className={styles.list}>
              {visible.map((warning, index) => (
                <li key={index}>
                  <WarningText warning={warning} />
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Of many KPIs the first are named, and all on demand. */
function WarningText({ warning }: { warning: Warning }): ReactElement {
  const { say, language } = usePane();
  const [isFull, setFull] = useState(false);
  const { inFull, keys } = warning;
  return (
    <>
      <Body1>{(isFull && inFull ? inFull : warning).describe(language)}</Body1>
      {inFull && (
        <>
          {' '}
          <Link as="button" inline aria-expanded={isFull} onClick={() => setFull(!isFull)}>
            {isFull ? say('nameFewer') : say('nameAll', { count: keys.length })}
          </Link>
        </>
      )}
    </>
  );
}
