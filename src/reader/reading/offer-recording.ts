/** Offers the recording of a story: 听新闻 is there whatever the device can speak, and the link plays it in the bar. */
const link = document.querySelector('.recording a') as HTMLAnchorElement;
const bar = document.querySelector('.reading-bar') as HTMLElement;
const listen = bar.querySelector('[data-tool=listen]') as HTMLButtonElement;

listen.hidden = false;
listen.addEventListener('click', () => {
  if (bar.querySelector('audio')) return;
  // Made in the press itself, for phones let a page be heard that was touched, and not what is fetched first.
  const audio = new Audio(link.href);
  bar.append(audio);
  audio.load();
});
link.addEventListener('click', (event) => {
  // Without the bar's own script it is a link to the file.
  if (bar.hidden) return;
  event.preventDefault();
  listen.click();
});
