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

/** The place of the mark in the text; null when there is none. It goes when its line is edited. */
const field = StateField.define<number | null>({
  create: () => null,
  update: (at, transaction) => {
    const set = transaction.effects.findLast((effect) => effect.is(setMark));
    if (set) return set.value && offsetIn(transaction.state, set.value as Place);
    return at === null || touches(transaction, at) ? null : transaction.changes.mapPos(at);
  },
});

function offsetIn({ doc }: EditorState, { line, column = 1 }: Place): number | null {
  if (line < 1 || line > doc.lines) return null;
  const { from, to } = doc.line(line);
  return Math.min(from + column - 1, to);
}

function touches({ changes, startState }: Transaction, at: number): boolean {
  const { from, to } = startState.doc.lineAt(at);
  return changes.touchesRange(from, to) !== false;
}

const inLine = Decoration.line({ class: 'cm-wrongLine' });
const inText = Decoration.mark({ class: 'cm-wrongText' });

/** The whole line is tinted, and what stands at the place is underlined. */
function decorate(state: EditorState): DecorationSet {
  const at = state.field(field);
  if (at === null) return Decoration.none;
  const { from, to } = state.doc.lineAt(at);
  const start = Math.max(from, Math.min(at, to - 1)); // at the end of a line, what stands before it
  return Decoration.set([inLine.range(from), ...(to > from ? [inText.range(start, start + 1)] : [])]);
}

const inGutter = new (class extends GutterMarker {
  override elementClass = 'cm-wrongNumber';
})();

export const marks: Extension = [
  field,
  EditorView.decorations.compute([field], decorate),
  gutterLineClass.compute([field], (state) => {
    const at = state.field(field);
    return at === null ? RangeSet.empty : RangeSet.of([inGutter.range(state.doc.lineAt(at).from)]);
  }),
  EditorView.contentAttributes.compute([field], (state) => ({ 'aria-invalid': String(state.field(field) !== null) })),
];
