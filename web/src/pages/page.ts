import { startOffline } from '../pwa/start.ts';
import { speak } from '../words/words.ts';
import { upgradeElements } from './elements.ts';
import { closeMenuBehindLinks } from './menu.ts';
import { showMessages } from './messages.ts';
import { offerSearch } from './search-button.ts';
import { offerThemes } from './theme-button.ts';

await speak(document.documentElement.lang); // what imports this module waits for it

/** What every page does. */
closeMenuBehindLinks();
offerSearch();
offerThemes();
showMessages();
upgradeElements();
startOffline();
