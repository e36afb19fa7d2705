/** Collecting offices: every sheet with a table like that of one scorecard, and files, ranked and written in one go. */
import type { ReactElement } from 'react';
import type { Office } from '../../../model/scorecard/offices/offices';
import type { Model } from '../../../model/types';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { useSheetWriting } from '../../writing/useSheetWriting';
import type { Writing } from '../../writing/useSheetWriting';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { TableLost } from '../TableLost';
import { FilesPart } from './files/FilesPart';
import { useOfficeFiles } from './files/useOfficeFiles';
import { OfficesForm } from './OfficesForm';
import type { ChosenOffice } from './rankingWriting';
import { rankingWriting } from './rankingWriting';
import { RankingChartsButton } from './RankingChartsButton';
import { useOffices } from './useOffices';

export function CollectView({ scorecard, onClose }: PartProps): ReactElement {
  const { say, language } = usePane();
  const { files, tables, add, choose, remove, leave } = useOfficeFiles();
  const { reading, readNow } = useOffices(scorecard, tables);
  const { busy, write, question } = useSheetWriting();
  const press = (chosen: readonly ChosenOffice[]): void => {
    // Written, an office stands on a sheet like the others; undone, it is in its file again.
    let bringBack = (): void => undefined;
    const onWritten = (): void => {
      bringBack = leave(chosen.map(({ sheet }) => sheet));
    };
    const ranking = async (model: Model): Promise<Writing> => {
      const { offices } = await readNow();
      return rankingWriting(offices, chosen, scorecard, model, language);
    };
    void write(ranking, { onWritten, onUndone: () => bringBack() });
  };
  const isFirst = ({ evaluation }: Office): boolean => evaluation.scorecard.id === scorecard.id;
  return (
    <PartFrame title={say('collect')} text={say('collectHow', { title: scorecard.title })} onClose={onClose}>
      {reading === null && <Waiting label={say('readingOffices')} />}
      {reading !== null && 'failure' in reading && <TableLost title={scorecard.title} failure={reading.failure} />}
      {reading !== null && 'offices' in reading && (
        <OfficesForm offices={reading.offices} busy={busy} onWrite={press} />
      )}
      {reading !== null && 'offices' in reading && (
        <FilesPart
          files={files}
          first={reading.offices.offices.find(isFirst)?.sheet ?? scorecard.title}
          onAdd={(chosen) => {
            const first = reading.offices.offices.find(isFirst)?.evaluation;
            if (first !== undefined) add(chosen, first);
          }}
          onChoose={choose}
          onRemove={remove}
        />
      )}
      {reading !== null && 'offices' in reading && <RankingChartsButton scorecard={scorecard} />}
      {question}
    </PartFrame>
  );
}
