import { make } from '../shared/dom.ts';

/** A heading below that of the challenge, which is a page's third on a lesson and its second on a page of its own. */
export function heading(text: string): HTMLHeadingElement {
  const isOwnPage = document.body.classList.contains('challenge-page');
  return make(isOwnPage ? 'h3' : 'h4', { className: 'challenge-heading' }, text);
}
