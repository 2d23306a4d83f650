import { join } from 'node:path';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Challenge, signature } from '../../../src/grader/index.ts';
import { t } from '../../../src/words/words.ts';
import { checkAttributes } from '../attributes.ts';
import { checkWords, schema } from '../challenge-words.ts';
import { findChallenges, readChallenge } from '../challenges.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import { didYouMean } from '../nearest.ts';
import { readHints, readPrompt } from '../proof/texts.ts';
import { readText } from '../read-text.ts';

/**
 * `::challenge{id="mae-loss"}`: the folder `challenges/mae-loss` of the lesson. All of it can be read without scripts,
 * hints, solution and what is said after it behind a click; the page makes it an editor with a grader.
 */
const challenge: DirectiveRenderer = async (context) => {
  checkAttributes(context, ['id']);
  const id = context.node.attributes?.id;
  const folder = `challenges/${id}`;
  const all = await findChallenges(join(context.lesson.home, '../..'));
  if (!id || all.get(id) !== join(context.lesson.home, folder)) {
    const own = [...all].filter(([, path]) => path.startsWith(join(context.lesson.home, '/'))).map(([name]) => name);
    context.report(
      `There is no challenge \`${id ?? ''}\` in this lesson`,
      `${didYouMean(id ?? '', own)}Write it as a folder challenges/${id || 'its-id'}; see lessons/README.md.`,
    );
    return [];
  }
  const [prompt, starter, solution, hints, after] = await Promise.all(
    ['prompt.md', 'starter.js', 'solution.js', 'hints.md', 'after.md'].map((name) => context.text(`${folder}/${name}`)),
  );
  if (prompt == null || starter == null || solution == null || hints == null || after == null) return [];
  const challenge = await readChallenge(join(context.lesson.home, folder));
  const { check } = challenge;
  if (context.lesson.language !== 'en') await checkTranslation(challenge, hints, folder, context);
  const { title, body, firstLine } = readPrompt(prompt);
  const data = {
    id,
    className: ['challenge', 'wide'],
    dataLesson: context.lesson.slug,
    dataChallenge: id,
    dataCall: signature(check),
    dataProgress: `challenges/${id}`,
  };
  return [
    h('downhill-challenge', data, [
      h('div', { className: ['challenge-columns'] }, [
        h('div', { className: ['challenge-prompt'] }, [
          h('h3', { id: `${id}-title` }, title), // its slug may well be the id of the challenge
          ...(await context.markdown(body, { file: `${folder}/prompt.md`, line: firstLine })),
          h('div', { className: ['challenge-help'] }, [
            h('details', { className: ['challenge-hints'] }, [
              h('summary', t('Hints')),
              h('ol', await hintItems(hints, folder, context)),
            ]),
            h('details', { className: ['challenge-solution'] }, [
              h('summary', t('A solution')),
              await context.highlight(solution, 'js'),
            ]),
            h('details', { className: ['challenge-after'] }, [
              h('summary', t('Why it works')),
              ...(await context.markdown(after, { file: `${folder}/after.md` })),
            ]),
          ]),
        ]),
        h('div', { className: ['challenge-work'] }, [
          h('div', { className: ['challenge-editor'] }, [await context.highlight(starter, 'js')]),
          h('div', { className: ['challenge-verdict'] }),
        ]),
      ]),
      h('p', { className: ['visually-hidden'], ariaLive: 'polite', dataLive: '' }),
    ]),
  ];
};
export default challenge;

async function checkTranslation(
  challenge: Challenge,
  hints: string,
  folder: string,
  context: DirectiveContext,
): Promise<void> {
  const original = await readText(join(context.lesson.home, folder, 'hints.md'));
  const [here, there] = [hints, original ?? hints].map((text) => readHints(text).length);
  if (here !== there) {
    const what = `The translation has ${here} hints, and the challenge has ${there}`;
    context.report(what, 'Translate each: how many a reader has seen is kept for every language.', {
      file: `${folder}/hints.md`,
    });
  }
  const file = `${folder}/words.yaml`;
  const words = await context.yaml(file, schema);
  if (words) checkWords(challenge, words, (what, mend) => context.report(what, mend, { file }));
}

function hintItems(hints: string, folder: string, context: DirectiveContext): Promise<ElementContent[]> {
  const items = readHints(hints).map(async (hint) =>
    h('li', await context.markdown(hint, { inline: true, file: `${folder}/hints.md` })),
  );
  return Promise.all(items);
}
