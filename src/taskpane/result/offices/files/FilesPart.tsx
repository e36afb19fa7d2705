/** Offices from files: chosen or dropped, each with the table that was taken of it or the sentence why none was. */
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { PLAIN_LIST } from '../../../components/plainList';
import { usePane } from '../../../shell/context';
import { FileLine } from './FileLine';
import type { OfficeFile } from './officeFiles';
import type { ChosenFile } from './readTables';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  list: { ...PLAIN_LIST, width: '100%', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FilesPartProps {
  files: readonly OfficeFile[];
  /** What the scorecard that all are scored like stands on. */
  first: string;
  onAdd: (files: readonly ChosenFile[]) => void;
  onChoose: (label: string, table: number | null) => void;
  onRemove: (label: string) => void;
}

export function FilesPart({ files, first, onAdd, onChoose, onRemove }: FilesPartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    add(event.dataTransfer.files);
  };
  const add = (list: FileList | null): void => {
    if (list !== null && list.length > 0) onAdd([...list]);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Button icon={<DocumentAddRegular />} onClick={() => input.current?.click()}>
        {say('officeFilesAdd')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={say('officeFilesAdd')}
        onChange={({ target }) => {
          add(target.files);
          // The same file can be chosen again once it is mended.
          target.value = '';
        }}
      />
      <Caption1 className={styles.quiet}>{say('officeFilesHow')}</Caption1>
      {files.length > 0 && (
        <ul className={styles.list} aria-label={say('officeFiles')}>
          {files.map((file) => (
            <FileLine
              key={file.label}
              file={file}
              first={first}
              onChoose={(table) => onChoose(file.label, table)}
              onRemove={() => onRemove(file.label)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
