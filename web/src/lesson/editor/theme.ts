import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the page; the tokens reach into its shadow root and follow the theme by themselves. */
export const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--downhill-sunk)', color: 'var(--downhill-ink)', fontSize: '0.84rem' },
  '&.cm-focused': { outline: 'none' },
  // Above the line numbers, which would cover an outline.
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    zIndex: '300',
    inset: '0',
    border: '2px solid var(--downhill-focus)',
    pointerEvents: 'none',
  },
  '.cm-scroller': { fontFamily: 'var(--downhill-mono)', lineHeight: '1.55', tabSize: '2' },
  '.cm-content': { minHeight: '6.5rem', padding: '0.9rem 0', caretColor: 'var(--downhill-ink)' },
  '.cm-line': { padding: '0 1.1rem 0 0.6rem' },
  '.cm-cursor': { borderLeft: '2px solid var(--downhill-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--downhill-sunk)', color: 'var(--downhill-muted)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.2em', padding: '0 0.7em 0 0.5em' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--downhill-ink) 5%, transparent)' },
  '.cm-wrongLine': { backgroundColor: 'color-mix(in srgb, var(--downhill-bad) 10%, transparent)' },
  '.cm-wrongText': { textDecoration: 'underline wavy var(--downhill-bad)', textDecorationSkipInk: 'none' },
  // A sign before the number, so that the line is not told by its colour alone.
  '.cm-lineNumbers .cm-gutterElement.cm-wrongNumber': { color: 'var(--downhill-bad)', fontWeight: '700' },
  '.cm-wrongNumber::before': { content: '"× "' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--downhill-prediction) 28%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--downhill-line)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--downhill-bad)' },
});

/** The same five colours as the code that was highlighted when the site was built. */
export const highlightStyle = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--downhill-code-keyword)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--downhill-code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--downhill-code-number)' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--downhill-code-function)' },
  { tag: tags.comment, color: 'var(--downhill-code-comment)' },
]);
