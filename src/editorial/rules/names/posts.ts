import type { Person } from '../../schemas/name-list.ts';
import type { Index } from './index.ts';
import type { Mention } from './mentions.ts';
import { general, title, unitWords } from './words.ts';

/** A post or a unit that is not the person's, where it stands. */
export interface WrongPost {
  start: number;
  end: number;
  what: string;
  mend: string;
}

/** What stands between two marks, and is no part of what is next to it. */
const marks = /[，。、；：！？“”‘’（）《》\n—…]/;
const most = 44;
const oneTitle = new RegExp(`(?:${title}|${general})$`);
const firstTitle = new RegExp(`^${title}`);
const anyTitle = new RegExp(`的?(?:${title}|${general})?$`);
const lastUnit = new RegExp(`(?:${unitWords})$`);
const eachUnit = new RegExp(`.*?(?:${unitWords})`, 'g');
const realTitle = new RegExp(`${title}$`);
const formerly = /(?:时任|原任|曾任|原|前|前任|曾是|曾)$/;
const isPost = /^(?:，|是|就是|，是|，现任|，时任|，原|，曾任|现任|时任|（|（时任)/;

/** What the text says of the posts of somebody, before the name and behind it, that is not so. */
export function wrongPosts(text: string, { end, form, start }: Mention, index: Index): WrongPost[] {
  const { person } = form;
  if (!person || person.posts.length === 0) return [];
  const said = [before(text, start), behind(text, end)].flatMap((range) => range ?? []);
  return said.flatMap((range) => [...ofUnit(text, range, person, index), ...ofTitle(text, range, person)]);
}

interface Range {
  start: number;
  end: number;
}

/** The words before a name that may be its post, after the last mark or joining word. */
function before(text: string, end: number): Range | undefined {
  let start = end;
  while (start > 0 && end - start < most && !marks.test(text[start - 1] as string)) start -= 1;
  return start < end ? { start, end } : undefined;
}

/** 马怀龙，某派出所民警，; 是某派出所的民警。; 马怀龙所长. */
function behind(text: string, start: number): Range | undefined {
  const rest = text.slice(start, start + most + 4);
  const [own] = rest.match(firstTitle) ?? [];
  if (own) return { start, end: start + own.length };
  const [link] = rest.match(isPost) ?? [];
  if (!link) return undefined;
  const [words = ''] = rest.slice(link.length).match(/^[^，。、；：！？“”‘’《》（）\n—…]+/) ?? [];
  const begins = start + link.length;
  const isSaid = oneTitle.test(words) || lastUnit.test(words);
  return isSaid ? { start: begins, end: begins + words.length } : undefined;
}

/** A title that is none of the person's; a former one that is said to be one of now. */
function ofTitle(text: string, { end, start }: Range, person: Person): WrongPost[] {
  const words = text.slice(start, end);
  const [found] = words.match(realTitle) ?? [];
  if (!found) return [];
  const at = end - found.length;
  const same = person.posts.filter(({ title: post }) => titleOf(post) === found || post.endsWith(`、${found}`));
  const isFormer = formerly.test(text.slice(Math.max(0, at - 40), at).replace(/(?<=时任|原|曾任).*$/, ''));
  if (same.length === 0) {
    const all = person.posts.map(({ title: post, unit }) => `“${unit}${post}”`).join('、');
    const what = `${person.name}的职务，名录里是${all}，这里写成“${found}”`;
    return [{ start: at, end, what, mend: '照名录改；职务变了的，改 content/names.yaml 里的 posts' }];
  }
  if (same.some(({ former }) => !former) || isFormer) return [];
  const [{ asOf } = { asOf: '' }] = same;
  const what = `“${found}”是${person.name}${asOf}的职务，这里像是现在的`;
  return [{ start: at, end, what, mend: '前面写“时任”或“原”；现在还是的，删去 content/names.yaml 里的 former' }];
}

/** The last title of a post: 党委副书记 of 金马镇党委副书记. */
function titleOf(post: string): string {
  return post.match(realTitle)?.[0] ?? post;
}

/** Units that the person is not of, in what is said of the post. */
function ofUnit(text: string, { end, start }: Range, person: Person, index: Index): WrongPost[] {
  const words = text.slice(start, end);
  const [post = ''] = words.match(anyTitle) ?? [];
  const unitEnd = end - post.length;
  const own = ownUnits(person, index);
  const parts = partsOf(text.slice(start, unitEnd));
  const last = parts.at(-1);
  if (!last || start + last.end !== unitEnd) return [];
  const isWrong = parts.map((part, place) => !isOwn(part, place === 0, own));
  const first = isWrong.indexOf(true);
  if (first < 0) return [];
  const upTo = isWrong.indexOf(false, first);
  const all = parts.slice(first, upTo < 0 ? parts.length : upTo);
  const wrong = { text: all.map((part) => part.text).join(''), end: (all.at(-1) as Part).end };
  const name = wrong.text.slice(wrong.text.search(/[^的了在是和与同跟及对向到从由把被给请让将]*$/));
  const units = person.posts.map(({ unit }) => `“${unit}”`).join('、');
  return [
    {
      start: start + wrong.end - name.length,
      end: start + wrong.end,
      what: `${person.name}的单位，名录里是${units}，这里写成“${name}”`,
      mend: '照名录改；单位变了的，改 content/names.yaml 里的 posts；是另一个人的，写上姓名',
    },
  ];
}

interface Part {
  text: string;
  end: number;
}

/** 青岛市公安局 | 市北分局 | 兴隆路派出所. */
function partsOf(words: string): Part[] {
  return [...words.matchAll(eachUnit)].map(({ 0: text, index }) => ({
    text,
    end: index + text.length,
  }));
}

/** How the person's units are called, in full and in short. */
function ownUnits(person: Person, { forms }: Index): string[] {
  const full = new Set(person.posts.map(({ unit }) => unit));
  const known = forms.flatMap(({ text, unit }) => (unit && full.has(unit.name) ? [text] : []));
  return [...full, ...known, ...person.posts.map(({ title: post, unit }) => unit + post)];
}

/** What stands before the word for a kind of units and is no name: 一名派出所, 当地公安局, 在派出所. */
const nameless =
  /(?:^|[的了名位个所在从由于到向是自叫与和同跟对把被让使请据经这那某该各全本我他她每一二三两家]|当地|辖区|基层|社区|乡镇|农村|城区|附近|有关|相关|市|县|区|镇)$/;

function isOwn({ text }: Part, isFirst: boolean, own: readonly string[]): boolean {
  if (own.some((unit) => unit.includes(text))) return true;
  if (!isFirst) return false;
  const [kind = ''] = text.match(lastUnit) ?? [];
  const name = text.slice(0, text.length - kind.length);
  // Other words may stand before it: 据青岛市公安局.
  return nameless.test(name) || (name.length > 2 && own.some((unit) => unit.includes(name.slice(-2) + kind)));
}
