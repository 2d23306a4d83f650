import type { Theme } from '../charts/theme.ts';
import { paintPicture } from './paint/picture.ts';
import { sheetOf } from './paint/sheet.ts';
import type { Entry } from './run/history.ts';
import type { Scene } from './run/plan.ts';
import type { Frame } from './run/session.ts';

const COLUMNS = [
  ['step', ({ step }) => step],
  ['epoch', ({ epoch }) => epoch],
  ['training loss', ({ loss }) => loss],
  ['validation loss', ({ validationLoss }) => validationLoss],
  ['training score', ({ score }) => score],
  ['validation score', ({ validationScore }) => validationScore],
  ['gradient norm', ({ gradientNorm }) => gradientNorm],
  ['learning rate', ({ learningRate }) => learningRate],
] as const satisfies readonly (readonly [string, (entry: Entry) => number])[];

/** The record of a run, every number as exact as it is; what is not known is left empty. */
export function toCsv(history: readonly Entry[], { shape }: Scene): string {
  const score = shape.task === 'regression' ? 'rmse' : 'accuracy';
  const names = COLUMNS.map(([name]) => name.replace('score', score));
  const rows = history.map((entry) => COLUMNS.map(([, read]) => (Number.isFinite(read(entry)) ? read(entry) : '')));
  return `${[names, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

const SIDE = 800;
const FOOT = 64;

/** The picture as it stands, with its words under it, on paper. */
export function toPng(scene: Scene, frame: Frame, theme: Theme, words: string): Promise<Blob | null> {
  const inner = document.createElement('canvas');
  const outer = document.createElement('canvas');
  const picture = sheetOf(inner, SIDE, SIDE, theme);
  const page = sheetOf(outer, SIDE, SIDE + FOOT, theme);
  if (!picture || !page) return Promise.resolve(null);
  paintPicture(picture, { scene, frame, pointer: null });
  page.context.fillStyle = theme.raised;
  page.context.fillRect(0, 0, page.width, page.height);
  page.context.drawImage(inner, 0, 0, SIDE, SIDE);
  page.context.fillStyle = theme.ink;
  page.context.font = `18px ${theme.font}`;
  page.context.fillText(words, 16, SIDE + FOOT / 2 + 6, SIDE - 32);
  return new Promise((resolve) => outer.toBlob(resolve, 'image/png'));
}
