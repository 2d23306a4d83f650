import { followFigures } from './address.ts';
import './page.ts';

followFigures();

const print = document.querySelector<HTMLButtonElement>('.print-sheet');
print?.removeAttribute('hidden');
print?.addEventListener('click', () => window.print());
