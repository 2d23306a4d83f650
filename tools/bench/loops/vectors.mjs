/**
 * @param {any} a
 * @param {any} b
 * @param {number} start
 * @param {number} dims
 */
export function distance(a, b, start, dims) {
  let sum = 0;
  for (let d = start; d < start + dims; d++) sum += (a[d] - b[d]) ** 2;
  return Math.sqrt(sum);
}

/**
 * @param {any} a
 * @param {any} b
 * @param {number} start
 * @param {number} dims
 */
export function similarity(a, b, start, dims) {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let d = start; d < start + dims; d++) {
    dot += a[d] * b[d];
    aa += a[d] * a[d];
    bb += b[d] * b[d];
  }
  return dot / Math.sqrt(aa * bb);
}

/**
 * @param {any} a
 * @param {number} i where in `a` the vector begins
 * @param {any} b
 * @param {number} j
 * @param {number} dims
 */
export function dot(a, i, b, j, dims) {
  let sum = 0;
  for (let d = 0; d < dims; d++) sum += a[i + d] * b[j + d];
  return sum;
}

/** Every vector at length 1. @param {any} vectors @param {number} dims @returns {any} */
export function directions(vectors, dims) {
  const all = vectors.slice();
  for (let start = 0; start < all.length; start += dims) {
    const length = Math.sqrt(dot(vectors, start, vectors, start, dims));
    for (let d = start; d < start + dims; d++) all[d] /= length;
  }
  return all;
}

/**
 * @param {any} logits
 * @param {number} start
 * @param {number} classes
 */
export function logSumExp(logits, start, classes) {
  let max = -Infinity;
  for (let c = start; c < start + classes; c++) max = Math.max(max, logits[c]);
  let sum = 0;
  for (let c = start; c < start + classes; c++) sum += Math.exp(logits[c] - max);
  return max + Math.log(sum);
}
