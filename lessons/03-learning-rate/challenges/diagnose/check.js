// A curve that falls by a factor towards a floor, or grows: the learning rate's doing.
const curve = {
  record: {
    first: { number: { min: 1, max: 100 } },
    factor: { number: { min: 0.3, max: 1.1 } },
    floor: { number: { min: 0, max: 0.9 } },
    bump: { number: { min: -0.2, max: 0.2 } },
    count: { integer: { min: 4, max: 15 } },
  },
};
const lossesOf = ({ first, factor, floor, bump, count }) =>
  Array.from({ length: count }, (_, step) => {
    const noise = step > 0 && step < count - 1 ? 1 + bump * Math.sin(5 * step) : 1;
    return Math.round(1000 * first * noise * (floor + (1 - floor) * factor ** step)) / 1000;
  });

export default {
  function: 'diagnose',
  arguments: { losses: { made: { from: curve, as: lossesOf } } },
  expected(_, losses) {
    const [first, middle, last] = [losses[0], losses[Math.floor(losses.length / 2)], losses.at(-1)];
    if (last > first) return 'diverging';
    if (middle - last < 0.01 * first) return 'plateau';
    return last > first / 2 ? 'too slow' : 'healthy';
  },
  examples: [
    { name: 'Falling well', input: [[9, 5.8, 3.7, 2.4, 1.5, 1]] },
    { name: 'Falling, but hardly', input: [[9, 8.6, 8.3, 8, 7.7, 7.4]] },
    { name: 'Growing at every step', input: [[9, 13, 19, 27, 39, 56]] },
    { name: 'Fallen, and now level', input: [[9, 4, 2.1, 2.05, 2.04, 2.04]] },
  ],
  edges: [
    { name: 'A bump on the way, but it ends low', input: [[8, 12, 6, 4, 3, 2]] },
    { name: 'Down, and up beyond the start', input: [[8, 3, 2, 4, 9]] },
    { name: 'Down, and half up again', input: [[8, 3, 2, 3, 5]] },
    { name: 'Level from the beginning', input: [[5, 5, 5, 5]] },
    { name: 'Level, after very little', input: [[5, 4.9, 4.8, 4.8, 4.8, 4.8]] },
    { name: 'Exactly half of the first', input: [[8, 7, 6, 5, 4]] },
    { name: 'Exactly 1% since the middle', input: [[100, 50, 41, 40]] },
    { name: 'Half a per cent since the middle', input: [[100, 50, 41, 40.5]] },
    { name: 'Tiny losses that fall well', input: [[0.004, 0.003, 0.002, 0.001]] },
    { name: 'Huge losses that hardly move', input: [[100000, 60000, 30000, 29999]] },
    { name: 'The last step is short', input: [[10, 8, 6, 4, 2, 2]] },
    { name: 'An odd number of losses', input: [[10, 9, 9.95, 9.9, 9.8]] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    {
      name: 'The units do not matter',
      derive: (losses) => [[losses.map((loss) => 8 * loss)]],
      holds: ([before, after]) =>
        before === after || 'With every loss eight times as large the diagnosis must stay the same.',
    },
    {
      name: 'Ending above the start is always diverging',
      derive: (losses) => [[[...losses, 2 * losses[0] + 1]]],
      holds: ([, answer]) => answer === 'diverging' || 'The last loss is higher than the first, so it is diverging.',
    },
  ],
  tolerance: 1e-9,
};
