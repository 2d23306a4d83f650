import { runInNewContext } from 'node:vm';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import type { Engine, Inputs, Params } from '../../../src/engine/index.ts';
import type { DirectiveContext, DirectiveRenderer } from '../directive.ts';

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

function evaluate({ node, lesson, engine, report }: DirectiveContext): number | null {
  const expression = node.attributes?.of;
  if (!expression) {
    report('The number does not say what it is of', 'Add the expression: `:number[175]{of="mse(houses)"}`.');
    return null;
  }
  const names = { ...vocabulary(engine), ...lesson.meta.data };
  try {
    const value: unknown = runInNewContext(expression, names, { timeout: 1000 });
    if (typeof value === 'number') return value;
    report(`\`${expression}\` gives no number`, 'Make it one: of an array, choose an entry.');
  } catch (error) {
    const known = Object.keys(names).join(', ');
    report(`\`${expression}\` cannot be computed: ${(error as Error).message}`, `It may use ${known} and Math.`);
  }
  return null;
}

/** Every loss by its id, and the two questions one may ask of any. */
function vocabulary(engine: Engine): Record<string, unknown> {
  return {
    ...Object.fromEntries(
      engine.catalogue.map(({ id }) => [id, (data: Inputs, params?: Params) => engine.value(id, data, params)]),
    ),
    terms: (id: string, data: Inputs, params?: Params) => engine.value(id, data, { ...params, reduction: 'none' }),
    gradient: (id: string, data: Inputs, params?: Params) => engine.evaluate(id, data, params).gradient,
  };
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
