import { attribute, type Element, elements, hasClass, textOf } from '../../src/lib/html.ts';
import { readPages } from './pages.ts';
import type { Site } from './sites.ts';

/** Every chart of a site; the print edition has the stories' charts once more. */
export function chartsOf(site: Site) {
  return readPages(site)
    .filter(({ file }) => file !== 'print/index.html')
    .flatMap(({ document, file }) =>
      elements(document, 'figure')
        .filter((figure) => hasClass(figure, 'chart'))
        .map((figure) => ({ figure, name: `${file}: ${textOf(one(figure, 'chart-title'))}` })),
    );
}

/** The first element of a class. @throws when there is none */
export function one(root: Element, className: string): Element {
  const found = elements(root).find((element) => hasClass(element, className));
  if (!found) throw new Error(`no .${className}`);
  return found;
}

/** How many marks a picture has: a dot is a line of no length, any other an outline that is closed. */
export function marksIn(picture: Element): number {
  const paths = elements(picture, 'path').map((path) => attribute(path, 'd') ?? '');
  // A rule is a rectangle, and no mark.
  return paths.filter((path) => !path.includes('H')).flatMap((path) => path.match(/h0|z/g) ?? []).length;
}
