import { flowchart } from '../../choose/flowchart.ts';
import type { DirectiveRenderer } from '../directive.ts';

/** `::choose{#which}`: the flowchart. Its questions, its ends and their code are the same everywhere, so it has no children. */
const choose: DirectiveRenderer = async ({ node, engine, highlight }) => {
  const kit = { engine, highlight, catalogue: '../../catalogue/' };
  const given = Object.entries(node.attributes ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return [await flowchart(kit, Object.fromEntries(given))];
};
export default choose;
