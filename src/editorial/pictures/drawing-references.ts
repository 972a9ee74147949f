import { tagsOf, type XmlPart, type XmlTag } from '../../lib/read-xml.ts';
import { inside } from './drawing-values.ts';
import { referring } from './drawing-words.ts';
import { type Fault, faultAt } from './fault.ts';

/** As many shapes as a phone draws without a pause; what refers to others counts for all of them. */
const mostShapes = 5000;
/** Deeper ones some parsers refuse (libxml2 at 256). */
const deepest = 60;

/** The ids that a tag refers to, and where. */
export function referencesOf({ attributes, text }: XmlTag): { id: string; start: number }[] {
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
  const defined = definedIn(parts);
  if (!defined) return say(0, `图形一层套一层，超过了${deepest}层`, '在绘图软件里取消编组');
  let count = tags.length;
  for (const tag of tags) {
    for (const { id, start } of referencesOf(tag)) {
      const shapes = shapesBehind(id, defined);
      if (shapes === undefined) return say(start, `“${id}”绕一圈又指回自己`, '删去其中一处引用');
      count += shapes;
    }
  }
  const mend = '在绘图软件里“简化路径”；照片不要描摹成画';
  const told = count > 100 * mostShapes ? '几十万' : String(count);
  return count > mostShapes ? say(0, `画这幅画要画${told}个图形，最多${mostShapes}个`, mend) : [];
}

/** What stands in an element with an id. */
interface Defined {
  shapes: number;
  /** The ids that something in it refers to. */
  ids: string[];
  /** With all that those stand for, once it is known; while it is being looked for, nothing. */
  all?: number | undefined;
}

/** How many shapes an id stands for; nothing when it stands for itself as well. */
function shapesBehind(id: string, defined: ReadonlyMap<string, Defined>): number | undefined {
  const one = defined.get(id);
  if (!one) return 0;
  if ('all' in one) return one.all;
  one.all = undefined;
  let sum: number | undefined = one.shapes;
  for (const other of one.ids) {
    const more = shapesBehind(other, defined);
    sum = sum === undefined || more === undefined ? undefined : sum + more;
  }
  one.all = sum;
  return sum;
}

/** Every element with an id; nothing when they stand too deep. */
function definedIn(parts: readonly XmlPart[]): Map<string, Defined> | undefined {
  const byId = new Map<string, Defined>();
  const open: Defined[] = [];
  for (const part of parts) {
    if (part.kind === 'close') open.pop();
    if (part.kind !== 'open' && part.kind !== 'empty') continue;
    const own: Defined = { shapes: 0, ids: [] };
    const id = part.attributes.find(({ name }) => name === 'id');
    if (id) byId.set(id.value, own);
    const ids = referencesOf(part).map((reference) => reference.id);
    for (const holder of [...open, own]) {
      holder.shapes += 1;
      holder.ids.push(...ids);
    }
    if (part.kind === 'open' && open.push(own) > deepest) return undefined;
  }
  return byId;
}
