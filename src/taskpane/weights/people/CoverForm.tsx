/** What stands on the cover of the questionnaires: each field is taken when it is left. */
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { coverOf, withCover } from '../../../model/judgments/cover';
import type { CoverField } from '../../../model/judgments/cover';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { StringKey } from '../../strings';

interface FieldWords {
  readonly label: StringKey;
  readonly hint?: StringKey;
  readonly isLong?: boolean;
}

/** In the order of the cover. */
const FIELDS: Readonly<Record<CoverField, FieldWords>> = {
  study: { label: 'coverStudy' },
  institution: { label: 'coverInstitution' },
  asker: { label: 'coverAsker', hint: 'coverAskerHint', isLong: true },
  purpose: { label: 'coverPurpose', hint: 'coverPurposeHint', isLong: true },
  levels: { label: 'coverLevels', hint: 'coverLevelsHint' },
  approver: { label: 'coverApprover', hint: 'coverApproverHint' },
};

export function CoverForm(): ReactElement {
  return (
    <>
      {(Object.keys(FIELDS) as CoverField[]).map((field) => (
        <CoverText key={field} field={field} />
      ))}
    </>
  );
}

function CoverText({ field }: { field: CoverField }): ReactElement {
  const { say } = usePane();
  const { model, edit } = useModel();
  // Null while nothing is being typed: the field then shows what is kept, whoever changed it.
  const [typed, setTyped] = useState<string | null>(null);
  const { label, hint, isLong = false } = FIELDS[field];
  const take = (): void => {
    if (typed !== null) edit((now) => withCover(now, { [field]: typed }), { key: 'coverChanged', values: {} });
    setTyped(null);
  };
  const shared = { value: typed ?? coverOf(model)[field], onBlur: take };
  return (
    <Field label={say(label)} {...(hint !== undefined && { hint: say(hint) })}>
      {isLong ? (
        <Textarea {...shared} size="small" resize="vertical" onChange={(_, data) => setTyped(data.value)} />
      ) : (
        <Input
          {...shared}
          size="small"
          input={{ style: { minWidth: 0 } }}
          onChange={(_, data) => setTyped(data.value)}
        />
      )}
    </Field>
  );
}
