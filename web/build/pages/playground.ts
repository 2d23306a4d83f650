import { html } from './html.ts';
import type { Page, Site } from './shell.ts';

/** Everything about a small model in the reader's hands; without scripts, what one would see. */
export function playgroundPage(site: Site): Page {
  return {
    path: 'playground/',
    title: 'The playground · Downhill',
    description:
      'Train a small neural network in your browser, step by step: choose data, features, layers, loss and optimizer, and watch it learn.',
    entry: 'playground',
    main: html`<header class="page-head">
<h1>The playground</h1>
<p class="summary">A small model learns to tell points apart. Press Play; then change anything, and see what it does.</p>
</header>
<downhill-playground>
<div class="fallback">
<p>Here a model trains on your device, in C++ kernels compiled to WebAssembly. It needs scripts to run. With them, you see points of two classes on a plane, tinted by what the model says of every place; and with each step of training the boundary between the classes moves to where the points want it, while the loss falls.</p>
<p>You choose the data, what the model is given of them, its layers and activations, any loss of the <a href="${site.base}catalogue/">catalogue</a>, the optimizer and its learning rate. The <a href="${site.base}#course">course</a> explains each of them, and reads well without scripts.</p>
</div>
</downhill-playground>`,
  };
}
