/** The sentences of this room come with it. */
import { bringSentences } from '../strings';
import { thesis as en } from '../strings/en/thesis';
import { thesis as id } from '../strings/id/thesis';

bringSentences({ en, id });
