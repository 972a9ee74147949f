/** Pages told by their pictures, which are as wide as the page there: files of more pixels are asked for. */
const pages = new WeakSet<object>();

/** @param page that is being made, `Astro.locals` */
export function tellByPictures(page: object): void {
  pages.add(page);
}

/** @param page that is being made, `Astro.locals` */
export const isPictured = (page: object) => pages.has(page);
