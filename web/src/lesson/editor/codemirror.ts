import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { t } from '../../words/words.ts';
import type { Place } from './editor.ts';
import { marks, setMark } from './mark.ts';
import { highlightStyle, theme } from './theme.ts';

export interface CodeView {
  text: string;
  focus(): void;
  mark(place: Place | null): void;
  goTo(offset: number): void;
  remove(): void;
}

export interface CodeViewOptions {
  readonly text: string;
  readonly selection: readonly [from: number, to: number];
  readonly label: string;
  readonly keys: string; // what Ctrl+Enter does, in words
  readonly onChange: () => void;
  readonly onSubmit: () => void;
}

/**
 * Typing over a selection is done here, because Chromium would do it with a style attribute, which the page's policy
 * refuses with an error in the console.
 */
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const replaces = event.inputType === 'insertText' && event.data !== null && !view.state.selection.main.empty;
    if (!replaces || view.composing) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** A text that the page puts in is no typing. */
const putIn = Annotation.define<true>();

const leave = () => t('Press Escape, then Tab, to leave the editor.');

/**
 * CodeMirror in a shadow root: there its styles are adopted sheets, which the page's policy allows. It is the one big
 * package of the page, so this file is loaded only when somebody wants to edit.
 */
export function mountCodeMirror(host: HTMLElement, options: CodeViewOptions): CodeView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const run = () => {
    options.onSubmit();
    return true;
  };
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: options.text,
      selection: { anchor: options.selection[0], head: options.selection[1] },
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        indentOnInput(),
        typeOverSelection,
        bracketMatching(),
        javascript(),
        syntaxHighlighting(highlightStyle),
        theme,
        keymap.of([{ key: 'Mod-Enter', preventDefault: true, run }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({
          'aria-label': `${options.label}. ${options.keys} ${leave()}`,
          tabindex: '0',
          autocapitalize: 'off',
          spellcheck: 'false',
        }),
        marks,
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged && !transactions.some((one) => one.annotation(putIn))) options.onChange();
        }),
      ],
    }),
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, annotations: putIn.of(true) });
    },
    mark: (place) => view.dispatch({ effects: setMark.of(place) }),
    goTo(offset) {
      view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    remove: () => view.destroy(),
  };
}
