import { tagsOf, type XmlPart, type XmlTag } from '../../lib/read-xml.ts';
import { inside } from './drawing-values.ts';
import { referring } from './drawing-words.ts';
import { type Fault, faultAt } from './fault.ts';

/** As many shapes as a phone draws without a pause; `use` counts for all that it shows. */
const mostShapes = 5000;
/** Deeper ones some parsers refuse (libxml2 at 256). */
const deepest = 60;

/** The ids that a tag refers to, and where. */
function referencesOf({ attributes, text }: XmlTag): { id: string; start: number }[] {
  return attributes.flatMap(({ name, start, value }) => {
    const isAddress = /^(?:xlink:)?href$/.test(name) && referring.has(text) && value.startsWith('#');
    const ids = isAddress ? [value.slice(1)] : [...value.matchAll(inside)].map(([, , id = '']) => id);
    return ids.map((id) => ({ id, start }));
  });
}

/** Ids that stand twice or nowhere, and what would be drawn without end. */
export function faultsOfReferences(parts: readonly XmlPart[]): Fault[] {
  const tags = tagsOf(parts);
  const faults: Fault[] = [];
  const say = (start: number, what: string, mend: string) =>
    faults.push(faultAt(start, ['drawing-reference', what, mend]));
  const seen = new Set<string>();
  for (const { attributes } of tags) {
    const id = attributes.find(({ name }) => name === 'id');
    if (!id) continue;
    if (seen.has(id.value)) say(id.start, `id“${id.value}”在这幅画里不止一个`, '改成不同的 id，指着它的地方一起改');
    seen.add(id.value);
  }
  for (const { id, start } of tags.flatMap(referencesOf)) {
    if (!seen.has(id)) say(start, `这幅画里没有 id 是“${id}”的图形`, '看看 id 是不是写错了，或者删去这一项');
  }
  return [...faults, ...faultsOfAmount(parts, tags)];
}

function faultsOfAmount(parts: readonly XmlPart[], tags: readonly XmlTag[]): Fault[] {
  const say = (start: number, what: string, mend: string) => [faultAt(start, ['drawing-amount', what, mend])];
  const shown = shapesById(parts);
  if (shown.depth > deepest) {
    return say(0, `图形一层套一层，套了${shown.depth}层`, `在绘图软件里取消编组，最多套${deepest}层`);
  }
  let count = tags.length;
  for (const tag of tags.filter(({ text }) => text === 'use')) {
    const [target] = referencesOf(tag);
    const { shapes = 0, uses = false } = shown.byId.get(target?.id ?? '') ?? {};
    if (uses) {
      const mend = '在绘图软件里取消“符号”或“克隆”的链接，再导出';
      return say(tag.start, 'use 指着的图形里还有 use，会一层一层地变多', mend);
    }
    count += shapes;
  }
  const mend = '在绘图软件里“简化路径”；照片不要描摹成画';
  return count > mostShapes ? say(0, `这幅画有${count}个图形，最多${mostShapes}个`, mend) : [];
}

/** How many shapes stand in each one that has an id, whether `use` is among them, and how deep they stand. */
function shapesById(parts: readonly XmlPart[]) {
  const byId = new Map<string, { shapes: number; uses: boolean }>();
  const open: { shapes: number; uses: boolean }[] = [];
  let depth = 0;
  for (const part of parts) {
    if (part.kind === 'close') open.pop();
    if (part.kind !== 'open' && part.kind !== 'empty') continue;
    const own = { shapes: 0, uses: false };
    const id = part.attributes.find(({ name }) => name === 'id');
    if (id) byId.set(id.value, own);
    for (const holder of [...open, own]) {
      holder.shapes += 1;
      holder.uses ||= part.text === 'use';
    }
    if (part.kind === 'open') open.push(own);
    depth = Math.max(depth, open.length);
  }
  return { byId, depth };
}
