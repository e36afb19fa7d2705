/** Which columns ask which pairs: in a line while headings say it clearly, and column by column where they do not. */
import { Caption1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ColumnUse, SurveyDraft } from '../../model/survey/draft';
import { hasStrengths, useAt as usedAs, usesOf } from '../../model/survey/draft';
import type { SurveyReading } from '../../model/survey/types';
import { columnLetters } from '../../sheets/address';
import { TableColumns, useListStyles } from '../employees/ListParts';
import { usePane } from '../shell/context';
import type { Survey } from './useSurvey';

interface SurveyColumnsProps {
  draft: SurveyDraft;
  reading: SurveyReading;
  onUse: Survey['setUse'];
}

export function SurveyColumns({ draft, reading, onUse }: SurveyColumnsProps): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { set, table, person } = draft;
  const asked = Object.keys(set.pairs).length;
  const isClear = asked > 0 && !set.isByOrder && reading.doubled.length === 0 && reading.halved.length === 0;
  const wordsOf = (use: ColumnUse): string => {
    if (use === 'name') return say('personColumn');
    if (use === 'weight') return say('personWeightColumn');
    const [first, second, strength] = use.split('-');
    const pair = [first, second].map((item) => set.items[Number(item)] ?? '').join(' – ');
    return strength === undefined ? pair : say('pairStrength', { pair });
  };
  const letter = (column: number): string => columnLetters(table.area.column + column);
  const used = [...Object.keys(set.pairs), ...Object.keys(set.strengths)].map(Number).sort((one, other) => one - other);
  const persons = (['name', 'weight'] as const).flatMap((role) => {
    const column = person[role];
    return column === undefined ? [] : [`${wordsOf(role)}: ${letter(column)}`];
  });
  const [first = 0] = used;
  const pairs = say('pairsInColumns', { pairs: asked, first: letter(first), last: letter(used.at(-1) ?? 0) });
  const columns = (
    <TableColumns
      table={table}
      roleAt={(column) => usedAs(draft, column)}
      roles={usesOf(draft, hasStrengths(draft) || reading.halved.length > 0).map((role) => ({
        role,
        words: wordsOf(role),
      }))}
      onRole={onUse}
    />
  );
  if (!isClear) return columns;
  return (
    <>
      <Caption1 className={styles.quiet}>{[set.items.join(', '), pairs, ...persons].join('. ')}</Caption1>
      {isOpen && columns}
      <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? 'pairsColumnsHide' : 'pairsColumnsShow')}
      </Link>
    </>
  );
}
