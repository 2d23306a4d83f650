/** Where embeds are under the site's base. The number is a promise: what is told of it in docs/embeds.md. */
export const EMBED = 'embed/1/';

/** Where the files are, under it, that are named after their content. */
export const FILES = 'files/';

/** What snippets and pages say of the embeds; paths are under `EMBED`. */
export interface EmbedFacts {
  readonly version: string;
  readonly facade: string; // the one that never changes
  readonly integrity: string; // its hash
  readonly frame: string; // the script of a page in a frame
  readonly frameStyle: string;
  readonly sizes: EmbedSizes | null; // null: nothing is built
}

/** In bytes, as they are sent with brotli. */
export interface EmbedSizes {
  readonly facade: number;
  readonly wasm: number;
  readonly widgets: ReadonlyMap<string, number>; // all that the first of its kind brings, facade and wasm included
}

/** While the site is being written nothing is built, and the facade is read from its source. */
export const NOT_BUILT: EmbedFacts = {
  version: 'unbuilt',
  facade: 'downhill.js',
  integrity: '',
  frame: 'frame.js',
  frameStyle: 'frame.css',
  sizes: null,
};
