interface Language {
  /** What it is called in Chinese, by its writing. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** A letter of it. */
  letter: RegExp;
}

const arabic = { dir: 'rtl', letter: /\p{Script=Arabic}/u } as const;
const latin = { dir: 'ltr', letter: /\p{Script=Latin}/u } as const;

/**
 * The languages whose words may stand in a Chinese text, by their tags (BCP 47). Mongolian in its own letters runs down
 * the page; within a line of Chinese it is set along the line, as newspapers do.
 */
export const languages = {
  ug: { name: '维吾尔文', ...arabic },
  'kk-Arab': { name: '哈萨克文', ...arabic },
  'ky-Arab': { name: '柯尔克孜文', ...arabic },
  bo: { name: '藏文', dir: 'ltr', letter: /\p{Script=Tibetan}/u },
  'mn-Mong': { name: '蒙古文', dir: 'ltr', letter: /\p{Script=Mongolian}/u },
  ko: { name: '朝鲜文', dir: 'ltr', letter: /\p{Script=Hangul}/u },
  ii: { name: '彝文', dir: 'ltr', letter: /\p{Script=Yi}/u },
  za: { name: '壮文', ...latin },
  en: { name: '英文', ...latin },
  fr: { name: '法文', ...latin },
  de: { name: '德文', ...latin },
  es: { name: '西班牙文', ...latin },
  ru: { name: '俄文', dir: 'ltr', letter: /\p{Script=Cyrillic}/u },
  ar: { name: '阿拉伯文', ...arabic },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

export const languageTags = Object.keys(languages) as LanguageTag[];

export function isLanguageTag(tag: string | undefined): tag is LanguageTag {
  return tag !== undefined && Object.hasOwn(languages, tag);
}
