import type { ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { ZodType } from 'zod';
import type { Engine } from '../../src/engine/index.ts';
import type { Lesson } from './lesson.ts';

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/**
 * A fault of content in the words of an editor: where it is, what is wrong, how to mend it.
 * Faults are collected, so that an author sees all of them at once.
 */
export interface Fault {
  readonly file: string; // relative to the project
  readonly line: number;
  readonly what: string;
  readonly mend: string;
  readonly gap?: boolean; // something is not there yet: a draft may have it so
}

/** What a directive's renderer may use. */
export interface DirectiveContext {
  readonly node: DirectiveNode;
  readonly lesson: Lesson;
  readonly engine: Engine;
  /** Reads `file` from the lesson's folder and validates it; problems become faults with their line, and null comes back. */
  yaml<T>(file: string, schema: ZodType<T>): Promise<T | null>;
  /** The text of a file in the lesson's folder; a missing one is a fault, and null comes back. */
  text(file: string): Promise<string | null>;
  /** Renders Markdown, directives and all, as blocks; a single paragraph loses its <p> when `inline` is true. */
  markdown(source: string, options?: { inline?: boolean; file?: string; line?: number }): Promise<ElementContent[]>;
  /** The node's children, rendered. */
  children(): Promise<ElementContent[]>;
  /** Source code, highlighted with classes (never inline styles). */
  highlight(source: string, language: 'js' | 'cpp' | 'python'): Promise<ElementContent>;
  report(what: string, mend: string, at?: { file?: string; line?: number }): void;
}

/** One file in `directives/` default-exports one of these; the file's name is the directive's name. */
export type DirectiveRenderer = (context: DirectiveContext) => Promise<ElementContent[]> | ElementContent[];
