import { Button, Caption1, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { Area } from '../../workbook/address';
import { areaAddress, reference } from '../../workbook/address';
import { readSelectedArea } from '../../workbook/selection';
import { targetAt, weightsArea } from '../../workbook/weights';
import { usePane } from '../context';
import { explain } from '../strings';
import type { Target } from '../useTarget';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TargetLineProps {
  target: Target;
  body: Area;
  onPin: (pin: boolean) => void;
}

/** "Writes to H3:J7", and a way to say somewhere else. */
export function TargetLine({ target, body, onPin }: TargetLineProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [picking, setPicking] = useState(false);
  const pick = (open: boolean): void => {
    setPicking(open);
    onPin(open);
  };

  if (picking) return <TargetForm target={target} body={body} onClose={() => pick(false)} />;
  const where = target.area ? say('writesTo', { area: reference(target.area, body.sheet) }) : say('lookingForPlace');
  return (
    <div className={styles.line}>
      <Caption1 className={styles.quiet}>{target.failure ? explain(target.failure, language) : where}</Caption1>
      <Link as="button" className={styles.link} onClick={() => pick(true)}>
        {say('changeTarget')}
      </Link>
    </div>
  );
}

function TargetForm({ target, body, onClose }: { target: Target; body: Area; onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [address, setAddress] = useState(
    target.area ? reference({ ...target.area, rows: 1, columns: 1 }, body.sheet) : '',
  );
  const [failure, setFailure] = useState<unknown>(null);

  const attempt = async (find: () => Area | Promise<Area>): Promise<void> => {
    try {
      target.choose(await find());
      onClose();
    } catch (reason) {
      setFailure(reason);
    }
  };
  const useTyped = (event: FormEvent): void => {
    event.preventDefault();
    void attempt(() => targetAt(address, body));
  };
  const useSelected = (): void => void attempt(async () => weightsArea(await readSelectedArea(), body));

  const message = failure ? { validationMessage: explain(failure, language), validationState: 'error' as const } : {};
  return (
    <form className={styles.form} onSubmit={useTyped}>
      <Field label={say('targetLabel')} hint={say('targetHint', { rows: body.rows + 1 })} {...message}>
        <Input
          value={address}
          placeholder={areaAddress({ ...body, rows: 1, columns: 1 })}
          onChange={(_, data) => setAddress(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {say('useThisTarget')}
        </Button>
        <Button size="small" title={say('useSelectedCellHint')} onClick={useSelected}>
          {say('useSelectedCell')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
