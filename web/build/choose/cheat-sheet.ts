import { endsBelow, firstQuestion } from '../../src/choosing/tree.ts';
import type { AnySpec, Engine } from '../../src/engine/index.ts';
import { t, tSpec } from '../../src/words/words.ts';
import { byTask, taskWords } from '../catalogue/words.ts';
import { type Html, html } from '../pages/html.ts';
import { inEnglish, remark } from '../pages/links.ts';

/** The losses of the flowchart in one table, in the words of the catalogue. */
export function cheatSheet({ catalogue }: Engine, addressOf: (id: string) => string): Html {
  const ends = new Set<string>(endsBelow(firstQuestion()));
  const losses = byTask(catalogue.filter(({ id }) => ends.has(id))).flatMap(([, specs]) => specs);
  return html`<div class="scroll" role="region" aria-label="${t('The cheat sheet')}" tabindex="0"><table>
<thead><tr><th scope="col">${t('Loss')}</th><th scope="col">${t('Problem')}</th><th scope="col">${t('Best for')}${inEnglish() && remark()}</th><th scope="col">${t('Key trait')}${inEnglish() && remark()}</th></tr></thead>
<tbody>
${losses.map((spec) => row(spec, addressOf(spec.id)))}</tbody>
</table></div>`;
}

function row({ title, task, use, summary }: AnySpec, address: string): Html {
  return html`<tr><th scope="row"><a href="${address}">${tSpec(title)}</a></th><td>${taskWords()[task].title}</td><td${inEnglish()}>${use}</td><td${inEnglish()}>${summary}</td></tr>\n`;
}
