import type { Words } from '../words.ts';

export const state: Words = {
  'a number from {low} to {high}': 'eine Zahl von {low} bis {high}',
  '{many} numbers from {low} to {high}': '{many} Zahlen von {low} bis {high}',
  'one of {names}': 'eines von {names}',
  'one or more of {names}': 'eines oder mehrere von {names}',
  '{many} different names separated by commas': '{many} verschiedene Namen, durch Kommas getrennt',
  '{low} to {high}': '{low} bis {high}',
  'Your progress cannot be saved in this browser: {why} It is kept until you close this page.':
    'Dein Fortschritt lässt sich in diesem Browser nicht speichern: {why} Er bleibt, bis du diese Seite schließt.',
  'its storage for this site is full.': 'Sein Speicher für diese Website ist voll.',
  'it blocks storage for this site.': 'Er sperrt den Speicher für diese Website.',
  // A file of progress
  'a list of at most {most} sections': 'eine Liste von höchstens {most} Abschnitten',
  'a quiz answer: version, answer and checked': 'eine Quizantwort: version, answer und checked',
  'a guess as text': 'eine Schätzung als Text',
  'a whole number from 0 to 1000000': 'eine ganze Zahl von 0 bis 1000000',
  'a list of at most 20 mistakes': 'eine Liste von höchstens 20 Fehlern',
  'a draft: its text, and a mark of what it was begun from':
    'ein Entwurf: sein Text und ein Zeichen dafür, womit er begonnen wurde',
  'an answer with one of the levels of confidence': 'eine Antwort mit einer der Stufen von Sicherheit',
  'a question under review: when it was asked last, when it is due, and how well it is known':
    'eine Frage zum Wiederholen: wann sie zuletzt gestellt wurde, wann sie fällig ist und wie gut sie sitzt',
  'a lesson and a section': 'eine Lektion und ein Abschnitt',
  '{n} parts of lessons done': { one: '{n} erledigter Teil einer Lektion', other: '{n} erledigte Teile von Lektionen' },
  '{n} lessons with more sections read': {
    one: '{n} Lektion mit mehr gelesenen Abschnitten',
    other: '{n} Lektionen mit mehr gelesenen Abschnitten',
  },
  '{n} quiz answers': { one: '{n} Quizantwort', other: '{n} Quizantworten' },
  '{n} guesses': { one: '{n} Schätzung', other: '{n} Schätzungen' },
  '{n} counts of tries or hints': {
    one: '{n} Anzahl von Versuchen oder Hinweisen',
    other: '{n} Anzahlen von Versuchen oder Hinweisen',
  },
  '{n} solutions that were opened': {
    one: '{n} Lösung, die angesehen wurde',
    other: '{n} Lösungen, die angesehen wurden',
  },
  '{n} challenges with mistakes met': {
    one: '{n} Aufgabe mit gemachten Fehlern',
    other: '{n} Aufgaben mit gemachten Fehlern',
  },
  '{n} drafts of code, beside any that are here': {
    one: '{n} Entwurf von Code, neben denen, die hier sind',
    other: '{n} Entwürfe von Code, neben denen, die hier sind',
  },
  '{n} answers with how sure you were': {
    one: '{n} Antwort mit der Angabe, wie sicher du warst',
    other: '{n} Antworten mit der Angabe, wie sicher du warst',
  },
  '{n} questions under review': { one: '{n} Frage zum Wiederholen', other: '{n} Fragen zum Wiederholen' },
  '{n} places to go on from': { one: '{n} Stelle zum Weitermachen', other: '{n} Stellen zum Weitermachen' },
  'It has {size} MB, and a progress file has at most {most}. Choose the file that Export wrote.':
    'Sie hat {size} MB, und eine Fortschrittsdatei hat höchstens {most}. Wähle die Datei, die beim Exportieren entstanden ist.',
  'It could not be read. It may have been moved or deleted: choose it again.':
    'Sie ließ sich nicht lesen. Vielleicht wurde sie verschoben oder gelöscht: Wähle sie noch einmal.',
  'It is not progress of Downhill. Choose the file that Export wrote: downhill-progress-….json.':
    'Sie ist kein Fortschritt von Downhill. Wähle die Datei, die beim Exportieren entstanden ist: downhill-progress-….json.',
  '{why} Export it again on the progress page, and choose that file.':
    '{why} Exportiere sie auf der Seite „Dein Fortschritt“ noch einmal, und wähle diese Datei.',
  'It holds {what}, which no progress has.': 'Sie enthält {what}, was es in keinem Fortschritt gibt.',
  'Its name is not a text of at most {most} characters.': 'Ihr Name ist kein Text von höchstens {most} Zeichen.',
  'It does not say on which date it was saved.': 'Sie sagt nicht, an welchem Tag sie gespeichert wurde.',
  'Its entries are missing.': 'Ihre Einträge fehlen.',
  'It is empty.': 'Sie ist leer.',
  'It is no JSON: another sort of file, or one that was cut short.':
    'Sie ist kein JSON: eine Datei anderer Art oder eine, die abgeschnitten wurde.',
  'It is of version {version} of this format, and this page reads version {read}. Reload the page to bring it up to date, then try again.':
    'Sie hat Version {version} dieses Formats, und diese Seite liest Version {read}. Lade die Seite neu, damit sie auf dem neuesten Stand ist, und versuche es noch einmal.',
  'It does not say of which version it is (this page reads {version}).':
    'Sie sagt nicht, welche Version sie hat (diese Seite liest {version}).',
  'It has {many} entries, and progress has at most {most}.':
    'Sie hat {many} Einträge, und Fortschritt hat höchstens {most}.',
  'It has an entry {key}, which no progress has.': 'Sie hat einen Eintrag {key}, den es in keinem Fortschritt gibt.',
  'Its entry {key} should be {expected}.': 'Ihr Eintrag {key} müsste das hier sein: {expected}.',
};
