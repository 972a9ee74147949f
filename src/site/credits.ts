import { site } from './site-yaml.ts';

/** Whose report it is from: 原始报道：刘以晴. */
export function bylineOf({ byline }: { byline: string }): string {
  return `${site.labels.byline}：${byline}`;
}

/** Who wrote the voices down, each once: 整理：王昊男、王欣悦. */
export function recordersOf(voices: readonly { recorder: string }[]): string {
  return `${site.labels.recorder}：${[...new Set(voices.map(({ recorder }) => recorder))].join('、')}`;
}
