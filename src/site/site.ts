import { z } from 'astro/zod';
import { sceneSchema } from '../editorial/schemas/scene.ts';
import { siteSchema } from '../editorial/schemas/site.ts';
import { readYaml } from '../editorial/source/read-yaml.ts';
import { scenesFile, siteFile } from '../lib/content-folder.ts';

/** The texts that belong to no one story. */
export const site = readYaml(siteFile, siteSchema);

/** The five captioned scenes, in print order. */
export const scenes = readYaml(scenesFile, z.array(sceneSchema));
