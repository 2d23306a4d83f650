import { expect, test } from 'vitest';
import { callsOf } from '../../web/build/catalogue/calls.ts';
import { strangeNames } from '../../web/build/lessons/python-names.ts';
import { kernels, loadEngine } from '../../web/src/engine/index.ts';

test.each([
  ['import torch\nprint(torch.tensr(1))', 2, '`torch` has no `tensr`', 'Did you mean `tensor`?'],
  [
    'import torch.nn.functional as F\nF.mse_los(a, b)',
    2,
    '`torch.nn.functional` has no `mse_los`',
    'Did you mean `mse_loss`?',
  ],
  ['from torch import nn\nnn.MSELos()', 2, '`torch.nn` has no `MSELos`', 'Did you mean `MSELoss`?'],
  ['import torch.nn.functionl as F', 1, '`torch.nn` has no `functionl`', 'Did you mean `functional`?'],
  ['from keras import losess', 1, '`keras` has no `losess`', 'Did you mean `losses`?'],
  [
    'import keras\nkeras.losses.KLDivergance()',
    2,
    '`keras.losses` has no `KLDivergance`',
    'Did you mean `KLDivergence`?',
  ],
])('%j is told', (source, line, what, mend) => {
  expect(strangeNames(source)).toEqual([{ line, what, mend: `${mend} Use a name that it has.` }]);
});

test.each([
  'import torch\nx = torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=3)\nw.torch.nonsense()',
  'import torch\n# torch.nonsense\nprint("torch.nonsense")',
  'import keras\nkeras.layers.WhoKnows()\nkeras.losses.Huber().anything',
  'import numpy as np\nnp.nonsense()',
])('%j is no fault', (source) => expect(strangeNames(source)).toEqual([]));

test('the calls of the catalogue use names that there are', async () => {
  const engine = await loadEngine();
  const python = kernels
    .flatMap((spec) => callsOf(engine, spec))
    .filter(({ source }) => /^(import|from) /m.test(source));
  expect(python.length).toBeGreaterThan(20);
  for (const { source } of python) expect(strangeNames(source), source).toEqual([]);
});
