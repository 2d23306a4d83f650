import type { Engine } from '../../src/engine/index.ts';
import { loadEngine } from '../../src/engine/index.ts';
import type { DirectiveRenderer } from './directive.ts';
import { createHighlight, type Highlight } from './highlight.ts';
import { findDirectives, findWidgets } from './registry.ts';

/** What rendering needs and every lesson shares. */
export interface Kit {
  readonly root: string; // of the project: files are named relative to it
  readonly engine: Engine;
  readonly directives: ReadonlyMap<string, DirectiveRenderer>;
  readonly widgets: ReadonlySet<string>;
  readonly highlight: Highlight;
}

export async function openKit(root: string): Promise<Kit> {
  const [engine, directives, widgets, highlight] = await Promise.all([
    loadEngine(),
    findDirectives(),
    findWidgets(),
    createHighlight(),
  ]);
  return { root, engine, directives, widgets, highlight };
}
