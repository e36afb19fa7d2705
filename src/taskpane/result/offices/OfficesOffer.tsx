/** Offered below a total: other sheets have a table with the same columns, and no scorecard yet. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { useOpenPart } from '../parts/openPart';
import { readOffices } from './readOffices';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { minWidth: '160px', flexGrow: 1, flexBasis: 0 },
});

interface OfficesOfferProps {
  /** The id of the scorecard; its numbers change nothing here. */
  of: string;
}

/** Looked for when the result comes into view and when scorecards change, not at every edit; what fails offers nothing. */
export function OfficesOffer({ of }: OfficesOfferProps): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const openPart = useOpenPart();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const scorecard = model.scorecards.find(({ id }) => id === of);
    if (scorecard === undefined) return undefined;
    let alive = true;
    readOffices(scorecard, model, new Map(), { say, language }).then(
      ({ offices }) => alive && setCount(offices.filter(({ isNew }) => isNew).length),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [of, model, say, language]);
  if (count === 0) return null;
  return (
    <div className={styles.line}>
      <Body1 className={styles.text}>{say(count === 1 ? 'officesFoundOne' : 'officesFoundMany', { count })}</Body1>
      <Button onClick={() => openPart('offices')}>{say('collect')}</Button>
    </div>
  );
}
