/** The way to coded quotes: what a table of them needs, and both ways to begin. */
import { TextQuoteRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { TableStart } from '../../employees/TableStart';
import type { ListRefusal } from '../../employees/useTableList';
import { blankEntry } from '../../scorecard/blankTable';
import type { Action } from '../../shell/actions';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { StringKey } from '../../strings';
import type { Coding } from './useCoding';
import { writeCodingForm } from './writing';

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'codingBlank',
  noHeadings: 'codingNoHeadings',
  gone: 'codingGone',
};

interface CodingStartProps {
  coding: Pick<Coding, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'close'>;
}

export function CodingStart({ coding }: CodingStartProps): ReactElement {
  const { say, language } = usePane();
  const { current } = useModel();
  const { refusal, busy, takeSelection, takeTable, close } = coding;
  const writeBlank: Action = async () => {
    const { written, table } = await writeCodingForm(current(), language);
    await takeTable(await tableAt(table));
    return blankEntry(written, close);
  };
  return (
    <TableStart
      icon={<TextQuoteRegular />}
      title={say('codingStart')}
      text={say('codingStartText')}
      refusal={refusal && say(REFUSALS[refusal])}
      busy={busy}
      needs={say('codingNeeds')}
      take={say('codingTake')}
      onTake={takeSelection}
      blankText={say('codingFormText')}
      blank={say('codingForm')}
      writeBlank={writeBlank}
    />
  );
}
