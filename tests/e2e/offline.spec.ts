import { fileOf, listOf } from '../../web/build/offline/list.ts';
import { BUILT, keptAddresses } from './support/host.ts';
import { expect, test } from './support/kept.ts';
import { LESSON, writeCode } from './support/site.ts';

test.describe.configure({ mode: 'default' }); // one after another: they share what was kept

const isPage = (address: string) => address === '' || address.endsWith('/');

test.describe('without a host', () => {
  test('the host is really gone', async ({ url }) => {
    await expect(fetch(url)).rejects.toThrow();
  });

  test('every file comes byte for byte, pages with a query, a hash, or by their index.html too', async ({ tab }) => {
    const addresses = await keptAddresses();
    const pages = addresses.filter(isPage);
    expect(pages.length).toBeGreaterThan(100);
    const asked = [...addresses, ...pages.map((page) => `${page}?a=1&b=%20#c`), ...pages.map(fileOf)];
    await tab.goto('/offline/');
    const marks = await tab.evaluate(async (paths) => {
      const markOf = async (path: string) => {
        const response = await fetch(`/${path}`);
        const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
        const bytes = [...new Uint8Array(hash)].slice(0, 8);
        return `${response.status} ${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
      };
      return Promise.all(paths.map(markOf));
    }, asked);
    const list = await listOf(BUILT);
    const expected = asked.map((path) => `200 ${list[path.replace(/(\?.*|index\.html)$/, '')]}`);
    expect(marks).toEqual(expected);
  });

  test('every page opens by its address without its slash, which is added, query, hash and all', async ({
    tab,
    url,
  }) => {
    test.setTimeout(120_000); // over a hundred navigations
    for (const address of (await keptAddresses()).filter(isPage)) {
      const response = await tab.goto(`/${address.slice(0, -1)}?a=%20b#c`, { waitUntil: 'commit' });
      expect(response?.status(), address).toBe(200);
      expect(tab.url()).toBe(`${url}${address}?a=%20b#c`);
    }
  });

  test('an address that is not on the device says so, and leads to what is; never Home', async ({ tab }) => {
    for (const address of ['/lessons/no-such-lesson/', '/catalogue/huber/more', '/%', '/404.html', '/lessons/']) {
      const response = await tab.goto(address);
      expect(response?.status(), address).toBe(503);
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device');
    }
    await tab.getByRole('link', { name: 'What a loss function is' }).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('What a loss function is');
  });

  test('it can be installed, with icons of the sizes that the manifest says', async ({ tab }) => {
    await tab.goto('/');
    const session = await tab.context().newCDPSession(tab);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]); // as tests are
    const { url, data, errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { icons, shortcuts, ...manifest } = JSON.parse(data ?? '');
    expect(manifest).toMatchObject({ id: '/', start_url: './', scope: './', theme_color: '#fbf8f1' });
    const sized = icons.filter(({ sizes }: { sizes: string }) => sizes !== 'any');
    expect(sized.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable');
    const apple = { src: 'apple-touch-icon.png', sizes: '180x180' };
    for (const { src, sizes } of [...sized, apple]) {
      const size = await tab.evaluate(async (address) => {
        const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
        return `${width}x${height}`;
      }, new URL(src, url).href);
      expect(size, src).toBe(sizes);
    }
    for (const shortcut of shortcuts) {
      const status = await tab.evaluate(
        async (address) => (await fetch(address)).status,
        new URL(shortcut.url, url).href,
      );
      expect(status, shortcut.name).toBe(200);
    }
  });

  test('a challenge is graded', async ({ tab }) => {
    await tab.goto('/challenges/mae-loss/');
    const challenge = tab.locator('downhill-challenge');
    const right = 'const maeLoss = (p, a) => p.reduce((sum, x, i) => sum + Math.abs(x - a[i]), 0) / p.length;';
    await writeCode(tab, challenge, right);
    await tab.keyboard.press('ControlOrMeta+Enter');
    await expect(challenge.locator('.challenge-verdict')).toContainText('agree with the kernel');
  });

  test('a lesson is live: its figure, its code, its quiz', async ({ tab }) => {
    await tab.goto(LESSON);
    const pipeline = tab.locator('downhill-loss-pipeline');
    await pipeline.scrollIntoViewIfNeeded();
    await expect(pipeline.getByText('Loss 12,100.', { exact: false }).first()).toBeVisible();
    const cell = tab.locator('#mse-cell');
    await cell.scrollIntoViewIfNeeded();
    await cell.getByRole('button', { name: 'Run' }).click();
    await expect(cell.locator('.code-output')).toContainText('C++ kernel');
    const question = tab.locator('downhill-quiz li').filter({ hasText: 'What do you know?' }).first();
    await question.scrollIntoViewIfNeeded();
    await question.getByRole('radio', { name: 'Every prediction on this data' }).check();
    await question.getByRole('button', { name: 'Check answer' }).click();
    await expect(question).toContainText('Right');
  });

  test('the search finds', async ({ tab }) => {
    await tab.goto('/glossary/');
    await tab.getByRole('button', { name: 'Search' }).click();
    await tab.getByRole('combobox', { name: /^Search/ }).fill('huber');
    await expect(tab.getByRole('dialog')).toContainText('Huber loss');
  });

  test('the playground trains', async ({ tab }) => {
    await tab.goto('/playground/?optimizer=sgd');
    await tab.getByRole('button', { name: 'Step', exact: true }).click();
    await expect(tab.locator('downhill-playground .words')).toContainText('Step 1');
  });

  test('progress goes out to a file and into the page for teachers', async ({ tab }) => {
    await tab.goto('/progress/');
    await tab.getByLabel(/^Your name/).fill('Ada');
    const download = tab.waitForEvent('download');
    await tab.getByRole('button', { name: 'Export', exact: true }).click();
    const file = await (await download).path();
    await tab.goto('/class/');
    await tab.locator('.class-files input').setInputFiles(file);
    await expect(tab.locator('.class-roll')).toContainText('Ada');
  });
});
