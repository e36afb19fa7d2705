import { TableSimpleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ScoringError } from '../../engine/scoringError';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import type { Dates } from '../../workbook/selection/readDates';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import { DoubtBar } from './DoubtBar';
import { datesText, MendDates } from './MendDates';
import { SelectionCard } from './SelectionCard';
import { useDates } from './useDates';

/** The sentence counts rows and columns of the matrix; the sheet counts its own. */
function cellOf({ values: { row, column } }: ScoringError, body: Area): string | null {
  return typeof row === 'number' && typeof column === 'number'
    ? cellAddress(body.row + row - 1, body.column + column - 1)
    : null;
}

interface WrongMatrixProps {
  matrix: Extract<Recognition, { kind: 'wrongMatrix' }>;
  onWritten: () => void;
}

/** A matrix that cannot be weighed yet: the sentence that says which judgment, and what to type instead. */
export function WrongMatrixView({ matrix, onWritten }: WrongMatrixProps): ReactElement {
  const dates = useDates(matrix.body.sheet, matrix.dated);
  return <WrongMatrix matrix={matrix} dates={dates} onWritten={onWritten} />;
}

/** Judgments that became dates are asked about and mended together; the sentence about one of them is not said then. */
export function WrongMatrix({ matrix, dates, onWritten }: WrongMatrixProps & { dates: Dates | null }): ReactElement {
  const { say, language } = usePane();
  const cell = cellOf(matrix.error, matrix.body);
  const isAsked = dates !== null && matrix.error.key === 'judgmentLikelyDate';
  return (
    <>
      <SelectionCard icon={<TableSimpleRegular />} recognition={matrix} details={[dates && datesText(dates, say)]}>
        {dates && <MendDates dates={dates} onWritten={onWritten} />}
      </SelectionCard>
      {!isAsked && <DoubtBar title={cell}>{explain(matrix.error, language)}</DoubtBar>}
    </>
  );
}
