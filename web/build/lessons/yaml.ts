import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import type { Fault } from './directive.ts';
import { inWords } from './schemas/words.ts';

interface YamlSource {
  readonly file: string; // relative to the project
  readonly text: string;
  readonly firstLine?: number; // of `text` in the file; 1 unless the text is cut out of it
}

/** Reads YAML and validates it; every problem is reported with the line that caused it, and null comes back. */
export function readYaml<T>(source: YamlSource, schema: ZodType<T>, report: (fault: Fault) => void): T | null {
  const { file, text, firstLine = 1 } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;

  for (const { message, pos } of document.errors) {
    report({ file, line: lineAt(pos[0]), what: `This is not YAML: ${message}`, mend: 'Check quotes and indentation.' });
  }
  if (document.errors.length > 0) return null;

  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    report({ file, line: lineAt(offsetOf(document, issue.path)), ...inWords(issue) });
  }
  return null;
}

/** Where the value at `path` begins; for one that is missing, where the nearest thing around it does. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
