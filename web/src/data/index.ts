export { DataError } from './errors.ts';
export { MOST_FEATURES, MOST_ROWS, type OwnData, type ReadOptions, readSamples } from './samples.ts';
export { type DataTask, MOST_CLASSES } from './targets.ts';
