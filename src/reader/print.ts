/** The button of the print edition, where a page can print itself. */
const button = document.querySelector<HTMLButtonElement>('.edition-order button');
// WeChat has the function, and it does nothing.
if (button && typeof print === 'function' && !/MicroMessenger/.test(navigator.userAgent)) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Older browsers print no picture that has not come into sight.
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    print();
  });
}
