import { h } from 'hastscript';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { language } from '../../../src/words/words.ts';
import { checkAttributes } from '../attributes.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import { compute } from '../expression.ts';
import { namesElement } from '../names.ts';
import { keepReading, keepSource, type Reading, readingOf } from '../readings.ts';

/**
 * `:number[14550]{of="mse(houses500)"}`: a number in the text that the kernels vouch for.
 * `of` may use a function for each loss, `terms('mse', data)`, `gradient('mse', data)`, the head's data sets and `Math`.
 * With `on`, a widget vouches for it: see readings.ts.
 */
const number: DirectiveRenderer = (context) => {
  checkAttributes(context, ['of', 'on', 'at']);
  const text = textOf(context.node);
  if (context.node.attributes?.on) return shown(context, text);
  const value = evaluate(context);
  if (value === null) return [];
  if (!agrees(text, value)) {
    context.report(
      `The text says ${text}, but ${context.node.attributes?.of} is ${value}`,
      `Write ${written(rounded(value, decimalsOf(plainly(text))))}, or mend the expression.`,
    );
  }
  return [keepSource(h('data', { className: ['number'], value: String(value) }, text), context.node.attributes ?? {})];
};
export default number;

function evaluate(context: DirectiveContext): number | null {
  const expression = context.node.attributes?.of;
  if (expression) return compute(expression, context, context.report);
  context.report('The number does not say what it is of', 'Add the expression: `:number[175]{of="mse(houses)"}`.');
  return null;
}

function shown(context: DirectiveContext, text: string) {
  const reading = readingOf(text, context.node as TextDirective);
  const fault = typeof reading === 'string' ? reading : faultOf(reading, context);
  if (fault) context.report(`The number ${text} cannot be read off: ${fault}`, FORM);
  const shown = h('data', { className: ['number'], value: plainly(text) }, text);
  const element = keepSource(shown, context.node.attributes ?? {});
  return [typeof reading === 'string' || fault ? element : keepReading(element, reading)];
}

const FORM = 'Write `:number[0.19]{on="moons" at="step: 56" of="shown[\'0.loss\']"}`.';

function faultOf({ text, widget }: Reading, { lesson }: DirectiveContext): string | null {
  if (!namesElement(lesson, widget)) return `nothing in this lesson has the id \`${widget}\``;
  return NUMBER.test(plainly(text)) ? null : 'it is no number';
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether a value, at the digits that a text shows, is what the text says. */
export function agrees(text: string, value: number): boolean {
  const plain = plainly(text);
  return NUMBER.test(plain) && plain === rounded(value, decimalsOf(plain));
}

/** As a program writes it, whatever separates thousands and decimals in the language. */
function plainly(text: string): string {
  const english = language() === 'de' ? text.replaceAll('.', '').replace(',', '.') : text;
  return english.replace(/[,\u2009\u202f\u00a0]/g, '').replace('\u2212', '-');
}

function written(plain: string): string {
  return language() === 'de' ? plain.replace('.', ',') : plain;
}

function decimalsOf(plain: string): number {
  return /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
}

function rounded(value: number, decimals: number): string {
  return value.toFixed(decimals);
}
