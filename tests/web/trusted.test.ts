import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const load = () => import('../../web/src/trusted/trusted.ts');
const made: { name: string; rules: { createScriptURL(address: string): string } }[] = [];

beforeEach(() => {
  vi.resetModules();
  made.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe('what text may become', () => {
  it('goes through one policy where the browser knows them', async () => {
    const createPolicy = (name: string, rules: (typeof made)[0]['rules']) => {
      made.push({ name, rules });
      return rules;
    };
    vi.stubGlobal('trustedTypes', { createPolicy });
    await load();
    expect(made.map(({ name }) => name)).toEqual(['downhill']);
    expect(() => made[0]?.rules.createScriptURL('https://example.org/worker.js')).toThrow(TypeError);
  });

  it.each([
    'https://example.org/worker.js',
    '//example.org/worker.js',
    'data:text/javascript,1',
    'blob:https://example.org/1',
    'javascript:1',
    'https://',
  ])('is no script from %s', async (address) => {
    const { scriptOf } = await load();
    expect(() => scriptOf(address)).toThrow(TypeError);
  });
});
