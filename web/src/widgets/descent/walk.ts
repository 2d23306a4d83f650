import type { OptimizerId, Training } from '../../engine/trainer/index.ts';

export interface Stop {
  readonly x: number;
  readonly y: number; // 0 in a valley
  readonly loss: number;
}

/** The bowl (k x² + c y²) / 2, and who walks down in it. */
export interface Walk {
  readonly curvatures: readonly [k: number, c: number];
  readonly start: readonly [x: number, y: number];
  readonly optimizer: OptimizerId;
  readonly learningRate: number;
}

export const STEPS = 30;

/**
 * The trainer's own way down. Four samples whose targets are 0 make the mean squared error of a model's two weights
 * exactly that bowl; its bias starts at the bottom, and stays there.
 */
export function walkDown(training: Training, { curvatures: [k, c], start, optimizer, learningRate }: Walk): Stop[] {
  const [across, along] = [Math.sqrt(k), Math.sqrt(c)];
  const trainer = training.train({
    train: {
      features: Float32Array.of(across, 0, -across, 0, 0, along, 0, -along),
      featureCount: 2,
      targets: new Float32Array(4),
    },
    model: {},
    loss: { id: 'mse' },
    optimizer: { id: optimizer, learningRate },
  });
  try {
    trainer.setParameters(Float32Array.of(...start, 0));
    const here = (): Stop => {
      const [x = 0, y = 0] = trainer.parameters;
      return { x, y, loss: trainer.report().loss ?? Number.NaN };
    };
    const path = [here()];
    while (path.length <= STEPS && !trainer.step().stopped) path.push(here());
    return path.filter(({ loss }) => Number.isFinite(loss));
  } finally {
    trainer.release();
  }
}

export type Verdict = 'converges' | 'oscillates' | 'swings' | 'creeps' | 'diverges';

const SAME = 1e-3; // relative
const ARRIVED = 0.02; // of the loss at the start
const LEAST_TURNS = 3; // one overshoot is not yet a swing

/** What a walk does, told from the walk itself, whoever took it. */
export function verdictOf(path: readonly Stop[]): Verdict {
  const [first, last] = [path[0]?.loss ?? 0, path.at(-1)?.loss ?? 0];
  if (path.length <= STEPS || last > first * (1 + SAME)) return 'diverges';
  const turns = path.slice(1).filter(({ x }, index) => x * (path[index]?.x ?? 0) < 0).length;
  if (turns >= LEAST_TURNS && last > first * (1 - SAME)) return 'swings';
  if (last > ARRIVED * first) return turns >= LEAST_TURNS ? 'oscillates' : 'creeps';
  return turns >= LEAST_TURNS ? 'oscillates' : 'converges';
}

/** Plain descent multiplies the distance to the bottom by this at every step. */
export const factorOf = (learningRate: number, curvature: number) => 1 - learningRate * curvature;

/** From here on plain descent does not converge. */
export const edgeOf = ([k, c]: Walk['curvatures']) => 2 / Math.max(k, c);
