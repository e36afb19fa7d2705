/** Validation by experts: forms are written, read, and what is not valid leaves. */
import { changeItem } from '../../model/hierarchy/edit';
import { leavesOf } from '../../model/hierarchy/tree';
import type { Model } from '../../model/types';
import { ValidationPart } from '../../taskpane/weights/validation/ValidationPart';
import type { FormsReading } from '../../workbook/reading/validationForms';
import { longNames, small } from '../data/hierarchies';
import { afterLeaving, allValid, longReading, mixed, threeLevels, withForms } from '../data/validations';
import type { State } from '../state';

const state = (
  id: string,
  title: string,
  model: Model,
  begun: FormsReading | null = null,
  act?: NonNullable<State['act']>,
): State => ({
  id: `validation-${id}`,
  title,
  tab: 'weights',
  model,
  render: () => <ValidationPart begun={begun} />,
  ...(act && { act }),
});

const threeForms = withForms(small, 3);
const [firstLeaf] = leavesOf(threeForms);
const renamed = firstLeaf === undefined ? threeForms : changeItem(threeForms, firstLeaf.id, { name: 'Another name' });

export const validationStates: readonly State[] = [
  state('start', 'Two levels: objectives or KPIs', small),
  state('levels', 'Three levels: both forms', threeLevels),
  state('unread', 'Forms are written', withForms(small, 3)),
  state('mixed', 'One is not valid, one a tie, one unclear, a form is gone', withForms(small, 3), mixed),
  state('any', 'By the strictest rule', withForms(small, 3), mixed, ({ press }, say) =>
    press(say('validationRuleAny')),
  ),
  state('asked', 'Asked before one leaves', withForms(small, 3), mixed, ({ press }, say) =>
    press(say('validationLeaveOne')),
  ),
  state('renamed', 'Experts were asked about another name', renamed, mixed),
  state('renamed-asked', 'Asked before their answers are kept', renamed, mixed, ({ press }, say) =>
    press(say('validationWriteMany', { count: 3 })),
  ),
  state('left', 'What was not valid has left', afterLeaving, mixed),
  state('valid', 'All is valid', withForms(small, 2), allValid),
  state('long', 'Long names', withForms(longNames, 1), longReading),
  state('long-asked', 'Long names are asked about', withForms(longNames, 1), longReading, ({ press }, say) =>
    press(say('validationLeaveMany', { count: 2 })),
  ),
];
