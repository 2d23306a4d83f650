import { language, t, tParts } from '../../src/words/words.ts';
import { pathIn } from '../languages.ts';
import { html } from './html.ts';
import { siteLink } from './links.ts';
import type { Page, Site } from './shell.ts';

/** Everything about a small model in the reader's hands; without scripts, what one would see. */
export function playgroundPage(site: Site): Page {
  const catalogue = siteLink(site, 'catalogue/', t('catalogue'));
  const course = siteLink(site, '#course', t('course'));
  return {
    path: pathIn(language(), 'playground/'),
    title: t('The playground · Downhill'),
    description: t(
      'Train a small neural network in your browser, step by step: choose data, features, layers, loss and optimizer, and watch it learn.',
    ),
    entry: 'playground',
    main: html`<header class="page-head">
<h1>${t('The playground')}</h1>
<p class="summary">${t('A small model learns to tell points apart. Press Play; then change anything, and see what it does.')}</p>
</header>
<downhill-playground>
<div class="fallback">
<p>${t('Here a model trains on your device, in C++ kernels compiled to WebAssembly. It needs scripts to run. With them, you see points of two classes on a plane, tinted by what the model says of every place; and with each step of training the boundary between the classes moves to where the points want it, while the loss falls.')}</p>
<p>${tParts('You choose the data, what the model is given of them, its layers and activations, any loss of the {catalogue}, the optimizer and its learning rate. The {course} explains each of them, and reads well without scripts.', { catalogue, course })}</p>
</div>
</downhill-playground>`,
  };
}
