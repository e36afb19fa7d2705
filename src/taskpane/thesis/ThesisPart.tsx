/** The selected table for a thesis: what it will look like, and the buttons that copy it. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import packageJson from '../../../package.json';
import type { Language } from '../../engine/language';
import { areaAddress } from '../../sheets/address';
import { copiedLine } from '../../sheets/thesis/foot';
import { htmlTable } from '../../sheets/thesis/html';
import { isLongTable, latexTable, packagesOf } from '../../sheets/thesis/latex';
import { plainTable } from '../../sheets/thesis/plainTable';
import type { ThesisTable } from '../../sheets/thesis/shownCells';
import { thesisTable } from '../../sheets/thesis/thesisTable';
import type { ShownTable } from '../../workbook/reading/shownTable';
import type { SelectionReading } from '../../workbook/selection/selection';
import { today } from '../../workbook/writing/today';
import { Waiting } from '../components/Waiting';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import { CiteLines } from './CiteLines';
import { CopyOutcome } from './CopyOutcome';
import './sentences';
import { TablePreview } from './TablePreview';
import { useCopy } from './useCopy';
import type { TableLook } from './useShownTable';
import { useShownTable } from './useShownTable';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

export function ThesisPart({ reading }: { reading: SelectionReading }): ReactElement {
  return <ThesisLook look={useShownTable(reading)} />;
}

/** The gallery shows it with what the workbook would have said. */
export function ThesisLook({ look }: { look: TableLook | null }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const shown = look !== null && 'shown' in look ? look.shown : null;
  const table = useMemo(() => shown && tableOf(shown, language), [shown, language]);
  if (look === null) return <Waiting label={say('thesisReading')} />;
  if ('failure' in look) {
    return (
      <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{explain(look.failure, language)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (shown === null || table === null) return <Caption1>{say('thesisNone')}</Caption1>;
  return <CopyTable shown={shown} table={table} />;
}

function tableOf(shown: ShownTable, language: Language): ThesisTable | null {
  const { cells, title, foot, functions } = shown;
  const isOurs = title !== '' || functions.length > 0;
  const line = copiedLine(functions, { version: packageJson.version, day: today() }, language);
  const note = foot === '' && isOurs ? line : foot;
  return thesisTable(cells, title, note === '' ? [] : [note]);
}

function CopyTable({ shown, table }: { shown: ShownTable; table: ThesisTable }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { state, copy } = useCopy(table);
  const errors = shown.cells.flat().filter(({ kind }) => kind === 'error');
  const [first] = errors;
  const values = {
    area: areaAddress(shown.area),
    rows: formats.count(table.rows.length + table.headings.length),
    columns: table.asides.length,
  };
  const remarks = [
    say('thesisSize', values),
    shown.hidden > 0 ? say('thesisHidden') : '',
    first ? say('thesisErrors', { count: formats.count(errors.length), error: first.text }) : '',
    isLongTable(table) ? say('thesisLong') : '',
  ].filter((line) => line !== '');
  const copyWord = (): void => copy({ plain: plainTable(table), html: htmlTable(table) }, say('thesisWordCopied'));
  const copyLatex = (): void =>
    copy({ plain: latexTable(table) }, say('thesisLatexCopied', { packages: packagesOf(table) }));
  return (
    <div className={styles.block}>
      {remarks.map((line) => (
        <Caption1 key={line} className={styles.quiet}>
          {line}
        </Caption1>
      ))}
      <TablePreview table={table} />
      <div className={styles.buttons}>
        <Button onClick={copyWord}>{say('thesisWord')}</Button>
        <Button onClick={copyLatex}>{say('thesisLatex')}</Button>
      </div>
      <CopyOutcome state={state} />
      <CiteLines />
    </div>
  );
}
