import type { List, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { didYouMean } from './nearest.ts';

/** What every lesson has, in this order, and the directive without which a section is not what it says it is. */
export const ANATOMY: readonly { readonly title: string; readonly needs?: string }[] = [
  { title: 'Why this matters' },
  { title: 'Terms' },
  { title: 'Visual model', needs: 'tour' },
  { title: 'Code example', needs: 'code' },
  { title: 'Predict first', needs: 'predict' },
  { title: 'Experiment', needs: 'exercises' },
  { title: 'Quiz', needs: 'quiz' },
  { title: 'Coding challenge', needs: 'challenge' },
  { title: 'In the real world' },
  { title: 'Pitfalls' },
  { title: 'Key takeaways' },
  { title: 'Questions people ask' },
];

const MOST_TAKEAWAYS = 5;

type Report = (line: number | undefined, what: string, mend: string) => void;

interface Section {
  readonly title: string;
  readonly line: number | undefined;
  readonly content: readonly RootContent[];
}

/** Checks that a lesson has every section, in order, and in it what the section is for; `lack` tells what is not there yet. */
export function checkAnatomy(tree: Root, report: Report, lack: Report): void {
  const sections = sectionsOf(tree);
  const titles = ANATOMY.map(({ title }) => title);
  for (const { title, line } of sections.filter((section) => !titles.includes(section.title))) {
    const meant = didYouMean(title, titles);
    report(
      line,
      `No lesson has a section \`${title}\``,
      `${meant}Use ### inside a section, or one of: ${titles.join(', ')}.`,
    );
  }
  const known = sections.filter(({ title }) => titles.includes(title));
  for (const title of titles.filter((wanted) => !known.some((section) => section.title === wanted))) {
    lack(undefined, `The section \`${title}\` is missing`, `Add \`## ${title}\`${placeOf(title, titles)}.`);
  }
  checkOrder(known, titles, report);
  for (const section of known) checkContent(section, report, lack);
  checkHeadings(tree, report);
}

function sectionsOf(tree: Root): Section[] {
  const sections: { title: string; line: number | undefined; content: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: textOf(node), line: node.position?.start.line, content: [] });
    } else {
      sections.at(-1)?.content.push(node);
    }
  }
  return sections;
}

function placeOf(title: string, titles: readonly string[]): string {
  const before = titles[titles.indexOf(title) - 1];
  return before ? ` after \`## ${before}\`` : ' at the beginning';
}

function checkOrder(sections: readonly Section[], titles: readonly string[], report: Report): void {
  sections.forEach(({ title, line }, index) => {
    const before = sections[index - 1];
    if (before?.title === title) {
      report(line, `There are two sections \`${title}\``, 'Make them one.');
    } else if (before && titles.indexOf(before.title) > titles.indexOf(title)) {
      report(line, `\`${title}\` stands after \`${before.title}\``, `Move it${placeOf(title, titles)}.`);
    }
  });
}

function checkContent({ title, line, content }: Section, report: Report, lack: Report): void {
  const needs = ANATOMY.find((section) => section.title === title)?.needs;
  if (content.length === 0) {
    lack(line, `The section \`${title}\` is empty`, 'Write it.');
    return;
  }
  if (needs && !holdsDirective(content, needs)) {
    lack(line, `The section \`${title}\` has no \`${needs}\``, `Add the directive \`${needs}\`.`);
  }
  if (title === 'Key takeaways') checkTakeaways(content, line, report);
  if (title === 'Terms' && !content.some((node) => node.type === 'list')) {
    report(line, 'The terms are no list', 'Write each as `- **Term**: what it means.`');
  }
}

function checkTakeaways(content: readonly RootContent[], line: number | undefined, report: Report): void {
  const list = content.find((node): node is List => node.type === 'list');
  const count = list?.children.length ?? 0;
  if (count < 1 || count > MOST_TAKEAWAYS) {
    const what = `There are ${count} key takeaways`;
    report(line, what, `Make them a list of one to ${MOST_TAKEAWAYS} lines.`);
  }
}

function holdsDirective(content: readonly RootContent[], name: string): boolean {
  let found = false;
  visit({ type: 'root', children: [...content] } satisfies Root, (node) => {
    if ('name' in node && node.name === name) found = true;
  });
  return found;
}

function checkHeadings(tree: Root, report: Report): void {
  visit(tree, 'heading', (node) => {
    const line = node.position?.start.line;
    if (node.depth === 1) report(line, 'A lesson has its title from its head', 'Begin sections with ##.');
    if (node.depth > 3) report(line, 'This heading is deeper than ###', 'Use ###, or a fold.');
  });
}
