import { COMMON, contentTypes, headersOf, places } from '../headers.ts';

/**
 * The `_headers` that Netlify and Cloudflare Pages read at the top of what is published. Where two of its patterns name
 * one header they send both values, so what differs between places stands under patterns of which one fits at a time.
 */
export function headersFile(base: string, files: readonly string[]): string {
  const common = Object.entries(COMMON).filter(isTheSameEverywhere);
  const blocks = [
    block(`${base}*`, common),
    ...patternsIn('', files).map(([pattern, path]) =>
      block(
        base + pattern,
        Object.entries(headersOf(path)).filter((header) => !common.some(([name]) => name === header[0])),
      ),
    ),
    // A host that does not know the type sends another, and then nothing compiles while it streams.
    ...files
      .filter((file) => file.endsWith('.wasm'))
      .map((file) => block(base + file, [['Content-Type', contentTypes['.wasm'] ?? '']])),
  ];
  return blocks.join('\n');
}

function isTheSameEverywhere([name, value]: readonly [string, string]): boolean {
  return places.every(({ headers }) => headers[name] === value);
}

/** Patterns of which each file in the folder fits one, with a path that has the headers of all that fit it. */
function patternsIn(folder: string, files: readonly string[]): (readonly [pattern: string, path: string])[] {
  const inside = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  const names = [...new Set(inside.map((file) => file.replace(/\/.*$/, '/')))].sort();
  return names.flatMap((name) => {
    const path = folder + name;
    const isDivided = places.some((place) => place.folder.startsWith(path) && place.folder !== path);
    if (isDivided) return patternsIn(path, files);
    if (name.endsWith('/')) return [[`${path}*`, path] as const];
    const itself = [path, path] as const;
    return name === 'index.html' ? [[folder, path] as const, itself] : [itself];
  });
}

function block(pattern: string, headers: readonly (readonly [string, string])[]): string {
  return `/${pattern.replace(/^\//, '')}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
