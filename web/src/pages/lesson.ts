import './page.ts';
import { followSections } from './rail.ts';
import { showTermCards } from './term-cards.ts';

const lesson = document.querySelector<HTMLElement>('[data-lesson]');
if (lesson?.dataset.lesson) followSections(lesson, lesson.dataset.lesson);
showTermCards(document);
