/** What pages may load: everything from their own origin, and nothing from anywhere else. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** For the pages themselves, so that they are as strict on a host whose headers nobody can set. */
export const policy = print(POLICY);

/** For a server; `frame-ancestors` has no effect inside a page. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': print({ ...POLICY, 'frame-ancestors': "'self'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function print(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
