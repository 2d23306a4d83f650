/** The limits of a run: each was tried against code that wanted more. */
export const limits = {
  seconds: 2,
  /** Beyond the deadline the worker is given this long to tell how far it came, before it is ended from outside. */
  graceSeconds: 0.25,
  /** To fetch and start a sandbox, on a slow line. */
  startSeconds: 20,

  /** More is no exercise, but would be copied several times before QuickJS refused it. */
  sourceCharacters: 400_000,

  /** QuickJS's own count, which typed arrays can slip past; so the wasm memory itself has a ceiling too. */
  heapBytes: 32 * 2 ** 20,
  memoryPages: { initial: 256, maximum: 768 }, // of 64 KiB: 16 to 48 MiB
  /** 256 KiB already overflows the host's own stack. */
  stackBytes: 128 * 2 ** 10,

  /** Native loops over longer array-likes cannot be interrupted. */
  arrayLength: 1_000_000,

  consoleCalls: 200,
  consoleCharacters: 64 * 2 ** 10,
  lineCharacters: 2_000,

  /** Of one result, and of all results of a batch: what is beyond is left out. */
  resultItems: 10_000,
  batchItems: 200_000,
  batchCharacters: 512 * 2 ** 10,
  resultKeys: 100,
  resultDepth: 6,
  textCharacters: 1_000,
} as const;
