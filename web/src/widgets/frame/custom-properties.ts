import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

type Properties = Readonly<Record<`--${string}`, string | number>>;

/**
 * `<div ${customProperties({ '--at': '40%' })}>`: sets them through CSSOM alone.
 * Lit's own styleMap writes a `style` attribute on first render, and the Content-Security-Policy blocks that.
 */
class CustomProperties extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('customProperties belongs on an element, not in an attribute.');
  }

  override render(_properties: Properties): unknown {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Properties]): unknown {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    return noChange;
  }
}

export const customProperties = directive(CustomProperties);
