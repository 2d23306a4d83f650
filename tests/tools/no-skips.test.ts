import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const LEFT_OUT = /\.(skip|skipIf|runIf|todo|fixme|only)\b *\(|\b(xit|xdescribe)\b *\(|GTEST_SKIP/;

it.each(['it.skip(', 'describe.runIf(', 'test.fixme(', 'it.todo(', 'GTEST_SKIP()'])(
  'knows %s for a test left out',
  (text) => expect(text).toMatch(LEFT_OUT),
);

it('every test runs on every machine: what one needs is installed by the setup', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(test|spec)\.ts$|\.cpp$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const faulty = files.filter(
    (file) => !file.endsWith('no-skips.test.ts') && LEFT_OUT.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(faulty).toEqual([]);
});
