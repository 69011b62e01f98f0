import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** States that a screen reader tells; others say the same as role and name. */
const states = new Set(['checked', 'disabled', 'expanded', 'focusable', 'focused', 'level', 'live', 'modal']);
const unspoken = new Set(['InlineTextBox', 'none', 'generic', 'RootWebArea']);

/** What assistive technology gets of an element: a line per node, with role, name and states. */
export async function accessibilityTree(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: element } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const start = nodes.find((node) => node.backendDOMNodeId === element.backendNodeId);
  if (!start) throw new Error(`Nothing is said of ${selector}`);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return linesOf(start, byId, 0)
    .map(
      ({ depth, role, text }) =>
        `${'  '.repeat(depth)}${role === 'StaticText' ? `"${text.trim()}"` : text}\n`,
    )
    .join('');
}

interface Line {
  depth: number;
  role: string;
  text: string;
}

/** Their name is made of the words inside, which are not written twice. */
const named = new Set([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'DisclosureTriangle',
  'heading',
  'link',
]);

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, depth: number): Line[] {
  const role = node.role?.value ?? '';
  const isSaid = !node.ignored && !unspoken.has(role);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const all = children.flatMap((child) => linesOf(child, byId, isSaid ? depth + 1 : depth));
  if (!isSaid) return all;
  const inner = named.has(role) ? all.filter((line) => line.role !== 'StaticText') : all;
  return [
    { depth, role, text: role === 'StaticText' ? (node.name?.value ?? '') : lineOf(node, role) },
    ...joined(inner),
  ];
}

/** Words that stand in a row are read in one go. */
function joined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last?.role === 'StaticText' && line.role === 'StaticText' && last.depth === line.depth)
      last.text += line.text;
    else whole.push({ ...line });
  }
  return whole;
}

function lineOf({ name, properties = [] }: Node, role: string): string {
  const told = properties.flatMap(({ name, value: { value } }) => {
    if (!states.has(name) || value === undefined || value === false || value === 'false') return [];
    return value === true ? [name] : [`${name}=${value}`];
  });
  const words = name?.value ? ` "${name.value.trim()}"` : '';
  return `${role}${words}${told.length > 0 ? ` (${told.sort().join(', ')})` : ''}`;
}
