import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BrokenLook } from '../../workbook/repair/findBroken';
import { usePane } from '../shell/context';
import { brokenCount, brokenSentence } from './brokenTexts';
import { useBroken } from './useBroken';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px' },
  body: { overflowWrap: 'anywhere' },
});

/** Larger workbooks are looked through when somebody asks. */
const MOST_CELLS = 100_000;

interface RepairBannerProps {
  className: string;
  onLook: () => void;
}

/** Says that formulas of ours show #NAME?, wherever in the workbook they are. */
export function RepairBanner(props: RepairBannerProps): ReactElement | null {
  const reading = useBroken(MOST_CELLS, true);
  // That the workbook cannot be read now is said by whatever is asked of it.
  if (reading === null || 'failure' in reading || brokenCount(reading.look.sheets) === 0) return null;
  return <BrokenBar look={reading.look} {...props} />;
}

export function BrokenBar({ look, className, onLook }: RepairBannerProps & { look: BrokenLook }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={className}>
      <MessageBar className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>{brokenSentence(look, say)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onLook}>
            {say('repairLook')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
