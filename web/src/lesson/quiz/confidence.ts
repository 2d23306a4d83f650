import { loadEngine } from '../../engine/live.ts';
import '../calibration.ts';
import type { Question } from './question.ts';
import { Sureness } from './sureness.ts';

/** Has every question ask how sure the reader is, and shows beneath `place` how that went; returns how to undo it. */
export type Ask = (lesson: string, questions: readonly Question[], place: Element) => () => void;

/** Ready as soon as the kernel that scores the answers is. */
export async function loadConfidence(): Promise<Ask> {
  const engine = await loadEngine();
  return (lesson, questions, place) => {
    for (const question of questions) {
      question.sureness = new Sureness(engine, `${lesson}/${question.id}`, question.wording);
    }
    const picture = document.createElement('downhill-calibration');
    place.after(picture);
    return () => {
      for (const question of questions) question.sureness = null;
      picture.remove();
    };
  };
}
