/**
 * The face of headlines, cards and posters. Another one is a change of this file, of its package, and of the
 * licence in `public/`.
 */
export const headlineFace = {
  /** As readers know it. */
  name: '思源宋体',
  /** In CSS; Astro adds a digest to it. */
  family: 'Headline Song',
  package: '@expo-google-fonts/noto-serif-sc',
  /** Headlines are black, the other words of pictures are medium. */
  files: { black: '900Black/NotoSerifSC_900Black.ttf', medium: '500Medium/NotoSerifSC_500Medium.ttf' },
  /** Faces like it, which systems bring along. */
  fallbacks: ['Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC', 'SimSun', 'serif'],
  licence: { name: 'SIL 开放字体许可证', path: '/licences/noto-serif-sc.txt' },
} as const;

export type Weight = keyof typeof headlineFace.files;
