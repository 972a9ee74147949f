import { fetchPictures } from './pictures.ts';

/** The button of the print edition, where a page can print itself. */
const button = document.querySelector<HTMLButtonElement>('.edition-order button');
// WeChat has the function, and it does nothing.
if (button && typeof print === 'function' && !/MicroMessenger/.test(navigator.userAgent)) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await fetchPictures();
    print();
  });
}
