import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { t } from '../../src/words/words.ts';

/**
 * Mends the links of a translated lesson, whose page lies a folder deeper than those that are in English alone; a link to
 * one of these says so. `translated` are the lessons that are not, as a lesson links to them: `../what-is-a-loss/`.
 */
export function leadToEnglish(tree: Root, translated: ReadonlySet<string>): void {
  visit(tree, 'element', (element) => {
    const href = String(element.properties.href ?? '');
    if (element.tagName !== 'a' || !href.startsWith('../') || translated.has(href.replace(/[?#].*$/, ''))) return;
    element.properties.href = href.startsWith('../../') ? `../${href}` : `../../../lessons/${href.slice('../'.length)}`;
    element.properties.hrefLang = 'en';
    element.children.push(
      h('small', { className: ['foreign'], ariaHidden: 'true' }, 'EN'),
      h('span', { className: ['visually-hidden'] }, ` (${t('in English')})`),
    );
  });
}
