import type { Words } from '../words.ts';

export const grader: Words = {
  'Made-up input {n}': 'Erfundene Eingabe {n}',
  'Closest, but not certain: {message}': 'Am nächsten dran, aber nicht sicher: {message}',
  'This happened in {call}.': 'Das geschah in {call}.',
  'Write it as {call}.': 'Schreib sie als {call}.',
  'All {n} cases agree with the kernel and all {laws} laws hold.':
    'Alle {n} Fälle stimmen mit dem Kernel überein, und alle {laws} Gesetze gelten.',
  '{n} of {tests} tests fail.': { one: '{n} von {tests} Tests scheitert.', other: '{n} von {tests} Tests scheitern.' },
  'The same input gives the same answer, whatever was called before':
    'Dieselbe Eingabe gibt dieselbe Antwort, was auch immer vorher aufgerufen wurde',
  '{name} gave {first} for this input, and {second} in another order of calls. Is something kept between calls, in a variable outside the function, or drawn by chance?':
    '{name} gab für diese Eingabe {first} und in anderer Reihenfolge der Aufrufe {second}. Wird zwischen Aufrufen etwas behalten, in einer Variable außerhalb der Funktion, oder ausgelost?',
  '{name} stopped with an error. {message}': '{name} brach mit einem Fehler ab. {message}',
  'argument {n}': 'Argument {n}',
  '{name} changed its argument {changed}. Work on a copy, such as {changed}.slice(): the caller still needs the data.':
    '{name} hat ihr Argument {changed} verändert. Arbeite auf einer Kopie, etwa {changed}.slice(): Der Aufrufer braucht die Daten noch.',
  '{name} changed its arguments {changed}. Work on copies, such as {copies}: the caller still needs the data.':
    '{name} hat ihre Argumente {changed} verändert. Arbeite auf Kopien, etwa {copies}: Der Aufrufer braucht die Daten noch.',
  'What is exported has no name here: give it one.': 'Was exportiert wird, hat hier keinen Namen: Gib ihm einen.',
  'A class is not called as a function is: write a function.':
    'Eine Klasse wird nicht wie eine Funktion aufgerufen: Schreib eine Funktion.',
  'The lines that begin with ``` belong to the page that the code was copied from: take them out.':
    'Die Zeilen, die mit ``` beginnen, gehören zu der Seite, von der der Code kopiert ist: Nimm sie heraus.',
  '{character} is a printed quotation mark. Type " or \' in its place.':
    '{character} ist ein gedrucktes Anführungszeichen. Tippe stattdessen " oder \'.',
  '{character} is a printed dash. Type - in its place.': '{character} ist ein gedruckter Strich. Tippe stattdessen -.',
  'A character that cannot be seen stands there. Delete it.': 'Dort steht ein unsichtbares Zeichen. Lösch es.',
  'This looks like Python. In JavaScript a function begins with: function name(a, b).':
    'Das sieht nach Python aus. In JavaScript beginnt eine Funktion mit: function name(a, b).',
  'This looks like another language. In JavaScript a function begins with: function name(a, b).':
    'Das sieht nach einer anderen Sprache aus. In JavaScript beginnt eine Funktion mit: function name(a, b).',
  'Is this a type, as TypeScript has them? Take the types out: this is JavaScript.':
    'Ist das ein Typ, wie TypeScript sie hat? Nimm die Typen heraus: Das hier ist JavaScript.',
  'The numbers of the lines were copied with the code: take them out.':
    'Die Zeilennummern wurden mitkopiert: Nimm sie heraus.',
  'Write {word} with a small letter.': 'Schreib {word} klein.',
  'Write its name between the word function and the bracket.':
    'Schreib ihren Namen zwischen das Wort function und die Klammer.',
  'This name is declared above already. Is the code there twice?':
    'Dieser Name ist weiter oben schon vergeben. Steht der Code zweimal da?',
  'A return stands inside the braces of a function.': 'Ein return steht in den geschweiften Klammern einer Funktion.',
  'The code ends too soon. Is a closing brace or bracket missing?':
    'Der Code endet zu früh. Fehlt eine schließende Klammer?',
  'There may be one {character} too many, or its partner is missing.':
    'Vielleicht ist ein {character} zu viel, oder das Gegenstück fehlt.',
  'That is of Node, and not here. Take it out.': 'Das gehört zu Node, und hier gibt es das nicht. Nimm es heraus.',
  'That is of the page, and not here: the answer is computed from what the function is given.':
    'Das gehört zur Seite, und hier gibt es das nicht: Die Antwort wird aus dem berechnet, was die Funktion bekommt.',
  'Something with ( ) behind it is no function: look at its spelling and its capital letters.':
    'Etwas mit ( ) dahinter ist keine Funktion: Sieh nach Schreibweise und Großbuchstaben.',
  'a number': 'eine Zahl',
  'an array': 'ein Array',
  '{what} returned NaN. Something that is no number went into it: often an entry past the end, a variable that was given no value, or 0 / 0.':
    '{what} gab NaN zurück. Etwas, das keine Zahl ist, ging hinein: oft ein Eintrag hinter dem Ende, eine Variable ohne Wert oder 0 / 0.',
  '{what} returned {value}. Is something divided by 0, or too large for exp?':
    '{what} gab {value} zurück. Wird durch 0 geteilt, oder ist etwas zu groß für exp?',
  'Expected {expected}, got {got}.': 'Erwartet {expected}, erhalten {got}.',
  '{what} returned an array of {n} entries; expected {expected}.': {
    one: '{what} gab ein Array mit {n} Eintrag zurück; erwartet {expected}.',
    other: '{what} gab ein Array mit {n} Einträgen zurück; erwartet {expected}.',
  },
  'an object with {keys}': 'ein Objekt mit {keys}',
  '{what}, at {path},': '{what}, bei {path},',
  '{what}, under {path},': '{what}, unter {path},',
  'Capital and small letters are different.': 'Große und kleine Buchstaben sind verschieden.',
  'no keys': 'keinem Schlüssel',
  'the key {keys}': 'dem Schlüssel {keys}',
  'the keys {keys}': 'den Schlüsseln {keys}',
  '{name} returned an object with {keys}; expected {wanted}.':
    '{name} gab ein Objekt mit {keys} zurück; erwartet {wanted}.',
  '{name} is written with {n} parameters, and is called with {wanted}. Write it as {call}.': {
    one: '{name} ist mit {n} Parameter geschrieben und wird mit {wanted} aufgerufen. Schreib sie als {call}.',
    other: '{name} ist mit {n} Parametern geschrieben und wird mit {wanted} aufgerufen. Schreib sie als {call}.',
  },
  'It printed something, but printing shows a value to people only: return hands it to the caller.':
    'Sie hat etwas ausgegeben, aber eine Ausgabe zeigt einen Wert nur Menschen: return gibt ihn dem Aufrufer.',
  ' and ': ' und ',
  '{name} returned {value} for every input. Compute the answer from {parameters}.':
    '{name} gab für jede Eingabe {value} zurück. Berechne die Antwort aus {parameters}.',
  '{what} returned undefined. Is a return missing?': '{what} gab undefined zurück. Fehlt ein return?',
  '{what} returned the string {value}, not a number. Return the number itself: toFixed and quotes make strings.':
    '{what} gab die Zeichenkette {value} zurück, keine Zahl. Gib die Zahl selbst zurück: toFixed und Anführungszeichen machen Zeichenketten.',
  '{what} returned a promise. Remove async: the answer is wanted at once.':
    '{what} gab ein Promise zurück. Entferne async: Die Antwort wird sofort gebraucht.',
  '{what} returned a function; expected {wanted}. Are its brackets missing, as in f()?':
    '{what} gab eine Funktion zurück; erwartet {wanted}. Fehlen ihre Klammern, wie in f()?',
  '{what} returned {kind}; expected {wanted}.': '{what} gab {kind} zurück; erwartet {wanted}.',
  'true or false': 'true oder false',
  'a string, such as {value}': 'eine Zeichenkette, etwa {value}',
  'a {type}': 'etwas vom Typ {type}',
  'an array ({value})': 'ein Array ({value})',
  'an object': 'ein Objekt',
  'the {kind} {value}': '{value} vom Typ {kind}',
  'The gradient is the slope that small steps measure': 'Der Gradient ist die Steigung, die kleine Schritte messen',
  'A small step there changes the value {n} times as much.':
    'Ein kleiner Schritt dort ändert den Wert {n}-mal so stark.',
  'Entries in another order give the same answers in that order':
    'Einträge in anderer Reihenfolge geben dieselben Antworten in dieser Reihenfolge',
  'The order of the pairs does not matter': 'Die Reihenfolge der Paare spielt keine Rolle',
  'The same entries in the opposite order gave a different answer.':
    'Dieselben Einträge in umgekehrter Reihenfolge gaben eine andere Antwort.',
  'A perfect prediction costs nothing': 'Eine perfekte Vorhersage kostet nichts',
  'Every prediction equals its target here, so the answer must be 0.':
    'Jede Vorhersage gleicht hier ihrem Zielwert, also muss die Antwort 0 sein.',
  'The loss is never negative': 'Der Verlust ist nie negativ',
  'A loss below 0 would be better than perfect.': 'Ein Verlust unter 0 wäre besser als perfekt.',
  'Too high and too low cost the same': 'Zu hoch und zu niedrig kosten gleich viel',
  'With the two lists swapped, every error only changes its sign, but the answer changed.':
    'Vertauscht man die beiden Listen, wechselt jeder Fehler nur sein Vorzeichen, aber die Antwort hat sich geändert.',
  'With everything twice as large the answer is {n} times as large':
    'Ist alles doppelt so groß, ist die Antwort {n}-mal so groß',
  'With everything {factor} times as large the answer must be {n} times as large.':
    'Ist alles {factor}-mal so groß, muss die Antwort {n}-mal so groß sein.',
  'The same amount added to everything changes nothing': 'Überall denselben Betrag zu addieren ändert nichts',
  'The same amount was added to everything, and the answer changed.':
    'Überall wurde derselbe Betrag addiert, und die Antwort hat sich geändert.',
  'The answer is finite at {list}': 'Die Antwort ist endlich bei {list}',
  'At {x} the answer must still be a finite number.': 'Auch bei {x} muss die Antwort eine endliche Zahl sein.',
  'The numbers of the answer add up to 1': 'Die Zahlen der Antwort ergeben zusammen 1',
  'They must add up to 1; here they add up to {n}.': 'Sie müssen zusammen 1 ergeben; hier ergeben sie {n}.',
  '{range}; {n} is outside.': '{range}; {n} liegt außerhalb.',
  'The answer is never below {n}': 'Die Antwort liegt nie unter {n}',
  'The answer is never above {n}': 'Die Antwort liegt nie über {n}',
  'The answer lies from {min} to {max}': 'Die Antwort liegt von {min} bis {max}',
  'The answer never rises while {name} rises': 'Die Antwort steigt nie, während {name} steigt',
  'The answer never falls while {name} rises': 'Die Antwort fällt nie, während {name} steigt',
  'the prediction': 'die Vorhersage',
  'The prediction': 'Die Vorhersage',
  '{name} rose by {by}, and the answer rose.': '{name} stieg um {by}, und die Antwort stieg.',
  '{name} rose by {by}, and the answer fell.': '{name} stieg um {by}, und die Antwort fiel.',
  'Your function returned {value}, not a finite number.': 'Deine Funktion gab {value} zurück, keine endliche Zahl.',
  'The gradient was {value}, not an array of numbers.': 'Der Gradient war {value}, kein Array von Zahlen.',
  'The gradient has {n} numbers; there are {count} predictions.':
    'Der Gradient hat {n} Zahlen; es gibt {count} Vorhersagen.',
  'The gradient has {value} at {place}, not a finite number.':
    'Der Gradient hat {value} bei {place}, keine endliche Zahl.',
  'Training calls {name}, which your code does not define; it defines {own}.':
    'Das Training ruft {name} auf, was dein Code nicht definiert; er definiert {own}.',
  'Training calls {name}, which your code does not define.':
    'Das Training ruft {name} auf, was dein Code nicht definiert.',
  'The numbers of your model grew beyond all bounds.': 'Die Zahlen deines Modells wuchsen über alle Grenzen.',
  'Step {n} could not be made. {why}': 'Schritt {n} ging nicht. {why}',
};
