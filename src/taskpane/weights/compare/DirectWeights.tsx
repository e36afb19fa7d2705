import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Code } from '../../components/Code';
import { changeItem, titleOf } from '../../../model/hierarchy/edit';
import { childrenOf } from '../../../model/hierarchy/tree';
import { localWeights } from '../../../model/judgments/localWeights';
import type { Item } from '../../../model/types';
import { NumberField } from '../../components/NumberField';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px 60px',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  name: { overflowWrap: 'anywhere' },
  share: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  use: { alignSelf: 'flex-start' },
});

/**
 * Weights that are decided, not judged: any positive numbers, divided by their sum. They count from the first that is
 * typed; those that were typed before, when it is said that they do.
 */
export function DirectWeights({ parent }: { parent: Item }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model, edit } = useModel();
  const items = childrenOf(model, parent.id);
  const { weights, source } = localWeights(model, parent.id);
  const counts = source === 'direct';
  const missing = items.filter(({ weight }) => weight === null).map(titleOf);
  const give = (item: Item, weight: number): void => {
    const weighting = { weighting: 'direct' } as const;
    edit((now) => changeItem(changeItem(now, parent.id, weighting), item.id, { weight }), {
      key: 'weightGiven',
      values: { item: titleOf(item) },
    });
  };
  const use = (): void => {
    edit((now) => changeItem(now, parent.id, { weighting: 'direct' }), {
      key: 'weighsDirectly',
      values: { item: titleOf(parent) },
    });
  };
  return (
    <section className={styles.list} aria-label={say('wayDirect')}>
      {!counts && <Caption1 className={styles.quiet}>{say('directNotYet', { item: titleOf(parent) })}</Caption1>}
      {items.map((item, index) => (
        <div key={item.id} className={styles.row}>
          <Body1 className={styles.name}>
            <Code code={item.code} />
            {item.name}
          </Body1>
          <NumberField
            label={say('weightOf', { name: titleOf(item) })}
            value={item.weight}
            onChange={(weight) => give(item, weight)}
          />
          <Body1 className={styles.share}>{weights ? formats.percent(weights[index] ?? 0) : '–'}</Body1>
        </div>
      ))}
      {counts && missing.length > 0 && (
        <Caption1 className={styles.quiet}>{say('directMissing', { items: missing.join(', ') })}</Caption1>
      )}
      {!counts && missing.length === 0 && (
        <Button className={styles.use} onClick={use}>
          {say('useDirect')}
        </Button>
      )}
      <Caption1 className={styles.quiet}>{say('directHint')}</Caption1>
    </section>
  );
}
