import { choosing } from './choosing.ts';

export default choosing;
