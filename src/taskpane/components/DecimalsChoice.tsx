/** How many decimals weights have in the sheets that are written, as the rules of a university ask. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WeightDecimals } from '../../model/types';
import { usePane } from '../shell/context';

const DECIMALS: readonly WeightDecimals[] = [2, 3, 4];
const USUAL = 'usual';
const EXAMPLE = 0.4058;

const useStyles = makeStyles({
  // As narrow as the pane: see MethodChoice.
  choice: { minWidth: 'auto', width: '100%' },
});

interface DecimalsChoiceProps {
  decimals: WeightDecimals | undefined;
  /** `undefined` for what is usual on each sheet. */
  onDecimals: (decimals: WeightDecimals | undefined) => void;
}

export function DecimalsChoice({ decimals, onDecimals }: DecimalsChoiceProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const shown = (count: WeightDecimals): string => {
    const digits = { minimumFractionDigits: count, maximumFractionDigits: count };
    return say('decimalsOf', { count, example: new Intl.NumberFormat(language, digits).format(EXAMPLE) });
  };
  const nameOf = (count: WeightDecimals | undefined): string =>
    count === undefined ? say('decimalsUsual') : shown(count);
  return (
    <Field label={say('weightDecimals')} hint={say('weightDecimalsHint')}>
      <Dropdown
        className={styles.choice}
        value={nameOf(decimals)}
        selectedOptions={[decimals === undefined ? USUAL : String(decimals)]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === USUAL) onDecimals(undefined);
          const chosen = DECIMALS.find((count) => String(count) === optionValue);
          if (chosen !== undefined) onDecimals(chosen);
        }}
      >
        {[
          <Option key={USUAL} value={USUAL}>
            {nameOf(undefined)}
          </Option>,
          ...DECIMALS.map((count) => (
            <Option key={count} value={String(count)}>
              {nameOf(count)}
            </Option>
          )),
        ]}
      </Dropdown>
    </Field>
  );
}
