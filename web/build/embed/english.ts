import { join } from 'node:path';
import type { Plugin } from 'vite';

/** `t('Loss')`: a text without gaps. */
const PLAIN = /\bt\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\s*,?\s*\)/g;

/**
 * Embeds speak English, and every byte of theirs counts: they carry the words of src/embed in the place of those that
 * pages have in every language, and a text without gaps stands there by itself.
 */
export function inEnglish(root: string): Plugin {
  return {
    name: 'downhill:english',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/words/words.ts') ? join(root, 'web/src/embed/english.ts') : null),
    transform: (code, id) => (id.endsWith('.ts') ? withPlainTexts(code) : null),
  };
}

export function withPlainTexts(code: string): string {
  return code.replace(PLAIN, (_, text: string) => text.replace(/\|\|.*(.)$/, '$1'));
}
