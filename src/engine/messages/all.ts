import { messages } from '../messages';
import { plsMessages } from './pls';

/** Every sentence that a function can refuse with, in whichever file of functions it comes. */
export const allMessages = { ...messages, ...plsMessages } as const;
