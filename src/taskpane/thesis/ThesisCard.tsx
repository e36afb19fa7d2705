/** In the Selection tab, while a table with results of Timbang is selected: the way to copy it for a thesis. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentCopyRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { SelectionReading } from '../../workbook/selection/selection';
import { Waiting } from '../components/Waiting';
import { PressCard } from '../selection/PressCard';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';

// Fetched when somebody wants to copy.
const ThesisPart = lazy(async () => ({
  default: (await import(/* webpackExports: "ThesisPart" */ './ThesisPart')).ThesisPart,
}));

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

export function ThesisCard({ reading }: { reading: SelectionReading }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const [isOpen, setOpen] = useState(false);
  const isOurs = model.sheets.some(({ name }) => name.toLowerCase() === reading.area.sheet.toLowerCase());
  if (!isOurs && reading.isComputed !== true) return null;
  return (
    <div className={styles.block}>
      <PressCard
        icon={<DocumentCopyRegular />}
        title={say('thesisTitle')}
        text={say('thesisText')}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Suspense fallback={<Waiting label={say('loading')} />}>
          <ThesisPart reading={reading} />
        </Suspense>
      )}
    </div>
  );
}
