/** Where a chart stands by itself, for the pages of others. @param id `lei-yuqing/water-level`, or of the front page `fallen` */
export const embedPath = (id: string) => `/embed/${id}/`;

/** What is made of each chart beside its page. */
export const embedFile = (id: string, file: 'data.csv' | 'figure.png' | 'oembed.json') => `${embedPath(id)}${file}`;

/** The poster of a quote. */
export const quotePath = (id: string) => `/embed/${id}.png`;

/** Whether a file of a built site is the page of a chart, that others put into theirs. */
export const isEmbed = (file: string) => file.startsWith('embed/');
