import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Layout, NodeName } from './layouts.ts';

export interface Words {
  readonly title: string;
  readonly value: string;
  readonly note: string;
}

export interface Diagram {
  readonly summary: string;
  readonly gradient: string;
  readonly nodes: Readonly<Record<NodeName, Words>>;
}

/** The whole loop as one picture; its parts carry their names for the tour. */
export const diagram = (layout: Layout, { summary, gradient, nodes }: Diagram): TemplateResult => html`
  <svg class="loop" viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label=${summary}>
    <defs>${ROLES.map(arrowhead)}</defs>
    ${layout.edges.map(
      ({ from, to, path }) =>
        svg`<path class="edge ${edgeRole(from, to)}" d=${path} marker-end="url(#tip-${edgeRole(from, to)})"></path>`,
    )}
    <text class="gradient-label" x=${layout.gradientLabel.x} y=${layout.gradientLabel.y} text-anchor=${layout.gradientLabel.anchor}>
      ${gradient}
    </text>
    ${NAMES.map((name) => node(layout, name, nodes[name]))}
  </svg>
`;

const NAMES: readonly NodeName[] = ['data', 'model', 'prediction', 'target', 'loss', 'update'];

type EdgeRole = 'plain' | 'prediction' | 'target' | 'gradient';

const ROLES: readonly EdgeRole[] = ['plain', 'prediction', 'target', 'gradient'];

// An arrow has the colour and dash of what it carries.
function edgeRole(from: NodeName, to: NodeName): EdgeRole {
  if (from === 'target' || to === 'target') return 'target';
  if (from === 'loss') return 'gradient';
  return from === 'model' || from === 'prediction' ? 'prediction' : 'plain';
}

const arrowhead = (role: EdgeRole) => svg`
  <marker id="tip-${role}" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
    <path class="tip ${role}" d="M0 0 L8 4 L0 8 Z"></path>
  </marker>
`;

const PADDING = 16;

function node(layout: Layout, name: NodeName, words: Words): SVGTemplateResult {
  const { x, y, width, height } = layout.boxes[name];
  const mark = MARKS[name];
  return svg`
    <g class="node ${name}" data-part=${name} transform="translate(${x} ${y})">
      <rect class="box" width=${width} height=${height} rx="6"></rect>
      ${mark ?? nothing}
      <text class="title" x=${PADDING + (mark ? 20 : 0)} y="27">${words.title}</text>
      <text class="value" x=${PADDING} y=${height / 2 + 10}>${words.value}</text>
      <text class="what" x=${PADDING} y=${height - 15}>${words.note}</text>
    </g>
  `;
}

/** The marks of the roles, each about 12 px and standing where a title begins. */
const MARKS: Partial<Record<NodeName, SVGTemplateResult>> = {
  prediction: svg`<circle class="mark" cx="22" cy="22" r="6"></circle>`,
  target: svg`<circle class="mark" cx="22" cy="22" r="5"></circle>`,
  loss: svg`<path class="mark" d="M15 28 L22 15 L29 28 Z"></path>`,
  update: svg`<path class="mark" d="M15 22 H27 M22 16.5 L28 22 L22 27.5"></path>`,
};
