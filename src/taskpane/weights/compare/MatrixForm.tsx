import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import { readJudgment } from '../../../engine/ahp/judgment';
import { titleOf } from '../../../model/hierarchy/edit';
import { childrenOf } from '../../../model/hierarchy/tree';
import { isBlock, readPastedJudgments } from '../../../model/judgments/pastedJudgments';
import type { MatrixCell, PastedJudgments } from '../../../model/judgments/pastedJudgments';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import { useModel } from '../../store/useModel';
import { headingsOf } from './matrixHeadings';
import { PasteProblems } from './PasteProblems';
import { useJudging } from './useJudging';
import { shortOf } from './scale';
import { useJudgmentText } from './useJudgmentText';

const useStyles = makeStyles({
  // What is placed absolutely for screen readers scrolls with its table.
  scroller: { position: 'relative', overflowX: 'auto', padding: '2px' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  heading: {
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    verticalAlign: 'bottom',
  },
  // Row names stay in view while the columns of many items are scrolled.
  rowHeading: {
    textAlign: 'left',
    verticalAlign: 'middle',
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  names: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'break-word',
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: {
    minWidth: '40px',
    height: '30px',
    padding: 0,
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  fixed: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  field: {
    width: '100%',
    height: '30px',
    boxSizing: 'border-box',
    border: 'none',
    padding: '0 2px',
    textAlign: 'center',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '[aria-invalid="true"]': { color: tokens.colorStatusDangerForeground3 },
  },
  wrong: { color: tokens.colorStatusDangerForeground3, textDecorationLine: 'underline' },
  error: { color: tokens.colorStatusDangerForeground3, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is typed and not yet a judgment, by the ids of its pair. */
interface Typed {
  pair: string;
  text: string;
  failure: unknown;
}

/** The matrix itself: the upper triangle is typed as in a sheet, the lower one follows. */
export function MatrixForm({ parent }: { parent: Item }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { valueOf, set, setAll } = useJudging();
  const { inFigures } = useJudgmentText();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [problems, setProblems] = useState<PastedJudgments['problems']>([]);
  const items = childrenOf(model, parent.id);
  const { labels, isNumbered } = headingsOf(model, items);

  const commit = (first: Item, second: Item): void => {
    if (!typed || typed.pair !== `${first.id} ${second.id}`) return;
    const pair = `${shortOf(first)} – ${shortOf(second)}`;
    const place = { en: pair, id: pair };
    try {
      // Office writes "1/3"; "1 / 3" and "0,33" are read as well.
      const value = readJudgment(typed.text, () => place);
      if (set(first, second, value)) setTyped(null);
    } catch (failure) {
      setTyped({ ...typed, failure });
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, start: MatrixCell): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    const read = readPastedJudgments(text, items, start);
    setTyped(null);
    setProblems(read.problems);
    if (read.judgments.length > 0) setAll(read.judgments);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, first: Item, second: Item): void => {
    if (event.key === 'Escape') setTyped(null);
    if (event.key !== 'Enter') return;
    commit(first, second);
    const fields = [...(event.currentTarget.closest('table')?.querySelectorAll('input') ?? [])];
    fields[fields.indexOf(event.currentTarget) + 1]?.focus();
  };

  return (
    <>
      <div className={styles.scroller} data-scrolls>
        <table className={styles.table} aria-label={say('matrixLabel', { item: titleOf(parent) })}>
          <thead>
            <tr>
              <td />
              {items.map((item, index) => (
                <th key={item.id} scope="col" className={styles.heading} title={titleOf(item)}>
                  <Heading label={labels[index] ?? ''} name={isNumbered ? titleOf(item) : null} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row, i) => (
              <tr key={row.id}>
                <th scope="row" className={mergeClasses(styles.heading, styles.rowHeading)} title={titleOf(row)}>
                  <Heading label={labels[i] ?? ''} name={isNumbered ? titleOf(row) : null} />
                </th>
                {items.map((column, j) => {
                  const value = i === j ? 1 : valueOf(row, column);
                  const shown = value === null ? '' : inFigures(value);
                  if (i >= j) {
                    return (
                      <td key={column.id} className={mergeClasses(styles.cell, styles.fixed)}>
                        {shown}
                      </td>
                    );
                  }
                  const own = typed?.pair === `${row.id} ${column.id}` ? typed : null;
                  return (
                    <td key={column.id} className={styles.cell}>
                      <input
                        className={mergeClasses(styles.field, own?.failure ? styles.wrong : undefined)}
                        aria-label={say('sliderLabel', { first: titleOf(row), second: titleOf(column) })}
                        aria-invalid={Boolean(own?.failure)}
                        value={own?.text ?? shown}
                        onFocus={(event) => event.currentTarget.select()}
                        onChange={(event) => {
                          setProblems([]);
                          setTyped({ pair: `${row.id} ${column.id}`, text: event.target.value, failure: null });
                        }}
                        onPaste={(event) => onPaste(event, { row: i, column: j })}
                        onBlur={() => commit(row, column)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isNumbered && (
        <ol className={styles.names} aria-hidden>
          {items.map((item, index) => (
            <li key={item.id}>{item.code === String(index + 1) ? item.name : titleOf(item)}</li>
          ))}
        </ol>
      )}
      <PasteProblems problems={problems} />
      {typed?.failure ? (
        <Text role="alert" size={200} className={styles.error}>
          {explain(typed.failure, language)}
        </Text>
      ) : (
        <Caption1 className={styles.quiet}>{say('matrixHint')}</Caption1>
      )}
    </>
  );
}

/** A number alone means nothing to who cannot see the list of names: then the name is what is read. */
function Heading({ label, name }: { label: string; name: string | null }): ReactElement {
  const styles = useStyles();
  if (name === null) return <>{label}</>;
  return (
    <>
      <span aria-hidden>{label}</span>
      <span className={styles.unseen}>{name}</span>
    </>
  );
}
