/** The start of the lists in the Scorecard tab, none of which is begun; those that have their sheets stand below. */
import type { ReactElement } from 'react';
import { ListsStart } from '../../taskpane/employees/ListsStart';
import type { Listing } from '../../taskpane/employees/useEmployees';
import { NO_CODING } from '../data/coding';
import { NOT_LISTING } from '../data/employees';
import { NO_FEEDBACK } from '../data/feedback';
import { NO_PROFILE } from '../data/profiles';
import { NO_MODELLING } from '../data/questionnaires';
import { NO_SATISFACTION } from '../data/satisfaction';

export function Untouched({ rest = {} }: { rest?: Partial<Listing> }): ReactElement {
  return (
    <ListsStart
      listing={{ ...NOT_LISTING, ...rest }}
      feedback={NO_FEEDBACK}
      coding={NO_CODING}
      profile={NO_PROFILE}
      modelling={NO_MODELLING}
      satisfaction={NO_SATISFACTION}
    />
  );
}
