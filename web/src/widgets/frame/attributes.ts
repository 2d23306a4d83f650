import type { ComplexAttributeConverter } from 'lit';

/** `losses="mse mae"` */
export const words: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (text) => (text ?? '').split(/\s+/).filter((word) => word !== ''),
};

/** `labels="House A, House B"` */
export const phrases: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (text) => (text ?? '').split(',').map((phrase) => phrase.trim()),
};

/** `predictions="250 300"`; what is no number becomes NaN, which the kernels refuse by name and place. */
export const numberList: ComplexAttributeConverter<readonly number[]> = {
  fromAttribute: (text) =>
    (text ?? '')
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map(Number),
};
