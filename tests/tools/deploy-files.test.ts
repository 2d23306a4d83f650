import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

// Neither a workflow nor a container can be run where the tests run; what they name can be looked up.
const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, engines } = JSON.parse(read('package.json'));
const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly steps: readonly Step[];
}

const jobsOf = (file: string) => Object.entries(parse(read(file)).jobs as Record<string, Job>);

it.each([...workflows, 'Containerfile'])('%s calls only scripts of package.json', (file) => {
  const called = [...read(file).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((name) => !(String(name) in scripts))).toEqual([]);
});

it.each([...workflows, 'Containerfile'])('%s builds on the oldest Node that the project promises', (file) => {
  const majors = [...read(file).matchAll(/\bnode:(\d+)/g)].map(([, major]) => major);
  expect(majors.length).toBeGreaterThan(0);
  for (const major of majors) expect(engines.node).toBe(`>=${major}.19`);
});

it.each(workflows)('%s: every action is pinned, every job and step that is named is there', (file) => {
  const jobs = jobsOf(file);
  for (const [name, { needs, steps }] of jobs) {
    if (needs) expect(jobs.map(([other]) => other)).toContain(needs);
    const ids = steps.map(({ id }) => id);
    for (const { uses, run, env, with: given } of steps) {
      expect([uses, run].filter(Boolean), `one of both in ${name}`).toHaveLength(1);
      if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      const texts = JSON.stringify({ env, given });
      for (const [, step] of texts.matchAll(/steps\.(\w+)\./g)) expect(ids).toContain(step);
      for (const [, variable] of (run ?? '').matchAll(/\$(\w+)/g)) expect(Object.keys(env ?? {})).toContain(variable);
      if (given?.path) expect(given.path, 'what the build writes').toBe('dist/site');
    }
  }
});

it('the container copies what the build writes, from the stage that builds it', () => {
  const text = read('Containerfile');
  const stages = [...text.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, name]) => name);
  const copied = [...text.matchAll(/^COPY --from=(\w+) (\S+) /gm)];
  for (const [, stage] of copied) expect(stages).toContain(stage);
  const [, workdir] = /^WORKDIR (\S+)$/m.exec(text) ?? [];
  const paths = copied.map(([, , path = '']) => path.replace(`${workdir}/`, ''));
  expect(paths).toEqual(['dist/site', 'dist/nginx.conf']);
  for (const [path, builder] of [
    ['dist/nginx.conf', 'web/build/hosting/write.ts'],
    ['dist/site', 'web/vite.config.ts'],
  ] as const) {
    expect(existsSync(join(root, builder)), path).toBe(true);
  }
  for (const line of text.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('#'))) {
    expect(line).toMatch(/^(FROM|WORKDIR|COPY|ARG|RUN|USER|EXPOSE|CMD) /);
  }
});
