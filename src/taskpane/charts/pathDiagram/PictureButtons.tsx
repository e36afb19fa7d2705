/** The diagram for a document: on the clipboard, or as a file. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyButton } from '../../components/BusyButton';
import type { Action } from '../../shell/actions';
import { useAction, usePane } from '../../shell/context';
import type { DoneEntry } from '../../shell/journal';
import type { StringKey } from '../../strings';
import { copyPicture, pngOf, saveFile } from './savePicture';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PictureButtonsProps {
  /** The picture, made when it is asked for. */
  picture: () => string;
  /** Without its ending. */
  fileName: string;
}

const done = (key: StringKey, name = ''): DoneEntry => ({
  kind: 'done',
  sentence: { key, values: { name } },
  undo: null,
  holds: null,
  area: null,
  mayBeHidden: false,
});

export function PictureButtons({ picture, fileName }: PictureButtonsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { busy, run } = useAction();
  const png = `${fileName}.png`;
  const copy: Action = async () => {
    const svg = picture();
    if (await copyPicture(svg)) return done('diagramCopied');
    saveFile(await pngOf(svg), png);
    return done('diagramNotCopied', png);
  };
  const save: Action = () => {
    const name = `${fileName}.svg`;
    saveFile(new Blob([picture()], { type: 'image/svg+xml' }), name);
    return Promise.resolve(done('diagramSaved', name));
  };
  return (
    <div className={styles.row}>
      <BusyButton busy={busy} onClick={() => void run(copy)}>
        {say('diagramCopy')}
      </BusyButton>
      <BusyButton busy={busy} onClick={() => void run(save)}>
        {say('diagramSave')}
      </BusyButton>
    </div>
  );
}
