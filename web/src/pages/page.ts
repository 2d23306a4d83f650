import { upgradeElements } from './elements.ts';
import { showMessages } from './messages.ts';
import { offerThemes } from './theme-button.ts';

/** What every page does. */
offerThemes();
showMessages();
upgradeElements();
