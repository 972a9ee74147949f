import { examplePhotos } from '../../editorial/ledger/examples.ts';
import { namedInBodies } from '../named.ts';
import { scenes } from '../scenes.ts';
import { listStories } from '../stories.ts';
import { type Cut, type PhotoFile, type Shown, showPhoto } from './library.ts';

/** One size of what is shown of a photograph. */
export interface ShownFile extends PhotoFile, Pick<Shown, 'most' | 'region'> {
  photo: string;
  /** It is the one that stands for all sizes. */
  isMain: boolean;
}

/** The sizes in which pages show photographs, each once; those of stories not yet public stay out of it. */
export async function listShown(): Promise<ShownFile[]> {
  const stories = await listStories();
  const named = await namedInBodies('photo');
  const asked = [
    ...stories.flatMap(({ data: { cover } }) => cuts(cover, 'cover', 'wide')),
    ...scenes.flatMap((scene) => cuts(scene, 'scene', 'whole', 'phone')),
    ...named.flatMap(({ focus, name }) => cuts({ photo: name, focus }, 'whole', 'phone')),
  ];
  const ofExamples = [...examplePhotos().keys()].flatMap((photo) => cuts({ photo }, 'whole', 'phone'));
  const files = await Promise.all([...asked, ...ofExamples].map(filesOf));
  return [...new Map(files.flat().map((file) => [file.name, file])).values()];
}

interface Asked {
  photo: string;
  focus?: string | undefined;
  cut: Cut;
}

function cuts(
  { focus, photo }: { photo?: string | undefined; focus?: string | undefined },
  ...wanted: readonly Cut[]
): Asked[] {
  return photo === undefined ? [] : wanted.map((cut) => ({ photo, focus, cut }));
}

async function filesOf({ cut, focus, photo }: Asked): Promise<ShownFile[]> {
  const shown = await showPhoto(photo, cut, focus);
  if (!shown) return [];
  const { files, main, most, region } = shown;
  return files.map((file) => ({ ...file, photo, most, region, isMain: file === main }));
}
