export type EngineErrorCode =
  | 'unknown-loss'
  | 'unknown-parameter'
  | 'unknown-input'
  | 'unknown-part' // no such data set, activation, optimizer or schedule
  | 'type' // not an array, not a number, not a reduction
  | 'empty'
  | 'length'
  | 'domain' // not a number, infinite, or outside what the spec allows
  | 'overflow' // the loss is too large a number
  | 'memory'
  | 'weightless' // every weight is 0, so that there is no mean
  | 'unsuitable' // the loss takes other inputs than predictions and targets of a model
  | 'released'; // it was given back, and is called again

interface Place {
  readonly loss?: string | undefined;
  readonly argument?: string | undefined;
  readonly index?: number | undefined;
}

/** Bad input: what was wrong, where, and what it must be. The engine works on after it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly loss: string | undefined;
  readonly argument: string | undefined;
  readonly index: number | undefined;

  constructor(code: EngineErrorCode, message: string, place: Place) {
    super(message);
    this.code = code;
    this.loss = place.loss;
    this.argument = place.argument;
    this.index = place.index;
  }
}
