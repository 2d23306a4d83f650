import type { Words } from '../words.ts';

/** What the build writes into pages, and no script says. */
export const build: Words = {
  'Skip to the text': 'Zum Text springen',
  Menu: 'Menü',
  Site: 'Website',
  Course: 'Kurs',
  Choose: 'Auswählen',
  Catalogue: 'Katalog',
  Challenges: 'Aufgaben',
  Playground: 'Spielwiese',
  Review: 'Wiederholen',
  Theme: 'Farben',
  'Look up': 'Nachschlagen',
  Glossary: 'Glossar',
  Questions: 'Fragen',
  'About you': 'Über dich',
  'Your progress': 'Dein Fortschritt',
  'For teachers': 'Für Lehrkräfte',
  'For your own pages': 'Für eigene Seiten',
  Languages: 'Sprachen',
  'in English': 'englisch',
  'Downhill {version}. MIT licence. Every number on this site is computed by its own loss kernels, on your device.':
    'Downhill {version}. MIT-Lizenz. Jede Zahl auf dieser Website berechnen ihre eigenen Verlustfunktionen, auf deinem Gerät.',
  'Not everything is translated yet. What EN stands beside is in English.':
    'Noch ist nicht alles übersetzt. Wo EN steht, geht es auf Englisch weiter.',

  'Downhill: learn loss functions by running them': 'Downhill: Verlustfunktionen lernen, indem du sie ausführst',
  'A free course on loss functions: every curve, number and exercise is computed on your device by the same C++ kernels.':
    'Ein freier Kurs über Verlustfunktionen: Jede Kurve, Zahl und Übung berechnet derselbe C++-Kernel auf deinem Gerät.',
  'A free course': 'Ein freier Kurs',
  'Learn loss functions by running them': 'Verlustfunktionen lernen, indem du sie ausführst',
  'Learn loss functions by running them.': 'Lerne Verlust\u00adfunktionen, indem du sie ausführst.',
  'A model learns by walking downhill on its loss. Move the start, and watch it find the valley.':
    'Ein Modell lernt, indem es auf seinem Verlust bergab geht. Verschiebe den Start und sieh zu, wie es das Tal findet.',
  'Begin with lesson {n}': 'Mit Lektion {n} beginnen',
  'A loss is a landscape: two parameters of a model give a place, and how wrong the model is there gives the height. Gradient descent starts somewhere, feels the slope underfoot, and takes one step after another down it.':
    'Ein Verlust ist eine Landschaft: Zwei Parameter eines Modells bestimmen einen Ort, und wie falsch das Modell dort liegt, bestimmt die Höhe. Der Gradientenabstieg beginnt irgendwo, spürt die Steigung unter den Füßen und geht Schritt für Schritt bergab.',
  'The course': 'Der Kurs',
  '{n} lessons from the ridge to the valley floor. Each builds on those above it. Or write losses at once: {link}.':
    '{n} Lektionen vom Grat bis zum Talgrund. Jede baut auf denen darüber auf. Oder schreib gleich selbst Verlustfunktionen: {link}.',
  'all challenges': 'alle Aufgaben',
  'The land is real: it is the mean squared error of a small model with two parameters, and the way down is gradient descent with momentum.':
    'Das Gelände ist echt: Es ist der mittlere quadratische Fehler eines kleinen Modells mit zwei Parametern, und der Weg hinab ist Gradientenabstieg mit Momentum.',
  'In the making': 'In Arbeit',
  '{n} min to read': '{n} Min. Lesezeit',
  'The catalogue': 'Der Katalog',
  '{n} losses, with their live curves, formulas and C++ kernels, and when to use them. Or let {link}.':
    '{n} Verlustfunktionen mit lebenden Kurven, Formeln, ihrem C++-Kernel und wann man sie nimmt. Oder {link}.',
  'a few questions lead you to one': 'lass dich von ein paar Fragen zu einer führen',
  'The playground': 'Die Spielwiese',
  'Train a small model in sight: any data, your own too, any loss and any optimizer; step by step, there and back. Keep a run, change one thing, and see what it does.':
    'Trainiere ein kleines Modell vor deinen Augen: mit beliebigen Daten, auch deinen eigenen, jeder Verlustfunktion und jedem Optimierer; Schritt für Schritt, vor und zurück. Behalte einen Lauf, ändere eine Sache und sieh, was sie bewirkt.',
  'Open the playground': 'Spielwiese öffnen',

  Regression: 'Regression',
  'The prediction is a number: a price, a temperature, a count.':
    'Die Vorhersage ist eine Zahl: ein Preis, eine Temperatur, eine Anzahl.',
  'The prediction says how likely one of two classes is.':
    'Die Vorhersage sagt, wie wahrscheinlich eine von zwei Klassen ist.',
  'One of many': 'Eine von vielen',
  'One of several classes is true, and each gets a score.':
    'Eine von mehreren Klassen trifft zu, und jede bekommt eine Punktzahl.',
  'Each of several labels may be true or not.': 'Jedes von mehreren Merkmalen kann zutreffen oder nicht.',
  Distributions: 'Verteilungen',
  'One whole distribution is held against another.': 'Eine ganze Verteilung wird mit einer anderen verglichen.',
  Embeddings: 'Einbettungen',
  'What is alike should lie close together, and what is not far apart.':
    'Was sich ähnelt, soll nah beieinander liegen, und was nicht, weit auseinander.',
  Ranking: 'Rangfolgen',
  'The order counts, and not the values.': 'Die Reihenfolge zählt, nicht die Werte.',
  Sequences: 'Folgen',
  'Symbols in order, without saying when each of them comes.':
    'Zeichen der Reihe nach, ohne zu sagen, wann jedes davon kommt.',
  'Several at once': 'Mehrere zugleich',
  'Losses that are weighed and added up.': 'Verlustfunktionen, die gewichtet und addiert werden.',

  'Lesson {n} of {all}': 'Lektion {n} von {all}',
  'Builds on {lessons}': 'Baut auf {lessons} auf',
  'In this lesson': 'In dieser Lektion',
  Sections: 'Abschnitte',
  'Next and previous lesson': 'Nächste und vorige Lektion',
  'Next lesson': 'Nächste Lektion',
  'Previous lesson': 'Vorige Lektion',
  '{label}, in the making': '{label}, in Arbeit',
  'The end': 'Ende',
  'Back to the course': 'Zurück zum Kurs',
  Beginner: 'Für den Einstieg',
  Intermediate: 'Für Fortgeschrittene',
  Advanced: 'Für Erfahrene',
  '{kicker}: {title}. Beside it, {picture}.': '{kicker}: {title}. Daneben {picture}.',
  'the curve of the loss': 'die Kurve der Verlustfunktion',
  'the contour lines of a loss surface, with the way down': 'die Höhenlinien einer Verlustfläche mit dem Weg hinab',
  'the contour lines of a loss surface, with the way down and station {n} on it':
    'die Höhenlinien einer Verlustfläche mit dem Weg hinab und Station {n} darauf',

  'What to write': 'Was du schreibst',
  Hints: 'Tipps',
  'A solution': 'Eine Lösung',
  'Why it works': 'Warum sie funktioniert',
  'It prints': 'Die Ausgabe',
  'C++ kernel': 'C++-Kernel',
  'What you should see': 'Was du sehen solltest',
  'Compare with our answer': 'Mit unserer Antwort vergleichen',
  "The kernel's answer": 'Die Antwort des Kernels',
  'That is:': 'Das heißt:',
  'The tour in words': 'Der Rundgang in Worten',
  'Sketch the loss for predictions from {from} to {to}, when the target is {target}: on paper, if you like.':
    'Skizziere den Verlust für Vorhersagen von {from} bis {to} bei einem Zielwert von {target}, gern auch auf Papier.',
  'The kernel’s curve.': 'Die Kurve des Kernels.',
  'The kernel’s curve in numbers': 'Die Kurve des Kernels in Zahlen',
  '{loss}{unit} at {x}': '{loss}{unit} bei {x}',
  'It is {first} and rises to {last}.': 'Er ist {first} und steigt auf {last}.',
  'It is {first} and falls to {last}.': 'Er ist {first} und fällt auf {last}.',
  'It is {first}, falls to {lowest} and rises to {last}.': 'Er ist {first}, fällt auf {lowest} und steigt auf {last}.',
  Wrong: 'Falsch',
  'Choose one.': 'Wähle eine Antwort.',
  'Choose all that are right.': 'Wähle alle richtigen.',
  'Write a number.': 'Schreib eine Zahl.',
  'The answer is {n}{unit}.': 'Die Antwort ist {n}{unit}.',
  '{n}{unit} is wrong.': '{n}{unit} ist falsch.',
  'If you have another answer:': 'Wenn du eine andere Antwort hast:',
  'Put these in order, the first at the top.': 'Bring das in die richtige Reihenfolge, das Erste nach oben.',
  'Choose …': 'Wähle …',
  'Choose what belongs to each.': 'Wähle, was jeweils dazugehört.',
  'Answer and why': 'Antwort und warum',

  also: 'auch',
  'Why this matters': 'Warum das wichtig ist',
  Terms: 'Begriffe',
  'Visual model': 'Bild im Kopf',
  'Code example': 'Beispiel in Code',
  'Predict first': 'Erst vorhersagen',
  Experiment: 'Experiment',
  Quiz: 'Quiz',
  'Coding challenge': 'Programmieraufgabe',
  'In the real world': 'In der Praxis',
  Pitfalls: 'Fallstricke',
  'Key takeaways': 'Das Wichtigste in Kürze',
  'Questions people ask': 'Häufige Fragen',

  // Progress
  exercise: 'Übung',
  exercises: 'Übungen',
  question: 'Frage',
  questions: 'Fragen',
  challenge: 'Aufgabe',
  challenges: 'Aufgaben',
  predictions: 'Vorhersagen',
  tour: 'Rundgang',
  tours: 'Rundgänge',
  'Your progress · Downhill': 'Dein Fortschritt · Downhill',
  'What you have done in each lesson, kept on your device: go on where you left, take it along as a file, bring it back, or start afresh.':
    'Was du in jeder Lektion getan hast, auf deinem Gerät gespeichert: Mach weiter, wo du aufgehört hast, nimm es als Datei mit, hol es zurück oder fang neu an.',
  'It is kept on this device, and sent to nobody. Take it along as a file.':
    'Er bleibt auf diesem Gerät und wird niemandem geschickt. Nimm ihn als Datei mit.',
  'With scripts, this page marks what you have done, leads back to where you left, and writes it all to a file. Below is what each lesson holds.':
    'Mit Skripten zeigt diese Seite an, was du getan hast, führt dich dahin zurück, wo du aufgehört hast, und schreibt alles in eine Datei. Unten steht, was jede Lektion enthält.',
  'What is done': 'Was getan ist',
  'sections read': 'Abschnitten gelesen',
  sections: 'Abschnitte',
  'Export||progress': 'Exportieren',
  'Writes all of it to a file: to move to another device, to hand in, or to have it safe. A browser may empty its storage; Safari does after a week without a visit.':
    'Schreibt alles in eine Datei: für ein anderes Gerät, zum Abgeben oder damit es sicher ist. Ein Browser darf seinen Speicher leeren; Safari tut es nach einer Woche ohne Besuch.',
  'Your name, if the file is for a teacher {note}': 'Dein Name, wenn die Datei für eine Lehrkraft ist {note}',
  '(it is only in the file)': '(er steht nur in der Datei)',
  'Import||progress': 'Importieren',
  'Adds what is in such a file to what is here. Done stays done, and of code that differs both versions are kept. You see what would change before it does.':
    'Fügt hinzu, was in einer solchen Datei steht. Erledigtes bleibt erledigt, und von Code, der sich unterscheidet, bleiben beide Fassungen. Du siehst vorher, was sich ändern würde.',
  'Choose a file, or drop it on this page': 'Wähle eine Datei, oder leg sie auf dieser Seite ab',
  'Reset||progress': 'Zurücksetzen',
  'Removes what you have done from this device: answers, code, marks. Settings such as the theme stay.':
    'Entfernt von diesem Gerät, was du getan hast: Antworten, Code, Häkchen. Einstellungen wie das Farbschema bleiben.',

  // Review
  'What is the mean squared error?': 'Was ist der mittlere quadratische Fehler?',
  'What is the mean absolute error?': 'Was ist der mittlere absolute Fehler?',
  'What is the mean Huber loss with delta 2?': 'Was ist der mittlere Huber-Verlust mit delta 2?',
  'What is the mean hinge loss?': 'Was ist der mittlere Hinge-Verlust?',
  'Review · Downhill': 'Wiederholen · Downhill',
  'The quiz questions of the lessons you have begun, each asked again shortly before you would forget it, on your device alone.':
    'Die Quizfragen der Lektionen, die du begonnen hast, jede kurz bevor du sie vergessen würdest noch einmal gestellt, nur auf deinem Gerät.',
  'Questions of the lessons you have begun, each asked again about when you would begin to forget it.':
    'Fragen aus den Lektionen, die du begonnen hast, jede etwa dann noch einmal gestellt, wenn du sie zu vergessen beginnst.',
  'Nothing to review yet: you have not begun a lesson on this device. Begin one, and its questions come here.':
    'Noch nichts zu wiederholen: Du hast auf diesem Gerät noch keine Lektion begonnen. Beginne eine, und ihre Fragen kommen hierher.',
  'Where the questions come from': 'Woher die Fragen kommen',
  'With scripts, this page asks them one after another, and remembers when each is due. Without, they stand in the quizzes of the lessons, with their answers.':
    'Mit Skripten stellt diese Seite eine nach der anderen und merkt sich, wann jede fällig ist. Ohne stehen sie mit ihren Antworten in den Quizzen der Lektionen.',
  'Take them to Anki': 'Nimm sie mit zu Anki',
  'A text file with the quiz questions of the lessons you have begun, for who reviews in Anki already.':
    'Eine Textdatei mit den Quizfragen der Lektionen, die du begonnen hast, für alle, die schon mit Anki wiederholen.',
  'Export to Anki': 'Für Anki exportieren',
  'Lesson {n}, {title}': 'Lektion {n}, {title}',
  'The predictions are {predictions}, and the targets {targets}, in this order. {ask}':
    'Die Vorhersagen sind {predictions} und die Zielwerte {targets}, in dieser Reihenfolge. {ask}',
  'Write a number. Its numbers are new each day.': 'Schreib eine Zahl. Die Zahlen sind jeden Tag neu.',
  'The answer is {mean}.': 'Die Antwort ist {mean}.',
  'The pairs cost {terms}, one by one. Their mean is {mean}.':
    'Die Paare kosten der Reihe nach {terms}. Ihr Mittel ist {mean}.',
  '{sum} is wrong.': '{sum} ist falsch.',
  'That is the sum. Divide it by the number of pairs.': 'Das ist die Summe. Teile sie durch die Zahl der Paare.',
  'Work out what each pair costs, then take the mean.': 'Rechne aus, was jedes Paar kostet, und nimm dann das Mittel.',

  // The class
  'Your class · Downhill': 'Deine Klasse · Downhill',
  'For teachers: drop the progress files of a class, and see who is where and which mistakes are common. Nothing leaves your device.':
    'Für Lehrkräfte: Leg die Fortschrittsdateien einer Klasse ab und sieh, wer wo ist und welche Fehler häufig sind. Nichts verlässt dein Gerät.',
  'Your class': 'Deine Klasse',
  'For teachers. Choose the progress files of your learners, and see who is where and which mistakes are common.':
    'Für Lehrkräfte. Wähle die Fortschrittsdateien deiner Lernenden und sieh, wer wo ist und welche Fehler häufig sind.',
  'This page needs scripts. With them it reads progress files on your device and shows a table: a row for each learner, with what they have done in each of the {n} lessons, and beneath it the mistakes that were made in challenges, the most common first.':
    'Diese Seite braucht Skripte. Mit ihnen liest sie Fortschrittsdateien auf deinem Gerät und zeigt eine Tabelle: für alle Lernenden eine Zeile mit dem, was sie in jeder der {n} Lektionen getan haben, und darunter die Fehler, die in Aufgaben gemacht wurden, die häufigsten zuerst.',
  Files: 'Dateien',
  'Each learner exports a file on {page}, with their name, and hands it in as you like. The files are read on this device and sent nowhere. Nothing is kept: close the page, and it is gone.':
    'Alle exportieren auf {page} eine Datei mit ihrem Namen und geben sie ab, wie du es möchtest. Die Dateien werden auf diesem Gerät gelesen und nirgendwohin geschickt. Nichts wird aufgehoben: Schließ die Seite, und alles ist weg.',
  'their progress page': 'ihrer Fortschrittsseite',
  'Choose files, or drop them on this page': 'Wähle Dateien, oder leg sie auf dieser Seite ab',
  'Who is where': 'Wer wo ist',
  'How many parts of each lesson are done: exercises, questions, challenges and the like.':
    'Wie viele Teile jeder Lektion erledigt sind: Übungen, Fragen, Aufgaben und dergleichen.',
  'Which mistakes are common': 'Welche Fehler häufig sind',
  'Mistakes that the grader was certain of, in what learners submitted. They may have been mended since.':
    'Fehler in eingereichtem Code, bei denen sich der Prüfer sicher war. Sie können inzwischen behoben sein.',

  // Embeds
  'Live figures for your own pages · Downhill': 'Lebende Figuren für deine eigenen Seiten · Downhill',
  'Put a live loss function into your post with two lines of HTML: every figure of Downhill as an element or a frame, computed on the reader’s device.':
    'Setz mit zwei Zeilen HTML eine lebende Verlustfunktion in deinen Beitrag: jede Figur von Downhill als Element oder Rahmen, auf dem Gerät der Lesenden berechnet.',
  'A live figure in your own post': 'Eine lebende Figur in deinem eigenen Beitrag',
  'Every figure of this site is an element that you can put into any page, with two lines of HTML. It computes on your reader’s device with the same kernels as here. It asks for nothing, keeps nothing and tells nobody.':
    'Jede Figur dieser Website ist ein Element, das du mit zwei Zeilen HTML in jede Seite setzen kannst. Sie rechnet auf dem Gerät der Lesenden mit denselben Kerneln wie hier. Sie fragt nach nichts, speichert nichts und verrät niemandem etwas.',
  Preview: 'Vorschau',
  'What to paste': 'Was du einfügst',
  'As an element': 'Als Element',
  'The script once on a page, the elements wherever you like. Until it is live, and where it never is, your readers see the link.':
    'Das Skript einmal auf einer Seite, die Elemente, wo du willst. Bis die Figur lebt, und wo sie es nie tut, sieht man den Link.',
  'In a frame': 'In einem Rahmen',
  'For places that take no scripts. Where the script above is on the page too, the frame is as high as its figure.':
    'Für Orte, die keine Skripte annehmen. Wo auch das Skript von oben auf der Seite steht, ist der Rahmen so hoch wie seine Figur.',
  'What it does on your page, and what it does not': 'Was sie auf deiner Seite tut, und was nicht',
  'A figure is fetched when it comes near the window. Twenty of them fetch the kernels once.':
    'Eine Figur wird geladen, wenn sie in die Nähe des Fensters kommt. Zwanzig davon laden die Kernel einmal.',
  'Your styles do not reach inside, and ours do not leak out. Colours and type follow the custom properties that you set on the element or above it: {paper}, {ink}, {loss} and the like. Day and night follow {scheme}.':
    'Deine Stile reichen nicht hinein, und unsere dringen nicht hinaus. Farben und Schrift folgen den Custom Properties, die du am Element oder darüber setzt: {paper}, {ink}, {loss} und so weiter. Hell und dunkel folgen {scheme}.',
  'Under a strict policy it needs {script} and {connect} with this address, and {wasm} in {script}. It has no inline styles.':
    'Unter einer strengen Content Security Policy braucht sie {script} und {connect} mit dieser Adresse, und {wasm} in {script}. Inline-Stile hat sie nicht.',
  'The script in the example is checked by its hash and never changes. {newest} is the newest of the first version; it may change, so it has no hash.':
    'Das Skript im Beispiel wird durch seinen Hash geprüft und ändert sich nie. {newest} ist das neueste der ersten Version; es darf sich ändern und hat deshalb keinen Hash.',
  'On other pages the figures speak English for now, whatever the language of the page.':
    'Auf anderen Seiten sprechen die Figuren vorerst Englisch, in welcher Sprache die Seite auch ist.',
  'All figures': 'Alle Figuren',
  'An attribute that you leave out has its usual value. One that cannot be taken is named in the figure’s place, with what it would have taken.':
    'Ein Attribut, das du weglässt, hat seinen üblichen Wert. Eines, das nicht passt, wird anstelle der Figur genannt, mit dem, was gepasst hätte.',
  '{n} kB with all that it needs': '{n} kB mit allem, was sie braucht',
  'in the lesson {lesson}': 'in der Lektion {lesson}',
  'What it takes': 'Was sie annimmt',
  'Attributes of {heading}': 'Attribute von {heading}',
  Attribute: 'Attribut',
  Takes: 'Nimmt',
  Otherwise: 'Sonst',
  'where {name} is {values}': 'wo {name} {values} ist',

  // The playground
  'The playground · Downhill': 'Die Spielwiese · Downhill',
  'Train a small neural network in your browser, step by step: choose data, features, layers, loss and optimizer, and watch it learn.':
    'Trainiere im Browser ein kleines neuronales Netz, Schritt für Schritt: Du wählst Daten, Merkmale, Schichten, Verlust und Optimierer.',
  'A small model learns to tell points apart. Press Play; then change anything, and see what it does.':
    'Ein kleines Modell lernt, Punkte auseinanderzuhalten. Drück auf „Abspielen“; dann ändere irgendetwas und sieh, was geschieht.',
  'Here a model trains on your device, in C++ kernels compiled to WebAssembly. It needs scripts to run. With them, you see points of two classes on a plane, tinted by what the model says of every place; and with each step of training the boundary between the classes moves to where the points want it, while the loss falls.':
    'Hier trainiert ein Modell auf deinem Gerät, in C++-Kernels, die zu WebAssembly übersetzt sind. Dafür braucht es Skripte. Mit ihnen siehst du Punkte zweier Klassen auf einer Ebene, getönt danach, was das Modell zu jeder Stelle sagt; und mit jedem Trainingsschritt rückt die Grenze zwischen den Klassen dahin, wo die Punkte sie haben wollen, während der Verlust fällt.',
  'You choose the data, what the model is given of them, its layers and activations, any loss of the {catalogue}, the optimizer and its learning rate. The {course} explains each of them, and reads well without scripts.':
    'Du wählst die Daten, was das Modell von ihnen bekommt, seine Schichten und Aktivierungen, eine Verlustfunktion aus dem {catalogue}, den Optimierer und seine Lernrate. Der {course} erklärt sie alle und liest sich auch ohne Skripte gut.',
  catalogue: 'Katalog',
  course: 'Kurs',

  // The catalogue
  'The catalogue of losses · Downhill': 'Der Katalog der Verlustfunktionen · Downhill',
  'The catalogue of losses': 'Der Katalog der Verlustfunktionen',
  '{n} loss functions with their formulas, live curves, gradients, sources and their names in PyTorch, Keras, TensorFlow.js and scikit-learn.':
    '{n} Verlustfunktionen mit ihren Formeln, lebenden Kurven, Gradienten, Quelltexten und ihren Namen in PyTorch, Keras, TensorFlow.js und scikit-learn.',
  'Every loss that the engine knows: what it is for, how it bends, and what others call it. Not sure which one you need? {choose}.':
    'Jede Verlustfunktion, die der Kernel kennt: wofür sie ist, wie sie sich biegt und wie andere sie nennen. Nicht sicher, welche du brauchst? {choose}.',
  'Choose by a few questions': 'Wähle mit ein paar Fragen',
  'No loss is all of that. Take a choice back, or start again:':
    'Keine Verlustfunktion ist all das. Nimm eine Wahl zurück, oder fang neu an:',
  'Show all losses': 'Alle zeigen',
  'Filter the losses': 'Die Verlustfunktionen filtern',
  'What for': 'Wofür',
  'What goes in': 'Was hineingeht',
  'What holds': 'Was gilt',
  'Single numbers': 'Einzelne Zahlen',
  'A sample is one prediction and one target.': 'Ein Beispiel ist eine Vorhersage und ein Zielwert.',
  'Rows of classes': 'Zeilen von Klassen',
  'A sample is a row of numbers, one for each class.': 'Ein Beispiel ist eine Zeile von Zahlen, eine für jede Klasse.',
  'Pairs and triplets': 'Paare und Tripel',
  'A sample is two things or three that are compared.':
    'Ein Beispiel sind zwei oder drei Dinge, die verglichen werden.',
  'A sample is a sequence of frames, and the symbols that it should say.':
    'Ein Beispiel ist eine Folge von Abschnitten und die Symbole, die sie sagen soll.',
  'Several losses': 'Mehrere Verluste',
  'A sample is made of parts, and each part has a loss of its own.':
    'Ein Beispiel besteht aus Teilen, und jeder Teil hat seinen eigenen Verlust.',
  'Zero at the target': 'Null beim Zielwert',
  'Zero at the target: a prediction that is exactly right costs nothing.':
    'Null beim Zielwert: Eine Vorhersage, die genau stimmt, kostet nichts.',
  'Not always zero at the target: even a prediction that is exactly right may cost something.':
    'Nicht immer null beim Zielwert: Auch eine Vorhersage, die genau stimmt, kann etwas kosten.',
  'Never negative': 'Nie negativ',
  'Never negative: nothing can be lower than 0.': 'Nie negativ: Nichts kann kleiner sein als 0.',
  'It can be negative: 0 is no floor, so compare its values only with one another.':
    'Sie kann negativ sein: 0 ist kein Boden, also vergleiche ihre Werte nur miteinander.',
  Symmetric: 'Symmetrisch',
  'Symmetric: prediction and target may change places.':
    'Symmetrisch: Vorhersage und Zielwert dürfen die Plätze tauschen.',
  'Not symmetric: prediction and target may not change places, so mind their order.':
    'Nicht symmetrisch: Vorhersage und Zielwert dürfen die Plätze nicht tauschen, also achte auf die Reihenfolge.',
  'May be infinite': 'Kann unendlich sein',
  'It may be infinite, and then says so: what the target holds possible must not be given probability 0.':
    'Sie kann unendlich sein und sagt es dann: Was der Zielwert für möglich hält, darf nicht die Wahrscheinlichkeit 0 bekommen.',
  'Grows exponentially': 'Wächst exponentiell',
  'It grows exponentially: predictions of a thousand or so are too much for it, which is an error.':
    'Sie wächst exponentiell: Vorhersagen um die Tausend sind zu viel für sie, und das ist ein Fehler.',
  'Across the batch': 'Über den ganzen Stapel',
  'Across the batch: what a sample costs depends on the other samples, so mind how batches are put together.':
    'Über den ganzen Stapel: Was ein Beispiel kostet, hängt von den anderen ab, also achte darauf, wie Stapel zusammengestellt sind.',

  // The page of a loss
  'Loss · {task}': 'Verlustfunktion · {task}',
  '{title}: formula, gradient, live curve and source. {summary}':
    '{title}: Formel, Gradient, lebende Kurve und Quelltext. {summary}',
  '{title}: formula, gradient, live curve and a worked example. {summary}':
    '{title}: Formel, Gradient, lebende Kurve und ein durchgerechnetes Beispiel. {summary}',
  Breadcrumb: 'Der Weg hierher',
  'The {loss} of one sample': 'Der {loss} eines Beispiels',
  'Its {gradient}, by the prediction': 'Sein {gradient} nach der Vorhersage',
  gradient: 'Gradient',
  'The loss as the prediction moves, for one target. With scripts, this picture is live: the target, every parameter and another loss to compare with are in your hands.':
    'Der Verlust, während sich die Vorhersage bewegt, für einen Zielwert. Mit Skripten lebt dieses Bild: Den Zielwert, jeden Parameter und eine zweite Verlustfunktion zum Vergleich hast du in der Hand.',
  'The sum of two losses as the prediction moves. With scripts, this picture is live: both losses, their weights and their targets are in your hands.':
    'Die Summe zweier Verluste, während sich die Vorhersage bewegt. Mit Skripten lebt dieses Bild: Beide Verluste, ihre Gewichte und ihre Zielwerte hast du in der Hand.',
  'When to use it': 'Wann du sie nimmst',
  'When not': 'Wann nicht',
  'Every loss also takes {weights}, one a sample, and a {reduction}: {mean} unless said otherwise, {sum} or {none}.':
    'Jede Verlustfunktion nimmt auch {weights}, eines pro Beispiel, und eine {reduction}: {mean}, wenn nichts anderes gesagt ist, {sum} oder {none}.',
  'It has no parameters of its own.': 'Eigene Parameter hat sie nicht.',
  '{tasks}: any losses of this catalogue, each with its own {inputs}, its {params} if there are any, and a {weight} of at least 0, which is 1 unless said otherwise. A {reduction} ({mean} or {sum}) is for those tasks that do not say theirs.':
    '{tasks}: beliebige Verlustfunktionen dieses Katalogs, jede mit ihren eigenen {inputs}, ihren {params}, falls es welche gibt, und einem {weight} ab 0, das 1 ist, wenn nichts anderes gesagt ist. Eine {reduction} ({mean} oder {sum}) gilt für die Aufgaben, die keine eigene nennen.',
  'Out come the sum, as one number, and one gradient for each task, times its weight already.':
    'Heraus kommen die Summe, als eine Zahl, und ein Gradient für jede Aufgabe, schon mit ihrem Gewicht malgenommen.',
  Relatives: 'Verwandte',
  'In code': 'Im Code',
  'Each call below leaves its library’s own defaults as they are.':
    'Jeder Aufruf unten lässt die Voreinstellungen seiner Bibliothek, wie sie sind.',
  'Downhill’s engine': 'Downhills Engine',
  'This is the C++ that computes everything on this page, from {file}. It is written once for many numbers at a time, and compiled for this browser and natively alike.':
    'Das ist das C++, das alles auf dieser Seite berechnet, aus {file}. Es ist einmal für viele Zahlen auf einmal geschrieben und wird für diesen Browser ebenso kompiliert wie nativ.',
  References: 'Quellen',
  'Next and previous loss': 'Nächste und vorige Verlustfunktion',
  'Previous loss': 'Vorige Verlustfunktion',
  'Next loss': 'Nächste Verlustfunktion',
  Inputs: 'Eingaben',
  Input: 'Eingabe',
  Shape: 'Form',
  'Each number': 'Jede Zahl',
  'one a sample': 'eine pro Beispiel',
  'a row a sample, all of one length, one row after another':
    'eine Zeile pro Beispiel, alle gleich lang, eine nach der anderen',
  'a row of {length} a sample, one row after another': 'eine Zeile von {length} pro Beispiel, eine nach der anderen',
  'the number of a class, from 1; zeros fill a row up at its end':
    'die Nummer einer Klasse, ab 1; Nullen füllen eine Zeile am Ende auf',
  'the number of a class, counted from 0': 'die Nummer einer Klasse, gezählt ab 0',
  'either {one} or {other}': 'entweder {one} oder {other}',
  Parameters: 'Parameter',
  Parameter: 'Parameter',
  'What it does': 'Was er tut',
  Range: 'Bereich',
  'Unless said': 'Sonst',
  'Predictions are clipped to the range from {clip} to 1 − {clip}, so that no logarithm is infinite.':
    'Vorhersagen werden auf den Bereich von {clip} bis 1 − {clip} beschnitten, damit kein Logarithmus unendlich ist.',
  'has none': 'hat keine',
  '{name}, which {note}': '{name} ({note})',
  '{name} as a model’s {loss}': '{name} als {loss} eines Modells',
  'takes probabilities, not scores': 'nimmt Wahrscheinlichkeiten, keine Scores',
  'takes the expected count itself, not its logarithm': 'nimmt die erwartete Anzahl selbst, nicht ihren Logarithmus',
  'says it in per cent: 100 times as much': 'sagt es in Prozent: 100-mal so viel',
  'takes all rows of the batch as one, unless it is given an axis':
    'nimmt alle Zeilen des Stapels als eine, wenn sie keine Achse bekommt',
  'leaves alpha out unless apply_class_balancing is set':
    'lässt alpha weg, wenn apply_class_balancing nicht gesetzt ist',
  'takes log-probabilities, the steps first, and the lengths of both sequences':
    'nimmt Log-Wahrscheinlichkeiten, die Schritte zuerst, und die Längen beider Folgen',
  'takes log-probabilities': 'nimmt Log-Wahrscheinlichkeiten',
  'takes the indices of the labels': 'nimmt die Indizes der Merkmale',
  'takes the expected count, and is twice what is lost beyond a perfect prediction':
    'nimmt die erwartete Anzahl und ist das Doppelte dessen, was über eine vollkommene Vorhersage hinaus verloren geht',
  'takes labels 0 and 1, and makes −1 and 1 of them': 'nimmt die Klassen 0 und 1 und macht −1 und 1 daraus',
  'is for pairs that are alike, and is the cosine with a minus before it':
    'ist für Paare, die einander gleichen, und ist der Kosinus mit einem Minus davor',
  'is for pairs that are alike, and of length 1 already':
    'ist für Paare, die einander gleichen und schon die Länge 1 haben',
  'bounds the logarithms by −100, and not the probabilities':
    'begrenzt die Logarithmen auf −100 und nicht die Wahrscheinlichkeiten',
  'gives one loss an element unless a reduction is asked for':
    'gibt einen Verlust pro Element, wenn keine Reduktion verlangt ist',
  'What is added up': 'Was zusammengezählt wird',
  'Two tasks, as in the code below. Their sum is what is gone down on; the weights say whose voice counts how much.':
    'Zwei Aufgaben, wie im Code unten. Ihre Summe ist es, auf der es hinabgeht; die Gewichte sagen, wessen Stimme wie viel zählt.',
  'Its value': 'Sein Wert',
  'What it adds': 'Was er beiträgt',

  // Choosing
  'Choose a loss · Downhill': 'Wähle eine Verlustfunktion · Downhill',
  'A few questions that end in a loss function, with its code in PyTorch, Keras and TensorFlow.js, its live curve, and a cheat sheet to print.':
    'Ein paar Fragen, die bei einer Verlustfunktion enden, mit Code für PyTorch, Keras und TensorFlow.js, ihrer Kurve und einem Spickzettel.',
  'Choose a loss': 'Wähle eine Verlustfunktion',
  'A few questions about your task end in a loss, its code and its curve.':
    'Ein paar Fragen zu deiner Aufgabe enden bei einer Verlustfunktion, ihrem Code und ihrer Kurve.',
  'The cheat sheet': 'Der Spickzettel',
  'Every loss that the questions lead to, in the words of the {catalogue}. It prints on one page.':
    'Jede Verlustfunktion, zu der die Fragen führen, in den Worten aus dem {catalogue}. Er passt gedruckt auf eine Seite.',
  'Print it': 'Drucken',
  'The lesson {lesson} says why.': 'Warum, sagt die Lektion {lesson}.',
  '{library} has none of its own.': '{library} hat keine eigene.',
  'In {library} it is {name}, which {note}.': 'In {library} ist es {name}; {note}.',
  'In {library} it is {name}.': 'In {library} ist es {name}.',
  Problem: 'Problem',
  'Best for': 'Gut für',
  'Key trait': 'Kennzeichen',
};
