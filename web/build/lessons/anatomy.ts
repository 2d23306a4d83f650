import type { List, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { t } from '../../src/words/words.ts';
import { didYouMean } from './nearest.ts';

/** A section that every lesson has. */
interface Part {
  readonly id: string; // of its heading, in every language
  readonly title: string;
  readonly needs?: string; // the directive without which it is not what it says it is
}

/** All of them, in order. */
export function anatomy(): readonly Part[] {
  return [
    { id: 'why-this-matters', title: t('Why this matters') },
    { id: 'terms', title: t('Terms') },
    { id: 'visual-model', title: t('Visual model'), needs: 'tour' },
    { id: 'code-example', title: t('Code example'), needs: 'code' },
    { id: 'predict-first', title: t('Predict first'), needs: 'predict' },
    { id: 'experiment', title: t('Experiment'), needs: 'exercises' },
    { id: 'quiz', title: t('Quiz'), needs: 'quiz' },
    { id: 'coding-challenge', title: t('Coding challenge'), needs: 'challenge' },
    { id: 'in-the-real-world', title: t('In the real world') },
    { id: 'pitfalls', title: t('Pitfalls') },
    { id: 'key-takeaways', title: t('Key takeaways') },
    { id: 'questions-people-ask', title: t('Questions people ask') },
  ];
}

/** Gives the sections' headings their ids, which do not depend on the language; before other ids are made of words. */
export function nameSections(tree: Root): void {
  const parts = anatomy();
  for (const node of tree.children) {
    if (node.type !== 'heading' || node.depth !== 2) continue;
    const part = parts.find(({ title }) => title === textOf(node));
    if (part) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: part.id } };
  }
}

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
  const titles = anatomy().map(({ title }) => title);
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
  const { id, needs } = anatomy().find((section) => section.title === title) ?? {};
  if (content.length === 0) {
    lack(line, `The section \`${title}\` is empty`, 'Write it.');
    return;
  }
  if (needs && !holdsDirective(content, needs)) {
    lack(line, `The section \`${title}\` has no \`${needs}\``, `Add the directive \`${needs}\`.`);
  }
  if (id === 'key-takeaways') checkTakeaways(content, line, report);
  if (id === 'terms' && !content.some((node) => node.type === 'list')) {
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
