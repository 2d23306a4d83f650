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
};
