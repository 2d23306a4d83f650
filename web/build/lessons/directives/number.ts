import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';
import { compute } from '../expression.ts';

/**
 * `:number[14550]{of="mse(houses500)"}`: a number in the text that the kernels vouch for.
 * `of` may use a function for each loss, `terms('mse', data)`, `gradient('mse', data)`, the head's data sets and `Math`.
 */
const number: DirectiveRenderer = (context) => {
  const text = textOf(context.node);
  const value = evaluate(context);
  if (value === null) return [];
  if (!agrees(text, value)) {
    context.report(
      `The text says ${text}, but ${context.node.attributes?.of} is ${value}`,
      `Write ${rounded(value, decimalsOf(text))}, or mend the expression.`,
    );
  }
  return [h('data', { className: ['number'], value: String(value) }, text)];
};
export default number;

function evaluate(context: DirectiveContext): number | null {
  const expression = context.node.attributes?.of;
  if (expression) return compute(expression, context, context.report);
  context.report('The number does not say what it is of', 'Add the expression: `:number[175]{of="mse(houses)"}`.');
  return null;
}

function agrees(text: string, value: number): boolean {
  const plain = text.replace(/[,\u2009\u202f\u00a0]/g, '').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) && plain === rounded(value, decimalsOf(plain));
}

function decimalsOf(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

function rounded(value: number, decimals: number): string {
  return value.toFixed(decimals);
}
