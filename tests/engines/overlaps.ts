/**
 * In a page: characters that lie over the one before them, in text and in the lettering of drawings, with how deep,
 * in parts of an em.
 */
export function overlaps(): string[] {
  /** Kerning pulls letters together by less than this part of an em; Firefox gives whole pixels in drawings. */
  const hair = (em: number, drawn: boolean) => Math.max(0.12 * em, drawn ? 2 : 0);
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const letters = new Intl.Segmenter('zh');
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || parent.closest('script, style') || parent.getClientRects().length === 0)
      continue;
    const em = Number.parseFloat(getComputedStyle(parent).fontSize);
    let before: DOMRect | undefined;
    // What combines with a letter lies over it by right.
    for (const { index: at, segment } of letters.segment(text.data)) {
      range.setStart(text, at);
      range.setEnd(text, at + segment.length);
      // WebKit gives a line's first character a second box, without width, at the end of the line before.
      const rect = [...range.getClientRects()].find(({ width }) => width > 0);
      if (!rect) continue;
      if (before && Math.abs(before.top - rect.top) < rect.height / 2) {
        const depth = Math.min(before.right, rect.right) - Math.max(before.left, rect.left);
        if (depth > hair(em, parent.namespaceURI !== document.body.namespaceURI))
          found.push(`${text.data.slice(Math.max(0, at - 3), at + 3).trim()} ${(depth / em).toFixed(2)}`);
      }
      before = rect;
    }
  }
  return found;
}
