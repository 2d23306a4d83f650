import { nodeSandbox } from '../../src/sandbox/node.ts';

// These are programs of our own, many at once: a busy machine must not make a right one look endless.
const SECONDS = 30;

/** The page's sandbox, for what the build runs: examples in the text, and challenges. */
export const sandbox = nodeSandbox(SECONDS);
