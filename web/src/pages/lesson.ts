import './page.ts';
import { followSections } from './rail.ts';

const lesson = document.querySelector<HTMLElement>('[data-lesson]');
if (lesson?.dataset.lesson) followSections(lesson, lesson.dataset.lesson);
