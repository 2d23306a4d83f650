import type { Words } from '../words.ts';

export const playground: Words = {
  // What links and fields hold
  'a whole number from {low} to {high}': 'eine ganze Zahl von {low} bis {high}',
  'a number from {low} to just below {high}': 'eine Zahl von {low} bis knapp unter {high}',
  'text of at most {n} characters': 'ein Text von höchstens {n} Zeichen',
  'up to {layers} whole numbers from 1 to {units}': 'höchstens {layers} ganze Zahlen von 1 bis {units}',
  'the numbers of two weights': 'die Nummern zweier Gewichte',
  'The link asks for step “{text}”, but there are steps from 0 to {most}.':
    'Der Link verlangt Schritt „{text}“, aber es gibt nur die Schritte 0 bis {most}.',

  // The reader's own numbers
  'There are {rows} rows; up to {most} can be trained on here. Leave some out.':
    'Es sind {rows} Zeilen; hier lässt sich mit höchstens {most} trainieren. Lass einige weg.',
  'There are {n} rows; there must be at least {least} to learn from.': {
    one: 'Es ist {n} Zeile; zum Lernen braucht es mindestens {least}.',
    other: 'Es sind {n} Zeilen; zum Lernen braucht es mindestens {least}.',
  },

  // What to expect of a loss
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
  '{loss} is made for {what}. The targets of these data may be outside what it takes.':
    '{loss}: Diese Verlustfunktion ist für {what} gemacht. Die Zielwerte dieser Daten können außerhalb dessen liegen, was sie annimmt.',

  // Training
  'Training broke off: {why} Reload the page.': 'Das Training brach ab: {why} Lade die Seite neu.',
};
