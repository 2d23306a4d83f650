/**
 * The sine, as cpp/include/downhill/trigonometry.hpp has it: sums and products alone, which are the same to the last bit
 * in every browser. `Math.sin` is not.
 */
export function sine(x: number): number {
  const quarters = Math.round(x * INVERSE);
  const rest = HALF_PI.reduce((left, part) => left - quarters * part, x);
  const size = quarters % 2 === 0 ? rest * (1 + rest * rest * series(SINE, rest * rest)) : cosine(rest * rest);
  const place = ((quarters % 4) + 4) % 4;
  return place < 2 ? size : -size;
}

const cosine = (square: number) => 1 - 0.5 * square + square * square * series(COSINE, square);

const INVERSE = 0.6366197723675814; // 2 / pi
/** In parts, of which the first have so many trailing zeros that their products with small numbers are exact. */
const HALF_PI = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21] as const;

// Remez polynomials from FreeBSD's msun (k_sin.c and k_cos.c, Sun Microsystems 1993).
const SINE = [
  ...[-0.16666666666666632, 0.00833333333332249, -0.0001984126982985795],
  ...[0.0000027557313707070068, -2.5050760253406863e-8, 1.58969099521155e-10],
];
const COSINE = [
  ...[0.0416666666666666, -0.001388888888887411, 0.00002480158728947673],
  ...[-2.7557314351390663e-7, 2.087572321298175e-9, -1.1359647557788195e-11],
];

const series = (factors: readonly number[], x: number) => factors.reduceRight((sum, factor) => sum * x + factor, 0);
