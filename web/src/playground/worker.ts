import { openSession } from './run/open.ts';
import { answerCalls } from './run/remote.ts';

// Training never costs the page a frame: the page draws, and all else happens here.
answerCalls(self as unknown as Worker, openSession());
