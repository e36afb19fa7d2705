import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
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
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Weights that are decided, not judged: any positive numbers, divided by their sum. */
export function DirectWeights({ parent }: { parent: Item }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model, edit } = useModel();
  const items = childrenOf(model, parent.id);
  const { weights } = localWeights(model, parent.id);
  return (
    <section className={styles.list} aria-label={say('wayDirect')}>
      {items.map((item, index) => (
        <div key={item.id} className={styles.row}>
          <Body1 className={styles.name}>
            <Code code={item.code} />
            {item.name}
          </Body1>
          <NumberField
            label={say('weightOf', { name: titleOf(item) })}
            value={item.weight}
            onChange={(weight) =>
              edit((now) => changeItem(now, item.id, { weight }), {
                key: 'weightGiven',
                values: { item: titleOf(item) },
              })
            }
          />
          <Body1 className={styles.share}>{weights ? formats.percent(weights[index] ?? 0) : '–'}</Body1>
        </div>
      ))}
      <Caption1 className={styles.quiet}>{say('directHint')}</Caption1>
    </section>
  );
}
