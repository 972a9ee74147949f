/**
 * Tells a figure's source beside it, and of a word what it means, on a tap or on focus, in the words of the 数据来源 and
 * the 名词解释 below the text, which is where its link leads without this script, and on Enter.
 */
const gap = 8;
const back = '[role=doc-backlink]';
const note = document.createElement('div');
note.className = 'source-note';
note.setAttribute('role', 'status');
document.body.append(note);

function linkOf(event: Event): HTMLAnchorElement | null {
  return (event.target as Element).closest<HTMLAnchorElement>('a[href^="#source-"], .term');
}

function show(link: HTMLAnchorElement): void {
  const source = document.getElementById(link.hash.slice(1));
  if (!source) return;
  const told = source.cloneNode(true) as Element;
  told.querySelector(back)?.remove();
  note.replaceChildren(...told.childNodes);
  const { left, top, bottom } = link.getBoundingClientRect();
  const column = (link.closest('p') ?? document.body).getBoundingClientRect();
  const { height, width } = note.getBoundingClientRect();
  const below = bottom + gap + height < innerHeight || top < height + gap;
  const first = Math.min(column.left, document.body.clientWidth - width - gap);
  const across = Math.max(Math.min(left, column.right - width), first);
  note.style.left = `${across + scrollX}px`;
  note.style.top = `${(below ? bottom + gap : top - gap - height) + scrollY}px`;
}

/** It stays where those who listen know of it, without words: what appears with its words is not read out. */
function hide(): void {
  note.replaceChildren();
}

/** Opens the folded list for whoever is led to an entry of it; not every browser does by itself. */
function unfold(hash: string): void {
  if (!hash.startsWith('#source-')) return;
  const entry = document.getElementById(hash.slice(1));
  // The address follows late: whoever is on in the entry by then stays there.
  if (!entry || entry.contains(document.activeElement)) return;
  entry.closest('details')?.setAttribute('open', '');
  entry.scrollIntoView();
  entry.focus();
}

document.addEventListener('click', (event) => {
  const link = linkOf(event);
  hide();
  if (!link) return;
  // A click without a pointer is the Enter key, which follows the link.
  if (event.detail === 0) return unfold(link.hash);
  event.preventDefault();
  show(link);
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  // Whoever comes back from the source has read it.
  const read = (event.relatedTarget as Element | null)?.matches(back);
  if (!read && link?.matches(':focus-visible')) show(link);
});
document.addEventListener('focusout', hide);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('resize', hide);
addEventListener('hashchange', () => unfold(location.hash));
unfold(location.hash);
