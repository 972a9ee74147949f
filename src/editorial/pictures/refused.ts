import type { Said } from '../source/contract.ts';
import { elements } from './drawing-words.ts';

type Words = Readonly<Said>;

/** Adds what a program leaves behind to what is said of it. */
const leftover = (program: string, mend: string): Words => [
  'drawing-leftover',
  `是 ${program} 自己用的标记，网页用不上，还会带出作者电脑上的文件名`,
  mend,
];

const inkscape = leftover('Inkscape', '在 Inkscape 里“另存为”，类型选“普通 SVG”');
const illustrator = leftover(
  'Illustrator',
  '用“文件→导出→导出为→SVG”，样式选“表现属性”，不勾“保留 Illustrator 编辑功能”',
);

/** Which program writes names that begin so. */
const programs: Readonly<Record<string, Words>> = {
  inkscape,
  sodipodi: inkscape,
  graph: illustrator,
  i: illustrator,
  pgf: illustrator,
  x: illustrator,
  serif: leftover('Affinity', '在 Affinity 里导出 SVG，选“用于网页”'),
  sketch: leftover('Sketch', '在 Sketch 里重新导出 SVG，再用 Inkscape 另存为“普通 SVG”'),
};

const runs: Words = ['drawing-code', '会运行程序，或打开别的网页', '删去；插画里只放图形'];
const moves: Words = ['drawing-code', '是动画，插画要静止', '删去'];
const letters: Words = [
  'drawing-shape',
  '是文字，读者的设备和转发图里没有这种字体',
  '把字转成图形：Illustrator 用“创建轮廓”，Inkscape 用“对象转化成路径”，Figma 用“Outline”',
];
const loads: Words = ['drawing-code', '会引用画外面的文件', '照片放进 photos/，在稿件里写 photo；要画的，描成路径'];
const sheet: Words = [
  'drawing-code',
  '里的样式能引用画外面的文件，也会串到别的画上',
  '写成每个图形自己的 fill、stroke：Illustrator 导出 SVG 时样式选“表现属性”，Inkscape 另存为“普通 SVG”',
];

/** Faults with one of these mends come from one setting of a program: they are told once. */
export const together: ReadonlySet<string> = new Set([...Object.values(programs), letters].map(([, , mend]) => mend));

/** Elements that are not for drawings, by their names in small letters. */
const others: readonly (readonly [RegExp, Words])[] = [
  [/^(?:script|handler|listener|foreignobject|iframe|embed|object|audio|video|canvas|link|meta)$/, runs],
  [/^(?:animate\w*|set|discard|mpath)$/, moves],
  [/^(?:text|tspan|tref|textpath|font|font-face.*|glyph.*|altglyph.*)$/, letters],
  [/^(?:image|feimage|cursor|color-profile)$/, loads],
  [/^style$/, sheet],
  [/^a$/, ['drawing-code', '是链接，画里的链接谁也点不到', '删去 <a> 这对标签，留下里面的图形']],
  [/^(?:namedview|perspective)$/, inkscape],
  [/^switch$/, illustrator],
  [/^svg$/, ['drawing-shape', '又套了一层', '把里面一层的图形挪出来，删去那对标签']],
];

/** What is said of an element that a drawing must not have. */
export function refusedElement(name: string): Words {
  const [prefix = '', local = prefix] = name.split(':');
  const [, words] = others.find(([pattern]) => pattern.test(local.toLowerCase())) ?? [];
  const said = words ?? ofProgram(prefix, local);
  if (said) return said;
  if (local !== prefix && elements.has(local)) return ['drawing-shape', `名字前面多了“${prefix}:”`, `写成 <${local}>`];
  return ['drawing-shape', '不是插画里能用的图形', '删去；大小写也要对，如 linearGradient'];
}

function ofProgram(prefix: string, local: string): Words | undefined {
  return local !== prefix && Object.hasOwn(programs, prefix) ? programs[prefix] : undefined;
}

/** The same of an attribute. */
export function refusedAttribute(name: string): Words {
  const [prefix = '', local = prefix] = name.split(':');
  const words = ofProgram(prefix, local);
  if (words) return words;
  if (/^on/i.test(name)) return ['drawing-code', '会运行程序', '删去这个属性'];
  if (/href$/i.test(name) || /^(?:src|xml:base)$/i.test(name))
    return ['drawing-code', '会引到画外面去', '删去这个属性'];
  return ['drawing-shape', '不是插画里能用的属性', '删去；大小写也要对，如 viewBox'];
}
