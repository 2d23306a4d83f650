import type { Words } from '../words.ts';

export const playground: Words = {
  // What a run says
  'Step {step}: on {n} new points, the model typically misses by {miss}.':
    'Schritt {step}: Auf {n} neuen Punkten liegt das Modell typischerweise um {miss} daneben.',
  'Step {step}: all {n} new points are on the right side.':
    'Schritt {step}: Alle {n} neuen Punkte liegen auf der richtigen Seite.',
  'Step {step}: 1 of {n} new points is on the wrong side.':
    'Schritt {step}: 1 von {n} neuen Punkten liegt auf der falschen Seite.',
  'Step {step}: {wrong} of {n} new points are on the wrong side.':
    'Schritt {step}: {wrong} von {n} neuen Punkten liegen auf der falschen Seite.',
  'Run {letter} stopped at step {step}': 'Lauf {letter}, stehengeblieben bei Schritt {step}',
  'Run {letter} at the same step': 'Lauf {letter} beim selben Schritt',
  '{run}: loss {loss} on new points.': '{run}: Verlust {loss} auf neuen Punkten.',
  '{run}: {score} on new points; its loss is another, so that the numbers of the two say nothing about each other.':
    '{run}: {score} auf neuen Punkten; seine Verlustfunktion ist eine andere, und die Zahlen der beiden sagen nichts übereinander.',
  'nothing known': 'nichts bekannt',
  'explains {share}': 'erklärt {share}',
  'The loss on new points is more than twice that on training points: the model is learning its points by heart.':
    'Der Verlust auf neuen Punkten ist mehr als doppelt so groß wie der auf Trainingspunkten: Das Modell lernt seine Punkte auswendig.',
  'a prediction was no finite number, or none that the loss takes':
    'eine Vorhersage war keine endliche Zahl oder keine, die die Verlustfunktion annimmt',
  'the loss was no longer a finite number': 'der Verlust war keine endliche Zahl mehr',
  'the gradient was no longer a finite number': 'der Gradient war keine endliche Zahl mehr',
  'a weight was no longer a finite number': 'ein Gewicht war keine endliche Zahl mehr',
  'Training stopped at step {step}: {began}. What you see is the last finite state, before that step. {advice}':
    'Das Training blieb bei Schritt {step} stehen: {began}. Du siehst den letzten endlichen Zustand, vor diesem Schritt. {advice}',
  'A learning rate of {rate} is large: try a tenth of it, or clip the gradient at 1.':
    'Eine Lernrate von {rate} ist groß: Versuche ein Zehntel davon, oder kürze den Gradienten auf 1.',
  'A learning rate of {rate} is large: try a tenth of it.':
    'Eine Lernrate von {rate} ist groß: Versuche ein Zehntel davon.',
  'Try to clip the gradient at 1, a smaller learning rate, or an output that fits the loss.':
    'Versuche, den Gradienten auf 1 zu kürzen, eine kleinere Lernrate oder eine Ausgabe, die zur Verlustfunktion passt.',
  'Try a smaller learning rate, or an output that fits the loss.':
    'Versuche eine kleinere Lernrate oder eine Ausgabe, die zur Verlustfunktion passt.',
  'Training broke off: {why} Reload the page.': 'Das Training brach ab: {why} Lade die Seite neu.',

  // The page of a run
  'The playground cannot compute: its engine did not load. Check the connection, and that the browser allows WebAssembly, then reload the page.':
    'Die Spielwiese kann nicht rechnen: Ihr Rechenwerk wurde nicht geladen. Prüfe die Verbindung und ob der Browser WebAssembly erlaubt, und lade die Seite neu.',
  '{troubles} The usual is shown instead.': '{troubles} Stattdessen steht da das Übliche.',
  'A run that the link keeps cannot be trained: {fault}':
    'Ein Lauf, den der Link mitbringt, lässt sich nicht trainieren: {fault}',
  Settings: 'Einstellungen',
  'Every change starts the run anew, from the same seeds: so what differs comes from the change.':
    'Jede Änderung beginnt den Lauf von vorn, mit denselben Startzahlen: Was sich unterscheidet, kommt also von der Änderung.',
  'There are no numbers yet: paste some under Data, a sample a line, or open a file.':
    'Noch gibt es keine Zahlen: Füge unter „Daten“ welche ein, eine Stichprobe je Zeile, oder öffne eine Datei.',
  'What to expect.': 'Was zu erwarten ist.',
  'This cannot be trained.': 'Das lässt sich nicht trainieren.',
  'Try a learning rate of {rate}': 'Versuche eine Lernrate von {rate}',
  'What the model says': 'Was das Modell sagt',
  'The fitted curve': 'Die angepasste Kurve',
  'What the model says of every place, and the points': 'Was das Modell zu jeder Stelle sagt, und die Punkte',
  'The curve that the model fits, and the points': 'Die Kurve, die das Modell anpasst, und die Punkte',
  'Point at a place or a point for its exact numbers, or use the arrow keys and Page Down.':
    'Zeig auf eine Stelle oder einen Punkt, um die genauen Zahlen zu lesen, oder nimm die Pfeiltasten und „Bild ab“.',
  'Arrow keys read the numbers.': 'Die Pfeiltasten lesen die Zahlen vor.',
  'The model': 'Das Modell',
  'The model: features at the left, its layers, and the output at the right':
    'Das Modell: links die Merkmale, dann seine Schichten und rechts die Ausgabe',
  '{n} features, then layers of {units} units.': '{n} Merkmale, dann Schichten mit {units} Einheiten.',
  'A line is as wide as its weight is large, and dashed where it is negative. Beneath each layer stands the length of its gradient. Point at a unit for its exact weights, or use the arrow keys.':
    'Eine Linie ist so breit, wie ihr Gewicht groß ist, und gestrichelt, wo es negativ ist. Unter jeder Schicht steht die Länge ihres Gradienten. Zeig auf eine Einheit, um ihre genauen Gewichte zu lesen, oder nimm die Pfeiltasten.',
  'What is true': 'Was wahr ist',
  'large: a new point': 'groß: ein neuer Punkt',
  'on the wrong side': 'auf der falschen Seite',
  'a run you kept': 'ein Lauf, den du behalten hast',
  'What the chart shows': 'Was das Diagramm zeigt',
  'The curve begins with the first step.': 'Die Kurve beginnt mit dem ersten Schritt.',
  'Loss surface': 'Verlustfläche',
  'The loss over two of the weights, and the way of the run':
    'Der Verlust über zwei der Gewichte und der Weg des Laufs',
  'The loss over two of the weights': 'Der Verlust über zwei der Gewichte',
  'The deeper the tint, the higher the loss. The dotted line is the way of the run.':
    'Je kräftiger der Ton, desto höher der Verlust. Die gepunktete Linie ist der Weg des Laufs.',
  'The deeper the tint, the higher the loss. The dotted line is the way of the run so far.':
    'Je kräftiger der Ton, desto höher der Verlust. Die gepunktete Linie ist der bisherige Weg des Laufs.',
  'Keep this run to compare': 'Diesen Lauf zum Vergleich behalten',
  'Forget run {letter}': 'Lauf {letter} vergessen',
  'Save as CSV': 'Als CSV speichern',
  'Save picture': 'Bild speichern',
  '{name} was “{text}”, but it must be {expects}.': '{name} war „{text}“, aber erlaubt ist: {expects}.',
  'Kept. Change something and play: both runs go step by step, this one in dashes.':
    'Behalten. Ändere etwas und starte: Beide Läufe gehen Schritt für Schritt, dieser gestrichelt.',
  'Link copied, without your numbers: there are too many of them for a link.':
    'Link kopiert, ohne deine Zahlen: Für einen Link sind es zu viele.',
  'Link copied. It opens this very run, at this step.': 'Link kopiert. Er öffnet genau diesen Lauf bei diesem Schritt.',
  'Saved {n} steps as run.csv.': '{n} Schritte als run.csv gespeichert.',
  'Saved as picture.png.': 'Als picture.png gespeichert.',
  'The browser could not make a picture.': 'Der Browser konnte kein Bild machen.',
  'across: {across}, up: {up}': 'waagerecht: {across}, senkrecht: {up}',
  class: 'Klasse',

  // Curves and numbers
  'New points': 'Neue Punkte',
  'Training points': 'Trainingspunkte',
  'Run {letter}, new points': 'Lauf {letter}, neue Punkte',
  'Length of the gradient': 'Länge des Gradienten',
  '{what}, step by step': '{what}, Schritt für Schritt',
  'The numbers of this step': 'Die Zahlen dieses Schritts',
  'No step yet': 'Noch kein Schritt',
  'The loss counts the target in units of {unit}.': 'Der Verlust zählt den Zielwert in Einheiten von {unit}.',
  'Gradient {gradient} · rate {rate} · pass {pass}': 'Gradient {gradient} · Rate {rate} · Durchgang {pass}',
  Precision: 'Genauigkeit (Precision)',
  Recall: 'Trefferquote (Recall)',
  'Typical miss (RMSE)': 'Typischer Fehler (RMSE)',
  'Explained (R²)': 'Erklärt (R²)',

  // What is pointed at
  '{place}: the model says {said} ({what}).': '{place}: Das Modell sagt {said} ({what}).',
  '{place}: the model says {said}.': '{place}: Das Modell sagt {said}.',
  'New point': 'Neuer Punkt',
  'Training point': 'Trainingspunkt',
  '{point} at {place}: {verdict}': '{point} bei {place}: {verdict}',
  '{truth}; the model says {said}.': '{truth}; das Modell sagt {said}.',
  'it is “{name}”; the model says {said}, on the right side.':
    'er ist „{name}“; das Modell sagt {said}, auf der richtigen Seite.',
  'it is “{name}”; the model says {said}, on the wrong side.':
    'er ist „{name}“; das Modell sagt {said}, auf der falschen Seite.',
  '{value} (“{name}”)': '{value} („{name}“)',
  '“{name}” ({values})': '„{name}“ ({values})',
  'Feature {feature}: {weights}.': 'Merkmal {feature}: {weights}.',
  '{unit} hears {heard}; bias {bias}. Gradient of its layer: {norm}.':
    '{unit} hört {heard}; Bias {bias}. Gradient dieser Schicht: {norm}.',
  'Weight from {from} to {to}: {weight}, gradient {slope}.':
    'Gewicht von {from} nach {to}: {weight}, Gradient {slope}.',
  'unit {unit} of layer {layer}': 'Einheit {unit} von Schicht {layer}',
  'output {n}': 'Ausgabe {n}',
  'the output': 'die Ausgabe',
  '{weight} to {unit}': '{weight} an {unit}',
  'unit {n}': 'Einheit {n}',
  '{from} to {to}': '{from} nach {to}',
  'bias of {unit}': 'Bias von {unit}',
  Across: 'Waagerecht',
  Up: 'Senkrecht',

  // Controls
  Slow: 'Langsam',
  Normal: 'Normal',
  Fast: 'Schnell',
  'As fast as it goes': 'So schnell es geht',
  '{n} steps': '{n} Schritte',
  Rewind: 'An den Anfang',
  Speed: 'Tempo',
  'Step of the run': 'Schritt des Laufs',
  'Step {step} of {all}': 'Schritt {step} von {all}',
  'of {all} steps': 'von {all} Schritten',
  '{n} hidden layers': { one: '{n} verborgene Schicht', other: '{n} verborgene Schichten' },
  'Remove the last hidden layer': 'Die letzte verborgene Schicht entfernen',
  'Add a hidden layer': 'Eine verborgene Schicht hinzufügen',
  'Layer {n}: {units}': 'Schicht {n}: {units}',
  'One unit fewer in layer {n}': 'Eine Einheit weniger in Schicht {n}',
  'One unit more in layer {n}': 'Eine Einheit mehr in Schicht {n}',
  'Rows of numbers, the last column is what to predict': 'Zeilen von Zahlen, die letzte Spalte ist vorherzusagen',
  'size,price': 'flaeche,preis',
  'At least {n} rows. They stay on this device, and go into the link only when you copy it.':
    'Mindestens {n} Zeilen. Sie bleiben auf diesem Gerät und gehen nur in den Link, wenn du ihn kopierst.',
  'Or a file': 'Oder eine Datei',
  Seed: 'Startzahl',
  'Your own numbers': 'Deine eigenen Zahlen',
  '{title}, {n} points': '{title}, {n} Punkte',
  'Your own': 'Eigene',
  Points: 'Punkte',
  'Share put aside': 'Zurückgelegter Anteil',
  '{share} of the points are kept from training: the new points.':
    '{share} der Punkte werden dem Training vorenthalten: die neuen Punkte.',
  'Seed of the data': 'Startzahl der Daten',
  'Split anew': 'Neu aufteilen',
  'Draw anew': 'Neu ziehen',
  'What the model is given of each point': 'Was das Modell von jedem Punkt bekommt',
  'Each is brought to mean 0 and spread 1 over the training points.':
    'Jedes wird über die Trainingspunkte auf Mittel 0 und Streuung 1 gebracht.',
  'Offer losses that do not fit as well': 'Auch Verlustfunktionen anbieten, die nicht passen',
  '{loss} in the catalogue': '{loss} im Katalog',
  Optimizer: 'Optimierer',
  '{title}, rate {rate}': '{title}, Rate {rate}',
  '{title}, rate {rate}, {schedule}': '{title}, Rate {rate}, {schedule}',
  Schedule: 'Verlauf der Lernrate',
  'Batch size': 'Batchgröße',
  'Every step sees all training points.': 'Jeder Schritt sieht alle Trainingspunkte.',
  'Every step sees {n} of the training points.': 'Jeder Schritt sieht {n} der Trainingspunkte.',
  'As the loss wants it: {output}': 'Wie die Verlustfunktion sie will: {output}',
  Activations: 'Aktivierungen',
  '{activation}, output {output}': '{activation}, Ausgabe {output}',
  'Seed of the weights': 'Startzahl der Gewichte',
  'Start elsewhere': 'Anderswo beginnen',
  'clipped at {n}': 'gekürzt auf {n}',
  Restraint: 'Zügel',
  None: 'Keine',
  'Pulls every weight to 0 by the same force: weights that do not help vanish.':
    'Zieht jedes Gewicht mit derselben Kraft zur 0: Gewichte, die nicht helfen, verschwinden.',
  'Pulls large weights harder: none grows very large.': 'Zieht an großen Gewichten stärker: Keines wird sehr groß.',
  'Longest gradient': 'Längster Gradient',
  'Gradients are taken as long as they are.': 'Gradienten werden so lang genommen, wie sie sind.',
  'A longer gradient is shortened to this.': 'Ein längerer Gradient wird hierauf gekürzt.',
  'Data set': 'Datensatz',

  // What does not fit
  'There are {rows} rows; up to {most} can be trained on here. Leave some out.':
    'Es sind {rows} Zeilen; hier lässt sich mit höchstens {most} trainieren. Lass einige weg.',
  'There are {n} rows; there must be at least {fewest} to learn from.': {
    one: 'Es ist {n} Zeile; zum Lernen braucht es mindestens {fewest}.',
    other: 'Es sind {n} Zeilen; zum Lernen braucht es mindestens {fewest}.',
  },
  'the numbers of two weights': 'die Nummern zweier Gewichte',
  'text of at most {n} characters': 'ein Text von höchstens {n} Zeichen',
  'up to {n} whole numbers from 1 to {most}': 'bis zu {n} ganze Zahlen von 1 bis {most}',
  'The link asks for step “{text}”, but there are steps from 0 to {most}.':
    'Der Link verlangt Schritt „{text}“, aber es gibt nur die Schritte 0 bis {most}.',
  numbers: 'Zahlen',
  'two classes': 'zwei Klassen',
  'several classes': 'mehrere Klassen',
  'several labels at once': 'mehrere Merkmale zugleich',
  distributions: 'Verteilungen',
  '{loss} takes logarithms of probabilities. This output can be any number, so the loss can fall for ever without the model getting better.':
    '{loss}: Diese Verlustfunktion erwartet Logarithmen von Wahrscheinlichkeiten. Diese Ausgabe kann jede Zahl sein; der Verlust kann also endlos fallen, ohne dass das Modell besser wird.',
  '{loss} takes probabilities, but this output can be any number. Training stops as soon as one is below 0 or above 1: choose a sigmoid or a softmax.':
    '{loss}: Diese Verlustfunktion erwartet Wahrscheinlichkeiten, aber diese Ausgabe kann jede Zahl sein. Das Training hält an, sobald eine unter 0 oder über 1 liegt: Wähle Sigmoid oder Softmax.',
  '{loss} applies a sigmoid or a softmax of its own, and here it would be applied twice: predictions stay near the middle, and the loss cannot come near 0.':
    '{loss}: Diese Verlustfunktion wendet selbst Sigmoid oder Softmax an, hier also ein zweites Mal: Die Vorhersagen bleiben nahe der Mitte, und der Verlust kommt nicht in die Nähe von 0.',
  '{loss} pulls outputs to −1 or 1, but this one stays between 0 and 1: half of the points can never be right.':
    '{loss}: Diese Verlustfunktion zieht Ausgaben zu −1 oder 1, aber diese bleibt zwischen 0 und 1: Die Hälfte der Punkte kann nie stimmen.',
  '{loss} is made for numbers, not for classes. Expect it to learn, but slowly where the model is sure and wrong: there the slope of the output is nearly flat.':
    '{loss}: Diese Verlustfunktion ist für Zahlen gemacht, nicht für Klassen. Das Modell wird lernen, aber langsam, wo es sicher ist und falsch liegt: Dort ist die Ausgabe fast flach.',
  '{loss} is made for numbers, not for classes. Expect it to learn, but also to count points as missed that are far on the right side, and to pull the boundary towards them.':
    '{loss}: Diese Verlustfunktion ist für Zahlen gemacht, nicht für Klassen. Das Modell wird lernen, aber auch Punkte als verfehlt zählen, die weit auf der richtigen Seite liegen, und die Grenze zu ihnen ziehen.',
  '{loss} is made for {task}. The targets of these data may be outside what it takes.':
    '{loss}: Diese Verlustfunktion ist für {task} gemacht. Die Zielwerte dieser Daten können außerhalb dessen liegen, was sie annimmt.',
};
