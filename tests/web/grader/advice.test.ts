import { describe, expect, test } from 'vitest';
import { gradeOnNode, readChallenge } from '../../../web/build/lessons/challenges.ts';
import { nodeSandbox } from '../../../web/src/sandbox/node.ts';

const strict = nodeSandbox();
const folder = new URL('../../../lessons/01-what-is-a-loss/challenges/mae-loss', import.meta.url).pathname;
const mae = await readChallenge(folder);
const gradeMae = (source: string) => gradeOnNode(mae, source, strict);

const RIGHT = `function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return sum / predictions.length;
}
`;
const with_ = (written: string, instead: string) => RIGHT.replace(written, instead);

describe('code that cannot be run is told with what to do about it', () => {
  test.each<[string, string, string]>([
    ['Python', 'def maeLoss(predictions, actuals):\n    return 0\n', 'This looks like Python.'],
    ['Java', 'public static double maeLoss(double[] p, double[] a) {\n  return 0;\n}\n', 'like another language'],
    ['C++', 'double maeLoss(std::vector<double> p) {\n  return 0;\n}\n', 'like another language'],
    ['types', with_('predictions, actuals', 'predictions: number[], actuals: number[]'), 'Take the types out'],
    ['a type of the answer', with_('actuals) {', 'actuals): number {'), 'Take the types out'],
    ['printed quotation marks', with_('let sum', 'console.log(“hi”); let sum'), '“ is a printed quotation mark.'],
    ['a printed dash', with_('] - actuals', '] − actuals'), '− is a printed dash.'],
    ['what cannot be seen', with_('let sum', 'let\u200b sum'), 'cannot be seen'],
    ['the numbers of lines', '1 function maeLoss(p, a) {\n2   return 0;\n3 }\n', 'numbers of the lines'],
    ['a capital letter', with_('return', 'Return'), 'Write return with a small letter.'],
    ['no name', 'function (predictions, actuals) {\n  return 0;\n}\n', 'between the word function'],
    ['the file twice', 'const maeLoss = (p, a) => 0;\n'.repeat(2), 'Is the code there twice?'],
    ['no function around it', 'return 1;\n', 'inside the braces of a function'],
    ['no closing brace', RIGHT.slice(0, -2), 'The code ends too soon.'],
    ['one brace more', `${RIGHT}}\n`, 'one } too many'],
    ['one bracket more', with_('actuals[i]);', 'actuals[i]));'), 'one ) too many'],
    ['the fence of a page', `\`\`\`js\n${RIGHT}\`\`\`\n`, 'take them out'],
    ['module.exports', `${RIGHT}module.exports = maeLoss;\n`, 'That is of Node, and not here.'],
    ['the page', `document.title = 1;\n${RIGHT}`, 'That is of the page, and not here'],
    ['a class', 'class MaeLoss {\n  of(p, a) {\n    return 0;\n  }\n}\n', 'write a function'],
    ['a default export without a name', 'export default (p, a) => 0;\n', 'has no name here: give it one'],
  ])('%s', async (_, source, advice) => {
    const report = await gradeMae(source);
    expect(report.error?.message).toContain(advice);
    expect(report).toMatchObject({ passed: false, summary: report.error?.message, tests: [] });
  });

  test('in what cannot be read and shows nothing, nothing is guessed', async () => {
    const { summary } = await gradeMae('function maeLoss(p, a) {\n  return p +;\n}\n');
    expect(summary).toMatch(/^Syntax error on line 2, column \d+: [^.]*\.$/);
  });

  test('what is called and is no function', async () => {
    const { summary } = await gradeMae(with_('Math.abs', 'Math.Abs'));
    expect(summary).toContain('Line 3: TypeError: not a function. Something with ( ) behind it is no function');
  });
});

describe('what beginners write is told by its own name', () => {
  test.each<[string, string, string]>([
    ['=+ for +=', 'last-only', with_('sum +=', 'sum =+')],
    ['= for +=', 'last-only', with_('sum +=', 'sum =')],
    ['parseInt', 'truncated', with_('sum / predictions.length', 'parseInt(sum / predictions.length)')],
    [
      'for (… in …) for the values',
      'place-for-value',
      with_('let i = 0; i < predictions.length; i++', 'const p in predictions')
        .replace('predictions[i]', 'p')
        .replace('[i]', '[p]'),
    ],
    [
      'reduce without a first sum',
      'no-first-sum',
      'const maeLoss = (p, a) => p.reduce((s, x, i) => s + Math.abs(x - a[i])) / p.length;\n',
    ],
    ['an entry past the end', 'symptom-nan', with_('i < ', 'i <= ')],
    ['console.log for return', 'symptom-undefined', with_('return sum / predictions.length', 'console.log(sum)')],
    ['a sum that was given no value', 'symptom-nan', with_('let sum = 0', 'let sum')],
  ])('%s: %s', async (_, id, source) => {
    expect(await gradeMae(source)).toMatchObject({ passed: false, diagnosis: { id, certain: true } });
  });

  test.each<[string, string]>([
    ['lines that end as on Windows', RIGHT.replaceAll('\n', '\r\n')],
    ['a mark of the byte order', `\ufeff${RIGHT}`],
    ['spaces that do not break', with_('let sum', 'let\u00a0sum')],
    ['the file twice, as functions', RIGHT + RIGHT],
    ['for (… in …) over the places', with_('let i = 0; i < predictions.length; i++', 'let i in predictions')],
    ['a default export with a name', `export default ${RIGHT}`],
  ])('%s: right all the same', async (_, source) => {
    expect((await gradeMae(source)).passed).toBe(true);
  });

  test('a megabyte is refused, with the limit', async () => {
    const { error, summary } = await gradeMae(`// ${'x'.repeat(1e6)}\n${RIGHT}`);
    expect(error?.kind).toBe('long');
    expect(summary).toContain('at most 400,000 can be run');
  });
});
