import type { Words } from '../words.ts';

/** What is wrong with the reader's own numbers. What begins small in English goes on after a name. */
export const data: Words = {
  'Column {n}': 'Spalte {n}',
  'line {line}, column {column} is empty; it must be a number':
    'Zeile {line}, Spalte {column} ist leer; dort muss eine Zahl stehen',
  'line {line}, column {column} is empty; it is the target':
    'Zeile {line}, Spalte {column} ist leer; dort steht der Zielwert',
  'line {line}, column {column} is {cell}; it must be a number':
    'Zeile {line}, Spalte {column} ist {cell}; dort muss eine Zahl stehen',
  'line {line}, column {column} is {cell}; it must be a number, with a decimal point':
    'Zeile {line}, Spalte {column} ist {cell}; dort muss eine Zahl mit Dezimalpunkt stehen, oder Semikolons müssen die Spalten trennen',
  'line {line}, column {column} is {cell}; that is too large a number to train on':
    'Zeile {line}, Spalte {column} ist {cell}; diese Zahl ist zu groß für ein Training',
  'every target is {only}; there must be at least two classes to tell apart':
    'Jeder Zielwert ist {only}; es braucht mindestens zwei Klassen, um sie zu unterscheiden',
  'the targets are of {many} classes; a yes-or-no question has two':
    'Die Zielwerte gehören zu {many} Klassen; eine Ja-nein-Frage hat zwei',
  'the targets are of {many} classes; there may be up to {most}.':
    'Die Zielwerte gehören zu {many} Klassen; es dürfen höchstens {most} sein.',
  'the targets are of {many} classes; there may be up to {most}. If they are meant to be numbers, mend those that are none.':
    'Die Zielwerte gehören zu {many} Klassen; es dürfen höchstens {most} sein. Sollen es Zahlen sein, dann verbessere die, die keine sind.',
  'There is only one column; there must be one to predict from and one to predict.':
    'Es gibt nur eine Spalte; nötig sind eine, aus der vorhergesagt wird, und eine, die vorhergesagt wird.',
  'There are names of columns, but no rows below them.': 'Es gibt Namen für Spalten, aber keine Zeilen darunter.',
  'There are {rows} rows; up to {most} fit. Leave some out.':
    'Es sind {rows} Zeilen; höchstens {most} passen. Lass einige weg.',
  'There are {many} columns to predict from; up to {most} fit. Leave some out.':
    'Es sind {many} Spalten, aus denen vorhergesagt wird; höchstens {most} passen. Lass einige weg.',
  'That is a lot of text: at most {most} characters fit. Leave some rows out.':
    'Das ist viel Text: Höchstens {most} Zeichen passen. Lass einige Zeilen weg.',
  'There are no data yet. Paste some rows of numbers, a sample a line.':
    'Es gibt noch keine Daten. Füge Zeilen mit Zahlen ein, ein Beispiel pro Zeile.',
  'line {line} has {values}, but line {other} has {others}':
    'Zeile {line} hat {values}, aber Zeile {other} hat {others}',
  '{n} values': { one: '{n} Wert', other: '{n} Werte' },
  'line {line}, column {column} goes on after its closing quotation mark':
    'Zeile {line}, Spalte {column} geht nach dem schließenden Anführungszeichen weiter',
  'line {line}, column {column} opens a quotation mark that is never closed':
    'Zeile {line}, Spalte {column} öffnet ein Anführungszeichen, das nie geschlossen wird',
};
