/** What the facade knows of the files that belong to it; web/build/embed writes it. */
declare module 'virtual:embed' {
  /** Which build this is: the start of its content's hash. */
  export const version: string;
  /** Where the files are, and where the pages of frames are, seen from the facade. */
  export const folder: string;
  export const pages: string;
  export const wasm: string;
  /** Each script's name and its `integrity`. */
  export const files: readonly (readonly [name: string, integrity: string])[];
  /** By the widget's name, the places in `files` of its scripts; its own is the first. */
  export const widgets: Readonly<Record<string, readonly number[]>>;
}

/** In which language src/embed/describe.ts asks what widgets take: see build/embed/describe.ts. */
declare module 'virtual:language' {
  export const language: string;
}
