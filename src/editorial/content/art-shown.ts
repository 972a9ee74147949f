/** The cover's two drawings, which the front page names itself. */
const covers = ['cover', 'cover-wide'];

/** Where content names a drawing. */
interface Showing {
  scenes: readonly { art?: string | undefined }[];
  stories: readonly { cover: { art: string } }[];
  /** MDX, whose components name drawings: `art="scene-1"`. */
  bodies: readonly string[];
}

/** The names of all drawings that some page shows, each once. */
export function artShown({ bodies, scenes, stories }: Showing): string[] {
  return [
    ...new Set([
      ...covers,
      ...scenes.flatMap((scene) => scene.art ?? []),
      ...stories.map((story) => story.cover.art),
      ...bodies.flatMap((body) => [...body.matchAll(/\bart="([^"]*)"/g)].map(([, name]) => name ?? '')),
    ]),
  ];
}
