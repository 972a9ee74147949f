/**
 * Passes the page on by the system's share sheet, or copies its link, and says what came of it.
 * @param way `system` or `copy`
 * @param panel the page's `.share`
 */
export async function forward(way: string, panel: HTMLElement): Promise<void> {
  const address = canonicalAddress();
  const said = panel.querySelector('[role=status]') as HTMLElement;
  // Emptied first: the same words again would not be read out.
  said.textContent = '';
  if (way === 'system' && (await shared(address))) return;
  const copied = (await written(address)) || selected(address, panel);
  said.textContent = copied ? '链接已复制，粘贴给朋友就行。' : '没能自动复制。网址已经选中，请长按它复制。';
}

/** Without what a chat adds to an address to know who passed it on. */
function canonicalAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical ? canonical.href : location.origin + location.pathname;
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

/** Selects the address in the page, and copies as old browsers do, and WeChat, which refuses its clipboard. */
function selected(address: string, panel: HTMLElement): boolean {
  const text = panel.querySelector('.share-address') as HTMLElement;
  text.textContent = address;
  text.hidden = false;
  getSelection()?.selectAllChildren(text);
  return document.execCommand('copy');
}
