import { describe, expect, test } from 'vitest';
import type { Check, Expected } from '../../../web/src/grader/challenge.ts';
import { problemOf } from '../../../web/src/grader/problem.ts';
import { checkWith, outcomeOf, type Written } from './on-host.ts';

/** What is said of a function that returns, or does, this. */
function said(returned: unknown, expected: Expected, given: Partial<Check> = {}): string {
  const written: Written = typeof returned === 'function' ? (returned as Written) : () => returned;
  const outcome = outcomeOf(checkWith(given), written, [
    [3, 1],
    [2, 2],
  ]);
  const problem = problemOf(outcome, expected, { name: 'f', parameters: ['p', 't'], tolerance: 1e-9 });
  return problem ? `${problem.symptom}: ${problem.message}` : '';
}

describe('right answers', () => {
  test.each<[unknown, Expected]>([
    [3, 3],
    [3 + 1e-12, 3],
    [-0, 0],
    [1e20 * (1 + 1e-12), 1e20],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['plateau', 'plateau'],
    [true, true],
    [
      [1, [2, 3]],
      [1, [2, 3]],
    ],
    [[], []],
    [
      { b: [2], a: 'x' },
      { a: 'x', b: [2] },
    ],
    [[{ step: 1, loss: 0.5 }], [{ loss: 0.5, step: 1 }]],
  ])('%j is %j', (returned, expected) => {
    expect(said(returned, expected)).toBe('');
  });
});

describe('every way to be wrong has its own message', () => {
  test.each<[unknown, Expected, string]>([
    [4, 3, 'value: Expected 3, got 4.'],
    [3, Number.POSITIVE_INFINITY, 'value: Expected Infinity, got 3.'],
    [undefined, 3, 'undefined: f returned undefined. Is a return missing?'],
    [
      '3',
      3,
      'string: f returned the string "3", not a number. Return the number itself: toFixed and quotes make strings.',
    ],
    [Number.NaN, 3, 'nan: f returned NaN.'],
    [Number.NEGATIVE_INFINITY, 3, 'infinite: f returned -Infinity. Is something divided by 0'],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 'value: Expected Infinity, got -Infinity.'],
    [Promise.resolve(3), 3, 'promise: f returned a promise. Remove async'],
    [() => () => 3, 3, 'function: f returned a function; expected a number. Are its brackets missing, as in f()?'],
    [null, 3, 'kind: f returned null; expected a number.'],
    [true, 3, 'kind: f returned true; expected a number.'],
    [[3], 3, 'kind: f returned an array ([3]); expected a number.'],
    [{}, 3, 'kind: f returned an object; expected a number.'],
    [3, [3], 'kind: f returned the number 3; expected an array.'],
    [[1], [1, 2], 'length: f returned an array of 1 entry; expected 2.'],
    [[1, 3], [1, 2], 'value: [1]: Expected 2, got 3.'],
    [
      [[1, 2], [3]],
      [
        [1, 2],
        [3, 4],
      ],
      'length: f, at [1], returned an array of 1 entry; expected 2.',
    ],
    [
      [
        [1, 2],
        [3, 5],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      'value: [1][1]: Expected 4, got 5.',
    ],
    [[1, undefined], [1, 2], 'undefined: f, at [1], returned undefined.'],
    [3, { mse: 3 }, 'kind: f returned the number 3; expected an object with mse.'],
    [{ mse: 3 }, { mse: 3, mae: 1 }, 'keys: f returned an object with the key mse; expected mse and mae.'],
    [
      { MSE: 3 },
      { mse: 3 },
      'keys: f returned an object with the key MSE; expected mse. Capital and small letters are different.',
    ],
    [{ dw: 1, db: 2 }, { dW: 1, db: 2 }, 'Capital and small letters'],
    [{ mse: 3, n: 2 }, { mse: 3 }, 'keys: f returned an object with the keys mse and n; expected mse.'],
    [{ mse: 4 }, { mse: 3 }, 'value: mse: Expected 3, got 4.'],
    [{ mse: '3' }, { mse: 3 }, 'string: f, under mse, returned the string "3"'],
    [{ path: [1, { x: 2 }] }, { path: [1, { x: 3 }] }, 'value: path[1].x: Expected 3, got 2.'],
    ['diverging', 'plateau', 'value: Expected "plateau", got "diverging".'],
    [3, 'plateau', 'kind: f returned the number 3; expected a string, such as "plateau".'],
    [1, true, 'kind: f returned the number 1; expected true or false.'],
    [false, true, 'value: Expected true, got false.'],
    ['true', true, 'kind: f returned the string "true"; expected true or false.'],
  ])('%j for %j', (returned, expected, message) => {
    expect(said(returned, expected)).toContain(message);
  });

  test('a changed argument, when the answer is right', () => {
    const sorts: Written = (p: number[]) => p.sort()[0];
    expect(said(sorts, 1)).toBe(
      'changed: f changed its argument p. Work on a copy, such as p.slice(): the caller still needs the data.',
    );
    expect(said(sorts, 2)).toBe('value: Expected 2, got 1.');
  });

  test('two changed arguments, each with a copy of its own', () => {
    const empties: Written = (...lists: number[][]) => {
      for (const list of lists) list.splice(0);
      return 1;
    };
    expect(said(empties, 1)).toBe(
      'changed: f changed its arguments p and t. Work on copies, such as p.slice() and t.slice(): the caller still needs the data.',
    );
  });

  test('an error', () => {
    const throws: Written = (p) => p.nothing.here;
    expect(said(throws, 1)).toMatch(/^threw: f stopped with an error\. TypeError: /);
  });
});
