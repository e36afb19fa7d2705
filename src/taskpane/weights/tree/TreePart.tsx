/** The hierarchy as a tree with its weights, and what can be done with the whole. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { goalOf } from '../../../model/hierarchy/tree';
import type { Model, WeightDecimals } from '../../../model/types';
import { DecimalsChoice } from '../../components/DecimalsChoice';
import { METHODS } from '../../../model/judgments/weighing';
import { MethodChoice } from '../../components/MethodChoice';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { useModel } from '../../store/useModel';
import { useChoice } from '../choice';
import { firstOpen } from '../compare/pairOrder';
import { RankIntervalsPart } from '../intervals/RankIntervalsPart';
import { ValidationPart } from '../validation/ValidationPart';
import { MoreSheets } from '../write/MoreSheets';
import { WriteSheets } from '../write/WriteSheets';
import { TreeToolbar } from './TreeToolbar';
import { TreeView } from './TreeView';
import { useTree } from './useTree';
import { WholeConsistency } from './WholeConsistency';
import { useWeighing } from './useWeighing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  tree: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
});

function withDecimals(now: Model, decimals: WeightDecimals | undefined): Model {
  const { weightDecimals, ...model } = now;
  if (weightDecimals === decimals) return now;
  return decimals === undefined ? model : { ...model, weightDecimals: decimals };
}

export function TreePart({ onRead }: { onRead: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const { choose } = useChoice();
  const tree = useTree();
  const weighing = useWeighing();
  const first = useLostFocus<HTMLDivElement>();
  const isOpen = weighing.asked > 0 && weighing.judged < weighing.asked;
  // What leads on: sheets of a tree in which nothing can be weighed would say nothing.
  const step = weighing.states.size === 0 ? 'add' : isOpen ? 'compare' : 'write';
  const goal = goalOf(model);

  const progress = { judged: weighing.judged, pairs: weighing.asked };

  const compare = (): void => {
    const open = firstOpen(model, weighing.respondent);
    choose({ part: 'compare', ...(open && { parent: open.parent.id }) });
  };

  return (
    <div ref={first} className={styles.block}>
      {step === 'add' && (
        <Button
          appearance="primary"
          icon={<AddRegular />}
          disabledFocusable={tree.naming !== null}
          onClick={() => tree.startNaming({ kind: 'new', parent: goal?.id ?? '', after: null })}
        >
          {say('addMattering')}
        </Button>
      )}
      {step === 'compare' && (
        <Button appearance="primary" icon={<ArrowRightRegular />} iconPosition="after" onClick={compare}>
          {weighing.by === null ? say('compareGo', progress) : say('compareGoAs', { name: weighing.by, ...progress })}
        </Button>
      )}
      {step === 'write' && <WriteSheets leads />}
      <div className={styles.tree}>
        <TreeToolbar tree={tree} onRead={onRead} />
        <TreeView tree={tree} weighing={weighing} />
      </div>
      {weighing.weights.size < model.items.length && (
        <Caption1 className={styles.quiet}>{say('dashNotWeighed')}</Caption1>
      )}
      {weighing.asked > 0 && (
        <>
          <WholeConsistency />
          <MethodChoice
            offered={METHODS}
            method={model.method}
            onMethod={(method) => edit((now) => ({ ...now, method }), { key: 'methodChosen', values: {} })}
          />
          <DecimalsChoice
            decimals={model.weightDecimals}
            onDecimals={(decimals) => edit((now) => withDecimals(now, decimals), { key: 'decimalsChosen', values: {} })}
          />
        </>
      )}
      {step !== 'write' && <WriteSheets leads={false} />}
      <MoreSheets />
      {step === 'write' && <RankIntervalsPart of="items" />}
      <ValidationPart />
    </div>
  );
}
