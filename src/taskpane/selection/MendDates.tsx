import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DateOrder } from '../../workbook/selection/datedJudgments';
import { judgmentOf } from '../../workbook/selection/datedJudgments';
import type { Dates } from '../../workbook/selection/readDates';
import { BusyButton } from '../components/BusyButton';
import { mendDatesAction } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { Say } from '../strings';
import { cellsText } from './describe';

/** A button lists so many judgments; the person knows the rest by them. */
const LISTED = 4;
const OTHER: Readonly<Record<DateOrder, DateOrder>> = { dayFirst: 'monthFirst', monthFirst: 'dayFirst' };

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function datesText({ cells, isKnown }: Dates, say: Say): string {
  const addresses = cells.map(({ address }) => address);
  return say(isKnown ? 'datesKnown' : 'datesAsked', { cells: cellsText(addresses, say) });
}

function judgmentsText({ cells }: Dates, order: DateOrder): string {
  const listed = cells.slice(0, LISTED).map(({ date }) => judgmentOf(date, order));
  return [...listed, ...(cells.length > LISTED ? ['…'] : [])].join(', ');
}

interface MendDatesProps {
  dates: Dates;
  onWritten: () => void;
}

/** Both ways in which the dates can have been typed; the likelier one is filled only where something says so. */
export function MendDates({ dates, onWritten }: MendDatesProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { busy, run } = useAction();
  const mend = (order: DateOrder) => (): void => void run(mendDatesAction(dates, order)).then(onWritten);
  return (
    <div className={styles.buttons}>
      <BusyButton appearance={dates.isKnown ? 'primary' : 'secondary'} busy={busy} onClick={mend(dates.order)}>
        {say('writeJudgments', { judgments: judgmentsText(dates, dates.order) })}
      </BusyButton>
      <BusyButton busy={busy} onClick={mend(OTHER[dates.order])}>
        {say('writeJudgments', { judgments: judgmentsText(dates, OTHER[dates.order]) })}
      </BusyButton>
    </div>
  );
}
