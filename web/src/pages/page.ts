import { startOffline } from '../pwa/start.ts';
import { upgradeElements } from './elements.ts';
import { closeMenuBehindLinks } from './menu.ts';
import { showMessages } from './messages.ts';
import { offerSearch } from './search-button.ts';
import { offerThemes } from './theme-button.ts';

/** What every page does. */
closeMenuBehindLinks();
offerSearch();
offerThemes();
showMessages();
upgradeElements();
startOffline();
