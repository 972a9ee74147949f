/**
 * What the page of a chart does beside being read: within a page of others it tells that page how high it is, whenever
 * that changes, and hides how to take it, which whoever put it there knows. By itself it copies.
 */
const frame = document.documentElement;

if (window.parent === window) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.taking button')) offerCopy(button);
} else {
  frame.classList.add('framed');
  new ResizeObserver(tellHeight).observe(frame);
}

/** What a page of others hears (`message`), and may go by: `heightScript` in `site/snippet.ts`. */
function tellHeight(): void {
  const height = Math.ceil(frame.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'embed:height', id: frame.dataset['figure'], height }, '*');
}

function offerCopy(button: HTMLButtonElement): void {
  const text = button.parentElement?.querySelector('textarea');
  const said = button.nextElementSibling;
  if (!text || !said) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Emptied first: the same words again would not be read out.
    said.textContent = '';
    said.textContent = (await copied(text)) ? '已复制。' : '没能自动复制，已经选中，请长按或按 Ctrl+C 复制。';
  });
}

/** By the clipboard, or as old browsers do, and WeChat, which refuses its clipboard. What is selected stays so. */
async function copied(text: HTMLTextAreaElement): Promise<boolean> {
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
