import { rules } from '../../engine/live.ts';
import { loadTraining } from '../../engine/trainer/index.ts';
import { Session } from './session.ts';

export async function openSession(): Promise<Session> {
  const training = await loadTraining();
  const { datasets, activations, optimizers, schedules } = training;
  return new Session(training, { datasets, activations, optimizers, schedules, losses: rules });
}
