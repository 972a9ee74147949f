import { readXml, tagsOf, type XmlAttribute, type XmlFault, type XmlPart, type XmlTag } from '../../lib/read-xml.ts';
import type { Said } from '../source/contract.ts';
import { placesIn } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { faultsOfReferences } from './drawing-references.ts';
import { faultOfValue, faultsOfStyle } from './drawing-values.ts';
import { elements, looks, measures, referring, silent, unpublished } from './drawing-words.ts';
import { type Fault, faultAt } from './fault.ts';
import { refusedAttribute, refusedElement, together } from './refused.ts';

/** What reads no SVG gets a PNG, for which the drawing is laid out in its own size first. */
const longest = 10_000;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * Everything wrong with a drawing. An SVG is a document that runs what is in it as soon as somebody opens it, so
 * that only shapes and paint pass, by name; the build refuses what this finds, and publishes nothing else.
 */
export function checkDrawing(file: string, text: string): Problem[] {
  const place = placesIn(text);
  return drawingFaults(text).map(({ start, ...said }) => ({ file, ...place(start), ...said }));
}

function drawingFaults(text: string): Fault[] {
  const { fault, parts } = readXml(text);
  const [root, ...tags] = tagsOf(parts);
  const markup = parts.flatMap(faultsOfMarkup);
  if (!root) return [...markup, faultAt(0, ['drawing-form', '这个文件不是 SVG', another])];
  if (root.text !== 'svg') {
    return [...markup, faultAt(root.start, ['drawing-form', `最外面是 <${root.text}>，不是 <svg>`, another])];
  }
  const faults = [...markup, ...faultsOfRoot(root), ...tags.flatMap(faultsOfTag)];
  if (!fault) faults.push(...faultsOfReferences(parts));
  // What a DOCTYPE defines is unknown because of it.
  else if (fault.why !== 'entity' || parts.every(({ kind }) => kind !== 'doctype')) faults.push(asFault(fault));
  return once(faults);
}

const another = '用绘图软件另存为 SVG';

function faultsOfMarkup({ kind, start, text }: XmlPart): Fault[] {
  const say = (...said: Said): Fault[] => [faultAt(start, said)];
  if (kind === 'doctype') return say('drawing-code', '<!DOCTYPE> 会引用别处的定义', '删去从 <!DOCTYPE 到 > 的一段');
  if (kind === 'cdata') return say('drawing-code', '<![CDATA[ ]]> 里放的不是图形', '删去，连同它所在的标签');
  if (kind !== 'instruction') return [];
  const [, encoding = 'UTF-8'] = text.match(/encoding\s*=\s*["']([^"']*)/) ?? [];
  if (!/^<\?xml\s/.test(text)) {
    return say('drawing-code', `${text.slice(0, 20)}…会引用别处的样式或程序`, '删去 <? 到 ?> 的一段');
  }
  if (start > 0)
    return say('drawing-form', '<?xml … ?> 不在文件的最开头，浏览器整幅都不画', '删去它，或删去它前面的内容');
  if (/^utf-?8$/i.test(encoding)) return [];
  return say('drawing-form', `开头说编码是 ${encoding}，文件其实是 UTF-8`, '删去第一行 <?xml … ?>');
}

function faultsOfTag({ attributes, start, text }: XmlTag): Fault[] {
  // Who drew it is told by addresses; none of them is published.
  if (silent.test(text) && text.includes(':')) return [];
  if (silent.test(text) || (elements.has(text) && text !== 'svg')) {
    return attributes.flatMap((attribute) => faultsOfAttribute(text, attribute));
  }
  const [rule, what, mend] = refusedElement(text);
  return [faultAt(start, [rule, `<${text}> ${what}`, mend])];
}

function faultsOfAttribute(element: string, { name, start, value }: XmlAttribute): Fault[] {
  const say = (...said: Said): Fault[] => [faultAt(start, said)];
  if (name === 'id' || unpublished.test(name) || (element === 'svg' && /^xmlns:\w+$/.test(name))) return [];
  if (name === 'style') return faultsOfStyle(value).map((said) => faultAt(start, said));
  if (name === 'xmlns') {
    return value === namespace ? [] : say('drawing-code', 'xmlns 不是 SVG 的', `写成 xmlns="${namespace}"`);
  }
  if (/^(?:xlink:)?href$/.test(name) && referring.has(element)) {
    const mend = '只能指这幅画里的图形，写成 #它的id';
    return /^#[^\s#]+$/.test(value) ? [] : say('drawing-code', `${name}="${value.slice(0, 30)}"引到了画外面`, mend);
  }
  if (looks.has(name) || measures.has(name)) {
    const said = faultOfValue(value);
    return said ? say(...said) : [];
  }
  const [rule, what, mend] = refusedAttribute(name);
  return say(rule, `属性 ${name} ${what}`, mend);
}

function faultsOfRoot({ attributes, start }: XmlTag): Fault[] {
  const faults = attributes.flatMap((attribute) => faultsOfAttribute('svg', attribute));
  const say = (at: number, what: string, mend: string) => faults.push(faultAt(at, ['drawing-form', what, mend]));
  if (!attributes.some(({ name }) => name === 'xmlns')) say(start, '<svg> 缺 xmlns', `补上 xmlns="${namespace}"`);
  const viewBox = attributes.find(({ name }) => name === 'viewBox');
  if (!viewBox) say(start, '<svg> 缺 viewBox，不知道画有多大', '补上 viewBox="0 0 宽 高"');
  else if (!sizeOf(viewBox.value)) {
    const mend = `写成 viewBox="0 0 宽 高"，宽和高都大于零，最多${longest}，一边最多是另一边的10倍`;
    say(viewBox.start, `viewBox="${viewBox.value}"看不出画有多大`, mend);
  }
  return faults;
}

/** The size that a drawing says it has. */
export function sizeOfDrawing(text: string): ReturnType<typeof sizeOf> {
  const [root] = tagsOf(readXml(text).parts);
  const viewBox = root?.attributes.find(({ name }) => name === 'viewBox');
  return viewBox && sizeOf(viewBox.value);
}

/** The size that a `viewBox` gives, in whole units with its proportions, for `width` and `height`. */
export function sizeOf(viewBox: string): { width: number; height: number } | undefined {
  const numbers = viewBox.trim().split(/\s*,\s*|\s+/);
  const [, , width = 0, height = 0] = numbers.map(Number);
  if (numbers.length !== 4 || numbers.some((number) => !/^-?(?:\d+\.?\d*|\.\d+)$/.test(number))) return undefined;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!(short > 0 && long <= 10 * short && long <= longest)) return undefined;
  if (Number.isInteger(width) && Number.isInteger(height)) return { width, height };
  return { width: 1200, height: Math.round((1200 * height) / width) };
}

function asFault({ about, start, why }: XmlFault): Fault {
  const words: Readonly<Record<XmlFault['why'], readonly [string, string]>> = {
    syntax: [`从“${about}”起不合 SVG 的写法`, '看看标签、引号是不是写全了，属性值里的 < 写成 &lt;'],
    entity: [`“${about}”不是 SVG 里的字符`, '& 写成 &amp;'],
    twice: [`属性 ${about} 写了两次`, '留一个'],
    unclosed: [`<${about}> 没有收尾`, `补上 </${about}>；文件没有传完的，重新拷一份`],
    unopened: [`</${about}> 前面没有 <${about}>`, '删去，或补上开头的标签'],
    'second root': [`<svg> 外面还有 <${about}>`, '挪到 <svg> 里面'],
    outside: [`<svg> 外面有字“${about}”`, '删去'],
  };
  return faultAt(start, ['drawing-form', ...words[why]]);
}

/** What a program has left in many places is told at the first, with how many there are. */
function once(faults: readonly Fault[]): Fault[] {
  const alike = Map.groupBy(faults, ({ mend, start, what }) => (together.has(mend) ? mend : `${start}${what}`));
  return [...alike.values()].map((same) => {
    const [first] = same as [Fault];
    return same.length === 1 ? first : { ...first, what: `${first.what}（一共${same.length}处）` };
  });
}
