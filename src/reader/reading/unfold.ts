/** What is folded is printed whole. Older browsers (Chromium 130, Safari 18.3) know no `::details-content`, by which paper says so. */
let unfolded: HTMLDetailsElement[] = [];

function setOpen(open: boolean): void {
  for (const details of unfolded) details.open = open;
}

if (!CSS.supports('selector(::details-content)')) {
  addEventListener('beforeprint', () => {
    const all = document.querySelectorAll<HTMLDetailsElement>('.sources details, .chart-data');
    unfolded = [...all].filter(({ open }) => !open);
    setOpen(true);
  });
  addEventListener('afterprint', () => setOpen(false));
}
