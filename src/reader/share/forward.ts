/** What a page is passed on with. */
interface Panel {
  address: string;
  /** Where the reader is told what came of it. */
  said: HTMLElement;
  /** Selects the address in the page, and asks the reader to copy it. */
  byHand(): void;
}

/**
 * Passes the page on by the system's share sheet, or copies its link, and says what came of it.
 * @param way `system` or `copy`
 */
export async function forward(way: string, { address, byHand, said }: Panel): Promise<void> {
  // Emptied first: the same words again would not be read out.
  said.textContent = '';
  if (way === 'system' && (await shared(address))) return;
  if (!(await written(address))) {
    byHand();
    // What is selected is copied as old browsers do, and WeChat, which refuses its clipboard.
    if (!document.execCommand('copy')) return;
  }
  said.textContent = '链接已复制，粘贴给朋友就行。';
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
