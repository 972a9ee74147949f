import { z } from 'astro/zod';
import { sceneSchema } from '../editorial/schemas/scene.ts';
import { readYaml } from '../editorial/source/read-yaml.ts';
import { scenesFile } from '../lib/content-folder.ts';
import { isVisible } from './visible.ts';

/** The captioned scenes that readers may see, in print order. */
export const scenes = readYaml(scenesFile, z.array(sceneSchema)).filter(isVisible);
