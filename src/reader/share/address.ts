/** The page's address without what a chat adds to it to know who passed it on. */
export function canonicalAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical ? canonical.href : location.origin + location.pathname;
}

/** Selects the address in the page, and copies as old browsers do, and WeChat, which refuses its clipboard. */
export function copySelected(panel: HTMLElement): boolean {
  const text = panel.querySelector('.share-address') as HTMLElement;
  text.textContent = canonicalAddress();
  text.hidden = false;
  getSelection()?.selectAllChildren(text);
  return document.execCommand('copy');
}

/** Where the reader is told what came of it; emptied first, for the same words again would not be read out. */
export function say(panel: HTMLElement, words = ''): void {
  (panel.querySelector('[role=status]') as HTMLElement).textContent = words;
}

/** What is said of copying. */
export const outcome = (copied: boolean) =>
  copied ? '链接已复制，粘贴给朋友就行。' : '没能自动复制。网址已经选中，请长按它复制。';
