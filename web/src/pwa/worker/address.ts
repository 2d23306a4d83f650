export type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'unknown' };

const UNKNOWN: Answer = { kind: 'unknown' };

/**
 * What a static host would answer to an address, query and all: a page lies under a path that ends in a slash, and is
 * the `index.html` of that folder. What is not on the list is unknown; no page stands in for it.
 */
export function answerTo(url: URL, scope: URL, isKept: (path: string) => boolean): Answer {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return UNKNOWN;
  const path = decoded(url.pathname.slice(scope.pathname.length));
  if (path === null) return UNKNOWN;
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  if (isKept(page)) return { kind: 'file', path: page };
  if (!isKept(`${page}/`)) return UNKNOWN;
  return { kind: 'redirect', to: new URL(`${page}/${url.search}`, scope).href }; // the browser carries the hash over
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // a stray percent sign
  }
}
