import type { Words } from '../words.ts';

export const snippet: Words = {
  Figure: 'Figur',
  'The script is checked by its hash, and never changes':
    'Das Skript wird durch seinen Hash geprüft und ändert sich nie',
  'Put one together': 'Eine zusammenstellen',
  Copy: 'Kopieren',
  'This browser did not allow copying: select the lines and copy them.':
    'Dieser Browser hat das Kopieren nicht erlaubt: Markiere die Zeilen und kopiere sie.',
};
