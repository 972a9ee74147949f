import { canonicalAddress, copySelected, outcome, say } from './address.ts';

/**
 * Passes the page on by the system's share sheet, or copies its link, and says what came of it.
 * @param way `system` or `copy`
 * @param panel the page's `.share`
 */
export async function forward(way: string, panel: HTMLElement): Promise<void> {
  const address = canonicalAddress();
  say(panel);
  if (way === 'system' && (await shared(address))) return;
  say(panel, outcome((await written(address)) || copySelected(panel)));
}

/** Whether the share sheet came, even if the reader then closed it. */
async function shared(address: string): Promise<boolean> {
  try {
    await navigator.share({ title: document.title, url: address });
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
}

async function written(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
