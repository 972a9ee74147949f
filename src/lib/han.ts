/**
 * A character of Chinese text: Han, or a mark as wide as one (W3C clreq). Quotes,
 * dashes and dots are shared with Latin text, and in a Chinese feature they are Chinese.
 */
export const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]|[\ud840-\ud88f][\udc00-\udfff]/;
