import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bomOf } from '../../tools/sbom.mjs';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json');
const bom = bomOf(lock);

interface Entry {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}
const entries = Object.entries<Entry>(lock.packages).filter(([path]) => path !== '');

describe('the list of what ships', () => {
  const named = new Map(bom.components.map((one) => [one['bom-ref'], one]));

  it('names every package that npm names, with its version, its licence and its hash', () => {
    const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
    const { stdout } = spawnSync('npm', words, { encoding: 'utf8' });
    const theirs: { 'bom-ref': string; purl: string; licenses: unknown; hashes: unknown }[] =
      JSON.parse(stdout).components;
    expect(theirs.length).toBeGreaterThan(20);
    const { emscripten, ...ours } = Object.fromEntries(named);
    expect(emscripten).toBeDefined();
    expect(Object.keys(ours).sort()).toEqual(theirs.map((one) => one['bom-ref']).sort());
    for (const { 'bom-ref': ref, purl, licenses, hashes } of theirs) {
      expect(ours[ref], ref).toMatchObject({ purl, licenses, hashes });
    }
  });

  it('has all that the project says it needs, and no dependency that is not listed', () => {
    const own = bom.dependencies[0]?.dependsOn ?? [];
    const { dependencies } = read('package.json');
    expect(own).toEqual(expect.arrayContaining(Object.entries(dependencies).map(([name, at]) => `${name}@${at}`)));
    expect(bom.dependencies).toHaveLength(named.size + 1);
    for (const { dependsOn } of bom.dependencies) for (const ref of dependsOn) expect(named.has(ref), ref).toBe(true);
  });

  it('is the same for the same lock file, without time or serial number', () => {
    expect(JSON.stringify(bomOf(lock))).toBe(JSON.stringify(bom));
    expect(JSON.stringify(bom)).not.toMatch(/timestamp|serialNumber/);
  });

  it('finds a package where Node would: in the nearest folder outwards', () => {
    const nested = bomOf({
      version: '1',
      packages: {
        '': { dependencies: { a: '1', b: '1' } },
        'node_modules/a': { version: '1', license: '(MIT OR Apache-2.0)', dependencies: { b: '2' } },
        'node_modules/a/node_modules/b': { version: '2', dependencies: { c: '1' } },
        'node_modules/b': { version: '1' },
        'node_modules/c': { version: '1' },
        'node_modules/tool': { version: '1', dev: true },
      },
    });
    expect(nested.dependencies.map(({ ref, dependsOn }) => [ref, ...dependsOn])).toEqual([
      ['downhill@1', 'a@1', 'b@1', 'emscripten'],
      ['a@1', 'b@2'],
      ['b@2', 'c@1'],
      ['b@1'],
      ['c@1'],
      ['emscripten'],
    ]);
    expect(nested.components[0]?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
    expect(() => bomOf({ version: '1', packages: { '': { dependencies: { a: '1' } } } })).toThrow('has no “a”');
  });

  it('goes out with the site', () => {
    expect(existsSync(new URL('../../dist/site/sbom.json', import.meta.url)), 'npm run build writes it').toBe(true);
    expect(read('dist/site/sbom.json')).toEqual(bom);
  });
});

describe('npm ci --ignore-scripts', () => {
  // Without its script esbuild starts by way of Node, a little later; tsx, which alone needs it, does not mind.
  const harmless = ['node_modules/esbuild'];

  it('suffices: no other package has a script of its own', () => {
    const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted).toEqual(harmless);
  });

  it('leaves esbuild as it came, and tsx runs', () => {
    const { stdout } = spawnSync('node_modules/.bin/tsx', ['-e', 'const one: number = 1; console.log(one)'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('1\n');
  });

  it('gets packages from npm’s registry alone, each with its hash', () => {
    for (const [path, { integrity, resolved }] of entries) {
      expect(integrity, path).toMatch(/^sha512-/);
      if (resolved) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });
});
