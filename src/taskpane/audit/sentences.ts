/** The sentences of this room come with it. */
import { bringSentences } from '../strings';
import { audit as en } from '../strings/en/audit';
import { audit as id } from '../strings/id/audit';

bringSentences({ en, id });
