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
  'any words': 'beliebige Wörter',

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
  '“{text}” is not {expects}. {name} stays {kept}.':
    '„{text}“ ist nicht möglich, erlaubt ist: {expects}. {name} bleibt bei {kept}.',
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

  // Softmax
  cat: 'Katze',
  dog: 'Hund',
  bird: 'Vogel',
  'Scores become probabilities': 'Aus Scores werden Wahrscheinlichkeiten',
  'Move a score or the temperature, and choose which class is the true one.':
    'Bewege einen Score oder die Temperatur und wähle, welche Klasse die wahre ist.',
  'Cross-entropy: the surprise at the truth': 'Kreuzentropie: die Überraschung über die Wahrheit',
  'against the smoothed target': 'gegen den geglätteten Zielwert',
  Perplexity: 'Perplexität',
  'so many equal choices would surprise as much': 'so viele gleiche Möglichkeiten würden ebenso überraschen',
  Class: 'Klasse',
  Score: 'Score',
  Probability: 'Wahrscheinlichkeit',
  'Surprise if true': 'Überraschung, wenn wahr',
  Classes: 'Klassen',
  'True class': 'Wahre Klasse',
  'Score (logit)': 'Score (Logit)',
  'Score of {label}': 'Score von {label}',
  '{score}, probability {share}': '{score}, Wahrscheinlichkeit {share}',
  'The largest bet, {given}, is on “{truth}”, and that is true: the loss is {loss}.':
    'Der größte Einsatz, {given}, liegt auf „{truth}“, und das stimmt: Der Verlust ist {loss}.',
  'The largest bet, {bet}, is on “{likeliest}”: confident and wrong. “{truth}”, which is true, got {given}: the loss is {loss}.':
    'Der größte Einsatz, {bet}, liegt auf „{likeliest}“: sicher und falsch. „{truth}“, was stimmt, bekam {given}: Der Verlust ist {loss}.',
  'The largest bet, {bet}, is on “{likeliest}”: wrong, if not sure. “{truth}”, which is true, got {given}: the loss is {loss}.':
    'Der größte Einsatz, {bet}, liegt auf „{likeliest}“: falsch, wenn auch nicht sicher. „{truth}“, was stimmt, bekam {given}: Der Verlust ist {loss}.',
  'Temperature {temperature} sharpens: the leader takes more.':
    'Temperatur {temperature} schärft: Der Führende nimmt sich mehr.',
  'Temperature {temperature} flattens: the bets move together.':
    'Temperatur {temperature} flacht ab: Die Einsätze rücken zusammen.',
  'Smoothing asks for {own} on the true class and {other} on each other, so being surer than that costs again.':
    'Die Glättung verlangt {own} auf der wahren Klasse und {other} auf jeder anderen; sicherer zu sein als das kostet also wieder.',

  // Pictures compared
  'Two ways to compare pictures': 'Zwei Arten, Bilder zu vergleichen',
  'Move the copy, or blur it. Beneath each picture stand the contrasts of its three patches.':
    'Verschiebe die Kopie oder mach sie unscharf. Unter jedem Bild stehen die Kontraste seiner drei Felder.',
  'Moved by': 'Verschoben um',
  '{n} dots': { one: '{n} Bildpunkt', other: '{n} Bildpunkte' },
  'Blurred by': 'Unscharf um',
  Brightness: 'Helligkeit',
  'Pixel loss': 'Pixelverlust',
  'MSE of the dots': 'MSE der Bildpunkte',
  'Feature loss': 'Merkmalsverlust',
  'MSE of the contrasts': 'MSE der Kontraste',
  Compared: 'Verglichen',
  Original: 'Original',
  'Copy||of a picture': 'Kopie',
  'Squared error': 'Quadrierter Fehler',
  'Dot {n}': 'Bildpunkt {n}',
  'Contrast of patch {n}': 'Kontrast von Feld {n}',
  'Squared error of each dot': 'Fehler im Quadrat, je Bildpunkt',
  'Squared error of the features': 'Quadrierter Fehler der Merkmale',
  'moved by {n} dots': { one: 'um {n} Bildpunkt verschoben', other: 'um {n} Bildpunkte verschoben' },
  'blurred by {share}': 'um {share} unscharf',
  'brighter by {n}': 'um {n} heller',
  'darker by {n}': 'um {n} dunkler',
  'The copy is {done}.': 'Die Kopie ist {done}.',
  'The copy is the original.': 'Die Kopie ist wie das Original.',
  '{what} Dot by dot the loss is {pixels}, by features {features}. {verdict}':
    '{what} Bildpunkt für Bildpunkt ist der Verlust {pixels}, nach Merkmalen {features}. {verdict}',
  'Both find nothing wrong.': 'Beide haben nichts einzuwenden.',
  'The features find nothing wrong.': 'Die Merkmale haben nichts einzuwenden.',
  'Both object equally.': 'Beide haben gleich viel einzuwenden.',
  'The features object more.': 'Die Merkmale haben mehr einzuwenden.',
  'The dots object more.': 'Die Bildpunkte haben mehr einzuwenden.',

  // Embeddings
  cats: 'Katzen',
  dogs: 'Hunde',
  birds: 'Vögel',
  'Like to like': 'Gleich und Gleich',
  'Play, and see who gathers. Take hold of a point to see what the loss makes of it, or drag it away.':
    'Spiel es ab und sieh, wer sich sammelt. Fass einen Punkt an, um zu sehen, was der Verlust aus ihm macht, oder zieh ihn weg.',
  Point: 'Punkt',
  Kind: 'Art',
  'Farthest of its kind': 'Der Fernste seiner Art',
  'Nearest of another': 'Der Nächste einer anderen',
  'All {n} triplets: an anchor, one of its kind, one of another':
    'Alle {n} Triplets: ein Anker, einer seiner Art, einer von einer anderen',
  'All {n} pairs': 'Alle {n} Paare',
  'Seen from the ringed point: others within the inner circle are hard, in the band of the margin semi-hard, beyond it easy.':
    'Vom umringten Punkt aus: Andere im inneren Kreis sind schwer, im Band des Abstands halbschwer, jenseits davon leicht.',
  'Seen from the ringed point: others within the circle of the margin are pushed away, those beyond it are not.':
    'Vom umringten Punkt aus: Andere im Kreis des Abstands werden weggedrückt, die jenseits davon nicht.',
  '{n} points of {kinds} kinds. {words}': '{n} Punkte von {kinds} Arten. {words}',
  'Point {n}, one of the {kind}: moves in all four directions':
    'Punkt {n}, einer der Art {kind}: lässt sich in alle vier Richtungen bewegen',
  hard: 'schwer',
  'the other kind is nearer': 'die andere Art ist näher',
  'semi-hard': 'halbschwer',
  'farther, by less than the margin': 'ferner, um weniger als den Abstand',
  easy: 'leicht',
  'far enough: no loss, no pull': 'fern genug: kein Verlust, kein Zug',
  pulled: 'gezogen',
  'alike: the farther, the harder': 'gleich: je ferner, desto stärker',
  pushed: 'gedrückt',
  'unlike, within the margin': 'ungleich, innerhalb des Abstands',
  'at rest': 'in Ruhe',
  'unlike, beyond the margin': 'ungleich, jenseits des Abstands',
  'Before training': 'Vor dem Training',
  'After {n} steps': { one: 'Nach {n} Schritt', other: 'Nach {n} Schritten' },
  '{when}, {n} of {all} points have one of their own kind nearest; loss {loss}.':
    '{when}: {n} von {all} Punkten haben einen ihrer eigenen Art am nächsten; Verlust {loss}.',
  'Every triplet is easy, and nothing moves any more.': 'Jedes Triplet ist leicht, und nichts bewegt sich mehr.',
  'Point {point}, one of the {kind}, is drawn to its own kind and pushes away {near} of {all} others, those within the margin.':
    'Punkt {point}, einer der Art {kind}, wird zu seiner eigenen Art gezogen und drückt {near} von {all} anderen weg, die innerhalb des Abstands.',
  'Around point {point}, one of the {kind}, compared with the farthest of its kind: {hard} of the others are hard, {semi} semi-hard, {easy} easy.':
    'Um Punkt {point}, einen der Art {kind}, verglichen mit dem Fernsten seiner Art: {hard} der anderen sind schwer, {semi} halbschwer, {easy} leicht.',

  // A rare yes
  'BCE with a class weight': 'BCE mit einem Klassengewicht',
  'When yes is rare': 'Wenn Ja selten ist',
  'The model scores all cases fairly well, and training moves its bias alone. See whom each loss listens to, and what it makes of that.':
    'Das Modell bewertet alle Fälle recht gut, und das Training bewegt nur seinen Bias. Sieh, auf wen jeder Verlust hört und was daraus wird.',
  'All cases': 'Alle Fälle',
  'Plain BCE': 'Einfache BCE',
  'Always “no”': 'Immer „nein“',
  'Positives, of the loss': 'Positive, am Verlust',
  'Hard negatives': 'Schwere Negative',
  'Easy negatives': 'Leichte Negative',
  Found: 'Gefunden',
  Alarms: 'Alarme',
  'Beside plain BCE': 'Neben einfacher BCE',
  'Share of positives': 'Anteil der Positiven',
  'Focus γ': 'Fokus γ',
  'Weight α of positives': 'Gewicht α der Positiven',
  'Says yes from': 'Sagt Ja ab',
  positives: 'Positive',
  'hard negatives: taken for positives': 'schwere Negative: für Positive gehalten',
  'easy negatives: right already': 'leichte Negative: schon richtig',
  'Before training: who makes up the loss': 'Vor dem Training: wer den Verlust ausmacht',
  'After training: which positives are found': 'Nach dem Training: welche Positiven gefunden werden',
  '{n} of 100 found': '{n} von 100 gefunden',
  '{share} accuracy': '{share} richtig',
  'BCE only {loss}': 'BCE nur {loss}',
  'BCE, positives weigh {weight}': 'BCE, Positive zählen {weight}-fach',
  'Focal, γ {gamma}, α {alpha}': 'Focal, γ {gamma}, α {alpha}',
  'Always “no” is right in {share} of cases.': 'Immer „nein“ ist in {share} der Fälle richtig.',
  'To plain BCE the positives are {positives} of the loss, and the easy negatives {easy}: trained with it, the model finds {found} of 100 positives.':
    'Für die einfache BCE machen die Positiven {positives} des Verlusts aus und die leichten Negativen {easy}: Mit ihr trainiert, findet das Modell {found} von 100 Positiven.',
  '{loss}: positives {positives}, easy negatives {easy}, and it finds {found}.':
    '{loss}: Positive {positives}, leichte Negative {easy}, und es findet {found}.',
  'With as many positives as negatives there is nothing to mend.':
    'Bei ebenso vielen Positiven wie Negativen gibt es nichts zu beheben.',
  'no alarms': 'keine Alarme',
  '{share} of alarms true': '{share} der Alarme stimmen',

  // The margin
  Hinge: 'Hinge',
  'Squared hinge': 'Quadrierter Hinge',
  Logistic: 'Logistisch',
  Exponential: 'Exponentiell',
  'The margin': 'Der Abstand',
  'Drag the scores. The shaded band is the margin; a thick bar is what a point is short of it.':
    'Zieh an den Scores. Das getönte Band ist der Abstand; ein dicker Balken ist, was einem Punkt daran fehlt.',
  Label: 'Label',
  Standing: 'Stand',
  safe: 'sicher',
  'too close': 'zu nah',
  'wrong side': 'falsche Seite',
  Scores: 'Scores',
  score: 'Score',
  'Label +1: belongs right of +1': 'Label +1: gehört rechts von +1',
  'Label −1: belongs left of −1': 'Label −1: gehört links von −1',
  'Score of {point}, label {label}': 'Score von {point}, Label {label}',
  '{low} to {high} labels, each -1 or 1': '{low} bis {high} Labels, jedes -1 oder 1',
  mean: 'Mittel',
  '{names} is on the wrong side': '{names} ist auf der falschen Seite',
  '{names} are on the wrong side': '{names} sind auf der falschen Seite',
  '{names} is right, but too close': '{names} ist richtig, aber zu nah',
  '{names} are right, but too close': '{names} sind richtig, aber zu nah',
  'Every point is beyond the margin.': 'Jeder Punkt ist jenseits des Abstands.',
  '{n} of {all} violate the margin: {who}.': '{n} von {all} verletzen den Abstand: {who}.',
  'Mean loss: {costs}.': 'Mittlerer Verlust: {costs}.',
  'Points beyond the margin cost nothing under {sparing}; {charging} still charges them.':
    'Punkte jenseits des Abstands kosten nichts bei {sparing}; {charging} stellt sie weiter in Rechnung.',

  // Descent
  'How large a step?': 'Wie groß soll ein Schritt sein?',
  'Slide the learning rate up until the steps no longer come to rest. Drag the start.':
    'Schieb die Lernrate hoch, bis die Schritte nicht mehr zur Ruhe kommen. Zieh den Start.',
  'Curvature k': 'Krümmung k',
  'Hide the edge': 'Grenze verbergen',
  'Show the edge': 'Grenze zeigen',
  'parameter {name}': 'Parameter {name}',
  'A valley of curvature {k}, and the steps down it. {words}':
    'Ein Tal der Krümmung {k} und die Schritte hinab. {words}',
  'Start: left and right move it': 'Start: Links und rechts bewegen ihn',
  'Contour map of a ravine, steep across and flat along it, and the steps in it. {words}':
    'Höhenkarte einer Schlucht, quer steil und längs flach, und die Schritte darin. {words}',
  'Start: moves in all four directions': 'Start: lässt sich in alle vier Richtungen bewegen',
  'Converges below {rate}, two divided by the curvature': 'Konvergiert unter {rate}, zwei geteilt durch die Krümmung',
  'It converges.': 'Es konvergiert.',
  'It swings, and settles.': 'Es schwingt und beruhigt sich.',
  'It swings for ever.': 'Es schwingt für immer.',
  'It creeps.': 'Es kriecht.',
  'It diverges.': 'Es divergiert.',
  'After {n} steps the loss is {loss}.': {
    one: 'Nach {n} Schritt ist der Verlust {loss}.',
    other: 'Nach {n} Schritten ist der Verlust {loss}.',
  },
  'Soon its numbers are too large to compute with.': 'Bald sind die Zahlen zu groß zum Rechnen.',
  '{n} steps lead from loss {first} to {last}.': '{n} Schritte führen von Verlust {first} zu {last}.',
  'One step lands exactly at the bottom.': 'Ein Schritt landet genau am Tiefpunkt.',
  'Every step leaves {left} of the distance to the bottom.':
    'Jeder Schritt lässt {left} der Entfernung zum Tiefpunkt übrig.',
  'Every step overshoots, to {left} of the distance on the other side.':
    'Jeder Schritt schießt über das Ziel hinaus, auf {left} der Entfernung auf der anderen Seite.',
  'Every step overshoots, exactly as far to the other side.':
    'Jeder Schritt schießt über das Ziel hinaus, genau so weit auf die andere Seite.',
  'Every step overshoots, and ends up {n} times as far out on the other side.':
    'Jeder Schritt schießt über das Ziel hinaus und landet {n}-mal so weit draußen auf der anderen Seite.',
  '{n} times': 'das {n}-Fache',
  '{left} of the distance, on the other side': '{left} der Entfernung, auf der anderen Seite',
  '{left} of the distance': '{left} der Entfernung',
  'Across the ravine every step leaves {across}; along it, {along}.':
    'Quer zur Schlucht lässt jeder Schritt {across}; längs {along}.',

  // Two losses weighed
  'Gradient: how steep each is': 'Gradient: wie steil jede ist',
  'Gradient of the sum': 'Gradient der Summe',
  'The prediction now': 'Die Vorhersage jetzt',
  '{term} adds {loss}': '{term} steuert {loss} bei',
  'Prediction {x}: the sum is {sum}, {share} of it by the first.':
    'Vorhersage {x}: Die Summe ist {sum}, davon {share} durch den ersten.',
  'Prediction {x}: the sum is {sum}.': 'Vorhersage {x}: Die Summe ist {sum}.',
  'Their pulls cancel out here.': 'Hier heben sich die Züge auf.',
  'Together they slope by {slope}.': 'Zusammen haben sie die Steigung {slope}.',
  'The sum is lowest at {x}.': 'Am niedrigsten ist die Summe bei {x}.',
  'First loss': 'Erster Verlust',
  'First weight': 'Erstes Gewicht',
  'First target': 'Erster Zielwert',
  'Second loss': 'Zweiter Verlust',
  'Second weight': 'Zweites Gewicht',
  'Second target': 'Zweiter Zielwert',
  'Two losses, weighed and added up': 'Zwei Verluste, gewichtet und addiert',
  'Each draws the prediction to its own target. Move a weight, and see who is heard.':
    'Jeder zieht die Vorhersage zu seinem eigenen Zielwert. Bewege ein Gewicht und sieh, wer gehört wird.',
  'Its gradient': 'Ihr Gradient',

  // BCE or MSE
  Logit: 'Logit',
  'Gradient for the logit: how hard it pulls': 'Gradient für den Logit: wie stark er zieht',
  'MSE on the sigmoid': 'MSE auf der Sigmoid',
  'The model now': 'Das Modell jetzt',
  'The model says {share} and the truth is yes: {standing}.':
    'Das Modell sagt {share}, und die Wahrheit ist ja: {standing}.',
  'The model says {share} and the truth is no: {standing}.':
    'Das Modell sagt {share}, und die Wahrheit ist nein: {standing}.',
  '{said} BCE pulls at the logit with {strong}, MSE with {weak}, {ratio} times less.':
    '{said} BCE zieht am Logit mit {strong}, MSE mit {weak}, {ratio}-mal schwächer.',
  'confidently wrong': 'sicher und falsch',
  undecided: 'unentschieden',
  'right, but not sure': 'richtig, aber nicht sicher',
  'right and sure': 'richtig und sicher',
  'yes, 1': 'ja, 1',
  'no, 0': 'nein, 0',
  'BCE or MSE on a sigmoid?': 'BCE oder MSE auf einer Sigmoid?',
  'Move the logit to where the model is sure, and wrong.':
    'Bewege den Logit dahin, wo das Modell sicher ist und falsch liegt.',
  'BCE pulls with': 'BCE zieht mit',
  'MSE pulls with': 'MSE zieht mit',
  'The truth is': 'Die Wahrheit ist',
  'loss {n}': 'Verlust {n}',

  // The best constant
  'One number for all of them': 'Eine Zahl für alle',
  'Drag a ring far out, and see which valley runs after it and which stays.':
    'Zieh einen Ring weit hinaus und sieh, welches Tal ihm nachläuft und welches bleibt.',
  'Best constant': 'Beste Konstante',
  'Loss there': 'Verlust dort',
  'Your constant': 'Deine Konstante',
  Values: 'Werte',
  'Value {n}': 'Wert {n}',
  'lowest at {place}': 'am niedrigsten bei {place}',
  'at {n}': 'bei {n}',
  '{title} of every constant from {low} to {high}: lowest, {loss}, at {constant}.':
    '{title} jeder Konstante von {low} bis {high}: am niedrigsten, {loss}, bei {constant}.',
  '{loss} is lowest at {place}': '{loss} ist am niedrigsten bei {place}',
  '{loss} at {place}': '{loss} bei {place}',
  'Your {constant} has {losses}.': 'Deine {constant} hat {losses}.',
  'the mean': 'das Mittel',
  'the median': 'der Median',
  'the {q} quantile': 'das {q}-Quantil',
  '{name}’s lowest point stayed': 'blieb der tiefste Punkt von {name}',
  '{name}’s stayed': 'blieb der von {name}',
  '{name}’s lowest point ran by {by}': 'lief der tiefste Punkt von {name} um {by}',
  '{name}’s ran by {by}': 'lief der von {name} um {by}',
  'Since the start, {moves}.': 'Seit dem Anfang {moves}.',

  // Side by side
  'Side by side from the same start': 'Seite an Seite vom selben Start',
  'Play, or take one step after another, and see who gets where.':
    'Spiel es ab oder geh Schritt für Schritt und sieh, wer wohin kommt.',
  'Its own loss': 'Eigener Verlust',
  'Loss held out': 'Zurückgelegter Verlust',
  'Steps||of a training': 'Schritte',
  'All start from the same place: {score}.': 'Alle beginnen am selben Ort: {score}.',
  'At the start: {score}.': 'Am Anfang: {score}.',
  '{start} They are sure, and wrong. Play.': '{start} Sie sind sicher und liegen falsch. Spiel ab.',
  '{start} Play.': '{start} Spiel ab.',
  '{name} with {n}': '{name} mit {n}',
  '{after}: {scores}.': '{after}: {scores}.',
  'The last gradient pulled {pulls}.': 'Der letzte Gradient zog {pulls}.',
  '{names} had to stop: its numbers grew beyond all bounds. Lower the rate.':
    '{names} musste anhalten: Die Zahlen wuchsen über alle Grenzen. Senke die Rate.',
  '{after}: loss {loss} on the training samples and {other} on those held out, where it was lowest at step {best} with {lowest}. Training: {score}; held out: {otherScore}.':
    '{after}: Verlust {loss} auf den Trainingsbeispielen und {other} auf den zurückgelegten, wo er bei Schritt {best} mit {lowest} am niedrigsten war. Training: {score}; zurückgelegt: {otherScore}.',
  '{after}: loss {loss} on the training samples and {other} on those held out, its lowest so far. Training: {score}; held out: {otherScore}.':
    '{after}: Verlust {loss} auf den Trainingsbeispielen und {other} auf den zurückgelegten, der bisher niedrigste. Training: {score}; zurückgelegt: {otherScore}.',
  accuracy: 'Genauigkeit',
  'typical miss': 'typischer Fehler',
  'The measure of every training, step by step. {words}': 'Das Maß jedes Trainings, Schritt für Schritt. {words}',
  training: 'Training',
  '{name}, training': '{name}, Training',
  'held out': 'zurückgelegt',
  '{name}, held out': '{name}, zurückgelegt',
  'Rate {n}': 'Rate {n}',
  'Rate of run {n}': 'Rate von Lauf {n}',
  'Rate of {name}': 'Rate von {name}',
  '{numbers}, all of them whole': '{numbers}, alle davon ganz',
  '{names}, at most {n}': '{names}, höchstens {n}',

  // Divergence
  'How far apart are two distributions?': 'Wie weit liegen zwei Verteilungen auseinander?',
  'Move what the model says, and watch what each direction charges for.':
    'Bewege, was das Modell sagt, und sieh, was jede Richtung berechnet.',
  Bin: 'Fach',
  'Term of {what}': 'Term von {what}',
  'Mean of q': 'Mittel von q',
  'Width of q': 'Breite von q',
  'Minimise {what}': '{what} minimieren',
  'p: what is true': 'p: was wahr ist',
  'q: what the model says': 'q: was das Modell sagt',
  'where q says too little': 'wo q zu wenig sagt',
  'Two distributions. {summary}': 'Zwei Verteilungen. {summary}',
  'Two distributions. {summary} Arrow keys read the bins.':
    'Zwei Verteilungen. {summary} Die Pfeiltasten lesen die Fächer vor.',
  '{bin}: p says {p}, q {q}': '{bin}: p sagt {p}, q {q}',
  '{side} of {bin}': '{side} von {bin}',
  '{shares} that add up to 1, or {names}': '{shares}, die zusammen 1 ergeben, oder {names}',
  ' or ': ' oder ',
  '{shares} that add up to 1': '{shares}, die zusammen 1 ergeben',
  '{what}, forward': '{what}, vorwärts',
  'q must cover all that p does': 'q muss alles abdecken, was p abdeckt',
  '{what}, reverse': '{what}, rückwärts',
  'q must stay where p is': 'q muss bleiben, wo p ist',
  'the same both ways, at most log 2': 'in beide Richtungen gleich, höchstens log 2',
  'Entropy of p {entropy} + KL(p‖q) {waste} = cross-entropy {sum}':
    'Entropie von p {entropy} + KL(p‖q) {waste} = Kreuzentropie {sum}',
  'q says just what p does: both divergences are 0, and cross-entropy is the entropy of p alone.':
    'q sagt genau, was p sagt: Beide Divergenzen sind 0, und die Kreuzentropie ist allein die Entropie von p.',
  '{name} is infinite: at {bin}, {first} says {share} and {second} says never.':
    '{name} ist unendlich: bei {bin} sagt {first} {share}, und {second} sagt nie.',
  '{name} is {value}, dearest at {bin}: {first} says {share} there, {second} {other}.':
    '{name} ist {value}, am teuersten bei {bin}: {first} sagt dort {share}, {second} {other}.',

  // Fitting lines
  'Whose line follows the outlier?': 'Wessen Gerade folgt dem Ausreißer?',
  'Drag the filled point up and down. Every line is trained anew, each under its own loss.':
    'Zieh den gefüllten Punkt auf und ab. Jede Gerade wird neu trainiert, jede unter ihrem eigenen Verlust.',
  'Loss of the line': 'Verlust der Geraden',
  'Pull of point {n}': 'Zug von Punkt {n}',
  'length of the walk, km': 'Länge der Wanderung, km',
  'The filled point’s share of the pull on each line': 'Der Anteil des gefüllten Punkts am Zug an jeder Geraden',
  '{n} points and {lines} lines through them. {words}': '{n} Punkte und {lines} Geraden hindurch. {words}',
  'Point {n}: moves in all four directions': 'Punkt {n}: lässt sich in alle vier Richtungen bewegen',
  'All points lie on one line, and every loss finds it.':
    'Alle Punkte liegen auf einer Geraden, und jeder Verlust findet sie.',
  '{share} of the pulling under {name}': '{share} des Ziehens unter {name}',
  '{share} under {name}': '{share} unter {name}',
  'Point {n}, the one farthest off, does {pulls}.': 'Punkt {n}, der am weitesten abliegt, leistet {pulls}.',
  '{name}’s line stayed': 'blieb die Gerade von {name}',
  '{name}’s line turned by {by}': 'drehte sich die Gerade von {name} um {by}',
  '{name}’s turned by {by}': 'drehte sich die von {name} um {by}',
  'Since the start {turns}.': 'Seit dem Anfang {turns}.',

  // Parts
  'loss after each step': 'Verlust nach jedem Schritt',
  'The loss after each step.': 'Der Verlust nach jedem Schritt.',

  // The loss curve
  'Compare with': 'Vergleichen mit',
  'No other loss': 'Keinem anderen Verlust',
  'Gradient: how steep the loss is': 'Gradient: wie steil der Verlust ist',
  'Gradient of {loss}': 'Gradient: {loss}',
  'The target': 'Der Zielwert',
  undefined: 'nicht definiert',
  '{place}, target {target}': '{place}, Zielwert {target}',
  '{place}: {loss} is not defined there.': '{place}: {loss} ist dort nicht definiert.',
  '{place}: {loss} is infinite.': '{place}: {loss} ist unendlich.',
  '{place}: {loss} is {value}. {slope}': '{place}: {loss} ist {value}. {slope}',
  'The gradient is 0: nothing here says which way to go.': 'Der Gradient ist 0: Nichts sagt hier, wohin es gehen soll.',
  'The gradient is {slope}: less would lower the loss.': 'Der Gradient ist {slope}: Weniger würde den Verlust senken.',
  'The gradient is {slope}: more would lower the loss.': 'Der Gradient ist {slope}: Mehr würde den Verlust senken.',
  '{loss} (target {target})': '{loss} (Zielwert {target})',
  '{loss} is not defined there.': '{loss} ist dort nicht definiert.',
  '{loss} is {value}, its gradient {slope}.': '{loss}: {value}, Gradient {slope}.',
  '{value}, about as much': '{value}, etwa ebenso viel',
  '{value}, {ratio} times as much': '{value}, {ratio}-mal so viel',
  'The loss and its gradient': 'Der Verlust und sein Gradient',
  'Point at a curve, or move a slider.': 'Zeig auf eine Kurve oder bewege einen Regler.',
  '“{text}” is not {expects}. It stays {kept}.':
    '„{text}“ ist nicht möglich, erlaubt ist: {expects}. Es bleibt bei {kept}.',
  'Probability of the class': 'Wahrscheinlichkeit der Klasse',
  'Of three classes, one varies; the two others share the rest of the probability equally.':
    'Von drei Klassen ändert sich eine; die beiden anderen teilen sich den Rest der Wahrscheinlichkeit gleich.',
  'Of three classes, one varies; the two others have probability 0.':
    'Von drei Klassen ändert sich eine; die beiden anderen haben Wahrscheinlichkeit 0.',
  'Log-probability of the class': 'Log-Wahrscheinlichkeit der Klasse',
  'Score of the class': 'Score der Klasse',
  'Of three classes, one varies; the two others stay at {n}.':
    'Von drei Klassen ändert sich eine; die beiden anderen bleiben bei {n}.',
  'First component of the prediction': 'Erste Komponente der Vorhersage',
  'The prediction is the vector (x, 1), and x varies.': 'Die Vorhersage ist der Vektor (x, 1), und x ändert sich.',
  'Score of symbol 1 at the first step': 'Score von Symbol 1 im ersten Schritt',
  'There are three steps and three classes: the blank and two symbols. The target is symbol 1, then 2. All other scores are 0.':
    'Es gibt drei Schritte und drei Klassen: das Blank und zwei Symbole. Der Zielwert ist Symbol 1, dann 2. Alle anderen Scores sind 0.',
  'Score that there is an object': 'Score, dass da ein Objekt ist',
  'The scores of three classes are 1, 0 and 0, and the box is (0.5, 0.5, 0.2, 0.2). The target is whether there is an object.':
    'Die Scores von drei Klassen sind 1, 0 und 0, und der Rahmen ist (0,5; 0,5; 0,2; 0,2). Der Zielwert ist, ob da ein Objekt ist.',
};
