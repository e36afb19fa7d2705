/** The sentences of this room come with it. */
import { bringSentences } from '../strings';
import { portable as en } from '../strings/en/portable';
import { portable as id } from '../strings/id/portable';

bringSentences({ en, id });
