import { namesFile } from '../../../lib/content-folder.ts';
import type { ContentFile } from '../../content/reading.ts';
import type { Names } from '../../schemas/name-list.ts';
import type { Problem } from '../../source/problem.ts';
import { placeOfField } from '../field-place.ts';

type Path = readonly (string | number)[];

/** What does not go together in the list of names: one name twice, a unit's short name that is not short, who must not be named and has posts. */
export function checkNameList(files: readonly ContentFile[], names: Names | undefined): Problem[] {
  const entry = files.find(({ file }) => file === namesFile);
  if (!entry || !names) return [];
  const first = new Map<string, Path>();
  const told = (path: Path, what: string, mend: string): Problem => ({
    ...placeOfField(entry, ...path),
    field: path.filter((part) => typeof part === 'string').join('.'),
    rule: 'name-list',
    what,
    mend,
  });
  return written(names).flatMap(([text, path]) => {
    const earlier = first.get(text);
    first.set(text, earlier ?? path);
    const short = path[2] === 'short' ? names.units[path[1] as number]?.name : undefined;
    const { line } = placeOfField(entry, ...(earlier ?? path));
    return [
      ...(earlier ? [told(path, `“${text}”写了两遍，另一处在第${line}行，分不清是哪一个`, mendOf(path))] : []),
      ...(short && short.length <= text.length
        ? [told(path, `简称“${text}”不比全称“${short}”短`, '全称写在 name 里，简称写在 short 里')]
        : []),
      ...(/\s/.test(text) && /\p{Script=Han}\s+\p{Script=Han}/u.test(text)
        ? [told(path, `“${text}”中间有空格`, '删去空格')]
        : []),
    ];
  });
}

function mendOf([list]: Path): string {
  return list === 'people'
    ? '删去一处；真是同名的两个人，各写上单位加以区别，共有的称呼都不写'
    : '留下一处，删去这一处';
}

/** Everything that texts are searched for, and where it is written. */
function written({ people, places, units, works }: Names): [string, Path][] {
  const listOf = (list: string, index: number, field: string, words: readonly string[] = []) =>
    words.map((word, place): [string, Path] => [word, [list, index, field, place]]);
  return [
    ...people.flatMap(({ also, name }, index): [string, Path][] => [
      [name, ['people', index, 'name']],
      ...listOf('people', index, 'also', also),
    ]),
    ...units.flatMap(({ also, name, short }, index): [string, Path][] => [
      [name, ['units', index, 'name']],
      ...listOf('units', index, 'short', short),
      ...listOf('units', index, 'also', also),
    ]),
    ...[places, works].flatMap((entries, which) =>
      entries.flatMap(({ also, name }, index): [string, Path][] => {
        const list = which === 0 ? 'places' : 'works';
        return [[name, [list, index, 'name']], ...listOf(list, index, 'also', also)];
      }),
    ),
  ];
}
