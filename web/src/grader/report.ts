import type { Argument, Value } from '../sandbox/types.ts';
import type { Expected } from './challenge.ts';
import type { Curve } from './curve.ts';

/** The version of this format, told in every report; docs/grade-report.md describes it. */
export const REPORT_VERSION = 2;

/**
 * Values as JSON can hold them. What it cannot hold is a string: "NaN", "Infinity", "-Infinity", "-0", "undefined",
 * "[promise]" ... A string that the learner's code returned keeps its quotes: "\"12.5\"".
 */
export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface TestResult {
  readonly name: string;
  readonly kind: 'example' | 'edge' | 'generated' | 'law';
  readonly passed: boolean;
  readonly input: Readonly<Record<string, Json>>; // by the names of the arguments
  readonly expected: Json;
  readonly actual: Json;
  readonly message: string; // empty when passed
}

export interface Diagnosis {
  readonly id: string; // a mistake of the challenge, two of them (`sum+no-abs`), or a symptom such as `symptom-nan`
  readonly message: string;
  readonly certain: boolean; // not when several mistakes fit, or the run ended early
}

/** The smallest input found on which the first failing test still fails. */
export interface Counterexample extends Pick<TestResult, 'input' | 'expected' | 'actual' | 'message'> {
  readonly test: string; // by its name
}

export interface ReportError {
  readonly kind: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly challenge: string;
  readonly passed: boolean;
  readonly summary: string;
  readonly diagnosis?: Diagnosis; // the one thing that explains everything
  readonly counterexample?: Counterexample;
  readonly curve?: Curve; // where one prediction of the counterexample can be moved
  readonly error?: ReportError; // why the code could not be run, or not to its end
  readonly tests: readonly TestResult[];
}

export function jsonOfValue(value: Value): Json {
  switch (value.kind) {
    case 'number':
      return jsonOfNumber(value.value);
    case 'string':
      return JSON.stringify(value.cut ? `${value.value}…` : value.value);
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'undefined':
      return 'undefined';
    case 'array': {
      const left = value.length - value.items.length;
      return [...value.items.map(jsonOfValue), ...(left > 0 ? [`… ${left} more`] : [])];
    }
    case 'object':
      return Object.fromEntries(value.entries.map(([key, item]) => [key, jsonOfValue(item)]));
    case 'other':
      return `[${value.type}]`;
  }
}

export function jsonOf(data: Argument | Expected): Json {
  if (typeof data === 'number') return jsonOfNumber(data);
  if (typeof data === 'string') return JSON.stringify(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(jsonOf);
  if ('function' in data) return data.function as string; // a function is told by its text
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, jsonOf(item)]));
}

function jsonOfNumber(value: number): Json {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? value : String(value);
}

/** As a reader sees it: `[250, 300]`, `{ mse: 175, mae: 12.5 }`, `"12.5"`, `NaN`. */
export function show(json: Json): string {
  if (typeof json === 'number') return String(Number(json.toPrecision(12)));
  if (typeof json === 'string') return json;
  if (typeof json !== 'object' || json === null) return String(json);
  if (isList(json))
    return json.length > 16
      ? `[${json.slice(0, 16).map(show).join(', ')}, … ${json.length - 16} more]`
      : `[${json.map(show).join(', ')}]`;
  const entries = Object.entries(json).map(([key, item]) => `${key}: ${show(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const isList = (json: object): json is readonly Json[] => Array.isArray(json);
