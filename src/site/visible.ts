import { type Publishable, whyUnpublished } from '../editorial/content/publication.ts';
import { deploymentOf } from '../lib/deployment/deployment.ts';

/** Under `npm run dev`, and in a build with PREVIEW=1, everything is shown before it is published. */
const preview = import.meta.env.DEV || deploymentOf(process.env).preview;

/** Whether readers of this build see a story, a voice or a scene. */
export function isVisible(entry: Publishable): boolean {
  return preview || !whyUnpublished(entry, new Date());
}
