/** One file: which of its tables is taken, and what is to be done where none is. */
import { Body1, Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../../engine/language';
import { FileError } from '../../../../files/fileError';
import { remark } from '../../../../model/scorecard/remark';
import type { FoundTable } from '../../../../workbook/officeFiles/fileTables';
import { CELL_LIMIT } from '../../../../workbook/selection/selection';
import { usePane } from '../../../shell/context';
import type { Say } from '../../../strings';
import type { OfficeFile } from './officeFiles';
import { chosenTable, tablesOf } from './officeFiles';

const useStyles = makeStyles({
  file: { display: 'grid', gridTemplateColumns: '1fr 32px', alignItems: 'start' },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, width: '100%' },
});

interface FileLineProps {
  file: OfficeFile;
  /** What the scorecard that all are scored like stands on. */
  first: string;
  onChoose: (table: number | null) => void;
  onRemove: () => void;
}

export function FileLine({ file, first, onChoose, onRemove }: FileLineProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const id = useId();
  const tables = tablesOf(file)?.tables ?? [];
  const taken = chosenTable(file);
  const sentence = sentenceOf(file, first, say, language);
  return (
    <li className={styles.file}>
      <span className={styles.text}>
        <Body1 id={id}>{file.label}</Body1>
        {tables.length > 1 && (
          <Select
            className={styles.select}
            size="small"
            aria-label={say('officeFileTable', { file: file.label })}
            value={file.chosen === null ? '' : String(file.chosen)}
            onChange={(_, { value }) => onChoose(value === '' ? null : Number(value))}
          >
            <option value="">{say('officeFileChoose')}</option>
            {tables.map((table, index) => (
              <option key={`${table.sheet} ${table.address}`} value={index}>
                {placeOf(table, say)}
              </option>
            ))}
          </Select>
        )}
        {taken !== null && sentence === null && tables.length === 1 && (
          <Caption1 className={styles.quiet}>{say('officeFileTaken', { table: placeOf(taken, say) })}</Caption1>
        )}
        {sentence !== null && (
          <Caption1 role="status" aria-describedby={id}>
            {sentence}
          </Caption1>
        )}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={say('officeFileRemove', { file: file.label })}
        onClick={onRemove}
      />
    </li>
  );
}

function placeOf({ kept, sheet, address }: FoundTable, say: Say): string {
  return kept === null
    ? say('officeFilePlace', { sheet, address })
    : say('officeFileKept', { title: kept.title, sheet, address });
}

/** What is in the way, and what to do about it; `null` where a table is taken. */
function sentenceOf(file: OfficeFile, first: string, say: Say, language: Language): string | null {
  const { found, chosen } = file;
  const name = { file: file.label };
  if (found === 'reading') return say('officeFileReading', name);
  if (found === 'lost') return say('officeFileLost', name);
  if (found instanceof FileError) return say('inSheet', { sheet: file.label, text: found.describe(language) });
  const table = chosenTable(file);
  if (table !== null && table.unknown.length > 0) {
    const [cell = ''] = table.unknown;
    return say('officeFileUnknown', { ...name, sheet: table.sheet, cell, count: table.unknown.length });
  }
  if (found.tables.length > 0) return chosen === null ? say('officeFileSeveral', name) : null;
  const [large] = found.tooLarge;
  if (large === undefined) return say('officeFileNone', { ...name, sheet: first });
  return say('inSheet', {
    sheet: `[${file.label}]${large}`,
    text: remark('officeTooLarge', { limit: CELL_LIMIT }).describe(language),
  });
}
