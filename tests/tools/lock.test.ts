import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { alone } from '../../tools/lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'downhill-lock-'));
const file = pathToFileURL(join(folder, 'work.lock'));
const diary = join(folder, 'diary');
afterAll(() => rmSync(folder, { recursive: true }));

test('processes wait for each other', async () => {
  const program = `
    import { appendFileSync } from 'node:fs';
    import { alone } from ${JSON.stringify(new URL('../../tools/lock.mjs', import.meta.url).href)};
    await alone(new URL(${JSON.stringify(file.href)}), () => {
      appendFileSync(${JSON.stringify(diary)}, 'in ');
      for (const end = Date.now() + 200; Date.now() < end; );
      appendFileSync(${JSON.stringify(diary)}, 'out ');
    });`;
  await Promise.all([1, 2, 3].map(() => ended(spawn('node', ['--input-type=module', '--eval', program]))));
  expect(readFileSync(diary, 'utf8')).toBe('in out in out in out ');
});

test('the lock is given back, also after a failure', async () => {
  const work = () => {
    throw new Error('broken');
  };
  await expect(alone(file, work)).rejects.toThrow('broken');
  expect(existsSync(file)).toBe(false);
});

test('a lock left by a process that was killed is taken', async () => {
  const killed = spawn('node', ['--eval', '0']);
  await ended(killed);
  writeFileSync(file, String(killed.pid));
  let done = false;
  await alone(file, () => {
    done = true;
  });
  expect(done).toBe(true);
});

function ended(child: ReturnType<typeof spawn>): Promise<unknown> {
  return new Promise((resolve) => child.once('close', resolve));
}
