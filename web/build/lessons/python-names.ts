import { readFileSync } from 'node:fs';
import { didYouMean } from './nearest.ts';

/** A name of a library that a snippet uses and the library does not have. */
export interface StrangeName {
  readonly line: number; // of the snippet, from 1
  readonly what: string;
  readonly mend: string;
}

/** What each module has, by its name: from lists that are committed, because neither library runs here. */
const modules = new Map(['pytorch', 'keras'].flatMap(readList));

/** Every name behind `torch`, `keras` or what a snippet calls them, that they do not have. */
export function strangeNames(source: string): StrangeName[] {
  const aliases = aliasesOf(source);
  return source.split('\n').flatMap((code, index) => {
    const spoken = code.replace(/#.*$/, '').replace(/(["']).*?\1/g, '""');
    const chains = [...spoken.matchAll(/(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g)].map(([chain]) => chain);
    const found = /^\s*(?:from|import)\b/.test(spoken)
      ? importsOf(spoken)
      : chains.map((chain) => resolve(chain, aliases));
    return [...new Set(found)].flatMap((name) => {
      const strange = name === null ? null : lookUp(name);
      return strange ? [{ line: index + 1, ...strange }] : [];
    });
  });
}

/** Walks as far as modules go, and looks whether the last has the next word. */
function lookUp(name: string): Omit<StrangeName, 'line'> | null {
  const words = name.split('.');
  let module = words[0] ?? '';
  for (const word of words.slice(1)) {
    const known = modules.get(module);
    if (!known) return null;
    if (modules.has(`${module}.${word}`)) {
      module = `${module}.${word}`;
      continue;
    }
    if (known.has(word)) return null;
    return { what: `\`${module}\` has no \`${word}\``, mend: `${didYouMean(word, known)}Use a name that it has.` };
  }
  return null;
}

/** `import torch.nn.functional as F` makes F known; `from keras import ops` makes ops known. */
function aliasesOf(source: string): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const [, name = '', alias] of source.matchAll(/^\s*import ([\w.]+)(?: as (\w+))?/gm)) {
    const [first = ''] = name.split('.');
    aliases.set(alias ?? first, alias ? name : first);
  }
  for (const [, from = '', list = ''] of source.matchAll(/^\s*from ([\w.]+) import (.+)$/gm)) {
    for (const entry of list.split(',')) {
      const [name = '', alias = name] = entry.trim().split(/ as /);
      aliases.set(alias, `${from}.${name}`);
    }
  }
  return aliases;
}

function importsOf(code: string): string[] {
  const [, from, list = ''] = /^\s*from ([\w.]+) import (.+)$/.exec(code) ?? [];
  if (from) return list.split(',').map((entry) => `${from}.${entry.trim().split(' ')[0]}`);
  return [/^\s*import ([\w.]+)/.exec(code)?.[1] ?? ''];
}

function resolve(chain: string, aliases: ReadonlyMap<string, string>): string | null {
  const [first = '', ...rest] = chain.split('.');
  const name = aliases.get(first);
  return name === undefined ? null : [name, ...rest].join('.');
}

function readList(library: string): [string, ReadonlySet<string>][] {
  const text = readFileSync(new URL(`./python/${library}.txt`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line): [string, ReadonlySet<string>][] => {
    const [, module = '', words = ''] = /^([\w.]+): (.+)$/.exec(line) ?? [];
    return module ? [[module, new Set(words.split(' '))]] : [];
  });
}
