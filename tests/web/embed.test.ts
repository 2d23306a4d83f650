import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleEmbed, type Embed } from '../../web/build/embed/bundle.ts';
import { describeWidgets } from '../../web/build/embed/describe.ts';
import { withPlainTexts } from '../../web/build/embed/english.ts';
import { FILES } from '../../web/build/embed/facts.ts';
import { frameFiles } from '../../web/build/embed/frames.ts';
import { integrityOf } from '../../web/build/embed/hash.ts';
import { headersOf } from '../../web/build/headers.ts';
import type { Described } from '../../web/src/embed/describe.ts';
import * as english from '../../web/src/embed/english.ts';
import { loadEngine } from '../../web/src/engine/index.ts';
import { addressOfFrame, elementTag, frameTag, scriptTag } from '../../web/src/snippet/snippet.ts';
import * as words from '../../web/src/words/words.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
let embed: Embed;
let widgets: readonly Described[];
let inGerman: readonly Described[];

beforeAll(async () => {
  embed = await bundleEmbed(root);
  widgets = await describeWidgets(root, 'en');
  inGerman = await describeWidgets(root, 'de');
}, 60_000);

describe('what is sent, with brotli', () => {
  test('the script that waits is at most 6 kB', () => {
    expect(embed.facts.sizes?.facade).toBeLessThanOrEqual(6_000);
  });

  test('a live chart is at most 90 kB with its kernels', () => {
    for (const name of ['loss-curve', 'loss-pipeline', 'weighed-sum', 'bce-or-mse', 'best-constant', 'softmax']) {
      expect(embed.facts.sizes?.widgets.get(name), name).toBeLessThanOrEqual(90_000);
    }
  });

  test('what trains or draws a surface too is at most 102 kB', () => {
    expect(embed.facts.sizes?.widgets.size).toBe(widgets.length);
    for (const [name, size] of embed.facts.sizes?.widgets ?? []) expect(size, name).toBeLessThanOrEqual(102_000);
  });
});

test('what a widget takes is told in German too, and is the same', () => {
  const takes = (all: readonly Described[]) =>
    all.map(({ name, attributes }) => [name, ...attributes.map((one) => one.name)].join(' '));
  expect(takes(inGerman)).toEqual(takes(widgets));
  const number = (all: readonly Described[]) =>
    all.flatMap(({ attributes }) => attributes).find(({ expects }) => /^(a number from|eine Zahl von) /.test(expects))
      ?.expects;
  expect([number(widgets), number(inGerman)]).toEqual([
    expect.stringMatching(/^a number from/),
    expect.stringMatching(/^eine Zahl von/),
  ]);
});

describe('the words of embeds', () => {
  test('say in English what those of pages say', () => {
    const say = (of: typeof english) => [
      of.t('{a} of {b} in {c}', { a: 0.5, b: '2' }),
      of.t('Close||of a guess'),
      of.tSpec('Huber loss'),
      ...[0, 1, 2].map((n) => of.tCount(n, '{n} case of {all}', '{n} cases of {all}', { all: 3 })),
      of.tParts('See {link} or {none}.', { link: 1 }),
      [of.inDigits(0.25), of.inDigits(2, 1), of.inSentence('Huber loss'), of.language(), of.locale()],
    ];
    expect(say(english)).toEqual(say(words));
    expect(say(english)[0]).toBe('0.5 of 2 in {c}');
  });

  test('stand by themselves where they have no gaps', () => {
    expect(withPlainTexts("t('Loss') + at('Loss') + t('{n}', { n }) + t(\"It's\")")).toBe(
      "'Loss' + at('Loss') + t('{n}', { n }) + \"It's\"",
    );
    expect(withPlainTexts("t(\n  'Run||of steps',\n)")).toBe("'Run'");
    expect(withPlainTexts('const t = (a) => a; t(name)')).toBe('const t = (a) => a; t(name)');
    const texts = [...embed.files].filter(([file]) => file.endsWith('.js')).map(([, text]) => String(text));
    expect(texts.some((text) => text.includes('Point at a curve'))).toBe(true);
    expect(texts.filter((text) => /Zeige auf|Vorhersage/.test(text))).toEqual([]);
  });
});

test('no file writes styles into the page, asks for another origin, or needs eval', () => {
  for (const [name, content] of embed.files) {
    if (!name.endsWith('.js')) continue;
    const text = String(content).replaceAll('http://www.w3.org/', '');
    expect(text.match(/https?:\/\/(?!lit\.dev|github\.com)[\w.]+/g) ?? [], name).toEqual([]);
    expect(/\beval\(|new Function\(|createElement\("style"\)/.test(text), name).toBe(false);
  }
});

test('the script knows each file by its hash, and the snippet knows the script by its own', () => {
  const facade = String(embed.files.get(embed.facts.facade));
  expect(embed.facts.integrity).toBe(integrityOf(facade, 'sha384'));
  const scripts = [...embed.files.keys()].filter((name) => /^files\/(?!downhill-|frame-).*\.js$/.test(name));
  expect(scripts.length).toBeGreaterThan(widgets.length);
  for (const name of scripts) {
    expect(facade, name).toContain(name.slice(FILES.length));
    expect(facade, name).toContain(integrityOf(String(embed.files.get(name)), 'sha256'));
  }
});

test('files are for anybody and for good; what may change is asked for anew', () => {
  const kept = headersOf('embed/1/files/x.js');
  const newest = headersOf('embed/1/downhill.js');
  for (const headers of [kept, newest]) {
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  }
  expect(kept['Cache-Control']).toContain('immutable');
  expect(newest['Cache-Control']).toBe('no-cache');
  expect(headersOf('embed/index.html')['X-Frame-Options']).toBe('SAMEORIGIN');
  expect(headersOf('embed/1/softmax/index.html')['X-Frame-Options']).toBeUndefined();
});

describe('every widget', () => {
  test('says what it takes, and what holds otherwise', () => {
    expect(widgets.map(({ name }) => name)).toEqual(expect.arrayContaining(['loss-curve', 'lockstep', 'choose']));
    for (const { name, heading, instruction, attributes } of widgets) {
      expect([heading, instruction].every(Boolean), name).toBe(true);
      for (const { name: attribute, expects } of attributes) expect(expects, `${name} ${attribute}`).not.toBe('');
    }
  });

  test('has a page for frames, with its words, and where the site knows its address, an answer for programs', async () => {
    const engine = await loadEngine();
    const site = { base: '/downhill/', origin: 'https://example.org', version: '1', styleSheets: [] };
    const files = frameFiles(site, embed.facts, widgets, engine);
    for (const { name, heading } of widgets) {
      const html = files.get(`embed/1/${name}/index.html`);
      expect(html).toContain(`<downhill-${name} data-takes=`);
      expect(html).toContain(`href="https://example.org/downhill/embed/1/${name}/oembed.json"`);
      const answer = JSON.parse(files.get(`embed/1/${name}/oembed.json`) ?? '');
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: heading, width: 640, height: 480 });
      expect(answer.html).toContain(`src="https://example.org/downhill/embed/1/${name}/"`);
    }
    const huber = JSON.parse(files.get('embed/1/loss-curve/oembed-huber.json') ?? '');
    expect(huber).toMatchObject({ title: 'Huber loss' });
    expect(huber.html).toContain('/embed/1/loss-curve/?loss=huber"');
    const homeless = frameFiles({ ...site, origin: undefined }, embed.facts, widgets, engine);
    expect([...homeless.keys()].filter((file) => file.endsWith('.json'))).toEqual([]);
  });
});

test('what is pasted says exactly what was meant, whatever is in it', () => {
  const source = { base: 'https://example.org/embed/1/', script: 'files/downhill-1.js', integrity: 'sha384-x' };
  expect(scriptTag(source)).toBe(
    '<script type="module" src="https://example.org/embed/1/files/downhill-1.js" integrity="sha384-x" crossorigin="anonymous"></script>',
  );
  expect(scriptTag({ ...source, script: 'downhill.js', integrity: '' })).toBe(
    '<script type="module" src="https://example.org/embed/1/downhill.js"></script>',
  );
  const hostile = { heading: '"><script>alert(1)</script>' };
  const tag = elementTag('softmax', hostile, { text: '<b>', href: 'https://example.org/?a&b' });
  expect(tag).toBe(
    '<downhill-softmax heading="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"><a href="https://example.org/?a&amp;b">&lt;b&gt;</a></downhill-softmax>',
  );
  expect(addressOfFrame(source.base, 'softmax', hostile)).toBe(
    'https://example.org/embed/1/softmax/?heading=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E',
  );
  expect(frameTag(source, 'softmax', {}, 'A "title"')).toContain('title="A &quot;title&quot;"');
});
