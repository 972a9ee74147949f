import type { Story } from '../editorial/schemas/story.ts';
import { site } from './site-yaml.ts';

type Credits = Pick<Story, 'byline' | 'reporters' | 'photographers' | 'editors'>;

const credit = (label: string, names: readonly string[]) => (names.length > 0 ? [`${label}：${names.join('、')}`] : []);

/** Who made it, each of them for a line of its own: 原始报道：刘以晴, or 记者：甲、乙 and 摄影：丙. */
export function creditsOf({ byline, photographers, reporters }: Omit<Credits, 'editors'>): string[] {
  const { labels } = site;
  return [
    ...(byline ? [`${labels.byline}：${byline}`] : []),
    ...credit(labels.reporters, reporters),
    ...credit(labels.photographers, photographers),
  ];
}

/** The same in one line. */
export function bylineOf(story: Omit<Credits, 'editors'>): string {
  return creditsOf(story).join('　');
}

/** Who has edited it, for its end: 责任编辑：丁; nothing where nobody is named. */
export function editorsOf({ editors }: Pick<Credits, 'editors'>): string | undefined {
  return credit(site.labels.editors, editors)[0];
}

/** Where its words come from, if they are another report's. */
export function originOf({ byline }: Pick<Credits, 'byline'>): string | undefined {
  return byline === undefined ? undefined : site.rewritten;
}

/** Who wrote the voices down, each once: 整理：王昊男、王欣悦. */
export function recordersOf(voices: readonly { recorder: string }[]): string {
  return `${site.labels.recorder}：${[...new Set(voices.map(({ recorder }) => recorder))].join('、')}`;
}
