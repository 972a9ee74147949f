/** Mandarin of the mainland first, Cantonese last: 'zh-CN', Android's 'zh_CN', 'cmn-Hans-CN'. */
const preferred = [/^(zh|cmn)[-_](\w+[-_])?CN/i, /^(zh|cmn)(?![-_](\w+[-_])?HK)/i, /^zh/i];

/** The voice to read Chinese with, among those of the device; none when it has none. Voices on the device come first. */
export function chineseVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
): Voice | undefined {
  for (const language of preferred) {
    const speakers = voices.filter(({ lang }) => language.test(lang));
    if (speakers.length > 0) return speakers.find(({ localService }) => localService) || speakers[0];
  }
  return undefined;
}
