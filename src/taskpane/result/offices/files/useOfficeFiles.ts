/** The files that somebody adds to the offices, read one after the other. */
import { useMemo, useRef, useState } from 'react';
import type { FileTable, FirstOffice } from '../../../../model/scorecard/offices/table';
import { useAction } from '../../../shell/context';
import type { OfficeFile } from './officeFiles';
import { chosenTable, fileTablesOf, thisMinute, withFiles, withFound } from './officeFiles';
import type { ChosenFile } from './readTables';

export interface OfficeFiles {
  readonly files: readonly OfficeFile[];
  /** The tables that are offices. */
  readonly tables: readonly FileTable[];
  readonly add: (chosen: readonly ChosenFile[], first: FirstOffice) => void;
  readonly choose: (label: string, table: number | null) => void;
  readonly remove: (label: string) => void;
  /** Leaves out the files of these tables once they are written; what is answered brings them back. */
  readonly leave: (sheets: readonly string[]) => () => void;
}

export function useOfficeFiles(): OfficeFiles {
  const { run } = useAction();
  const [files, setFiles] = useState<readonly OfficeFile[]>([]);
  /** As they are while several are added at once. */
  const now = useRef(files);
  const set = (next: readonly OfficeFile[]): void => {
    now.current = next;
    setFiles(next);
  };
  const change = (label: string, to: (file: OfficeFile) => OfficeFile): void =>
    set(now.current.map((file) => (file.label === label ? to(file) : file)));
  const read = async (file: ChosenFile, label: string, first: FirstOffice): Promise<void> => {
    const { readTables } = await import('./readTables');
    const found = await readTables(file, label, first);
    change(label, (one) => withFound(one, found ?? 'lost'));
  };
  const add = (chosen: readonly ChosenFile[], first: FirstOffice): void => {
    const before = now.current.length;
    set(
      withFiles(
        now.current,
        chosen.map(({ name }) => name),
        thisMinute(),
      ),
    );
    const labels = now.current.slice(before).map(({ label }) => label);
    void run(async () => {
      try {
        for (const [index, file] of chosen.entries()) await read(file, labels[index] ?? file.name, first);
      } catch (failure) {
        set(now.current.filter(({ label, found }) => found !== 'reading' || !labels.includes(label)));
        throw failure;
      }
      return 'settled';
    });
  };
  const tables = useMemo(() => fileTablesOf(files), [files]);
  return {
    files,
    tables,
    add,
    choose: (label, table) => change(label, (file) => ({ ...file, chosen: table })),
    leave: (sheets) => {
      const isWritten = (file: OfficeFile): boolean => sheets.includes(chosenTable(file)?.cells.area.sheet ?? '');
      const written = now.current.filter(isWritten);
      set(now.current.filter((file) => !isWritten(file)));
      return () => set([...written, ...now.current]);
    },
    remove: (label) => set(now.current.filter((file) => file.label !== label)),
  };
}
