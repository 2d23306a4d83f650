import './page.ts';
import { filterQuestions } from './question-filter.ts';

filterQuestions(document);
