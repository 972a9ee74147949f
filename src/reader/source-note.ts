/**
 * Tells a figure's source beside it, on a tap or on focus, in the words of the 数据来源 at the foot of
 * the page, which is where its link leads without this script, and on Enter.
 */
const gap = 8;
const note = document.createElement('div');
note.className = 'source-note';
note.setAttribute('role', 'status');
note.hidden = true;
document.body.append(note);

function linkOf(event: Event): HTMLAnchorElement | null {
  return (event.target as Element).closest<HTMLAnchorElement>('a[href^="#source-"]');
}

function show(link: HTMLAnchorElement): void {
  const source = document.getElementById(link.hash.slice(1));
  if (!source) return;
  note.hidden = false;
  note.replaceChildren(...source.cloneNode(true).childNodes);
  const { left, top, bottom } = link.getBoundingClientRect();
  const column = (link.closest('p') ?? document.body).getBoundingClientRect();
  const { height, width } = note.getBoundingClientRect();
  const below = bottom + gap + height < innerHeight || top < height + gap;
  const across = Math.max(Math.min(left, column.right - width), column.left);
  note.style.left = `${across + scrollX}px`;
  note.style.top = `${(below ? bottom + gap : top - gap - height) + scrollY}px`;
}

function hide(): void {
  note.hidden = true;
}

/** Opens the folded list for whoever is led to an entry of it; not every browser does by itself. */
function unfold(): void {
  if (!location.hash.startsWith('#source-')) return;
  const entry = document.getElementById(location.hash.slice(1));
  entry?.closest('details')?.setAttribute('open', '');
  entry?.scrollIntoView();
}

document.addEventListener('click', (event) => {
  const link = linkOf(event);
  // A click without a pointer is the Enter key, which follows the link.
  if (!link || event.detail === 0) return hide();
  event.preventDefault();
  show(link);
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) show(link);
});
document.addEventListener('focusout', hide);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('resize', hide);
addEventListener('hashchange', unfold);
unfold();
