import type { Words } from '../words.ts';
import { data } from './data.ts';
import { parts } from './parts.ts';
import { playground } from './playground.ts';

const inPlayground: Words = { ...data, ...parts, ...playground };
export default inPlayground;
