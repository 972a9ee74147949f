/**
 * Fetches every picture of the page, for paper: older browsers print none that has not come into sight.
 * @returns when all are there, or cannot be had
 */
export async function fetchPictures(): Promise<void> {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.allSettled(images.map((image) => image.decode()));
}
