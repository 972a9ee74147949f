/**
 * Runs of a text, between spaces and Chinese marks, with a sign of an address, a path, a file's name, a
 * command or a formula in them. Their marks are their own, and which of them are not nobody can tell.
 */
const run = /[^\s，。；：！？、“”‘’《》（）…—]+/g;
const signs = /[/\\@=_#&*+^|$]|\.[A-Za-z]|[A-Za-z]\.\d|[A-Za-z\d]\(|(?<![\w-])--?[A-Za-z]/;

/** For every character of a text, whether it stands in such a run. */
export function technicalIn(text: string): boolean[] {
  const technical: boolean[] = Array(text.length).fill(false);
  for (const { 0: found, index } of text.matchAll(run)) {
    if (signs.test(found)) technical.fill(true, index, index + found.length);
  }
  return technical;
}
