import type { Words } from '../words.ts';

export const lesson: Words = {
  Right: 'Richtig',
  'Not right': 'Nicht richtig',
  'Write a number, such as 14,550 or 0.5.': 'Schreib eine Zahl, etwa 14.550 oder 0,5.',
  'Try again': 'Noch einmal',
  'The kernel': 'Der Kernel',
  Kernel: 'Kernel',
  Yours: 'Deine',

  // The editor
  Edit: 'Bearbeiten',
  Run: 'Ausführen',
  Stop: 'Anhalten',
  'Ctrl+Enter': 'Strg+Eingabe',
  submits: 'reicht ein',
  'runs it': 'führt es aus',
  'Esc, then Tab leaves the editor.': 'Esc, dann Tab verlässt den Editor.',
  'Press Escape, then Tab, to leave the editor.': 'Mit Escape und dann Tab verlässt du den Editor.',
  'Use a plain text box': 'Einfaches Textfeld nehmen',
  'Use the code editor': 'Code-Editor nehmen',
  'The same code in other languages': 'Derselbe Code in anderen Sprachen',
  'JavaScript example, {name}': 'Beispiel in JavaScript, {name}',
  'This example has changed since you edited it. Below is your version.':
    'Dieses Beispiel hat sich geändert, seit du es bearbeitet hast. Unten steht deine Fassung.',
  'The starting code has changed since you edited it. Below is your version.':
    'Der Anfangscode hat sich geändert, seit du ihn bearbeitet hast. Unten steht deine Fassung.',
  'it could not be fetched': 'sie konnte nicht geladen werden',
  'It ran, and printed nothing. Print with console.log(...).':
    'Es lief und hat nichts ausgegeben. Gib etwas mit console.log(...) aus.',
  'On the original data, the C++ kernel says {number}.': 'Auf den ursprünglichen Daten sagt der C++-Kernel {number}.',
  'The kernels could not be loaded. Check the connection, and run again.':
    'Die Kernel konnten nicht geladen werden. Prüfe die Verbindung und führe den Code noch einmal aus.',
  'Brought up to date with what you wrote in another tab.':
    'Auf den Stand gebracht, den du in einem anderen Tab geschrieben hast.',
  'There is another version of this code, from another tab or from a file. Below is the version of this tab; both are kept until you choose.':
    'Es gibt eine andere Fassung dieses Codes, aus einem anderen Tab oder einer Datei. Unten steht die Fassung dieses Tabs; beide bleiben, bis du wählst.',
  'The code that stood here before is kept.': 'Der Code, der vorher hier stand, ist aufgehoben.',
  'Your code cannot be kept in this browser: its storage is full or blocked. You can go on; copy your code before you close the page.':
    'Dieser Browser kann deinen Code nicht behalten: Sein Speicher ist voll oder gesperrt. Du kannst weitermachen; kopiere deinen Code, bevor du die Seite schließt.',
  'Copy my code': 'Meinen Code kopieren',
  'It could not be copied: select it, and copy it by hand.':
    'Er ließ sich nicht kopieren: Markiere ihn und kopiere ihn von Hand.',
  'Keep this one': 'Diese behalten',
  'Take the other one': 'Die andere nehmen',
  'Only here': 'Nur hier',
  'Only in the other one': 'Nur in der anderen',
  'Keep mine': 'Meine behalten',
  'Take the new one': 'Die neue nehmen',
  'Only in yours': 'Nur in deiner',
  'Only in the new one': 'Nur in der neuen',
  'Forget it': 'Verwerfen',
  'What differs: {mine}, and {theirs}': 'Unterschiede: {mine} und {theirs}',
  'What differs': 'Unterschiede',
  'empty line': 'leere Zeile',
  '{n} lines alike': { one: 'eine gleiche Zeile', other: '{n} gleiche Zeilen' },

  // Challenges
  Submit: 'Einreichen',
  'Your code for {call}': 'Dein Code für {call}',
  'Passed.': 'Bestanden.',
  'Not yet.': 'Noch nicht.',
  'You have passed this one. Submit again whenever you like.':
    'Diese Aufgabe hast du bestanden. Du kannst jederzeit wieder einreichen.',
  'You have changed your code since this verdict.': 'Seit diesem Urteil hast du deinen Code geändert.',
  'Checking your code …': 'Dein Code wird geprüft …',
  'The grader could not be loaded. Your code is kept; check your connection and submit again.':
    'Die Prüfung konnte nicht geladen werden. Dein Code bleibt; prüfe deine Verbindung und reiche noch einmal ein.',
  'First failing case, as small as it gets: {name}': 'Erster Fall, der scheitert, so klein wie möglich: {name}',
  'First failing case: {name}': 'Erster Fall, der scheitert: {name}',
  'The smallest input that still fails': 'Die kleinste Eingabe, die noch scheitert',
  expected: 'erwartet',
  got: 'erhalten',
  'The kernel, here': 'Der Kernel, hier',
  'Yours, here': 'Deine, hier',
  'Your function and the kernel along {name}': 'Deine Funktion und der Kernel entlang {name}',
  Answer: 'Antwort',
  answer: 'Antwort',
  'pair {n}': 'Paar {n}',
  '{label}: expected {expected}, got {got}': '{label}: erwartet {expected}, erhalten {got}',
  '{n} pairs of prediction and target.': '{n} Paare aus Vorhersage und Zielwert.',
  'Show a hint ({n})': 'Tipp zeigen ({n})',
  'Show another hint ({n})': 'Noch einen Tipp zeigen ({n})',
  'Next challenge': 'Nächste Aufgabe',
  'Go on to': 'Weiter mit',
  'Worked examples': 'Durchgerechnete Beispiele',
  'Edge cases': 'Randfälle',
  'Made-up inputs': 'Erfundene Eingaben',
  Laws: 'Gesetze',
  'All {n} tests': 'Alle {n} Tests',
  'All results: {n} of {all} pass': 'Alle Ergebnisse: {n} von {all} bestanden',
  '{kind}: {n} of {all} pass': '{kind}: {n} von {all} bestanden',
  '{n} more fail.': { one: '{n} weiterer scheitert.', other: '{n} weitere scheitern.' },
  Pass: 'Bestanden',
  '{n} of them.': '{n} davon.',
  Passes: 'Bestanden',
  Fails: 'Scheitert',
  'Go to line {n}': 'Zu Zeile {n} gehen',
  'Submit a change of your own first: a try that fails tells you more than reading. Press again to see it all the same.':
    'Reiche erst einen eigenen Versuch ein: Ein Versuch, der scheitert, lehrt dich mehr als Lesen. Drücke noch einmal, um sie trotzdem zu sehen.',
  'Hide the solution': 'Lösung verbergen',
  'Show a solution': 'Eine Lösung zeigen',

  // Training with a loss of one's own
  'Train with your loss': 'Mit deiner Verlustfunktion trainieren',
  'See what it does in training': 'Sehen, was sie im Training tut',
  'The training could not be loaded. Your code is kept; check your connection and try again.':
    'Das Training konnte nicht geladen werden. Dein Code bleibt; prüfe deine Verbindung und versuche es noch einmal.',
  'The training could not be loaded. Check the connection, and submit again.':
    'Das Training konnte nicht geladen werden. Prüfe die Verbindung und reiche noch einmal ein.',
  'Getting ready …': 'Wird vorbereitet …',
  'Training with your loss': 'Training mit deiner Verlustfunktion',
  'Two models on the same {n} samples, from the same start. One asks {name} which way to go, the other the kernel ({loss}).':
    'Zwei Modelle auf denselben {n} Beispielen, vom selben Start aus. Das eine fragt {name}, wohin es gehen soll, das andere den Kernel ({loss}).',
  '{loss}, by the kernel': '{loss}, laut Kernel',
  'Your model': 'Dein Modell',
  'The kernel’s': 'Das des Kernels',
  'Your function says': 'Deine Funktion sagt',
  'The loss of both models, step by step.': 'Der Verlust beider Modelle, Schritt für Schritt.',
  'Both models start from the same place, at a loss of {loss} as the kernel counts it.':
    'Beide Modelle beginnen am selben Ort, mit einem Verlust von {loss}, wie der Kernel ihn zählt.',
  'After {n} steps: {losses}.': { one: 'Nach {n} Schritt: {losses}.', other: 'Nach {n} Schritten: {losses}.' },
  'After {n} steps {losses}.': 'Nach {n} Schritten: {losses}.',
  'your model has a loss of {yours} and the kernel’s {kernels}, both as the kernel counts it':
    'dein Modell hat einen Verlust von {yours} und das des Kernels {kernels}, beide, wie der Kernel sie zählt',
  'Yours and the kernel’s end within {gap} of each other, at a loss of {loss}.':
    'Deines und das des Kernels enden höchstens {gap} auseinander, bei einem Verlust von {loss}.',
  'Your loss does not change when the predictions do, so nothing pulls at your model.':
    'Dein Verlust ändert sich nicht, wenn sich die Vorhersagen ändern; also zieht nichts an deinem Modell.',
  'Your gradient points the other way round, so your model climbs.':
    'Dein Gradient zeigt in die Gegenrichtung; also klettert dein Modell.',
  'Your gradient points the same way but is {times} times as long as the kernel’s, and so are your steps.':
    'Dein Gradient zeigt in dieselbe Richtung, ist aber {times}-mal so lang wie der des Kernels, und deine Schritte sind es auch.',
  'There are {n} samples: is it a sum where a mean is due?':
    'Es sind {n} Beispiele: Ist es eine Summe, wo ein Mittelwert hingehört?',
  'From the first step on, your gradient points {degrees}° away from the kernel’s.':
    'Vom ersten Schritt an weicht dein Gradient um {degrees}° von dem des Kernels ab.',
  'Your own function says {said} by now: errors cancel in it, so it can sink for ever while your model gets worse.':
    'Deine eigene Funktion sagt inzwischen {said}: Fehler heben sich in ihr auf, also kann sie endlos sinken, während dein Modell schlechter wird.',
  'Both lines are {yours}.': 'Beide Geraden sind {yours}.',
  'Your line is {yours}; the kernel’s is {kernels}.': 'Deine Gerade ist {yours}; die des Kernels ist {kernels}.',

  // Tours and exercises
  'Start tour': 'Rundgang beginnen',
  Tour: 'Rundgang',
  Back: 'Zurück',
  Next: 'Weiter',
  'End tour': 'Rundgang beenden',
  'Step {n} of {all}': 'Schritt {n} von {all}',
  'Exercise {n} done': 'Übung {n} erledigt',
  'Set it up for me': 'Für mich einstellen',
  'To do': 'Offen',

  // Guesses
  'Lock in my guess': 'Schätzung festlegen',
  'a guess that is not locked in': 'eine Schätzung, die noch nicht festgelegt ist',
  'The kernel could not answer: {reason} Your guess is kept; reload the page to ask again.':
    'Der Kernel konnte nicht antworten: {reason} Deine Schätzung bleibt; lade die Seite neu, um noch einmal zu fragen.',
  'Choose an answer first.': 'Wähle zuerst eine Antwort.',
  'Your guess': 'Deine Schätzung',
  'The kernel says {number}{unit}.': 'Der Kernel sagt {number}{unit}.',
  'You said {guess}; the kernel says {answer}: {gap}.': 'Du hast {guess} gesagt; der Kernel sagt {answer}: {gap}.',
  'the same': 'dasselbe',
  '{n} times as much': '{n}-mal so viel',
  'your guess was {n} times as much': 'deine Schätzung war {n}-mal so viel',
  '{n}% more': '{n}\u00a0% mehr',
  '{n}% less': '{n}\u00a0% weniger',
  '{n} more': '{n} mehr',
  '{n} less': '{n} weniger',
  'You: {n}': 'Du: {n}',
  'Kernel: {n}': 'Kernel: {n}',
  'Each step along the ruler multiplies.': 'Jeder Schritt auf dem Lineal multipliziert.',
  'Your sketch of the loss': 'Deine Skizze des Verlusts',
  'At prediction {x}: nothing drawn yet': 'Bei Vorhersage {x}: noch nichts gezeichnet',
  'At prediction {x}: loss {loss}': 'Bei Vorhersage {x}: Verlust {loss}',
  'At prediction {x}: loss {loss}, between your points': 'Bei Vorhersage {x}: Verlust {loss}, zwischen deinen Punkten',
  'Loss at prediction {x}': 'Verlust bei Vorhersage {x}',
  'Drag across the picture to draw. Or use the keyboard: left and right go along, up and down raise and lower.':
    'Ziehe über das Bild, um zu zeichnen. Oder nimm die Tastatur: Links und rechts gehen die Achse entlang, auf und ab heben und senken.',
  'Draw the curve first: drag across the picture, or set at least two points with the arrow keys.':
    'Zeichne zuerst die Kurve: Ziehe über das Bild oder setze mit den Pfeiltasten mindestens zwei Punkte.',
  'Your sketch, and the kernel’s curve over it.': 'Deine Skizze und darüber die Kurve des Kernels.',
  'Your sketch': 'Deine Skizze',
  'Close||of a guess': 'Nah dran',
  'Not close': 'Nicht nah dran',
  'Kernel’s loss': 'Verlust des Kernels',
  'The two curves in numbers': 'Die beiden Kurven in Zahlen',
  'On average {share} of the picture’s height lies between the two curves.':
    'Im Mittel liegen {share} der Bildhöhe zwischen den beiden Kurven.',
  'Yours has its shape.': 'Deine hat ihre Form.',
  'at the target, {x}': 'beim Zielwert, {x}',
  'at {x}': 'bei {x}',
  'Yours is lowest at {x}; the kernel’s {where}.': 'Deine ist bei {x} am niedrigsten, die des Kernels {where}.',
  'The kernel’s is {value} {where}: nothing is wrong there. Yours is {yours} there.':
    'Die des Kernels ist {value} {where}: Dort ist nichts falsch. Deine ist dort {yours}.',
  'The kernel’s is {value} {where}. Yours is {yours} there.':
    'Die des Kernels ist {value} {where}. Deine ist dort {yours}.',
  'From {from} to {to} the kernel’s rises; yours hardly does.':
    'Von {from} bis {to} steigt die des Kernels, deine kaum.',
  'From {from} to {to} the kernel’s stays level; yours rises.':
    'Von {from} bis {to} bleibt die des Kernels gleich hoch, deine steigt.',
  'The kernel’s is the same on both sides: too much costs as much as too little. Yours leans.':
    'Die des Kernels ist auf beiden Seiten gleich: Zu viel kostet so viel wie zu wenig. Deine ist schief.',
  'The kernel’s is steeper above {x}. Yours is not.': 'Die des Kernels ist oberhalb von {x} steiler, deine nicht.',
  'The kernel’s is steeper below {x}. Yours is not.': 'Die des Kernels ist unterhalb von {x} steiler, deine nicht.',
  'Half way out it has done {share} of its rise, yours {yours}.':
    'Auf halbem Weg hat sie {share} ihres Anstiegs geschafft, deine {yours}.',
  'The kernel’s {is}; yours {yours}.': 'Die des Kernels {is}; deine {yours}.',
  'is straight': 'ist gerade',
  'gets steeper and steeper': 'wird immer steiler',
  'levels off': 'flacht ab',
  'The shape is right, but the kernel’s is {value} at {x}, and yours {yours}.':
    'Die Form stimmt, aber die des Kernels ist bei {x} {value} und deine {yours}.',

  // The quiz
  'Check answer': 'Antwort prüfen',
  'Not yet': 'Noch nicht',
  'Right.': 'Richtig.',
  'Not right.': 'Nicht richtig.',
  'Question {n}': 'Frage {n}',
  '{n} of {all} right so far.': 'Bisher {n} von {all} richtig.',
  'Choose an answer first, then check it.': 'Wähle zuerst eine Antwort, dann prüfe sie.',
  '{n} choices are wrong.': { one: '{n} Antwort ist falsch.', other: '{n} Antworten sind falsch.' },
  '{n} right choices are still missing.': {
    one: '{n} richtige Antwort fehlt noch.',
    other: '{n} richtige Antworten fehlen noch.',
  },
  'Choose something in every row, then check.': 'Wähle in jeder Zeile etwas, dann prüfe.',
  '{n} of {all} fit.': '{n} von {all} passen.',
  '{name}: now {n} of {all}': '{name}: jetzt {n} von {all}',
  'Move up': 'Nach oben',
  'Move down': 'Nach unten',
  '{n} of {all} are in their place.': '{n} von {all} sind an ihrem Platz.',
  'Say how sure you are': 'Sagen, wie sicher du bist',
  'Each answer is then scored by log loss, on this device only.':
    'Jede Antwort wird dann mit dem Log-Loss bewertet, nur auf diesem Gerät.',
  'The kernel could not be loaded, so nothing can be scored. Check your connection and switch again.':
    'Der Kernel konnte nicht geladen werden, also lässt sich nichts bewerten. Prüfe deine Verbindung und schalte noch einmal.',
  'Say how sure you are, then check.': 'Sag, wie sicher du bist, dann prüfe.',
  'How sure are you?': 'Wie sicher bist du?',
  'You said 50% and were right: a log loss of {loss}.':
    'Du hast 50\u00a0% gesagt und lagst richtig: ein Log-Loss von {loss}.',
  'You said 50% and were wrong: a log loss of {loss}.':
    'Du hast 50\u00a0% gesagt und lagst falsch: ein Log-Loss von {loss}.',
  'You said {level}% and were right: a log loss of {loss}, where 50% would have cost {half}.':
    'Du hast {level}\u00a0% gesagt und lagst richtig: ein Log-Loss von {loss}; 50\u00a0% hätten {half} gekostet.',
  'You said {level}% and were wrong: a log loss of {loss}, where 50% would have cost {half}.':
    'Du hast {level}\u00a0% gesagt und lagst falsch: ein Log-Loss von {loss}; 50\u00a0% hätten {half} gekostet.',
  'How sure, and how right': 'Wie sicher und wie richtig',
  'On the dashed line you are right as often as you say. Rings stand for fewer than five answers.':
    'Auf der gestrichelten Linie liegst du so oft richtig, wie du sagst. Ringe stehen für weniger als fünf Antworten.',
  'You said': 'Du sagtest',
  Answers: 'Antworten',
  Share: 'Anteil',
  'The same in numbers': 'Dasselbe in Zahlen',
  'No answer carries a confidence yet.': 'Noch bei keiner Antwort hast du gesagt, wie sicher du bist.',
  '{right} of {n} at {level}%': '{right} von {n} bei {level}\u00a0%',
  'Right: {list}.': 'Richtig: {list}.',
  '{n} answers so far; {enough} are needed before this says much.': {
    one: 'Bisher {n} Antwort; erst ab {enough} sagt das viel.',
    other: 'Bisher {n} Antworten; erst ab {enough} sagt das viel.',
  },
  'over {n} answers {sure} sure on average, and right in {right}':
    'über {n} Antworten im Mittel {sure} sicher, und richtig in {right}',
  'You are about as sure as you are right: {numbers}.': 'Du bist etwa so sicher, wie du richtig liegst: {numbers}.',
  'You are surer than you are right: {numbers}.': 'Du bist sicherer, als du richtig liegst: {numbers}.',
  'You are right more often than you think: {numbers}.': 'Du liegst öfter richtig, als du denkst: {numbers}.',
  'Your mean log loss is {mean}; saying 50% every time would cost {half}.':
    'Dein mittlerer Log-Loss ist {mean}; jedes Mal 50\u00a0% zu sagen würde {half} kosten.',

  // Review
  'Gathering your questions …': 'Deine Fragen werden gesammelt …',
  '{n} due today.': { one: '{n} heute fällig.', other: '{n} heute fällig.' },
  'These lessons could not be loaded: {titles}. Check the connection.':
    'Diese Lektionen konnten nicht geladen werden: {titles}. Prüfe die Verbindung.',
  'Load again': 'Noch einmal laden',
  'Question {n} of {all}': 'Frage {n} von {all}',
  '{lesson} · new': '{lesson} · neu',
  'It is asked again {when}.': 'Sie wird {when} noch einmal gestellt.',
  Finish: 'Beenden',
  'Next question': 'Nächste Frage',
  'That was all for today': 'Das war alles für heute',
  'There are no questions.': 'Es gibt keine Fragen.',
  'Nothing more is due today. The next questions come {when}.':
    'Heute ist nichts mehr fällig. Die nächsten Fragen kommen {when}.',
  Hard: 'Schwer',
  Good: 'Gut',
  Easy: 'Leicht',
  'How did it come to you?': 'Wie kam es dir in den Sinn?',
  'How did it come to you? The easier, the later it is asked again.':
    'Wie kam es dir in den Sinn? Je leichter, desto später wird wieder gefragt.',
  today: 'heute',
  tomorrow: 'morgen',
  'in {n} days': { one: 'in {n} Tag', other: 'in {n} Tagen' },
  'how often right': 'wie oft richtig',
  'how sure': 'wie sicher',
};
