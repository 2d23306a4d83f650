import type { Item } from './deck.ts';

const HEADER = [
  '#separator:tab',
  '#html:true',
  '#deck:Downhill',
  '#notetype:Basic',
  '#columns:Front\tBack\tTags',
  '#tags column:3',
];

/** The questions as a text file for Anki: one note a line, the answer and why on its back. */
export function ankiFile(items: readonly Item[]): string {
  const notes = items.filter(({ isFresh }) => !isFresh).map(({ form, name }) => noteOf(form, name));
  return `${[...HEADER, ...notes].join('\n')}\n`;
}

function noteOf(form: HTMLFormElement, name: string): string {
  const asked = form.querySelector('legend');
  const choices = [...form.querySelectorAll('.quiz-choice label span, .quiz-order > li > span, .quiz-match label')];
  const front = [asked, form.querySelector('.quiz-how')].map(inHtml).join('<br>') + listOf(choices);
  const explained = [...form.querySelectorAll('.quiz-answer li')].filter((item) =>
    item.querySelector('[data-feedback]'),
  );
  const right = explained.filter((item) => item.querySelector('[data-right]'));
  const back = listOf(right.length > 0 ? right : explained);
  return [front, back, `downhill downhill::${name.split('/')[0]}`].map(field).join('\t');
}

function listOf(elements: readonly Element[]): string {
  return elements.length > 0 ? `<ul>${elements.map((element) => `<li>${inHtml(element)}</li>`).join('')}</ul>` : '';
}

/** Its words alone, with formulas in the way Anki has them. */
function inHtml(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const formula of copy?.querySelectorAll('math') ?? []) {
    const source = formula.querySelector('annotation')?.textContent;
    formula.replaceWith(source ? `\\(${source}\\)` : (formula.textContent ?? ''));
  }
  for (const block of copy?.querySelectorAll('p') ?? []) block.append(' ');
  return escaped((copy?.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** In quotes, so that no field is taken for a comment, whatever it begins with. */
function field(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
