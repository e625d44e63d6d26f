import { HELLO, streamed } from '../nasty/answers.ts';
import type { Script } from '../support/scripted-server.ts';

/** An ordinary answer of one read, so that nothing about it depends on how busy the machine is. */
export const ANSWER: Script = streamed([HELLO.join('')]);
