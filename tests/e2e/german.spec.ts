import { expectAccessible } from './support/axe.ts';
import { englishIn } from './support/english.ts';
import { cutOff, smallTargets } from './support/measure.ts';
import { expect, LESSON, type Page, readThrough, test } from './support/site.ts';

const GERMAN = `/de${LESSON}`;

for (const path of [
  '/de/',
  GERMAN,
  '/de/choose/',
  '/de/playground/',
  '/de/progress/',
  '/de/review/',
  '/de/class/',
  '/de/embed/',
  '/de/catalogue/',
  '/de/catalogue/mape/',
  '/de/catalogue/multi-task/',
]) {
  test.describe(path, () => {
    test('is German from head to foot, names that are read out too', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await readThrough(page);
      expect(await englishIn(page)).toEqual([]);
      // And what the style sheets write: no scan of texts sees that.
      const written = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          ['::before', '::after'].map((place) => getComputedStyle(element, place).content),
        ),
      );
      expect(
        [...new Set(written)].filter((content) => /"[A-Z][a-z]{3,}/.test(content) && !content.includes('"Frage ')),
      ).toEqual([]);
    });

    test('can be read and used by everyone', async ({ page }) => {
      await page.goto(path);
      await readThrough(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectAccessible(page, ['color-contrast']);
      await page.emulateMedia({ colorScheme: 'light' });
      for (const width of [1920, 1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => cutOff(page), `${width} pixels`).toEqual([]); // charts follow the window in a moment
        expect(await smallTargets(page)).toEqual([]);
      }
    });
  });
}

test('the German is fetched on German pages alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(LESSON);
  await page.waitForLoadState('networkidle');
  const before = new Set(asked);
  await page.goto(GERMAN);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('.js') && !before.has(path))).toHaveLength(1);
});

test('what is done in one language is done in the other, and the way leads to and fro', async ({ page }) => {
  await page.goto(GERMAN);
  await answerRight(page);
  await expect(page.getByText('Bisher 1 von', { exact: false }).first()).toBeVisible();
  await page.locator('footer').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  await page.getByRole('link', { name: 'Downhill', exact: true }).first().click();
  const stop = page.locator('.stop[data-lesson="what-is-a-loss"]');
  await expect(stop.locator('.stop-state')).toHaveText(/^1 of \d+ parts done$/);
  await page.locator('footer').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/$/);
  await expect(page.locator('.stop[data-lesson="what-is-a-loss"] .stop-state')).toHaveText(
    /^1 von \d+ Teilen erledigt$/,
  );
});

test('code is judged in German, and a draft and a pass are shared', async ({ page }) => {
  await page.goto(GERMAN);
  const challenge = page.locator('downhill-challenge[data-challenge="mae-loss"]');
  await challenge.scrollIntoViewIfNeeded();
  await expect(challenge.getByRole('button', { name: 'Einreichen' })).toBeVisible();
  await challenge.getByRole('button', { name: 'Bearbeiten' }).click();
  const type = async (body: string) => {
    await expect(challenge.locator('.editor-code')).toBeVisible();
    await challenge.getByRole('textbox').press('ControlOrMeta+a');
    await page.keyboard.insertText(`function maeLoss(predictions, actuals) {\n  let sum = 0;\n  ${body}\n}\n`);
    await challenge.getByRole('button', { name: 'Einreichen' }).click();
  };
  const loop = 'for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);';
  await type(`${loop}\n  return sum;`);
  const verdict = challenge.locator('.challenge-verdict');
  await expect(verdict).toContainText('Noch nicht.');
  await expect(verdict).toContainText('Erster Fall, der scheitert');
  expect(await englishIn(page)).toEqual([]);
  await type(`${loop}\n  return sum / predictions.length;`);
  await expect(verdict).toContainText('Bestanden.');
  await challenge.getByRole('button', { name: 'Mit deiner Verlustfunktion trainieren' }).click();
  const training = challenge.locator('downhill-train-with-your-loss');
  await training.getByRole('button', { name: 'Schritt' }).click();
  await expect(training).toContainText('Nach 1 Schritt');
  expect(await englishIn(page)).toEqual([]);
  await page.goto(LESSON);
  const same = page.locator('downhill-challenge[data-challenge="mae-loss"]');
  await same.scrollIntoViewIfNeeded();
  await expect(same).toContainText('You have passed this one.');
  await expect(same.locator('.challenge-editor')).toContainText('return sum / predictions.length;');
});

test('progress goes out to a file and comes back, and what is no such file is refused, in German', async ({ page }) => {
  await page.goto(LESSON);
  await page.evaluate(() =>
    localStorage.setItem('downhill:lessons/what-is-a-loss/done/quiz/q', '{"version":1,"value":true}'),
  );
  await page.goto('/de/progress/');
  const file = page.locator('.progress-import input[type="file"]');
  await file.setInputFiles({ name: 'urlaub.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  const preview = page.locator('.progress-preview');
  await expect(preview).toHaveText(
    'urlaub.json wurde nicht übernommen, und es wurde nichts geändert. Sie ist kein JSON: eine Datei anderer Art oder eine, die abgeschnitten wurde. Exportiere sie auf der Seite „Dein Fortschritt“ noch einmal, und wähle diese Datei.',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const saved = await (await download).path();
  await page.getByRole('button', { name: 'Zurücksetzen …' }).click();
  await page.getByRole('button', { name: 'Jetzt zurücksetzen' }).click();
  await expect(page.getByText('Bis du diese Seite verlässt, kannst du es zurückholen.')).toBeVisible();
  await file.setInputFiles(saved);
  await expect(preview).toContainText('Dazu käme:');
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(preview).toHaveText('Übernommen. Was hier war, ist noch hier.');
  expect(await englishIn(page)).toEqual([]);
});

test('questions of a lesson that was begun in English are asked again in German', async ({ page }) => {
  await page.goto(LESSON);
  await page.evaluate(() =>
    localStorage.setItem('downhill:lessons/what-is-a-loss/done/quiz/q', '{"version":1,"value":true}'),
  );
  await page.goto('/de/review/');
  await expect(page.getByRole('heading', { name: /^Frage 1 von \d+$/ })).toBeVisible();
  await expect(page.locator('.review-told')).toHaveText(/^\d+ heute fällig\.$/);
  const answer = page.locator('.review-card').getByRole('textbox');
  await expect(page.locator('.review-card legend')).toContainText('Was ist der mittlere quadratische Fehler?');
  await answer.fill('1000,5');
  await page.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(page.getByText('Sie wird morgen noch einmal gestellt.')).toBeVisible();
  expect(await englishIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nächste Frage' }).click();
  await expect(page.getByRole('heading', { name: /^Frage 2 von/ })).toBeVisible();
});

test('the playground trains, breaks and compares in German, and a link means the same in both languages', async ({
  page,
}) => {
  await page.goto('/de/playground/?data=sine&optimizer=sgd&rate=10');
  const words = page.locator('downhill-playground .words');
  await expect(words).toContainText(
    /^Schritt 0: Auf \d+ neuen Punkten liegt das Modell typischerweise um \d,\d+ daneben/,
  );
  await page.getByRole('button', { name: '100 Schritte' }).click();
  await expect(page.getByRole('alert')).toContainText(
    /Das Training blieb bei Schritt \d+ stehen: .*Eine Lernrate von 10 ist groß/,
  );
  await page.getByRole('button', { name: 'Versuche eine Lernrate von 1' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByRole('button', { name: 'Diesen Lauf zum Vergleich behalten' }).click();
  await page.locator('downhill-playground details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await page.getByRole('combobox', { name: 'Verlust', exact: true }).selectOption({ label: 'Huber-Verlust' });
  await page.getByRole('button', { name: 'Schritt', exact: true }).click();
  await expect(words).toContainText(/^Schritt 1: .* Lauf A /);
  await page.getByRole('img', { name: 'Die Kurve, die das Modell anpasst, und die Punkte' }).press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'Das Modell sagt' })).toBeVisible();
  expect(await englishIn(page)).toEqual([]);
  await expectAccessible(page);
  await page.waitForURL(/loss=huber/);
  const loss = () =>
    page
      .getByRole('row', { name: /^(Verlust|Loss)/ })
      .getByRole('cell')
      .allTextContents();
  const german = await loss();
  await page.goto(page.url().replace('/de/', '/'));
  await expect(words).toContainText(/^Step 1: /);
  expect((await loss()).map((text) => text.replace('.', ','))).toEqual(german);
});

test('questions lead to a loss in German, with its code and its curve', async ({ page }) => {
  await page.goto('/de/choose/');
  const choose = page.locator('downhill-choose');
  await choose.getByRole('radio', { name: /^Eine Zahl/ }).check();
  await choose.getByRole('radio', { name: /^Nein, eine Seite kostet mehr/ }).check();
  await expect(choose.locator('.words').first()).toHaveText(
    'Zwei Antworten haben zu deiner Verlustfunktion geführt: Quantilverlust.',
  );
  const end = choose.getByRole('region', { name: 'Quantilverlust' });
  await expect(end.locator('downhill-loss-curve .words')).toContainText(
    /^Vorhersage .*, Zielwert .*: Quantilverlust ist /,
  );
  await expect(choose.getByText('quantile = 0.9')).toBeVisible();
  await expect(end.locator('[data-part="quantile"] input.typed')).toHaveValue('0,9');
  expect(await englishIn(page)).toEqual([]);
  await expectAccessible(page);
});

test('numbers of one’s own are refused in German where they are none', async ({ page }) => {
  await page.goto('/de/playground/?data=own');
  await expect(page.locator('downhill-playground .words')).toContainText('Noch gibt es keine Zahlen');
  const own = page.getByLabel('Zeilen von Zahlen, die letzte Spalte ist vorherzusagen');
  await own.fill('x,y\n1,2\n3');
  await own.blur();
  await expect(page.locator('#own-fault')).toContainText(/Zeile 3/);
  await own.fill('x,y\n1,2\n3,4');
  await own.blur();
  await expect(page.locator('#own-fault')).toHaveText('Es sind 2 Zeilen; zum Lernen braucht es mindestens 8.');
  expect(await englishIn(page)).toEqual([]);
});

test('the catalogue filters and counts in German, and its descriptions are said to be English', async ({ page }) => {
  await page.goto('/de/catalogue/');
  await expect(page.locator('.filter-count')).toHaveText(/^\d+ Verlustfunktionen$/);
  await page.getByRole('checkbox', { name: 'Rangfolgen' }).check();
  await expect(page.locator('.filter-count')).toHaveText(/^2 von \d+ Verlustfunktionen$/);
  await page.getByRole('checkbox', { name: 'Symmetrisch' }).check();
  await page.getByRole('checkbox', { name: 'Kann unendlich sein' }).check();
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(page.locator('.entry p:not([lang="en"])')).toHaveCount(0);
});

test('the curve of a loss takes numbers with a comma, refuses others in German, and its link holds in English', async ({
  page,
}) => {
  await page.goto('/de/catalogue/huber/');
  const curve = page.locator('downhill-loss-curve');
  const delta = curve.getByRole('textbox', { name: 'Delta, getippt' });
  await delta.fill('2,5');
  await delta.press('Enter');
  await expect(curve.locator('.words')).toHaveText(
    'Vorhersage 1,6, Zielwert 0: Huber-Verlust ist 1,28. Der Gradient ist +1,6: Weniger würde den Verlust senken.',
  );
  await delta.fill('-1');
  await delta.press('Enter');
  await expect(curve).toContainText('„-1“ ist nicht möglich, erlaubt ist: eine Zahl über 0. Es bleibt bei 2,5.');
  await curve.getByRole('combobox', { name: 'Vergleichen mit' }).selectOption('mse');
  await expect(curve.locator('.words')).toContainText(
    'Mittlerer quadratischer Fehler: 2,56, 2-mal so viel, Gradient +3,2.',
  );
  await expect(page).toHaveURL(/curve\.delta=2\.5/);
  await page.goto(page.url().replace('/de/', '/'));
  await expect(curve.locator('.words')).toContainText('Prediction 1.6, target 0: Huber loss is 1.28.');
});

test('a figure for another page is put together in German, and what is pasted is the same in both languages', async ({
  page,
}) => {
  const pasted = () => page.locator('[data-snippet] code').allTextContents();
  const shared = (texts: string[]) => texts.map((text) => text.replace(/<a .*<\/a>| title=".*?"/, ''));
  await page.goto('/de/embed/?widget=loss-curve&loss=huber&delta=2.5');
  const maker = page.locator('.maker');
  await expect(maker.getByLabel('Figur')).toHaveValue('loss-curve');
  await expect(maker.locator('downhill-loss-curve .words')).toContainText('Huber-Verlust ist 1,28.');
  await maker.getByLabel('target').fill('viel');
  await expect(maker.locator('downhill-loss-curve')).toContainText('target ist „viel“');
  await maker.getByLabel('target').fill('1');
  await expect(maker.locator('downhill-loss-curve .words')).toContainText('Zielwert 1');
  const german = await pasted();
  expect(german[0]).toMatch(/src="[^"]*\/embed\/1\/files\/downhill-\w+\.js"/);
  expect(german[0]).not.toContain('/de/embed/1/');
  expect(german[0]).toContain('>Der Verlust und sein Gradient</a>');
  await page.goto(page.url().replace('/de/', '/'));
  await expect(maker.locator('downhill-loss-curve .words')).toContainText('target 1');
  expect(shared(await pasted())).toEqual(shared(german));
});

/** The first question of the quiz that has one right choice. */
async function answerRight(page: Page): Promise<void> {
  const form = page
    .locator('.quiz-question')
    .filter({ has: page.locator('input[type="radio"]') })
    .first();
  await form.scrollIntoViewIfNeeded();
  const check = form.getByRole('button', { name: 'Antwort prüfen' });
  await check.waitFor();
  const right = form.locator('[data-right]').first();
  const index = await right.getAttribute('data-feedback');
  await form.locator(`input[value="${index}"]`).check();
  await check.click();
}
