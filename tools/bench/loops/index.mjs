import { binary } from './binary.mjs';
import { classes } from './classes.mjs';
import { pairs } from './pairs.mjs';
import { regression } from './regression.mjs';
import { several } from './several.mjs';

/**
 * The loss as a reader of a tutorial would write it in JavaScript: the mean of the loss, and the same with its gradient
 * with respect to the predictions written on the way. Arrays hold anything here, as they do in JavaScript.
 *
 * @typedef {object} Loop
 * @property {(inputs: any, params: any) => number} value
 * @property {(inputs: any, params: any, gradient: any) => number} evaluate
 *
 * @typedef {Record<string, Loop>} Loops by the loss's id
 */

/** @type {Loops} */
export const loops = { ...regression, ...binary, ...classes, ...pairs, ...several };
