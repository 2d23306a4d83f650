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
  Search: 'Suche',
  Theme: 'Farben',
  'Look up': 'Nachschlagen',
  Glossary: 'Glossar',
  Questions: 'Fragen',
  'About you': 'Über dich',
  'Your progress': 'Dein Fortschritt',
  'For teachers': 'Für Lehrkräfte',
  Languages: 'Sprachen',
  'in English': 'englisch',
  'Downhill {version}. MIT licence. Every number on this site is computed by its own loss kernels, on your device.':
    'Downhill {version}. MIT-Lizenz. Jede Zahl auf dieser Website berechnen ihre eigenen Verlustfunktionen, auf deinem Gerät.',
  'This page and the first lesson are translated. What EN stands beside is in English.':
    'Die Startseite und die erste Lektion gibt es auf Deutsch. Wo EN steht, geht es auf Englisch weiter.',

  'Downhill: learn loss functions by running them': 'Downhill: Verlustfunktionen lernen, indem du sie ausführst',
  'A free course on loss functions: every curve, number and exercise is computed on your device by the same C++ kernels.':
    'Ein freier Kurs über Verlustfunktionen: Jede Kurve, Zahl und Übung berechnet derselbe C++-Code auf deinem Gerät.',
  'A free course': 'Ein freier Kurs',
  'Learn loss functions by running them': 'Verlustfunktionen lernen, indem du sie ausführst',
  'Learn loss functions by running them.': 'Lerne Verlustfunktionen, indem du sie ausführst.',
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
    '{n} Verlustfunktionen mit lebenden Kurven, Formeln, ihrem C++-Code und wann man sie nimmt. Oder {link}.',
  'a few questions lead you to one': 'lass dich von ein paar Fragen zu einer führen',
  '{n} losses': { one: '{n} Verlustfunktion', other: '{n} Verlustfunktionen' },
  'The playground': 'Die Spielwiese',
  'Train a small model in sight: any data, your own too, any loss and any optimizer; step by step, there and back. Keep a run, change one thing, and see what it does.':
    'Trainiere ein kleines Modell vor deinen Augen: mit beliebigen Daten, auch deinen eigenen, jeder Verlustfunktion und jedem Optimierer; Schritt für Schritt, vor und zurück. Behalte einen Lauf, ändere eine Sache und sieh, was sie bewirkt.',
  'Open the playground': 'Spielwiese öffnen',

  Regression: 'Regression',
  'The prediction is a number: a price, a temperature, a count.':
    'Die Vorhersage ist eine Zahl: ein Preis, eine Temperatur, eine Anzahl.',
  'Yes or no': 'Ja oder nein',
  'The prediction says how likely one of two classes is.':
    'Die Vorhersage sagt, wie wahrscheinlich eine von zwei Klassen ist.',
  'One of many': 'Eine von vielen',
  'One of several classes is true, and each gets a score.':
    'Eine von mehreren Klassen trifft zu, und jede bekommt eine Punktzahl.',
  'Any of many': 'Beliebig viele',
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
};
