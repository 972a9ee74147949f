import { z } from 'astro/zod';
import { sceneSchema } from '../editorial/schemas/scene.ts';
import { readYaml } from '../editorial/source/read-yaml.ts';
import { readSite } from '../editorial/source/site-file.ts';
import { scenesFile } from '../lib/content-folder.ts';

/** The texts that belong to no one story. */
export const site = readSite();

/** The captioned scenes, in print order. */
export const scenes = readYaml(scenesFile, z.array(sceneSchema));
