import type { Problem } from '../source/problem.ts';

const photoFile = /\.(jpe?g|png|webp|avif)$/;

/** A file that no page would ever be made of. */
export function misplaced(file: string): Problem[] {
  const at = { file, line: 1, column: 1 };
  const [, folder, ...rest] = file.split('/');
  if (rest.length === 0) {
    const expected = ['README.md', 'figures.yaml', 'site.yaml', 'scenes.yaml', 'about.mdx', 'charts.mdx'];
    return expected.includes(folder ?? '')
      ? []
      : [{ ...at, what: '文件放错了地方', mend: '报道放 stories/，心声放 voices/' }];
  }
  const name = rest.join('/');
  if ((folder === 'stories' || folder === 'voices') && /\.(md|markdown|txt|docx?)$/i.test(name)) {
    return [
      { ...at, what: `${name.slice(name.lastIndexOf('.'))} 文件不会变成网页`, mend: '存成纯文本，文件名以 .mdx 结尾' },
    ];
  }
  const right =
    // A name that begins with a dot is hidden from the build.
    ((folder === 'stories' || folder === 'voices') && /^[^/.][^/]*\.mdx$/.test(name)) ||
    (folder === 'art' && /^[a-z0-9-]+\.svg$/.test(name)) ||
    (folder === 'photos' && photoFile.test(name)) ||
    // What the report must say, for `npm test`.
    (folder === 'tests' && /^[^/]+\.ts$/.test(name));
  return right
    ? []
    : [{ ...at, what: '文件放错了地方', mend: '稿件直接放在 stories/ 或 voices/ 里，插画放 art/，照片放 photos/' }];
}
