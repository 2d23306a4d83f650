export default {
  function: 'earlyStop',
  arguments: {
    validationLosses: { vector: { min: 0, max: 10, special: [1, 2, 3] } },
    patience: { integer: { min: 1, max: 4 } },
  },
  // Of every epoch: was it the first to see no progress for so long?
  expected: (_engine, losses, patience) => {
    const bestUntil = (epoch) => losses.indexOf(Math.min(...losses.slice(0, epoch + 1)));
    const tired = losses.findIndex((_, epoch) => epoch - bestUntil(epoch) >= patience);
    const stopped = tired === -1 ? losses.length - 1 : tired;
    return { stopped, best: bestUntil(stopped) };
  },
  examples: [
    { name: 'Down, then up', input: [[5, 3, 2, 4, 3, 1], 2] },
    { name: 'More patience sees the end', input: [[5, 3, 2, 4, 3, 1], 4] },
  ],
  edges: [
    { name: 'One epoch', input: [[3], 2] },
    { name: 'Always better', input: [[5, 4, 3, 2], 1] },
    { name: 'Always worse', input: [[1, 2, 3, 4], 2] },
    { name: 'As good is not better', input: [[2, 2, 2, 2], 2] },
    { name: 'Progress just in time', input: [[5, 6, 4, 5, 3, 4], 2] },
    { name: 'A patience of 1', input: [[3, 3, 1], 1] },
    { name: 'Lower than the last, but not than the best', input: [[1, 5, 4, 3], 3] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    {
      name: 'What comes after the end changes nothing',
      derive: (losses, patience) => [[[...losses, ...Array(patience).fill(11), 0], patience]],
      holds: ([, answer], [, [losses, patience]], { same }) => {
        const before = losses.length - 1;
        return answer.stopped < before || !same(answer.best, before)
          ? true
          : `With ${patience} bad epochs in between, training had stopped before the last one was seen.`;
      },
    },
    {
      name: 'Counted in other units, the losses lead to the same epochs',
      derive: (losses, patience) => [[losses.map((loss) => 2 * loss + 1), patience]],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) ||
        'Every loss was doubled and raised by 1, which keeps their order, but the answer changed.',
    },
  ],
  tolerance: 1e-9,
};
