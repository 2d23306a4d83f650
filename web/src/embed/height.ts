/** What a framed widget tells the page around it whenever its height changes. */
export interface HeightMessage {
  readonly type: 'downhill-height';
  readonly height: number; // CSS pixels
}

/** With this the page asks for it once more: it may have begun to listen too late. */
export const ASK = 'downhill-height?';

const MOST = 20_000; // px

export function isHeight(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === 'downhill-height' && typeof height === 'number' && height >= 0 && height <= MOST;
}
