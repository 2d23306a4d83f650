import { EMBED, FILES } from './embed/facts.ts';

type Headers = Readonly<Record<string, string>>;

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
  // Text becomes a script's address or elements only by the rules of web/src/trusted, and of Lit's templates.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html downhill',
} as const;

/** For the pages themselves, so that they are as strict on a host whose headers nobody can set. */
export const policy = print(POLICY);

/** The policy is the same for every file, so that hosts send it with what is not there too. */
export const COMMON: Headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** For the site's own pages: nobody may lay them under a page of theirs. */
const OWN: Headers = { ...COMMON, 'X-Frame-Options': 'SAMEORIGIN' };

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** For pages of others, even those that let in nothing which does not say that it wants to be let in. */
const EMBEDDED: Headers = {
  ...COMMON,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A folder of the built site whose files are sent with the same headers. */
export interface Place {
  readonly folder: string; // with a slash at its end; empty for the site itself
  readonly headers: Headers;
}

/**
 * What every host says beside the files of the site: our own server, nginx and those that read `_headers`. A file
 * belongs to the first place whose folder holds it, so that no two places speak of one file.
 */
export const places: readonly Place[] = [
  // Their names change with what is in them.
  { folder: 'assets/', headers: { ...OWN, 'Cache-Control': FOR_GOOD } },
  { folder: EMBED + FILES, headers: { ...EMBEDDED, 'Cache-Control': FOR_GOOD } },
  { folder: EMBED, headers: { ...EMBEDDED, 'Cache-Control': 'no-cache' } },
  { folder: '', headers: { ...OWN, 'Cache-Control': 'no-cache' } },
];

/** Of a file, by its path under the root of the site. */
export function headersOf(path: string): Headers {
  return places.find(({ folder }) => path.startsWith(folder))?.headers ?? OWN;
}

/** By the ending of a file's name. Wasm compiles while it streams only under its own type. */
export const contentTypes: Headers = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

function print(policy: Headers): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
