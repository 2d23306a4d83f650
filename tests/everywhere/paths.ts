import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { atADesk } from './desk.ts';
import type { Engine } from './driver/engine.ts';
import { Host } from './driver/host.ts';
import { Page } from './driver/page.ts';
import { onAPhone } from './phone.ts';

/** The ways through the site that must go in every engine; none may leave a fault in its console. */
export function paths(start: () => Promise<Engine>): void {
  let page: Page;

  beforeAll(async () => {
    const host = await new Host().start();
    const engine = await start();
    await engine.wire.call('SetTimeouts', { script: 60_000 });
    page = new Page(engine, host);
  }, 60_000);

  afterAll(async () => {
    await page?.engine.close();
    await page?.host.stop();
  });

  afterEach(async () => {
    expect(await page.faults()).toEqual([]);
  });

  describe('at a desk', () => {
    beforeAll(() => page.engine.resize(1280, 800));
    atADesk(() => page);
  });

  describe('on a telephone', () => {
    beforeAll(async () => {
      await page.engine.resize(390, 844);
      page.hand = 'touch';
    });
    onAPhone(() => page);
  });
}
