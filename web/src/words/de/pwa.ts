import type { Words } from '../words.ts';

export const pwa: Words = {
  'Keep it': 'Behalten',
  No: 'Nein',
  'Update now': 'Jetzt aktualisieren',
  Later: 'Später',
  'Not now': 'Nicht jetzt',
  'Reload anyway': 'Trotzdem neu laden',
  'what you did since this page was opened, which this browser does not keep':
    'was du seit dem Öffnen dieser Seite getan hast und dieser Browser nicht behält',
  'Here, a reload would lose {list}.': 'Hier ginge beim Neuladen verloren: {list}.',
  'Ready to be used without a network.': 'Auch ohne Netz benutzbar.',
  'This browser has cleared what Downhill had kept for use without a network. It is being fetched again, and what you do meanwhile is safe.':
    'Dieser Browser hat gelöscht, was Downhill für die Zeit ohne Netz aufgehoben hatte. Es wird wieder geladen, und was du inzwischen tust, ist sicher.',
  'Not kept for use without a network.': 'Nicht für die Zeit ohne Netz aufgehoben.',
  'Keep Downhill on this device, for use without a network? That is up to {n} MB to fetch.':
    'Downhill auf diesem Gerät behalten, um es ohne Netz zu benutzen? Dafür werden bis zu {n} MB geladen.',
  'There is a new version of Downhill. What you have written stays.':
    'Es gibt eine neue Version von Downhill. Was du geschrieben hast, bleibt.',
  'A new version waits. It comes once every page of Downhill is closed.':
    'Eine neue Version wartet. Sie kommt, sobald alle Seiten von Downhill geschlossen sind.',
  'The new version is being put in place. Then this page reloads.':
    'Die neue Version wird eingerichtet. Dann lädt diese Seite neu.',
  'Another tab has brought the new version.': 'Ein anderer Tab hat die neue Version geholt.',
  'There is a new version of Downhill, but a part of it did not arrive. You go on with the version that you have; the next page that you open tries again.':
    'Es gibt eine neue Version von Downhill, aber ein Teil davon kam nicht an. Du machst mit deiner Version weiter; die nächste Seite, die du öffnest, versucht es wieder.',
  'There is a new version of Downhill, but no room for it on this device. You go on with the version that you have.':
    'Es gibt eine neue Version von Downhill, aber auf diesem Gerät ist kein Platz dafür. Du machst mit deiner Version weiter.',
  'There is a new version of Downhill, but this browser could not keep it. You go on with the version that you have.':
    'Es gibt eine neue Version von Downhill, aber dieser Browser konnte sie nicht behalten. Du machst mit deiner Version weiter.',
  'Not ready for use without a network: a part of the site did not arrive. The next page that you open tries again.':
    'Noch nicht ohne Netz benutzbar: Ein Teil der Website kam nicht an. Die nächste Seite, die du öffnest, versucht es wieder.',
  'There is no room on this device to keep Downhill for use without a network. With one, everything works as before.':
    'Auf diesem Gerät ist kein Platz, um Downhill für die Zeit ohne Netz zu behalten. Mit Netz geht alles wie bisher.',
};
