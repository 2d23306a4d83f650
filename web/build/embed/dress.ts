import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PX_PER_REM = 16;
const OURS = '--dh-'; // inside a shadow root

/**
 * Makes of the site's widgets what stands well on pages of others, while they are built:
 * - Tokens have their values with them, so that a page need define none and may set any, on whatever it likes.
 * - A page's own idea of a rem makes nothing smaller than the browser's own text.
 * - The charts are drawn without Chart.js.
 * - Inner elements are named after their version, so that those of two versions never mix.
 */
export function dress(root: string): Plugin {
  const web = join(root, 'web/src');
  const tokens = themeOf(root);
  const inner = `downhill-chart-${fingerprint(join(web, 'charts'))}`;
  return {
    name: 'downhill:dress',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === './draw.ts' && importer?.endsWith('/charts/chart.ts') ? join(web, 'charts/plain/draw.ts') : null,
    transform(code, id) {
      if (!id.startsWith(web)) return null;
      const named = code.replace(/\bdownhill-chart\b/g, inner);
      if (id.endsWith('/charts/chart.ts')) return withoutWaiting(named);
      if (!/\.css\b/.test(id)) return named.replace(/>\n\s+</g, '> <');
      return /\/host\.css\b/.test(id) ? dressed(named, tokens) + wardrobe(tokens) : dressed(named, tokens);
    },
  };
}

export type Tokens = ReadonlyMap<string, string>;

/** What a page may set, with what holds where it does not: the tokens that widgets wear. */
export function themeOf(root: string): Tokens {
  const styles = join(root, 'web/src/styles');
  const worn = ['widgets', 'charts'].flatMap((folder) => filesIn(join(root, 'web/src', folder)));
  const sheets = [...worn.filter((file) => file.endsWith('.css')), join(styles, 'controls.css')];
  const used = new Set(sheets.flatMap((file) => readFileSync(file, 'utf8').match(/--downhill-[\w-]+/g) ?? []));
  const all = tokensOf(readFileSync(join(styles, 'tokens.css'), 'utf8'));
  return new Map([...all].filter(([name]) => used.has(name)));
}

/** What `:root` says of each. */
export function tokensOf(css: string): Tokens {
  const [, block = ''] = /:root\s*{([^}]*)}/.exec(css) ?? [];
  const plain = block.replace(/\/\*.*?\*\//gs, '');
  return new Map(
    [...plain.matchAll(/(--downhill-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

export function dressed(css: string, tokens: Tokens): string {
  return css
    .replace(/var\((--downhill-[\w-]+)\)/g, (whole, name) => (tokens.has(name) ? `var(${own(name)})` : whole))
    .replace(/@container[^{]*/g, (query) => inRem(query, (count) => `${count * PX_PER_REM}px`))
    .replace(/[^{}]*{[^{}]*}/g, (rule) => inRem(rule, (count) => `calc(${count} * var(${OURS}rem))`));
}

/** Each token as the page says, otherwise as the site has it. */
function wardrobe(tokens: Tokens): string {
  const worn = [...tokens].map(
    ([name, value]) => `${own(name)}: var(${name}, ${inRem(value, (count) => `calc(${count} * var(${OURS}rem))`)});`,
  );
  return `:host { ${OURS}rem: max(1rem, ${PX_PER_REM}px); ${worn.join(' ')} }`;
}

const own = (name: string) => name.replace('--downhill-', OURS);

const inRem = (css: string, write: (count: number) => string) =>
  css.replace(/([\d.]+)rem\b/g, (_, count) => write(Number(count)));

/** What draws is so light that it comes along; to fetch it later would take a helper of Vite's that weighs as much. */
function withoutWaiting(code: string): string {
  const later = "await import('./draw.ts')";
  if (!code.includes(later)) throw new Error(`charts/chart.ts no longer says ${later}, which the embeds replace.`);
  return `import * as drawing from './draw.ts';\n${code.replace(later, 'drawing')}`;
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder).sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
