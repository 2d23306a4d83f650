import type { Words } from '../words.ts';

export const widgets: Words = {
  // The frame of every figure
  'Copy link': 'Link kopieren',
  'Link copied. It opens this figure as it is now.': 'Link kopiert. Er öffnet dieses Bild so, wie es jetzt ist.',
  'The browser did not allow copying. The link is {link}':
    'Der Browser hat das Kopieren nicht erlaubt. Der Link ist {link}',
  'This figure cannot be drawn: {why}': 'Dieses Bild lässt sich nicht zeichnen: {why}',
  'This figure cannot compute: the browser does not allow WebAssembly on this page. Allow it, or try another browser, and reload.':
    'Dieses Bild kann nicht rechnen: Der Browser erlaubt auf dieser Seite kein WebAssembly. Erlaube es oder nimm einen anderen Browser und lade neu.',
  'This figure cannot compute: its engine arrived damaged. Reload the page; if that does not help, the file on the server is broken.':
    'Dieses Bild kann nicht rechnen: Sein Rechenkern kam beschädigt an. Lade die Seite neu; hilft das nicht, ist die Datei auf dem Server kaputt.',
  'This figure cannot compute: its engine did not load. Check the connection and reload the page.':
    'Dieses Bild kann nicht rechnen: Sein Rechenkern wurde nicht geladen. Prüfe die Verbindung und lade die Seite neu.',
  'The link asks for {name} “{text}”, but it must be {expects}.':
    'Der Link verlangt für {name} „{text}“, aber möglich ist nur: {expects}.',
  'The original is shown instead.': 'Stattdessen siehst du das Original.',
  '{name} is “{text}”, but must be {expects}.': '{name} ist „{text}“, möglich ist aber nur: {expects}.',

  // The landscape
  'A real loss surface': 'Eine echte Verlustfläche',
  'Drag the large point. Every place on the map is a line through the data, and its height is the loss.':
    'Ziehe den großen Punkt. Jeder Ort der Karte ist eine Gerade durch die Daten, und seine Höhe ist der Verlust.',
  'The loss of every line': 'Der Verlust jeder Geraden',
  'across: slope w, up: height b': 'waagrecht: Steigung w, senkrecht: Höhe b',
  'The line at the point': 'Die Gerade am Punkt',
  'twelve walks': 'zwölf Wanderungen',
  'Contour map of the loss; the lowest place is {loss}.': 'Höhenkarte des Verlusts; der tiefste Ort hat {loss}.',
  'Twelve walks and a line through them.': 'Zwölf Wanderungen und eine Gerade hindurch.',
  'Start of the walk: left and right change w, up and down change b':
    'Start des Wegs: Links und rechts ändern w, auf und ab ändern b',
  'Learning rate': 'Lernrate',
  'Each step looks at': 'Jeder Schritt betrachtet',
  'one walk': 'eine Wanderung',
  'three walks': 'drei Wanderungen',
  'all twelve': 'alle zwölf',
  'Walk downhill': 'Bergab gehen',
  'target: a walk': 'Zielwert: eine Wanderung',
  'prediction: the line': 'Vorhersage: die Gerade',
  'loss: what it misses': 'Verlust: was sie verfehlt',
  'after the descent': 'nach dem Abstieg',
  'length, km': 'Länge, km',
  'time, hours': 'Zeit, Stunden',
  'Here the line misses by {miss} hours on average; loss {loss}.':
    'Hier liegt die Gerade im Mittel um {miss} Stunden daneben; Verlust {loss}.',
  'After {n} steps the line misses by {miss} hours on average; loss {loss}.': {
    one: 'Nach {n} Schritt liegt die Gerade im Mittel um {miss} Stunden daneben; Verlust {loss}.',
    other: 'Nach {n} Schritten liegt die Gerade im Mittel um {miss} Stunden daneben; Verlust {loss}.',
  },
  'Learning rate {rate} overshoots: after {n} steps the loss is {loss} and growing. Lower it.': {
    one: 'Lernrate {rate} schießt über das Ziel hinaus: Nach {n} Schritt ist der Verlust {loss} und wächst. Senke sie.',
    other:
      'Lernrate {rate} schießt über das Ziel hinaus: Nach {n} Schritten ist der Verlust {loss} und wächst. Senke sie.',
  },
  '{n} steps downhill lead to loss {loss}.': {
    one: '{n} Schritt bergab führt zum Verlust {loss}.',
    other: '{n} Schritte bergab führen zum Verlust {loss}.',
  },
  'Each step looks at one walk of the twelve; {n} steps are one epoch.':
    'Jeder Schritt betrachtet eine der zwölf Wanderungen; {n} Schritte sind eine Epoche.',
  'Each step looks at three walks of the twelve; {n} steps are one epoch.':
    'Jeder Schritt betrachtet drei der zwölf Wanderungen; {n} Schritte sind eine Epoche.',

  // Once round the loop
  'Once round the loop of learning': 'Einmal durch den Kreislauf des Lernens',
  'Move the weight by hand, or press Update once and watch it walk downhill.':
    'Bewege das Gewicht von Hand, oder drücke „Einmal aktualisieren“ und sieh zu, wie es bergab geht.',
  Quantity: 'Größe',
  Value: 'Wert',
  'Size, m²': 'Fläche, m²',
  Weight: 'Gewicht',
  'Prediction, thousand': 'Vorhersage, Tausend',
  'Target, thousand': 'Zielwert, Tausend',
  'Gradient for the weight': 'Gradient für das Gewicht',
  'Weight after one more update': 'Gewicht nach einem weiteren Schritt',
  'Updates so far': 'Schritte bisher',
  'A loop: data, model, prediction, loss, update, and back to the model.':
    'Ein Kreislauf: Daten, Modell, Vorhersage, Verlust, Aktualisierung und zurück zum Modell.',
  'gradient {n}': 'Gradient {n}',
  Data: 'Daten',
  'one house': 'ein Haus',
  Model: 'Modell',
  'weight × size': 'Gewicht × Fläche',
  thousand: 'Tausend',
  Target: 'Zielwert',
  'the real price': 'der echte Preis',
  Update: 'Aktualisierung',
  'Update once': 'Einmal aktualisieren',
  'weight {before} → {after}': 'Gewicht {before} → {after}',
  'Weights before': 'Frühere Gewichte',
  'The loss for every weight': 'Der Verlust für jedes Gewicht',
  'Weight now': 'Gewicht jetzt',
  'This update would overshoot to {weight}, off the slider: the learning rate is too large.':
    'Diese Aktualisierung schösse bis {weight}, über den Regler hinaus: Die Lernrate ist zu groß.',
  'Weight {weight} predicts {prediction} thousand; the house sold for {target}.':
    'Gewicht {weight} sagt {prediction} Tausend vorher; verkauft wurde das Haus für {target}.',
  'Loss {loss}.': 'Verlust {loss}.',
  'Loss {loss} after {n} updates.': {
    one: 'Verlust {loss} nach {n} Aktualisierung.',
    other: 'Verlust {loss} nach {n} Aktualisierungen.',
  },
  'One more update hardly moves it.': 'Eine weitere Aktualisierung bewegt es kaum.',
  'One more update moves the weight to {weight}.': 'Eine weitere Aktualisierung bringt das Gewicht auf {weight}.',

  // Trainings side by side
  'Run||of steps': 'Lauf',
  Pause: 'Pause',
  Play: 'Abspielen',
  Restart: 'Neu beginnen',
  'tinted: where the model says {class}': 'getönt: wo das Modell {class} sagt',
  'a sample · the line: what the model says · off by: half of the samples are missed by less':
    'ein Beispiel · die Linie: was das Modell sagt · daneben um: die Hälfte der Beispiele wird um weniger verfehlt',
  '{share} right': '{share} richtig',
  'off by {n}': 'daneben um {n}',

  // A loss on examples
  'Loss on a handful of examples': 'Der Verlust auf einer Handvoll Beispielen',
  'Drag a filled circle, or type a prediction.': 'Ziehe einen gefüllten Kreis oder tippe eine Vorhersage ein.',
  '“{text}” is not {expects}. {name} stays {kept}.': '„{text}“ ist nicht {expects}. {name} bleibt {kept}.',
  Example: 'Beispiel',
  Examples: 'Beispiele',
  'Example {n}': 'Beispiel {n}',
  Error: 'Fehler',
  error: 'Fehler',
  '{loss} term': '{loss}-Term',
  'Loss (their mean)': 'Verlust (ihr Mittel)',
  Accuracy: 'Genauigkeit',
  'Whether each answer is right': 'Ob jede Antwort stimmt',
  right: 'richtig',
  wrong: 'falsch',
  '{n} of {all} right': '{n} von {all} richtig',
  '{name}, typed': '{name}, getippt',
  'Prediction for {label}': 'Vorhersage für {label}',
  'Target for {label}': 'Zielwert für {label}',
  "Each example's term and its share": 'Der Term jedes Beispiels und sein Anteil',
  '{name}: every prediction hits its target.': '{name}: Jede Vorhersage trifft ihren Zielwert.',
  '{name}: {label} alone makes up {share} of it.': '{name}: {label} allein macht {share} davon aus.',
  '{name}: {label} makes up {share} of it.': '{name}: {label} macht {share} davon aus.',
  '{loss} is {ratio} times': '{loss} ist das {ratio}-Fache',
  '{list} what it was at the start.': '{list} des Werts am Anfang.',
  '{n} times the start': 'das {n}-Fache des Anfangs',
  '{label}: a certain {prediction}, and wrong. The logarithm of 0 is infinite, so the kernel takes {taken} instead of {prediction}: the term is {term}.':
    '{label}: eine sichere {prediction}, und falsch. Der Logarithmus von 0 ist unendlich, also nimmt der Kernel {taken} statt {prediction}: Der Term ist {term}.',
};
