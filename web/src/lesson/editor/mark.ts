import {
  type EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass } from '@codemirror/view';
import type { Place } from './editor.ts';

export const setMark = StateEffect.define<Place | null>();

interface Mark {
  readonly at: number; // in the text
  readonly exact: boolean; // there, and not only somewhere on its line
}

/** Null when nothing is wrong. A mark goes when its line is edited. */
const field = StateField.define<Mark | null>({
  create: () => null,
  update: (mark, transaction) => {
    const set = transaction.effects.findLast((effect) => effect.is(setMark));
    if (set) return set.value && markAt(transaction.state, set.value as Place);
    if (mark === null || touches(transaction, mark.at)) return null;
    return { ...mark, at: transaction.changes.mapPos(mark.at) };
  },
});

function markAt({ doc }: EditorState, { line, column }: Place): Mark | null {
  if (line < 1 || line > doc.lines) return null;
  const { from, to } = doc.line(line);
  return { at: Math.min(from + (column ?? 1) - 1, to), exact: column !== undefined };
}

function touches({ changes, startState }: Transaction, at: number): boolean {
  const { from, to } = startState.doc.lineAt(at);
  return changes.touchesRange(from, to) !== false;
}

const inLine = Decoration.line({ class: 'cm-wrongLine' });
const inText = Decoration.mark({ class: 'cm-wrongText' });

/** The whole line is tinted, and what stands at the place is underlined. */
function decorate(state: EditorState): DecorationSet {
  const mark = state.field(field);
  if (mark === null) return Decoration.none;
  const { from, to } = state.doc.lineAt(mark.at);
  const start = Math.max(from, Math.min(mark.at, to - 1)); // at the end of a line, what stands before it
  return Decoration.set([inLine.range(from), ...(mark.exact && to > from ? [inText.range(start, start + 1)] : [])]);
}

const inGutter = new (class extends GutterMarker {
  override elementClass = 'cm-wrongNumber';
})();

export const marks: Extension = [
  field,
  EditorView.decorations.compute([field], decorate),
  gutterLineClass.compute([field], (state) => {
    const mark = state.field(field);
    return mark === null ? RangeSet.empty : RangeSet.of([inGutter.range(state.doc.lineAt(mark.at).from)]);
  }),
  EditorView.contentAttributes.compute([field], (state) => ({ 'aria-invalid': String(state.field(field) !== null) })),
];
