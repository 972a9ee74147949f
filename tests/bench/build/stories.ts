import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Of two characters each of these makes a name that no other has, and so a headline face of its own. */
const surnames = [...'赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦'];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英玉萍红建文斌宇浩凯健俊帆雪琳倩颖晨欣悦涵梦瑶思雨佳怡嘉',
];

/**
 * Content with more stories: each a copy of one that is there, with an address, a person, figures and a file of the
 * ledger of its own; drawings are shared.
 * @param content the folder of a report, which stays as it is
 * @param out where the larger one is written
 * @param count how many stories it has, those of the report among them
 */
export function multiply(content: string, out: string, count: number): void {
  cpSync(content, out, { recursive: true });
  const originals = globSync('stories/*.mdx', { cwd: content })
    .sort()
    .map((file) => readOriginal(content, basename(file, '.mdx')));
  for (let index = originals.length; index < count; index += 1) {
    const original = originals[index % originals.length] as Original;
    const copy = copyOf(original, index, Math.floor(index / originals.length));
    writeFileSync(join(out, `stories/${copy.slug}.mdx`), copy.text);
    if (copy.figures) writeFileSync(join(out, `figures/${copy.slug}.yaml`), copy.figures);
  }
}

interface Original {
  slug: string;
  text: string;
  figures: string;
  /** Whom it is about. */
  subject: string | undefined;
}

function readOriginal(content: string, slug: string): Original {
  const text = readFileSync(join(content, `stories/${slug}.mdx`), 'utf8');
  const ledger = join(content, `figures/${slug}.yaml`);
  const figures = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
  return { slug, text, figures, subject: text.match(/^subject: (.*)$/m)?.[1] };
}

function copyOf({ figures, slug, subject, text }: Original, index: number, round: number): Omit<Original, 'subject'> {
  const ids = [...figures.matchAll(/^- id: (\S+)/gm)].map(([, id]) => id);
  // A drawing, or the address of a page, may be called like a figure.
  const own = new RegExp(
    `^ {2}(?:art|wide): .*$|\\]\\(/[^)]*\\)|(?<![\\w-])(?:${ids.join('|') || '$^'})(?![\\w=-])`,
    'gm',
  );
  const renamed = (words: string) => words.replace(own, (found) => (ids.includes(found) ? `${found}-${round}` : found));
  const pick = (from: string[], step: number) => from[(index * step) % from.length] ?? '';
  const person = pick(surnames, 1) + pick(given, 7) + pick(given, 13);
  const told = (words: string) => (subject ? renamed(words).replaceAll(subject, person) : renamed(words));
  return {
    slug: `${slug}-${round}`,
    text: told(text)
      .replace(/^slug: .*$/m, `slug: ${slug}-${round}`)
      .replace(/^order: .*$/m, `order: ${index + 100}`)
      // What was its address before is nobody else's, and nobody has read the copy out.
      .replace(/^formerly: .*\n|^recording:\n(?: .*\n)+/gm, '')
      .replace(/^## /m, `## ${person}：`),
    figures: told(figures),
  };
}

/** A story's headline and words as plain Markdown, for builders that know none of our components. */
export function plainStory(text: string): { title: string; standfirst: string; body: string } {
  const field = (name: string) => text.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? '';
  const [, , ...rest] = text.split(/^---$/m);
  const body = rest.join('---').replace(/<\/?[A-Z](?:[^>"]|"[^"]*")*>/g, '');
  return { title: field('title'), standfirst: field('standfirst'), body };
}
