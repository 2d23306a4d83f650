import { flowchart } from '../../choose/flowchart.ts';
import type { DirectiveRenderer } from '../directive.ts';

/**
 * `::choose{#which}`: the flowchart. Its questions, its ends and their code are the same everywhere; until it is live, all
 * of it is read as a list, or what a page that shows it twice puts between `:::choose{#again}` and `:::`.
 */
const choose: DirectiveRenderer = async ({ node, engine, highlight, children }) => {
  const kit = { engine, highlight, addressOf: (loss: string) => `../../catalogue/${loss}/` };
  const given = Object.entries(node.attributes ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const fallback = await children();
  return [await flowchart(kit, Object.fromEntries(given), fallback.length > 0 ? fallback : undefined)];
};
export default choose;
