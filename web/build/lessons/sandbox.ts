import { nodeSandbox } from '../../src/sandbox/node.ts';

/** The page's sandbox, for what the build runs: examples in the text, and challenges. */
export const sandbox = nodeSandbox();
