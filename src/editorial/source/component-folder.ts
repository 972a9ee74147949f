import { sourceFolder } from '../../lib/source-folder.ts';

/** Where the story components live, each in a folder of its own. */
export const componentFolder = sourceFolder('components/story');
