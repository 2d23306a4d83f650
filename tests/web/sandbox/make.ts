import type { Value } from '../../../web/src/sandbox/types.ts';

export function listOf(...items: (number | Value)[]): Value {
  return {
    kind: 'array',
    length: items.length,
    items: items.map((item) => (typeof item === 'number' ? { kind: 'number', value: item } : item)),
  };
}

export function entry(key: string, value: number): [string, Value] {
  return [key, { kind: 'number', value }];
}
