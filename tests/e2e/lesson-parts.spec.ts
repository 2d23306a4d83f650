import type { Widget } from '../../web/src/widgets/widget.ts';
import { expect, LESSON, type Page, test } from './support/site.ts';

// What a widget is made of only the page knows, so what authors say of it is checked here.

test('every widget knows all attributes that its lesson gives it, and can take what they say', async ({ page }) => {
  await page.goto(LESSON);
  for (const widget of await page.locator('.widget').all()) {
    await bringToLife(page, (await widget.getAttribute('id')) ?? '');
    const unknown = await widget.evaluate((element) => {
      const { observedAttributes } = customElements.get(element.localName) as unknown as {
        observedAttributes: string[];
      };
      return element.getAttributeNames().filter((name) => !['id', 'class', ...observedAttributes].includes(name));
    });
    expect(unknown).toEqual([]);
    await expect(widget.locator('.trouble')).toHaveCount(0);
  }
});

test('every part that the tour points at is in the picture', async ({ page }) => {
  await page.goto(LESSON);
  for (const tour of await page.locator('downhill-tour').all()) {
    const widget = (await tour.getAttribute('data-for')) ?? '';
    await bringToLife(page, widget);
    const parts = await tour
      .locator('ol > li')
      .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-part')));
    const missing = await page.evaluate(
      ([id, names]) => names.filter((name) => !(document.getElementById(id) as Widget).partNamed(name ?? '')),
      [widget, parts] as const,
    );
    expect(missing).toEqual([]);
  }
});

test('every readout that an exercise waits for is shown by its widget, and every set-up is accepted', async ({
  page,
}) => {
  await page.goto(LESSON);
  for (const exercise of await page.locator('[data-exercise]').all()) {
    const { when, set } = await exercise.evaluate((item) => (item as HTMLElement).dataset as Record<string, string>);
    if (when) {
      const { widget, rest } = JSON.parse(when);
      await bringToLife(page, widget);
      const shown = await page.evaluate((id) => Object.keys((document.getElementById(id) as Widget).readout), widget);
      expect(shown).toEqual(expect.arrayContaining(Object.keys(rest)));
    }
    if (set) {
      const { widget, rest } = JSON.parse(set);
      await bringToLife(page, widget);
      await page.evaluate(([id, state]) => (document.getElementById(id) as Widget).setState(state), [widget, rest]);
    }
  }
});

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`the tour outlines each part in full view, clear of its caption, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(LESSON);
    await page.locator('downhill-tour').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Start tour' }).click();
    const caption = page.getByRole('region', { name: 'Tour' });
    for (;;) {
      await expect
        .poll(() => howTheOutlineLies(page))
        .toEqual({ inWindow: true, underCaption: false, aroundPart: true });
      if (await caption.getByRole('button', { name: 'Done' }).isVisible()) break;
      await page.keyboard.press('ArrowRight');
    }
  });
}

test('a tour that is begun before the kernels are there finds its parts when they are', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(LESSON);
  await page.locator('downhill-tour').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Start tour' }).click();
  await expect(page.locator('.tour-outline')).toBeVisible();
  letGo();
  await expect.poll(() => howTheOutlineLies(page)).toEqual({ inWindow: true, underCaption: false, aroundPart: true });
});

async function howTheOutlineLies(page: Page) {
  return page.evaluate(() => {
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    const tour = document.querySelector<HTMLElement>('downhill-tour');
    const [outline, caption] = [box(tour?.querySelector('.tour-outline')), box(tour?.querySelector('.tour-panel'))];
    const title = tour?.querySelector('.tour-panel .tour-title')?.textContent;
    const steps = [...(tour?.querySelectorAll<HTMLElement>('ol > li') ?? [])];
    const step = steps.find((item) => item.querySelector('.tour-title')?.textContent === title);
    const widget = document.getElementById(tour?.dataset.for ?? '') as Widget;
    const part = box(widget.partNamed(step?.dataset.part ?? ''));
    const near = (a: number, b: number) => Math.abs(a - b) < 6;
    return {
      inWindow: outline.top >= 0 && outline.bottom <= innerHeight && outline.left >= 0 && outline.right <= innerWidth,
      underCaption: outline.bottom > caption.top && outline.top < caption.bottom,
      aroundPart: near(outline.top, part.top) && near(outline.bottom, part.bottom) && near(outline.left, part.left),
    };
  });
}

/** Scrolls there, as a reader would, and waits for the widget to show what its kernels say. */
async function bringToLife(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (name) => Object.keys((document.getElementById(name) as Widget).readout ?? {}).length > 0,
    id,
  );
}
