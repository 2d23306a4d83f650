import type { ComplexAttributeConverter, PropertyDeclarations } from 'lit';
import { Codec, type Fields } from '../../state/codec.ts';

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

/** Attributes that are read through fields and have no property of their own; a change of one is shown. */
export const watched = (attributes: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(attributes.map((attribute) => [`authored-${attribute}`, { attribute }]));

/** The fields, falling back on what the element's author wrote as attributes. What does not fit, the widget tells. */
export function authored<F extends Fields>(element: Element, fields: F): F {
  const { state } = new Codec(fields).fromAttributes(element);
  const entries = Object.entries(fields).map(([name, field]) => [name, { ...field, fallback: state[name] }]);
  return Object.fromEntries(entries) as F;
}
