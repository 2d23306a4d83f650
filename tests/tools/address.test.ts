import { expect, it } from 'vitest';
import { environmentOf, readAddress } from '../../tools/address.mjs';
import { Stop } from '../../tools/process.mjs';

it.each([
  [[], { base: '/' }],
  [['--base', '/downhill/'], { base: '/downhill/' }],
  [['--base', 'downhill'], { base: '/downhill/' }],
  [['--base=/courses//loss-functions'], { base: '/courses/loss-functions/' }],
  [['--base', '/~ada/v1.2/'], { base: '/~ada/v1.2/' }],
  [['--site', 'https://example.org'], { base: '/', origin: 'https://example.org' }],
  [['--site', 'http://localhost:8080/', '--base', '/a/'], { base: '/a/', origin: 'http://localhost:8080' }],
])('reads %j', (words, address) => {
  expect(readAddress(words)).toEqual(address);
});

it.each([
  [['--base', 'https://example.org/downhill/'], /--base is the path .* and not "https:\/\/example.org\/downhill\/"/],
  [['--base', '/../up/'], /--base is the path/],
  [['--base', '/a b/'], /--base is the path/],
  [['--base', '/a?b/'], /--base is the path/],
  [['--site', 'example.org'], /--site is the address of a host, such as https:\/\/example.org, and not "example.org"/],
  [['--site', 'https://example.org/downhill/'], /The path goes into --base\./],
  [['--site', 'https://example.org?x'], /--site is the address of a host/],
  [['--site', 'ftp://example.org'], /--site is the address of a host/],
  [['--site', ''], /--site is the address of a host/],
  [['--root', '/downhill/'], /Unknown option '--root'\. A build is told two things/],
  [
    ['downhill'],
    /Unexpected argument 'downhill'\. .*\. A build is told|Unexpected argument 'downhill'\. A build is told/,
  ],
  [['--base'], /--base.* A build is told/s],
])('refuses %j, and says how it is done', (words, message) => {
  const read = () => readAddress(words as string[]);
  expect(read).toThrow(Stop);
  expect(read).toThrow(message);
  expect(read).toThrow('Example: npm run build -- --site https://example.org --base /downhill/');
});

it('tells the build by its environment', () => {
  expect(environmentOf({ base: '/a/', origin: 'https://b.c' })).toEqual({
    DOWNHILL_BASE: '/a/',
    DOWNHILL_SITE: 'https://b.c',
  });
  expect(environmentOf({ base: '/' })).toEqual({ DOWNHILL_BASE: '/' });
});
