import type { Contract, Said, Tag } from '../../../editorial/source/contract.ts';
import { isLanguageTag, languages, languageTags } from '../../../lib/languages.ts';

const called = languageTags.map((tag) => `${tag} 是${languages[tag].name}`).join('，');

export const contract = {
  use: `别的语言的词句，写明是哪一种：${called}`,
  props: {
    lang: { hint: '哪种语言', required: true, choices: languageTags },
    means: { hint: '汉语的意思，登在后面的括号里，朗读也读它', usual: true, read: 'text' },
  },
  inside: '原文',
  inline: true,
  foreign: spoken,
  objections,
} satisfies Contract;

function objections({ props: { lang }, text = '' }: Tag): Said[] {
  const told = (what: string, mend: string): Said[] => [['words-language', what, mend]];
  if (!text.trim()) return told('<Words> 里没有字', '写上原文，或删去标签');
  const [han] = text.match(/\p{Script=Han}+/u) ?? [];
  if (han) return told(`<Words> 里有汉字“${han}”`, '汉字挪到标签外面；意思写成 means="…"');
  if (!isLanguageTag(lang)) return [];
  const { letter, name } = languages[lang];
  const others = languageTags.filter((tag) => languages[tag].letter.source !== letter.source);
  const meant = others.filter((tag) => languages[tag].letter.test(text));
  const names = meant.map((tag) => `${tag}（${languages[tag].name}）`).join('、');
  if (!letter.test(text)) {
    return told(`lang="${lang}" 是${name}，里面没有一个${name}的字母`, names ? `看看是不是 ${names}` : '写上原文');
  }
  // Latin letters may be abbreviations in any language.
  const [strange] = meant.filter((tag) => languages[tag].letter.source !== languages.en.letter.source);
  return strange ? told(`${name}里混进了${languages[strange].name}的字母`, '分成两个 <Words>，各写各的 lang') : [];
}

/** Of other languages only what is meant, but of English the words as well (`reader/reading/utterances.ts`). */
function spoken({ props: { lang, means }, text = '' }: Pick<Tag, 'props' | 'text'>): string {
  return (lang === 'en' ? text : '') + (means ? `（${means}）` : '');
}
