import type { LitElement, PropertyDeclarations } from 'lit';
import { Codec, type Fields } from '../../state/codec.ts';
import { t } from '../../words/words.ts';

/** Attributes that are read through fields and have no property of their own; a change of one is shown. */
export const watched = (attributes: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(attributes.map((attribute) => [`authored-${attribute}`, { attribute }]));

/** The fields, falling back on what the element's author wrote as attributes. What does not fit, the widget tells. */
export function authored<F extends Fields>(element: Element, fields: F): F {
  const { state } = new Codec(fields).fromAttributes(element);
  const entries = Object.entries(fields).map(([name, field]) => [name, { ...field, fallback: state[name] }]);
  return Object.fromEntries(entries) as F;
}

/** What a widget takes as an attribute, for those who write one. */
export interface Taken {
  readonly name: string;
  readonly expects: string;
  readonly fallback: string; // what holds where it is not written
  readonly options?: readonly string[];
}

/** Everything that an element takes as it stands; what else it watches counts only beside other attributes. */
export function takenBy(element: LitElement, fields: Fields): readonly Taken[] {
  const words = [...(element.constructor as typeof LitElement).elementProperties]
    .filter(([property]) => !String(property).startsWith('authored-'))
    .map(([property, { attribute }]) => ({
      name: typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      fallback: String(element[property as keyof LitElement] ?? ''),
    }))
    .filter(({ name }) => !(name in fields));
  return [
    ...Object.entries(fields).map(([name, { expects, fallback, options, print }]) => ({
      name,
      expects,
      fallback: print(fallback),
      ...(options && { options }),
    })),
    ...words.map((one) => ({ ...one, expects: t('any words') })),
  ];
}
