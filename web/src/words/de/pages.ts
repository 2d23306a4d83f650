import type { Words } from '../words.ts';

export const pages: Words = {
  system: 'wie System',
  light: 'hell',
  dark: 'dunkel',
  'A live part of this page could not be loaded. Check the connection, then reload the page.':
    'Ein lebender Teil dieser Seite konnte nicht geladen werden. Prüfe die Verbindung und lade die Seite neu.',
  'The search could not be loaded. Check the connection, then try again.':
    'Die Suche konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.',
  '{n} of {all} parts done': '{n} von {all} Teilen erledigt',
  'Go on with lesson {n}: {title}': 'Weiter mit Lektion {n}: {title}',
  '{title}, done': '{title}, erledigt',
  '{n} of {all} done': '{n} von {all} erledigt',

  // Here and in lessons
  'Copied.': 'Kopiert.',
  'Bring it back': 'Zurückholen',
  Clear: 'Löschen',

  // The class
  'the files that you opened': 'die Dateien, die du geöffnet hast',
  'Export as CSV': 'Als CSV exportieren',
  'Cleared.': 'Geleert.',
  '{name} was not taken. {why}': '{name} wurde nicht übernommen. {why}',
  'It is here already.': 'Sie ist schon da.',
  '{n} files read; {all} in all.': {
    one: '{n} Datei gelesen; {all} insgesamt.',
    other: '{n} Dateien gelesen; {all} insgesamt.',
  },
  Learner: 'Name',
  File: 'Datei',
  Exported: 'Exportiert',
  'Last in lesson': 'Zuletzt in Lektion',
  'Last in': 'Zuletzt in',
  'Parts done (of {all})': 'Erledigte Teile (von {all})',
  'Lesson {n}: {title} (of {all})': 'Lektion {n}: {title} (von {all})',
  'Mistakes made in challenges': 'Fehler in Aufgaben',
  'Lesson {n}': 'Lektion {n}',
  'Lesson {n}: {title}': 'Lektion {n}: {title}',
  '{n} of {all}': '{n} von {all}',
  'No file tells of a mistake in a challenge.': 'Keine Datei berichtet von einem Fehler in einer Aufgabe.',
  Learners: 'Lernende',
  Challenge: 'Aufgabe',
  Mistake: 'Fehler',
  Who: 'Wer',
  'Nothing is returned.': 'Es wird nichts zurückgegeben.',
  'Text is returned, where a number is wanted.': 'Es wird Text zurückgegeben, wo eine Zahl verlangt ist.',
  'NaN is returned.': 'Es wird NaN zurückgegeben.',
  'Infinity is returned.': 'Es wird Infinity zurückgegeben.',
  'A promise is returned.': 'Es wird ein Promise zurückgegeben.',
  'A function is returned.': 'Es wird eine Funktion zurückgegeben.',
  'Another kind of value is returned than is asked for.':
    'Es wird eine andere Art von Wert zurückgegeben, als verlangt ist.',
  'The keys of what is returned are not those that are asked for.':
    'Die Schlüssel dessen, was zurückgegeben wird, sind nicht die, die verlangt sind.',
  'What is returned has another length than is asked for.':
    'Was zurückgegeben wird, hat eine andere Länge, als verlangt ist.',
  'The code stops with an error.': 'Der Code bricht mit einem Fehler ab.',
  'The arguments are changed, which the caller still needs.':
    'Die Argumente werden verändert, die der Aufrufer noch braucht.',
  'The answer depends on earlier calls.': 'Die Antwort hängt von früheren Aufrufen ab.',
  'The function is written with another number of parameters.':
    'Die Funktion ist mit einer anderen Zahl von Parametern geschrieben.',
  'The same is returned for every input.': 'Für jede Eingabe wird dasselbe zurückgegeben.',

  // Progress
  'Nothing new can be kept in this browser: {why} Export what is here before you close the page.':
    'In diesem Browser lässt sich nichts Neues speichern: {why} Exportiere, was hier ist, bevor du die Seite schließt.',
  'The picture of how sure you were could not be loaded. Check the connection, then reload the page.':
    'Das Bild davon, wie sicher du warst, konnte nicht geladen werden. Prüfe die Verbindung und lade die Seite neu.',
  'There is nothing to export yet: nothing has been done on this device.':
    'Es gibt noch nichts zu exportieren: Auf diesem Gerät ist noch nichts getan.',
  'Written to {file}, which your browser keeps with its downloads.':
    'Geschrieben in {file}; dein Browser legt die Datei zu seinen Downloads.',
  'Only one file at a time can be brought in. Choose one of them.':
    'Es lässt sich nur eine Datei auf einmal übernehmen. Wähle eine davon.',
  '{name}, exported on {when}': '{name}, exportiert am {when}',
  'Everything in it is here already. Nothing would change.': 'Alles darin ist schon hier. Es würde sich nichts ändern.',
  'It would add:': 'Dazu käme:',
  'Bring it in': 'Übernehmen',
  'Leave it': 'Lassen',
  'Nothing was changed.': 'Es wurde nichts geändert.',
  '{name} was not taken, and nothing was changed. {why}':
    '{name} wurde nicht übernommen, und es wurde nichts geändert. {why}',
  'Brought in. What was here is here still.': 'Übernommen. Was hier war, ist noch hier.',
  'Brought in, but this browser could not keep all of it: its storage is full or blocked. It lasts until you close this page. Export now, free some storage, and import again.':
    'Übernommen, aber dieser Browser konnte nicht alles speichern: Sein Speicher ist voll oder gesperrt. Es bleibt, bis du diese Seite schließt. Exportiere jetzt, schaffe Platz und importiere noch einmal.',
  '{n} of {all} lessons complete': '{n} von {all} Lektionen abgeschlossen',
  '{n} of {all} {things}': '{n} von {all} {things}',
  Begun: 'Begonnen',
  Passed: 'Bestanden',
  'Reset …': 'Zurücksetzen …',
  'There is nothing to reset: nothing has been done on this device.':
    'Es gibt nichts zurückzusetzen: Auf diesem Gerät ist noch nichts getan.',
  'All that you have done will be gone from this device, in every lesson. Export it first, and the file brings it back.':
    'Alles, was du getan hast, ist dann von diesem Gerät verschwunden, in jeder Lektion. Exportiere es vorher, und die Datei bringt es zurück.',
  'Keep my progress': 'Meinen Fortschritt behalten',
  'Export first': 'Erst exportieren',
  'Reset now': 'Jetzt zurücksetzen',
  'Reset. Until you leave this page you can bring it back.':
    'Zurückgesetzt. Bis du diese Seite verlässt, kannst du es zurückholen.',
  'Everything is back.': 'Alles ist wieder da.',
  'Everything is back, but this browser could not keep all of it: its storage is full or blocked. Export it before you close this page.':
    'Alles ist wieder da, aber dieser Browser konnte nicht alles speichern: Sein Speicher ist voll oder gesperrt. Exportiere es, bevor du diese Seite schließt.',

  // Challenges, the playground
  '{n} of {all} challenges passed': '{n} von {all} Aufgaben bestanden',
  'your numbers under Data, which are too many for an address':
    'deine Zahlen unter „Daten“, die für eine Adresse zu viele sind',

  // The catalogue, the questions
  '{n} losses': { one: '{n} Verlustfunktion', other: '{n} Verlustfunktionen' },
  '{n} of {all} losses': '{n} von {all} Verlustfunktionen',
  '{n} questions': { one: '{n} Frage', other: '{n} Fragen' },
  '{n} of {all} questions': '{n} von {all} Fragen',
};
