import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../web/src/engine/live.ts';
import { activations, datasets, optimizers, schedules } from '../../web/src/engine/trainer/parts.ts';
import { shapesOf } from '../../web/src/playground/run/data.ts';
import { fromQuery, toQuery } from '../../web/src/playground/setting/link.ts';
import { SettingCodec } from '../../web/src/playground/setting/setting.ts';

const parts = { datasets, activations, optimizers, schedules, losses: rules };
const codec = new SettingCodec(parts, shapesOf(parts));
const FOLDER = join(import.meta.dirname, '../../lessons');
const links = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^\d.*\.(md|yaml)$/.test(file))
  .flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/\.\.\/playground\/\?([^)#\s]+)/g)])
  .map(([, query = '']) => query);

test('some lessons lead to the playground', () => expect(links.length).toBeGreaterThan(2));

/** What the playground takes for its own default, or does not know, would not be in the address that it writes itself. */
test.each(links)('the playground takes all of ?%s', (query) => {
  const { trouble, ...place } = fromQuery(codec, query);
  expect(trouble).toBe('');
  const again = new URLSearchParams(toQuery(codec, place));
  expect(Object.fromEntries(again)).toEqual(Object.fromEntries(new URLSearchParams(query)));
});
