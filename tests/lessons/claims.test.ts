import { expect, test } from 'vitest';
import { checkClaims } from '../../web/build/lessons/claims.ts';
import { kernelSource } from '../../web/build/lessons/kernel-source.ts';
import { sandbox } from '../../web/build/lessons/sandbox.ts';
import { kernels } from '../../web/src/engine/index.ts';

const check = async (source: string) => checkClaims(source, await sandbox.run({ source, calls: [] }));

test('a true claim is no fault', async () => {
  expect(await check('console.log(1 + 1); // → 2\nconsole.log([1, 2]); // → [1, 2]')).toEqual([]);
});

test('a false claim is a fault on its line, with what is true', async () => {
  expect(await check('const x = 3;\nconsole.log(x); // → 4')).toEqual([
    { line: 2, what: 'The comment says that this prints 4, but it prints 3', mend: 'Write // → 3, or mend the code.' },
  ]);
});

test('a claim about nothing, and a line that nobody tells', async () => {
  expect((await check('if (false) console.log(1); // → 1'))[0]?.what).toContain('prints nothing');
  expect((await check('console.log(1); // → 1\nconsole.log(2);'))[0]?.what).toBe(
    'The example prints 2 lines, and comments tell only 1 of them',
  );
});

test('an example that does not run is a fault on its line', async () => {
  expect(await check('const x = 1;\nlet = ;')).toMatchObject([{ line: 2 }]);
});

test.each(kernels.map((spec) => [spec.id, spec] as const))(
  'the kernel of %s is shown from its header',
  async (_, spec) => {
    const source = await kernelSource(spec);
    expect(source).toMatch(/^template <class [VT]>\n[\s\S]* (value|evaluate|run)\(/m);
    expect(source).toMatch(/gradient|slopes/);
    expect(source).not.toContain('Spec spec');
  },
);
