/** Before every file of tests: the limit of a test is that of this machine. */
import { TEST_LIMIT } from './patience';

jest.setTimeout(TEST_LIMIT);
