import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const challenge = 'lessons/01-what-is-a-loss/challenges/mae-loss';

function grade(words: string[], input = '') {
  return spawnSync('node', ['tools/grade.mjs', ...words], { cwd: root, input, encoding: 'utf8' });
}

describe('npm run grade', { timeout: 30_000 }, () => {
  test('a pass is exit 0, and says what was achieved', () => {
    const { status, stdout } = grade(['mae-loss', `${challenge}/solution.js`]);
    expect(status).toBe(0);
    expect(stdout).toContain('All 208 cases agree with the kernel and all 5 laws hold.');
  });

  test('a fail is exit 1, and shows input, expected and got', () => {
    const { status, stdout } = grade(['mae-loss', `${challenge}/mistakes/squared.js`]);
    expect(status).toBe(1);
    expect(stdout).toContain('mean squared error');
    expect(stdout).toMatch(/predictions +\[0\]\n +actuals +\[2\]\n +expected +2\n +got +4/);
    expect(stdout).toContain('The four houses: Expected 12.5, got 175.');
  });

  test('--json prints the report and nothing else', () => {
    const { status, stdout } = grade(['mae-loss', '-', '--json'], 'const maeLoss = () => NaN;');
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report).toMatchObject({ version: 2, challenge: 'mae-loss', passed: false });
    expect(Object.keys(report.tests[0])).toEqual(
      expect.arrayContaining(['name', 'passed', 'input', 'expected', 'actual', 'message']),
    );
    expect(report.tests[0].actual).toBe('NaN');
  });

  test('a syntax error shows its line', () => {
    const { status, stdout } = grade(['mae-loss', '-'], 'function maeLoss() {\n  return 1 +;\n}');
    expect(status).toBe(1);
    expect(stdout).toContain('Syntax error on line 2');
  });

  test.each([
    [['no-such-challenge', `${challenge}/solution.js`], 'There are: compare-losses, mae-loss'],
    [['mae-loss', 'no/such/file.js'], 'no/such/file.js cannot be read'],
    [['mae-loss'], 'Usage:'],
    [['mae-loss', '-', '--yaml'], 'There is no option --yaml'],
  ])('a broken call is exit 2: %j', (words, told) => {
    const { status, stdout, stderr } = grade(words);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(stdout).toBe('');
  });
});
