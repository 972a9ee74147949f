/**
 * The elements of a page that are no text to read, or make no sense outside the website: what takes a page elsewhere takes
 * them out with all they hold. A table's caption repeats the title of its chart.
 */
export const noText = `audio button canvas caption embed form iframe math noembed noframes noscript object script style
  summary svg template video`.split(/\s+/);
