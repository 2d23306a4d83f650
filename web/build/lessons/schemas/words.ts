import type { z } from 'zod';

/** A schema's complaint in the words of an editor. */
export interface Words {
  readonly what: string;
  readonly mend: string;
  readonly gap?: boolean;
}

/** Says what is wrong with the entry at the issue's path, and how to mend it. */
export function inWords(issue: z.core.$ZodIssue): Words {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'custom':
      return {
        what: `${place}${issue.message}`,
        mend: issue.params?.mend ?? 'Correct this entry.',
        ...(issue.params?.gap === true && { gap: true }),
      };
    case 'unrecognized_keys':
      return {
        what: `${place}nothing is called ${issue.keys.map(quoted).join(' or ')}`,
        mend: 'Check the spelling and the indentation, or remove it. lessons/README.md shows every entry there is.',
      };
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { what: `${place}is missing`, mend: `Add it: ${kindOf(issue.expected)}.` }
        : { what: `${place}is not ${kindOf(issue.expected)}`, mend: `Write ${kindOf(issue.expected)} here.` };
    case 'invalid_value':
      return {
        what: `${place}is not one of the words allowed`,
        mend: `Write ${issue.values.map(quoted).join(' or ')}.`,
      };
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? { what: `${place}is not one of the words allowed`, mend: `Write ${issue.options.map(quoted).join(' or ')}.` }
        : { what: `${place}${issue.message}`, mend: 'Write one of these.' };
    case 'too_small':
      return issue.origin === 'string'
        ? { what: `${place}is empty`, mend: 'Write some text here.' }
        : { what: `${place}is too little`, mend: `Write at least ${issue.minimum}.` };
    default:
      return { what: `${place}${issue.message}`, mend: 'Correct this entry.' };
  }
}

/** "entry 2, choices, entry 1, feedback: ", counted from 1 as people do. */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  return `${path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ')}: `;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'some text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, each entry beginning with "- "',
  object: 'a group of entries, each "name: value"',
  record: 'a group of entries, each "name: value"',
};

function kindOf(expected: string): string {
  return KINDS[expected] ?? expected;
}

function quoted(value: unknown): string {
  return `"${String(value)}"`;
}
