import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that tests write for a while, whoever ends them: workers are ended before they could tidy up. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zhuanti-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
