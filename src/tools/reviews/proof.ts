import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Content, readContent } from '../../editorial/content/content.ts';
import { todayInChina } from '../../editorial/content/publication.ts';
import { type KeptText, keptText } from '../../editorial/reviews/kept-text.ts';
import { digestOfRecord, recordOf } from '../../editorial/reviews/record.ts';
import { latest, requiredFor, reviewsOf } from '../../editorial/reviews/stages.ts';
import { problemsIn } from '../../editorial/rules/check-content.ts';
import { type Review, tracks } from '../../editorial/schemas/review.ts';
import { asText, inBrief } from '../../editorial/source/problem.ts';
import { ownFigures } from '../../lib/content-folder.ts';
import { plainHeadline } from '../../lib/headline.ts';
import { launch } from '../browser/launch.ts';
import type { Outcome } from '../content/outcome.ts';
import { objectionToFolder } from '../lock/writable.ts';
import { objectionToPlace } from '../out-folder.ts';
import { type Proof, pageOf } from './page.ts';
import { namedIn, pictureOf } from './pictures.ts';
import { type Row, rowsOf } from './rows.ts';
import { type StoryFile, storyNamed } from './story.ts';

/**
 * Writes the proof of a story, as a page and for the printer, for the content of the folder that the command runs in.
 * @param folder where it is written
 */
export async function proof(wanted: string, folder: string): Promise<Outcome> {
  const { content, problems } = readContent('.');
  const entry = storyNamed(content, problems, wanted);
  if (!('story' in entry)) return { out: [], err: [...entry, '没有打出大样。'], failed: true };
  const objection = objectionToPlace(folder) ?? objectionToFolder(folder);
  if (objection) return { out: [], err: [objection, '没有打出大样。'], failed: true };
  const made = await proofOf(content, entry);
  const html = join(folder, `${entry.story.slug}.html`);
  const pdf = join(folder, `${entry.story.slug}.pdf`);
  writeFileSync(html, pageOf(made));
  const isPrinted = await print(html, pdf, made).then(
    () => [],
    (error: Error) => [`没有印成 PDF：${error.message.split('\n')[0]}。用浏览器打开 ${html} 打印也行。`],
  );
  const changed = made.rows.filter(({ change }) => change).length;
  return {
    out: [
      `大样：${html}${isPrinted.length > 0 ? '' : `，${pdf}`}`,
      `${made.since ? `和${made.since}那一稿比，改了${changed}处` : '没有人看过'}；检查${made.problems.length > 0 ? `有${made.problems.length}处` : '没有问题'}。`,
    ],
    err: isPrinted,
    failed: isPrinted.length > 0,
  };
}

async function proofOf(content: Content, entry: StoryFile): Promise<Proof> {
  const { file, story } = entry;
  const own = reviewsOf(content.reviews ?? [], story);
  const last = keptText('.', story);
  const read = digestOfRecord('.', content, entry);
  const problems = (await problemsIn('.')).filter((one) => [file, ownFigures(file)].includes(one.file));
  const rows = rowsOf(content, entry, recordOf('.', content, entry), last);
  return {
    site: plainHeadline(content.site?.title ?? ''),
    title: plainHeadline(story.title),
    name: story.slug,
    read,
    day: todayInChina(new Date()),
    stages: stagesOf(content, entry, own, read),
    since: sinceOf(own, last),
    rows: await Promise.all(rows.map((row) => withPicture(entry, row))),
    problems: inBrief(problems).map(asText),
  };
}

/** Those that the report asks for, and whatever was signed beside; where it asks for none, all. */
function stagesOf({ site }: Content, { story }: StoryFile, own: readonly Review[], read: string): Proof['stages'] {
  const done = latest(own);
  const required = site ? requiredFor(site, story.kind) : [];
  const all = tracks.flat();
  const shown = required.length > 0 ? all.filter((stage) => required.includes(stage) || done.has(stage)) : all;
  return shown.map((stage) => ({ stage, review: done.get(stage), isSame: done.get(stage)?.read === read }));
}

function sinceOf(own: readonly Review[], last: KeptText | undefined): string | undefined {
  const by = last && own.findLast((review) => review.read === last.read);
  return by && `${by.stage}（${by.who}，${by.date}）`;
}

async function withPicture(entry: StoryFile, row: Row): Promise<Proof['rows'][number]> {
  const text = row.lines
    .flatMap(({ cells }) => cells.filter(({ change }) => change !== 'gone'))
    .map((one) => one.character);
  const named = namedIn(entry, row.what, text.join(''));
  // A picture that cannot be read is the checker's to tell.
  return { ...row, picture: named && (await pictureOf(named.kind, named.name).catch(() => undefined)) };
}

async function print(html: string, pdf: string, { name, read }: Proof): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(html)).href);
    const foot = `<div style="width:100%;margin:0 15mm;font-size:7pt;display:flex;justify-content:space-between"><span>${name}　稿样 ${read}</span><span><span class="pageNumber"></span>／<span class="totalPages"></span></span></div>`;
    await page.pdf({
      path: pdf,
      format: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: foot,
      margin: { top: '14mm', bottom: '16mm', left: '15mm', right: '15mm' },
    });
  } finally {
    await browser.close();
  }
}
