import { followFigures } from './address.ts';
import './page.ts';

followFigures();
