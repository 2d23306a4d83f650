import { join, relative } from 'node:path';
import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { highlightCode } from './code-blocks.ts';
import type { DirectiveContext, DirectiveNode } from './directive.ts';
import type { Faults } from './faults.ts';
import { finishFormulas, KATEX } from './formulas.ts';
import type { Kit } from './kit.ts';
import { isLabel } from './label.ts';
import type { Lesson } from './lesson.ts';
import { didYouMean } from './nearest.ts';
import { markPlaces, type Place } from './place.ts';
import { readText, troubleWith } from './read-text.ts';
import { setQuotes } from './typography.ts';
import { renderWidget } from './widget-tag.ts';
import { readYaml } from './yaml.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective);

/** Turns the Markdown of one lesson, and of the YAML beside it, into HTML trees. */
export class Renderer {
  readonly #kit: Kit;
  readonly #lesson: Lesson;
  readonly #faults: Faults;

  constructor(kit: Kit, lesson: Lesson, faults: Faults) {
    this.#kit = kit;
    this.#lesson = lesson;
    this.#faults = faults;
  }

  parse(source: string, place: Place): Root {
    const tree = parser.parse(source);
    visit(tree, 'html', (node) => {
      const mend = 'Write it in Markdown, or as a directive.';
      this.#report(place, lineOf(node), 'HTML in Markdown is not shown', mend);
    });
    visit(tree, ['image', 'imageReference'], (node) => {
      const mend = 'Show it with a widget, or say in words what is to be seen.';
      this.#report(place, lineOf(node), 'Lessons have no pictures from files', mend);
    });
    return tree;
  }

  /** Directives are rendered first, outermost before inner ones, because a renderer decides what its children become. */
  async toHtml(tree: Root, place: Place): Promise<HastRoot> {
    const rendered = new Map<DirectiveNode, ElementContent[]>();
    for (const node of outermostDirectives(tree)) rendered.set(node, await this.#directive(node, place));
    const insert = (_: unknown, node: DirectiveNode) => rendered.get(node) ?? [];
    const handlers = { containerDirective: insert, leafDirective: insert, textDirective: insert };

    const file = new VFile();
    const html = await unified().use(remarkRehype, { handlers }).use(rehypeKatex, KATEX).run(tree, file);
    for (const { cause, line } of file.messages) {
      this.#report(place, line, `The formula cannot be set: ${reason(cause)}`, 'Mend the LaTeX.');
    }
    setQuotes(html);
    finishFormulas(html);
    markPlaces(html, place);
    highlightCode(html, this.#kit.highlight, (line, what, mend) => this.#report(place, line, what, mend));
    return html;
  }

  async #directive(node: DirectiveNode, place: Place): Promise<ElementContent[]> {
    const context = this.#context(node, place);
    const render = this.#kit.directives.get(node.name);
    try {
      const content = render ? await render(context) : null;
      if (content) return markPlaces(content, place, lineOf(node));
      if (this.#kit.widgets.has(node.name)) return markPlaces(await renderWidget(context), place, lineOf(node));
    } catch (error) {
      context.report(`The directive \`${node.name}\` failed: ${reason(error)}`, 'Mend what it names.');
      return [];
    }
    const known = [...this.#kit.directives.keys(), ...this.#kit.widgets].sort();
    const mend = `${didYouMean(node.name, known)}Use one of ${known.join(', ')}; if no directive is meant, write \\: for the colon.`;
    context.report(`There is no directive \`${node.name}\``, mend);
    return [];
  }

  #context(node: DirectiveNode, place: Place): DirectiveContext {
    const pathOf = (file: string) => relative(this.#kit.root, join(this.#lesson.folder, file));
    const context: DirectiveContext = {
      node,
      lesson: this.#lesson,
      engine: this.#kit.engine,
      yaml: async (file, schema) => {
        const text = await context.text(file);
        return text === null
          ? null
          : readYaml({ file: pathOf(file), text }, schema, (fault) => this.#faults.add(fault));
      },
      text: async (file) => {
        // A translation shares the code of the lesson: what is there to be run says the same in every language.
        const folder = file.endsWith('.js') ? this.#lesson.home : this.#lesson.folder;
        const text = await readText(join(folder, file));
        if (text === null) context.report(`There is no file ${pathOf(file)}`, 'Write it, or mend its name.');
        const trouble = text === null ? null : troubleWith(text);
        if (trouble) this.#faults.add({ file: pathOf(file), ...trouble });
        return trouble ? null : text;
      },
      markdown: async (source, { inline = false, file, line = 1 } = {}) => {
        const origin = file === undefined ? { ...place, firstLine: absolute(place, lineOf(node)) } : null;
        const { children } = await this.#markdown(source, origin ?? { file: pathOf(file ?? ''), firstLine: line });
        return inline ? withoutOnlyParagraph(children) : children;
      },
      children: async () => this.#markdownNodes(node.children as RootContent[], place),
      highlight: async (source, language) => this.#kit.highlight(source, language),
      report: (what, mend, at = {}) => {
        const file = at.file === undefined ? place.file : pathOf(at.file);
        const line = at.line ?? (at.file === undefined ? absolute(place, lineOf(node)) : 1);
        this.#faults.add({ file, line, what, mend });
      },
    };
    return context;
  }

  async #markdown(source: string, place: Place): Promise<{ children: ElementContent[] }> {
    return { children: contentOf(await this.toHtml(this.parse(source, place), place)) };
  }

  async #markdownNodes(nodes: readonly RootContent[], place: Place): Promise<ElementContent[]> {
    const withoutLabel = nodes.filter((node) => !isLabel(node));
    return contentOf(await this.toHtml({ type: 'root', children: withoutLabel }, place));
  }

  #report(place: Place, line: number | undefined, what: string, mend: string): void {
    this.#faults.add({ file: place.file, line: absolute(place, line), what, mend });
  }
}

function outermostDirectives(tree: Root): DirectiveNode[] {
  const found: DirectiveNode[] = [];
  visit(tree, (node) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective' && node.type !== 'textDirective') return;
    found.push(node);
    return SKIP;
  });
  return found;
}

function contentOf(root: HastRoot): ElementContent[] {
  return root.children.filter((node) => node.type !== 'doctype');
}

function withoutOnlyParagraph(nodes: ElementContent[]): ElementContent[] {
  const [only, ...rest] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return only?.type === 'element' && only.tagName === 'p' && rest.length === 0 ? only.children : nodes;
}

function lineOf(node: { position?: { start: { line: number } } | undefined }): number | undefined {
  return node.position?.start.line;
}

function absolute(place: Place, line = 1): number {
  return place.firstLine + line - 1;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
