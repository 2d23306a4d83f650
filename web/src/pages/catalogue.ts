import { followFilter } from './filter.ts';
import './page.ts';

followFilter(document);
