/** Where things stand in the folder of the content, by paths from the project's root: `content/stories/a.mdx`. */
export const contentFolder = 'content';

function inside(path: string): string {
  return `${contentFolder}/${path}`;
}

/** The ledger of figures, in files. */
export const figuresFolder = inside('figures');
/** What several texts use. */
export const sharedFigures = figuresFile('shared');
/** Where all of the ledger once stood. */
export const formerLedger = inside('figures.yaml');
export const scenesFile = inside('scenes.yaml');
export const siteFile = inside('site.yaml');
/** Who and what the texts speak of; what the desk does not write. A report may be without. */
export const namesFile = inside('names.yaml');
export const wordingFile = inside('wording.yaml');
/** Words that readers have explained to them. A report may do without. */
export const termsFile = inside('terms.yaml');
/** Who has read which story, and as it was read last. */
export const reviewsFile = inside('reviews.yaml');
const reviewsFolder = inside('reviews');
export const storiesFolder = inside('stories');
export const voicesFolder = inside('voices');
export const artFolder = inside('art');
export const photosFolder = inside('photos');
/** Stories read aloud, and what was read; and sounds that a text plays. */
export const recordingsFolder = inside('recordings');
/** Videos that a text shows, and what is said in them. */
export const videosFolder = inside('videos');
/** For editors: where to begin, a page for each topic, and every rule with its reason. */
export const guideFile = inside('README.md');
export const guideFolder = inside('guide');
export const rulesFile = inside('RULES.md');
/** What the report must say, for `npm test`. */
export const testsFolder = inside('tests');

/** A text without frontmatter, such as the about page. */
export const textFile = (id: string) => inside(`${id}.mdx`);
/** The texts of the front page: the one chart that fills its night, where there is one, and those below all stories. */
export const spreadFile = textFile('spread');
export const chartsFile = textFile('charts');
export const storyFile = (slug: string) => `${storiesFolder}/${slug}.mdx`;
export const reviewedText = (slug: string) => `${reviewsFolder}/${slug}.txt`;
export const artFile = (name: string) => `${artFolder}/${name}.svg`;
export const photoFile = (name: string) => `${photosFolder}/${name}`;
export const recordingFile = (name: string) => `${recordingsFolder}/${name}`;
/** What was read: its sentences with the times at which they begin, or the sentences alone. */
export const timesFile = (recording: string) => recordingFile(`${nameOf(recording)}.vtt`);
export const scriptFile = (recording: string) => recordingFile(`${nameOf(recording)}.txt`);

export const videoFile = (name: string) => `${videosFolder}/${name}`;
/** What is said in a video, with its times. */
export const captionsFile = (video: string) => videoFile(`${nameOf(video)}.vtt`);

export const isStory = (file: string) => file.startsWith(`${storiesFolder}/`);
export const isVoice = (file: string) => file.startsWith(`${voicesFolder}/`);

/** A file of the ledger, whatever is wrong with its name. */
export const isLedger = (file: string) => file.startsWith(`${figuresFolder}/`);

export function figuresFile(name: string): string {
  return `${figuresFolder}/${name}.yaml`;
}

/** The figures that are a text's own stand in a file of its name. @param file the text, or that file itself */
export const ownFigures = (file: string) => figuresFile(nameOf(file));

/** Told in a file of its own, with frontmatter. */
export const isEntry = (file: string) =>
  [storiesFolder, voicesFolder].includes(file.slice(0, file.lastIndexOf('/'))) && file.endsWith('.mdx');

/** A file's name in its folder, without its ending. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** The names by which content calls its drawings. @param files every file of the content */
export function artAmong(files: readonly string[]): string[] {
  return files.filter((file) => /^[a-z0-9-]+$/.test(nameOf(file)) && file === artFile(nameOf(file))).map(nameOf);
}

/** The names by which content calls its photographs, which have their endings. */
export function photosAmong(files: readonly string[]): string[] {
  return files.filter((file) => file.startsWith(`${photosFolder}/`)).map((file) => file.slice(photosFolder.length + 1));
}

/** The names by which content calls its sounds and its videos, which have their endings. */
const soundsAmong = (files: readonly string[]) => within(recordingsFolder, /\.(?:mp3|m4a)$/, files);
export const videosAmong = (files: readonly string[]) => within(videosFolder, /\.(?:mp4|webm)$/, files);

/** All files that content calls by their names. */
export const filesAmong = (files: readonly string[]) => ({
  art: artAmong(files),
  photos: photosAmong(files),
  sounds: soundsAmong(files),
  videos: videosAmong(files),
});

function within(folder: string, ending: RegExp, files: readonly string[]): string[] {
  return files
    .filter((file) => file.startsWith(`${folder}/`) && ending.test(file))
    .map((file) => file.slice(folder.length + 1));
}
