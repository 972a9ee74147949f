import { z } from 'astro/zod';
import { readYaml } from '../lib/read-yaml.ts';
import { sceneSchema } from '../schemas/scene.ts';
import { siteSchema } from '../schemas/site.ts';

/** The texts that belong to no one story. */
export const site = readYaml('content/site.yaml', siteSchema);

/** The five captioned scenes, in print order. */
export const scenes = readYaml('content/scenes.yaml', z.array(sceneSchema));
