import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type EmbedFacts, FILES } from './facts.ts';
import { hashOf, integrityOf } from './hash.ts';
import { outputOf } from './vite.ts';
import { buildWidgets } from './widgets.ts';

/** The embeds as they are served: by their path under `embed/1/`. */
export interface Embed {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly facts: EmbedFacts;
}

/**
 * All scripts but one are named after their content, so an address of theirs never changes its meaning. Only
 * `downhill.js` does: it is the newest of its major version.
 */
export async function bundleEmbed(root: string): Promise<Embed> {
  const { files, wasm, scripts, needs } = await buildWidgets(root);
  const known = {
    version: hashOf(scripts.join()),
    wasm,
    files: scripts,
    widgets: Object.fromEntries(needs),
  };
  const [newest, fixed, frame] = await Promise.all([
    script(root, 'facade', { ...known, folder: `./${FILES}`, pages: './' }),
    script(root, 'facade', { ...known, folder: './', pages: '../' }),
    script(root, 'frame-page', {}),
  ]);
  const all = new Map<string, string | Uint8Array>([...files].map(([file, content]) => [FILES + file, content]));
  const style = readFileSync(join(root, 'web/src/embed/frame-page.css'), 'utf8');
  const facts = {
    version: known.version,
    facade: `${FILES}downhill-${hashOf(fixed)}.js`,
    integrity: integrityOf(fixed, 'sha384'),
    frame: `${FILES}frame-${hashOf(frame)}.js`,
    frameStyle: `${FILES}frame-${hashOf(style)}.css`,
  };
  all.set('downhill.js', newest).set(facts.facade, fixed).set(facts.frame, frame).set(facts.frameStyle, style);

  const sent = (file: string) => brotliCompressSync(all.get(file) ?? '').length;
  const always = sent(facts.facade) + sent(FILES + wasm);
  const first = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + sent(FILES + (scripts[place]?.[0] ?? '')), always);
  return {
    files: all,
    facts: {
      ...facts,
      sizes: {
        facade: sent(facts.facade),
        wasm: sent(FILES + wasm),
        widgets: new Map([...needs].map(([name, places]) => [name, first(places)])),
      },
    },
  };
}

/** One file of `src/embed` with all that it imports, and with what it is told of the others. */
async function script(root: string, name: string, known: Readonly<Record<string, unknown>>): Promise<string> {
  const told = Object.entries(known).map(([what, value]) => `export const ${what} = ${JSON.stringify(value)};`);
  const virtual: Plugin = {
    name: 'downhill:told',
    resolveId: (id) => (id === 'virtual:embed' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:embed' ? told.join('\n') : null),
  };
  const input = join(root, 'web/src/embed', `${name}.ts`);
  const [chunk] = await outputOf(root, { plugins: [virtual], build: { rolldownOptions: { input } } });
  return chunk?.type === 'chunk' ? chunk.code : '';
}
