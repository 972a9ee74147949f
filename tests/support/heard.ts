import type { Page } from 'playwright-core';
import { openDetails } from './tools.ts';

/** A node of the accessibility tree, in the order in which a page is listened to. */
export interface Heard {
  role: string;
  name: string;
  /** Where a link leads to. */
  href?: string;
  /** How deep a heading stands. */
  level?: number;
  /** A figure has words of its own. */
  captioned: boolean;
  /** It stands in the page's own part. */
  main: boolean;
}

/** What a screen reader is given of a page, all of it unfolded. */
export async function heard(page: Page): Promise<Heard[]> {
  await openDetails(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Heard[] = [];
  const roleOf = (node: (typeof nodes)[number] | undefined) => String(node?.role?.value ?? '');
  const walk = (node: (typeof nodes)[number] | undefined, within: boolean): void => {
    if (!node) return;
    const main = within || roleOf(node) === 'main';
    const children = (node.childIds ?? []).map((id) => byId.get(id));
    if (!node.ignored) {
      const told = (key: string) => node.properties?.find(({ name }) => name === key)?.value.value;
      const [href, level] = [told('url') as string | undefined, told('level') as number | undefined];
      const captioned = children.some((child) => roleOf(child) === 'Figcaption');
      const [role, name] = [roleOf(node), String(node.name?.value ?? '')];
      found.push({ role, name, captioned, main, ...(href && { href }), ...(level && { level }) });
    }
    // A player is the browser's own: its buttons are heard within it, and have its names.
    if (!/^(StaticText|Audio|Video)$/.test(roleOf(node))) for (const child of children) walk(child, main);
  };
  walk(nodes[0], false);
  return found;
}
