import { fetchPictures } from '../pictures.ts';

/*
 * What is folded is printed whole. Older browsers (Chromium 130, Safari 18.3) know no `::details-content`, by which paper
 * says so, and it is opened for them.
 */
let unfolded: HTMLDetailsElement[] = [];

function setOpen(open: boolean): void {
  for (const details of unfolded) details.open = open;
}

addEventListener('beforeprint', () => {
  const all = document.querySelectorAll<HTMLDetailsElement>('.sources details, .chart-data');
  unfolded = [...all].filter(({ open }) => !open);
  setOpen(true);
});
addEventListener('afterprint', () => setOpen(false));

// Up to Chromium 102, pictures that have not come into sight are missing on paper. Newer ones, which know this, wait for
// theirs, and not for what is fetched here.
if (!('timeout' in AbortSignal)) addEventListener('beforeprint', fetchPictures);
