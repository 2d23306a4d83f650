export const PLACES = 13; // along the axis, ends and middle included: few enough for the arrow keys

/** A point of a stroke: how far along, counted in places, and how high. */
export interface Touch {
  readonly at: number;
  readonly height: number;
}

/** A curve drawn by hand: a height at some places. Between those it is straight, beyond them level. */
export class Drawing {
  readonly #heights: (number | null)[] = Array(PLACES).fill(null);

  get isEmpty(): boolean {
    return this.drawn < 1;
  }

  /** How many places the hand was at. */
  get drawn(): number {
    return this.#heights.filter((height) => height !== null).length;
  }

  isDrawn(place: number): boolean {
    return (this.#heights[place] ?? null) !== null;
  }

  set(place: number, height: number): void {
    if (place in this.#heights) this.#heights[place] = height;
  }

  /**
   * From one point of a stroke to the next. The places on the way lie on the line between them, for fast hands skip
   * some; a place that was only near is moved along until the stroke has gone through it. Returns those gone through.
   */
  stroke(from: Touch, to: Touch, gone: ReadonlySet<number>): Set<number> {
    const [low, high] = from.at < to.at ? [from, to] : [to, from];
    const through = new Set(gone);
    for (let place = Math.ceil(low.at); place <= Math.floor(high.at) && low.at < high.at; place++) {
      this.set(place, between(low, high, place));
      through.add(place);
    }
    const near = Math.round(to.at);
    if (!through.has(near)) this.set(near, to.height);
    return through;
  }

  clear(): void {
    this.#heights.fill(null);
  }

  /** The height at every place; `otherwise` while nothing is drawn. */
  heights(otherwise: number): number[] {
    const known = this.#heights.flatMap((height, at) => (height === null ? [] : [{ at, height }]));
    return this.#heights.map((_, place) => {
      const before = known.findLast(({ at }) => at <= place);
      const after = known.find(({ at }) => at >= place);
      if (before && after) return between(before, after, place);
      return (before ?? after)?.height ?? otherwise;
    });
  }

  /** As text, to be kept: `5 - - 0 - 5`. */
  toString(): string {
    return this.isEmpty ? '' : this.#heights.map((height) => height ?? '-').join(' ');
  }

  /** Whether `text` was a drawing whose heights lie between `low` and `high`. */
  read(text: string, low: number, high: number): boolean {
    this.clear();
    const heights = text.split(' ').map((word) => (word === '-' ? null : Number.parseFloat(word)));
    const fits = heights.every((height) => height === null || (height >= low && height <= high));
    if (heights.length !== PLACES || !fits) return false;
    heights.forEach((height, place) => {
      this.#heights[place] = height;
    });
    return !this.isEmpty;
  }
}

function between(low: Touch, high: Touch, at: number): number {
  if (high.at === low.at) return high.height;
  return low.height + ((high.height - low.height) * (at - low.at)) / (high.at - low.at);
}
