import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataError, MOST_FEATURES, MOST_ROWS, type ReadOptions, readSamples } from '../../../web/src/data/index.ts';
import { MOST_CHARACTERS } from '../../../web/src/data/table.ts';

function fault(text: string, options?: ReadOptions): DataError {
  try {
    readSamples(text, options);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was taken`);
}

const plain = { features: [1, 2, 4, 5], featureCount: 2, targets: [3.5, 6], task: 'regression' };
const read = (text: string, options?: ReadOptions) => {
  const { features, targets, ...rest } = readSamples(text, options);
  return { ...rest, features: [...features], targets: [...targets] };
};

describe('ways to write the same', () => {
  test.each([
    ['commas', '1,2,3.5\n4,5,6'],
    ['semicolons', '1;2;3.5\n4;5;6'],
    ['decimal commas between semicolons', '1;2;3,5\n4;5;6,0'],
    ['tabs', '1\t2\t3.5\n4\t5\t6'],
    ['spaces', '1 2  3.5\n 4 5 6 '],
    ['spaces around', ' 1 , 2 , 3.5 \n4,\t5, 6'],
    ['Windows’ line ends', '1,2,3.5\r\n4,5,6\r\n'],
    ['old line ends', '1,2,3.5\r4,5,6\r'],
    ['a byte order mark', '\uFEFF1,2,3.5\n4,5,6'],
    ['blank lines', '\n\n1,2,3.5\n  \n4,5,6\n\n'],
    ['a line of separators', '1,2,3.5\n,,\n4,5,6'],
    ['quotation marks', '"1","2","3.5"\n4,"5",6'],
    ['signs and exponents', '+1,.2e1,35E-1\n4.,5,6e0'],
  ])('%s', (_, text) => expect(read(text)).toMatchObject(plain));

  test('a true minus sign', () => expect(read('−1,2\n3,4').features).toEqual([-1, 3]));
});

describe('columns', () => {
  test('are called what the first line says', () => {
    const text = 'size,"price, thousand",rooms\n100,250,3\n120,300,4';
    expect(readSamples(text)).toMatchObject({ featureNames: ['size', 'price, thousand'], targetName: 'rooms' });
    expect(read(text, { target: 'price, thousand' })).toMatchObject({
      featureNames: ['size', 'rooms'],
      features: [100, 3, 120, 4],
      targets: [250, 300],
    });
    expect(readSamples(text, { target: 1 })).toMatchObject({ targetName: 'size' });
  });

  test('have numbers where they have no names', () => {
    expect(readSamples('1,2\n3,4')).toMatchObject({ featureNames: ['Column 1'], targetName: 'Column 2' });
    expect(readSamples('"a ""b""",\n3,4')).toMatchObject({ featureNames: ['a "b"'], targetName: 'Column 2' });
  });

  test.each([
    [{ target: 'rooms' }, 'there is no column “rooms”; there are “x”, “y”, “x”'],
    [{ target: 'x' }, '2 columns are called “x”; say its number'],
    [{ target: 0 }, 'there is no column 0; they go from 1 to 3'],
    [{ target: 1.5 }, 'there is no column 1.5; they go from 1 to 3'],
  ])('%o is said not to be there', (options, message) => {
    expect(fault('x,y,x\n1,2,3', options).message).toBe(message);
  });
});

describe('targets', () => {
  const column = (...targets: readonly (string | number)[]) => targets.map((target, i) => `${i},${target}`).join('\n');

  test.each([
    ['0 and 1', [1, 0, 1], 'binary', ['0', '1']],
    ['-1 and 1, also as 1.0', [1, -1, '1.0'], 'binary', ['-1', '1']],
    ['two words', ['spam', 'ham', 'spam'], 'binary', ['ham', 'spam']],
    ['three words', ['dog', 'cat', 'bird'], 'multiclass', ['bird', 'cat', 'dog']],
    ['numbers of classes', [0, 1, 2, 0, 1, 2, 0, 1, 2], 'multiclass', ['0', '1', '2']],
    ['numbers that seldom come again', [1, 2, 3, 3], 'regression', []],
    ['two other numbers', [3, 4, 3, 4], 'regression', []],
    ['one number', [1, 1], 'regression', []],
  ])('%s are taken for what they look like', (_, targets, task, classNames) => {
    expect(readSamples(column(...targets))).toMatchObject({ task, classNames, classes: classNames.length });
  });

  test('are what they are said to be', () => {
    expect(read(column(0, 1, 1), { task: 'regression' })).toMatchObject({ task: 'regression', targets: [0, 1, 1] });
    expect(read(column(7, 5, 9), { task: 'multiclass' })).toMatchObject({ targets: [1, 0, 2], classes: 3 });
    expect(read(column('a', 1), { task: 'binary' })).toMatchObject({ classNames: ['1', 'a'], targets: [1, 0] });
  });

  test('count classes in their order', () => {
    expect(read(column('yes', 'no', 'no')).targets).toEqual([1, 0, 0]);
    expect(readSamples(column(10, 9, 2), { task: 'multiclass' }).classNames).toEqual(['2', '9', '10']);
  });

  test.each([
    [column('a', 'a'), {}, 'every target is “a”; there must be at least two classes to tell apart'],
    [column(1, 2, 3), { task: 'binary' }, 'the targets are of 3 classes; a yes-or-no question has two'],
    [column(1, 'n/a', 3), {}, 'line 2, column 2 is “n/a”; it must be a number'],
    [column('a', 'b'), { task: 'regression' }, 'line 1, column 2 is “a”; it must be a number'],
    [column(1, ''), { task: 'binary' }, 'line 2, column 2 is empty; it is the target'],
    [
      column(...'abcdefghijk'),
      {},
      'the targets are of 11 classes; there may be up to 10. If they are meant to be numbers, mend those that are none.',
    ],
  ] as const)('%j %o are refused in words', (text, options, message) => {
    expect(fault(text, options).message).toBe(message);
  });
});

describe('faults', () => {
  test.each([
    ['1,2\n3,4\nabc,6', 'line 3, column 1 is “abc”; it must be a number', 3, 1],
    ['x,y\n\n1,2\n,4', 'line 4, column 1 is empty; it must be a number', 4, 1],
    ['1\t2\n1,5\t2', 'line 2, column 1 is “1,5”; it must be a number, with a decimal point', 2, 1],
    ['1;2\n1.234,5;2', 'line 2, column 1 is “1.234,5”; it must be a number, with a decimal point', 2, 1],
    ['1,2\n1e39,2', 'line 2, column 1 is “1e39”; that is too large a number to train on', 2, 1],
    ['1,2\nNaN,2', 'line 2, column 1 is “NaN”; it must be a number', 2, 1],
    ['1,2\n0x10,2', 'line 2, column 1 is “0x10”; it must be a number', 2, 1],
    ['1,2\nInfinity,2', 'line 2, column 1 is “Infinity”; it must be a number', 2, 1],
    ['1,2\n3,4,5', 'line 2 has 3 values, but line 1 has 2 values', 2, undefined],
    ['x,y\n"a\nb",1\n3', 'line 4 has 1 value, but line 1 has 2 values', 4, undefined],
    ['1,2\n"3,4', 'line 2, column 1 opens a quotation mark that is never closed', 2, 1],
    ['1,2\n"3"5,4', 'line 2, column 1 goes on after its closing quotation mark', 2, 1],
  ])('%j', (text, message, line, column) => {
    expect(fault(text)).toMatchObject({ message, line, column });
  });

  test.each([
    ['', 'There are no data yet. Paste some rows of numbers, a sample a line.'],
    [' \n\r\n\t', 'There are no data yet. Paste some rows of numbers, a sample a line.'],
    ['1\n2', 'There is only one column; there must be one to predict from and one to predict.'],
    ['x,y', 'There are names of columns, but no rows below them.'],
  ])('%j is not enough', (text, message) => expect(fault(text).message).toBe(message));

  test('long texts are not repeated', () => {
    expect(fault(`1,2\n${'x'.repeat(1000)},2`).message).toBe(
      `line 2, column 1 is “${'x'.repeat(30)}…”; it must be a number`,
    );
  });

  test('what is no text is refused', () => {
    for (const text of [undefined, null, 5, {}, []]) {
      expect(() => readSamples(text as unknown as string)).toThrow(DataError);
    }
  });
});

describe('limits', () => {
  test('as many rows and columns as fit are taken, and one more is not', () => {
    const wide = (columns: number) => `${Array(columns).fill(1).join()}\n`;
    expect(readSamples('1,2\n'.repeat(MOST_ROWS)).targets).toHaveLength(MOST_ROWS);
    expect(fault('1,2\n'.repeat(MOST_ROWS + 1)).message).toBe(
      'There are 10,001 rows; up to 10,000 fit. Leave some out.',
    );
    expect(readSamples(wide(MOST_FEATURES + 1)).featureCount).toBe(MOST_FEATURES);
    expect(fault(wide(MOST_FEATURES + 2)).message).toBe(
      'There are 21 columns to predict from; up to 20 fit. Leave some out.',
    );
  });

  test('too long a text is refused before it is read', () => {
    expect(fault('"'.repeat(MOST_CHARACTERS + 1)).message).toMatch(/^That is a lot of text/);
  });

  // A way of reading that goes back and forth would take minutes, and run into the limit of tests.
  test.each(['"', '""', ',', '\n', '\r', 'a', '1 ', '\u00A0', '1,2\n', '-', '"\n'])(
    'a text full of %j is refused soon',
    (unit) => {
      expect(fault(unit.repeat(Math.floor(MOST_CHARACTERS / unit.length)))).toBeInstanceOf(DataError);
    },
  );
});

const single = fc.float({ noNaN: true, noDefaultInfinity: true });
const tables = fc.integer({ min: 2, max: MOST_FEATURES }).chain((columns) =>
  fc.record({
    rows: fc.array(fc.array(single, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 20 }),
    separator: fc.constantFrom(',', ';', '\t', ' '),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\uFEFF'),
    quotes: fc.boolean(),
    blank: fc.boolean(),
    header: fc.boolean(),
  }),
);

describe('whatever is pasted', () => {
  test('numbers come back as they went', () => {
    fc.assert(
      fc.property(tables, ({ rows, separator, ending, mark, quotes, blank, header }) => {
        const cell = (number: number) => (quotes ? `"${number}"` : String(number));
        const names = header ? [rows[0]?.map((_, i) => `name${i}`).join(separator)] : [];
        const lines = [...names, ...rows.map((row) => row.map(cell).join(separator))];
        const text = mark + lines.join(blank ? ending + ending : ending);
        const data = read(text, { task: 'regression' });
        const zero = (number: number | undefined) => (number ?? Number.NaN) + 0; // −0 is written 0
        expect(data.features.map(zero)).toEqual(rows.flatMap((row) => row.slice(0, -1).map(zero)));
        expect(data.targets.map(zero)).toEqual(rows.map((row) => zero(row.at(-1))));
      }),
    );
  });

  test.each(['\n', '\u2028', '\u2029', '\u0085', ',', ';', '\t', '""'])('a quoted name with %j comes back', (mark) => {
    const name = `n${mark}n`;
    expect(readSamples(`"${name}","y"\n1,2`).featureNames).toEqual([name.replaceAll('""', '"')]);
  });

  test('any names come back when quoted', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `n${text}n`.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(name, name, (x, y) => {
        const written = [x, y].map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        expect(readSamples(`${written}\n1,2`)).toMatchObject({ featureNames: [x], targetName: y });
      }),
    );
  });

  test('nothing but a DataError is thrown, and what is taken is whole', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '""',
          ',',
          ';',
          '\t',
          '\n',
          '\r\n',
          '\r',
          ' ',
          '\uFEFF',
          '\0',
          '1',
          '-',
          '.',
          'e',
          '__proto__',
          '\uD800',
          '😀',
          '0',
          '1.5',
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 25 },
    );
    const options = fc.record(
      {
        target: fc.oneof(fc.string(), fc.integer(), fc.double()),
        task: fc.constantFrom('regression', 'binary', 'multiclass' as const),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<ReadOptions>;
    fc.assert(
      fc.property(hostile, options, (parts, given) => {
        try {
          const data = readSamples(parts.join(''), given);
          expect(data.features).toHaveLength(data.targets.length * data.featureCount);
          expect([...data.features, ...data.targets].every(Number.isFinite)).toBe(true);
          for (const target of data.classes > 0 ? data.targets : []) expect(data.classNames[target]).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});
