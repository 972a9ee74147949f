/**
 * Shows the buttons that need scripts, while their panel is still closed and nothing can move, and
 * fetches what they do when a reader opens it. Where that is not to be had, after a newer release or
 * without a network, the address is there to be copied by hand.
 */
const panel = document.querySelector<HTMLElement>('.share');
const load = () => import('./forward.ts');

if (panel) {
  const parts = panel.querySelectorAll<HTMLElement>('.share-ways, .share-said, .share-address');
  const [ways, said, text] = parts as unknown as [HTMLElement, HTMLElement, HTMLElement];
  // Without what a chat adds to an address to know who passed it on.
  const { href } = document.querySelector<HTMLLinkElement>('[rel=canonical]') || location;
  const address = href.replace(/[?#].*/, '');
  const byHand = () => {
    text.textContent = address;
    text.hidden = false;
    (getSelection() as Selection).selectAllChildren(text);
    said.textContent = '没能自动复制。网址已经选中，请长按它复制。';
  };
  ways.hidden = false;
  for (const button of panel.querySelectorAll('button')) {
    button.hidden = button.value === 'system' && !navigator.share;
    button.onclick = () => load().then(({ forward }) => forward(button.value, { address, said, byHand }), byHand);
  }
  panel.addEventListener('toggle', () => load().catch(() => {}), { once: true });
}
