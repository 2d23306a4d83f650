import type { Words } from '../words.ts';

export const choosing: Words = {
  '2 for the bird': '2 für den Vogel',
  'A count': 'Eine Anzahl',
  'A fair share': 'Ein guter Teil',
  'A missed yes costs more': 'Ein verpasstes Ja kostet mehr',
  'A number': 'Eine Zahl',
  'A probability': 'Eine Wahrscheinlichkeit',
  'A score of any size': 'Einen Score beliebiger Größe',
  'A side, with a margin': 'Eine Seite, mit Abstand',
  'A whole distribution': 'Eine ganze Verteilung',
  'An order': 'Eine Reihenfolge',
  'As a share for each class': 'Als Anteil für jede Klasse',
  'As the number of the class': 'Als Nummer der Klasse',
  'As the number, and the model ends in a log-softmax': 'Als Nummer, und das Modell endet mit einer Log-Softmax',
  'Both kinds cost alike': 'Beide Arten kosten gleich viel',
  'Counts are never below 0, and large ones vary more. The model gives the logarithm of the expected count.':
    'Anzahlen sind nie unter 0, und große schwanken mehr. Das Modell gibt den Logarithmus der erwarteten Anzahl.',
  'Do some targets lie far off the rest?': 'Liegen einige Zielwerte weit ab von den anderen?',
  'Each label is a yes-or-no question of its own. No softmax, for the labels do not compete.':
    'Jedes Label ist eine eigene Ja-oder-nein-Frage. Keine Softmax, denn die Labels konkurrieren nicht.',
  'Every other thing of the batch serves as an example of what does not belong.':
    'Jedes andere Ding des Batches dient als Beispiel für das, was nicht dazugehört.',
  'Exactly one of many': 'Genau eines aus vielen',
  'Hardly any': 'Kaum welche',
  'How alike things are': 'Wie ähnlich Dinge sind',
  'How are the targets written?': 'Wie sind die Zielwerte geschrieben?',
  'How many of the examples are yes?': 'Wie viele der Beispiele sind ein Ja?',
  'Is a prediction that is too low as bad as one that is too high?':
    'Ist eine zu niedrige Vorhersage so schlimm wie eine zu hohe?',
  'Is one of the two distributions the truth?': 'Ist eine der beiden Verteilungen die Wahrheit?',
  'It asks for a score beyond the margin on the right side, and then leaves the example in peace.':
    'Sie verlangt einen Score jenseits des Abstands auf der richtigen Seite und lässt das Beispiel dann in Ruhe.',
  'It asks for an order of distances, and not for distances themselves.':
    'Sie verlangt eine Reihenfolge von Entfernungen, nicht die Entfernungen selbst.',
  'It counts what is lost by using the model in place of the target. Mind the direction: it is not symmetric.':
    'Sie zählt, was verloren geht, wenn man das Modell anstelle des Zielwerts nimmt. Achte auf die Richtung: Sie ist nicht symmetrisch.',
  'It gives the same both ways round, and stays finite where one of them says never.':
    'Sie gibt in beide Richtungen dasselbe und bleibt endlich, wo eine von beiden nie sagt.',
  'It is smooth everywhere, and a miss twice as large costs four times as much.':
    'Sie ist überall glatt, und ein doppelt so großer Fehler kostet viermal so viel.',
  'It pulls alike pairs together and pushes the others apart, up to a margin.':
    'Sie zieht ähnliche Paare zusammen und drückt die anderen auseinander, bis zu einem Abstand.',
  'It takes the scores themselves, not their softmax, and looks at the score of that one class.':
    'Sie nimmt die Scores selbst, nicht ihre Softmax, und betrachtet den Score dieser einen Klasse.',
  'It takes the scores themselves, not their softmax, and weighs each class by its share.':
    'Sie nimmt die Scores selbst, nicht ihre Softmax, und gewichtet jede Klasse mit ihrem Anteil.',
  'It turns down what is easy and right already, so that the few yeses are heard. The sigmoid has been taken.':
    'Sie dämpft, was leicht und schon richtig ist, damit die wenigen Ja gehört werden. Die Sigmoid ist schon angewendet.',
  'It turns down what is easy and right already, so that the few yeses are heard. The sigmoid is inside.':
    'Sie dämpft, was leicht und schon richtig ist, damit die wenigen Ja gehört werden. Die Sigmoid steckt darin.',
  'Its two slopes are the two costs. It predicts a quantile of the targets, not their middle: choose the cost of too low, divided by the sum of both costs.':
    'Ihre beiden Steigungen sind die beiden Kosten. Sie sagt ein Quantil der Zielwerte vorher, nicht ihre Mitte: Wähle die Kosten von zu niedrig, geteilt durch die Summe beider Kosten.',
  'Its weight of the positives (pos_weight in PyTorch) makes a missed yes as many times as dear. The model gives logits.':
    'Ihr Gewicht der Positiven (pos_weight in PyTorch) macht ein verpasstes Ja um so viele Male teurer. Das Modell gibt Logits.',
  'Many do, and I want the typical case': 'Viele, und ich will den typischen Fall',
  'No, one side costs more': 'Nein, eine Seite kostet mehr',
  'No, or each of them must count': 'Nein, oder jeder von ihnen muss zählen',
  'No, they are equals': 'Nein, sie sind gleichrangig',
  'Of three: which two are closer': 'Von dreien: welche zwei sich näher sind',
  'Of two: alike or not': 'Von zweien: ähnlich oder nicht',
  'Only which belong together': 'Nur, welche zusammengehören',
  'Only which of two scores is higher counts, and not what the scores are.':
    'Es zählt nur, welcher von zwei Scores höher ist, nicht, wie hoch sie sind.',
  'Softmax and logarithm have been taken already. What is left is to look up the true class.':
    'Softmax und Logarithmus sind schon angewendet. Es bleibt, die wahre Klasse nachzuschlagen.',
  'Some do, and should not lead': 'Einige, und sie sollen nicht führen',
  'Squared for small errors, straight for large ones: outliers are heard, and do not shout. Choose delta in the unit of the target.':
    'Quadratisch für kleine Fehler, gerade für große: Ausreißer werden gehört und schreien nicht. Wähle Delta in der Einheit des Zielwerts.',
  'The sigmoid has been taken already, so the loss must not take it again.':
    'Die Sigmoid ist schon angewendet, also darf die Verlustfunktion sie nicht noch einmal anwenden.',
  'The sigmoid is inside the loss, where nothing of it is rounded away.':
    'Die Sigmoid steckt in der Verlustfunktion, wo nichts von ihr weggerundet wird.',
  'What do you know of the things?': 'Was weißt du von den Dingen?',
  'What does a mistake cost you?': 'Was kostet dich ein Fehler?',
  'What does the last layer of the model give?': 'Was gibt die letzte Schicht des Modells?',
  'What it predicts is the median, which stays where it is however far the outliers lie.':
    'Was sie vorhersagt, ist der Median, der bleibt, wo er ist, wie weit die Ausreißer auch liegen.',
  'What kind of answer should the model give?': 'Welche Art von Antwort soll das Modell geben?',
  'Yes, both are as bad': 'Ja, beide sind gleich schlimm',
  'Yes, the target is': 'Ja, der Zielwert',
  'a large miss is a disaster': 'ein großer Fehler ist eine Katastrophe',
  'a logit, without a sigmoid': 'einen Logit, ohne Sigmoid',
  'a missed yes as much as a false alarm': 'ein verpasstes Ja so viel wie ein falscher Alarm',
  'a picture and its caption': 'ein Bild und seine Unterschrift',
  'a price, a temperature, a waiting time': 'ein Preis, eine Temperatur, eine Wartezeit',
  'a sigmoid stands at its end': 'am Ende steht eine Sigmoid',
  'a temperature off by 2 degrees': 'eine Temperatur, um 2 Grad daneben',
  'an empty shelf costs more than a leftover; or you want a bound that is seldom passed':
    'ein leeres Regal kostet mehr als ein Rest; oder du willst eine Grenze, die selten überschritten wird',
  'an illness that nobody sees': 'eine Krankheit, die niemand sieht',
  'calls in an hour, goals in a match': 'Anrufe in einer Stunde, Tore in einem Spiel',
  'cat, dog or bird; the next word': 'Katze, Hund oder Vogel; das nächste Wort',
  'faces, pictures, songs as points in a space': 'Gesichter, Bilder, Lieder als Punkte in einem Raum',
  'fraud: one payment in a thousand': 'Betrug: eine Zahlung von tausend',
  'it gives log-probabilities': 'es gibt Log-Wahrscheinlichkeiten',
  'labels −1 and +1, no probability wanted': 'Labels −1 und +1, keine Wahrscheinlichkeit gewünscht',
  'one in ten or more': 'eines von zehn oder mehr',
  'one-hot: 0, 0, 1; or smoothed': 'One-Hot: 0, 0, 1; oder geglättet',
  'prices with a few rare extremes': 'Preise mit ein paar seltenen Extremen',
  'search results, recommendations': 'Suchergebnisse, Empfehlungen',
  'shares that add up to 1': 'Anteile, die zusammen 1 ergeben',
  'spam or not, ill or not, with a probability': 'Spam oder nicht, krank oder nicht, mit einer Wahrscheinlichkeit',
  'the same signature, or a forged one': 'dieselbe Unterschrift oder eine gefälschte',
  'the tags of a photo, none or several of them': 'die Schlagwörter eines Fotos, keines oder mehrere',
  'two pictures of Ann, one of Bo': 'zwei Bilder von Ann, eines von Bo',
  'two texts, two groups': 'zwei Texte, zwei Gruppen',
  'waiting times with outages among them': 'Wartezeiten mit Ausfällen darunter',
  'what a larger model says; a prior': 'was ein größeres Modell sagt; ein Prior',
  'Which loss?': 'Welche Verlustfunktion?',
  'Answer one question after the other. Any answer may be changed later.':
    'Beantworte eine Frage nach der anderen. Jede Antwort lässt sich später ändern.',
  'not yet': 'noch nicht',
  'The loss': 'Die Verlustfunktion',
  '{count} led to your loss: {loss}.': '{count} zu deiner Verlustfunktion geführt: {loss}.',
  '{said}. Next question: {ask}': '{said}. Nächste Frage: {ask}',
  'The first question: {ask}': 'Die erste Frage: {ask}',
  'One answer': 'Eine Antwort hat',
  'Two answers': 'Zwei Antworten haben',
  'Three answers': 'Drei Antworten haben',
  'Four answers': 'Vier Antworten haben',
};
