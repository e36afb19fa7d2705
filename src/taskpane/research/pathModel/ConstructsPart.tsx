/** The constructs: what each is called, whether its items reflect or form it, and which items are worded the other way. */
import {
  Button,
  Caption1,
  Checkbox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Mode } from '../../../engine/pls/model';
import { addConstruct, withConstruct, withoutConstruct, withReversed } from '../../../model/research/pathModel/draft';
import type { DraftConstruct, PathDraft } from '../../../model/research/pathModel/types';
import { FoldFrame } from '../../components/FoldFrame';
import { PLAIN_LIST } from '../../components/plainList';
import { SectionHeading } from '../../components/SectionHeading';
import { useListStyles } from '../../employees/ListParts';
import { useCardStyles } from '../../selection/SelectionCard';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { PathModelling } from './usePathModel';

const MODE_WORDS: Readonly<Record<Mode, StringKey>> = { reflective: 'modeReflective', formative: 'modeFormative' };
const MODES = ['reflective', 'formative'] as const;

const useStyles = makeStyles({
  list: PLAIN_LIST,
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  narrow: { minWidth: 0, width: '100%' },
  add: { alignSelf: 'flex-start' },
  items: { display: 'flex', flexDirection: 'column' },
});

interface ConstructsPartProps {
  draft: PathDraft;
  change: PathModelling['change'];
}

export function ConstructsPart({ draft, change }: ConstructsPartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { constructs } = draft;
  return (
    <>
      <SectionHeading>{say('constructs')}</SectionHeading>
      <ul className={styles.list}>
        {constructs.map((construct, place) => (
          <ConstructCard key={construct.id} construct={construct} place={place} draft={draft} change={change} />
        ))}
      </ul>
      <Button
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => change((now) => addConstruct(now, say('newConstruct', { number: now.constructs.length + 1 })))}
      >
        {say('addConstruct')}
      </Button>
      <Reversed draft={draft} change={change} />
    </>
  );
}

function ConstructCard(props: ConstructsPartProps & { construct: DraftConstruct; place: number }): ReactElement {
  const { construct, place, draft, change } = props;
  const { id, name, mode } = construct;
  const styles = useStyles();
  const list = useListStyles();
  const card = useCardStyles();
  const { say } = usePane();
  const codes = draft.items.flatMap((item) => (item.construct === id ? [item.code] : []));
  return (
    <li className={card.card}>
      <div className={styles.line}>
        <Field label={say('constructName', { number: place + 1 })}>
          <Input
            size="small"
            className={styles.narrow}
            value={name}
            onChange={(_, { value }) => change((now) => withConstruct(now, id, { name: value }))}
          />
        </Field>
        <Field label={say('constructMode')}>
          <Dropdown
            size="small"
            className={styles.narrow}
            aria-label={`${say('constructMode')}: ${name}`}
            value={say(MODE_WORDS[mode])}
            selectedOptions={[mode]}
            onOptionSelect={(_, { optionValue }) =>
              change((now) =>
                withConstruct(now, id, { mode: optionValue === 'formative' ? 'formative' : 'reflective' }),
              )
            }
          >
            {MODES.map((one) => (
              <Option key={one} value={one}>
                {say(MODE_WORDS[one])}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say('removeConstruct', { construct: name })}
          onClick={() => change((now) => withoutConstruct(now, id))}
        />
      </div>
      <Caption1 className={list.quiet}>
        {codes.length === 0 ? say('constructNoItems') : say('constructItems', { items: codes.join(', ') })}
      </Caption1>
    </li>
  );
}

function Reversed({ draft, change }: ConstructsPartProps): ReactElement | null {
  const styles = useStyles();
  const { say, formats } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { items, table } = draft;
  const count = items.filter(({ isReversed }) => isReversed).length;
  if (items.length === 0) return null;
  return (
    <FoldFrame
      title={say('reversedItems')}
      aside={formats.count(count)}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <div className={styles.items}>
        {items.map(({ column, code, isReversed }) => (
          <Checkbox
            key={column}
            checked={isReversed}
            label={say('itemOfColumn', { code, heading: table.headings.texts[column] ?? '' })}
            onChange={(_, { checked }) => change((now) => withReversed(now, column, checked === true))}
          />
        ))}
      </div>
    </FoldFrame>
  );
}
