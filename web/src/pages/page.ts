import { upgradeElements } from './elements.ts';
import { showMessages } from './messages.ts';
import { offerSearch } from './search-button.ts';
import { offerThemes } from './theme-button.ts';

/** What every page does. */
offerSearch();
offerThemes();
showMessages();
upgradeElements();
