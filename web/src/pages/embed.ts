import { Maker } from '../snippet/maker.ts';
import { bringToLife } from './elements.ts';
import './page.ts';

const page = document.querySelector<HTMLElement>('main');
if (page) new Maker(page, bringToLife);
