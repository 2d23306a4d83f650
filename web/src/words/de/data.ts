import type { Words } from '../words.ts';

export const data: Words = {
  'Column {n}': 'Spalte {n}',
  'line {line}, column {column} is empty; it must be a number':
    'Zeile {line}, Spalte {column} ist leer; dort muss eine Zahl stehen',
  'line {line}, column {column} is {text}; it must be a number':
    'Zeile {line}, Spalte {column} ist {text}; dort muss eine Zahl stehen',
  'line {line}, column {column} is {text}; it must be a number, with a decimal point':
    'Zeile {line}, Spalte {column} ist {text}; dort muss eine Zahl stehen, mit Dezimalpunkt',
  'line {line}, column {column} is {text}; that is too large a number to train on':
    'Zeile {line}, Spalte {column} ist {text}; mit einer so großen Zahl lässt sich nicht trainieren',
  'There is only one column; there must be one to predict from and one to predict.':
    'Es gibt nur eine Spalte; nötig sind eine, aus der vorhergesagt wird, und eine, die vorhergesagt wird.',
  'There are names of columns, but no rows below them.': 'Es gibt Namen für Spalten, aber keine Zeilen darunter.',
  'There are {n} rows; up to {most} fit. Leave some out.': 'Es sind {n} Zeilen; bis zu {most} passen. Lass einige weg.',
  'There are {n} columns to predict from; up to {most} fit. Leave some out.':
    'Es sind {n} Spalten, aus denen vorherzusagen ist; bis zu {most} passen. Lass einige weg.',
  'there is no column {n}; they go from 1 to {most}': 'es gibt keine Spalte {n}; sie gehen von 1 bis {most}',
  '{n} columns are called {name}; say its number': '{n} Spalten heißen {name}; nenne die Nummer',
  'there is no column {name}; there are {names}': 'es gibt keine Spalte {name}; es gibt {names}',
  'The data must be text.': 'Die Daten müssen Text sein.',
  'That is a lot of text: at most {n} characters fit. Leave some rows out.':
    'Das ist viel Text: Höchstens {n} Zeichen passen. Lass einige Zeilen weg.',
  'There are no data yet. Paste some rows of numbers, a sample a line.':
    'Es gibt noch keine Daten. Füge Zeilen mit Zahlen ein, ein Beispiel pro Zeile.',
  'line {line} has {values}, but line {first} has {others}':
    'Zeile {line} hat {values}, aber Zeile {first} hat {others}',
  '{n} values': { one: '{n} Wert', other: '{n} Werte' },
  'line {line}, column {column} goes on after its closing quotation mark':
    'Zeile {line}, Spalte {column} geht nach dem schließenden Anführungszeichen weiter',
  'line {line}, column {column} opens a quotation mark that is never closed':
    'Zeile {line}, Spalte {column} öffnet ein Anführungszeichen, das nie geschlossen wird',
  'line {line}, column {column} is empty; it is the target':
    'Zeile {line}, Spalte {column} ist leer; dort steht der Zielwert',
  'every target is {text}; there must be at least two classes to tell apart':
    'jeder Zielwert ist {text}; zum Unterscheiden braucht es mindestens zwei Klassen',
  'the targets are of {n} classes; a yes-or-no question has two':
    'die Zielwerte sind aus {n} Klassen; eine Ja-oder-nein-Frage hat zwei',
  'the targets are of {n} classes; there may be up to {most}.':
    'die Zielwerte sind aus {n} Klassen; es dürfen bis zu {most} sein.',
  'the targets are of {n} classes; there may be up to {most}. If they are meant to be numbers, mend those that are none.':
    'die Zielwerte sind aus {n} Klassen; es dürfen bis zu {most} sein. Wenn sie Zahlen sein sollen, bring die in Ordnung, die keine sind.',
};
