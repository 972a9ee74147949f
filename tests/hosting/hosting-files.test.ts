import { describe, expect, test } from 'vitest';
import { headerRules } from '../../src/hosting/header-rules.ts';
import { hostingFiles } from '../../src/hosting/hosting-files.ts';
import { hosted } from './as-described.ts';

describe.each(hosted)('at $base', (site) => {
  const files = hostingFiles(site);

  test('the notes name every file there is, and where the site lies', () => {
    const notes = files['README.md'] ?? '';
    for (const path of Object.keys(files).filter((name) => name !== 'README.md')) {
      const [folder = path] = path.split('/');
      expect(notes).toContain(folder);
    }
    expect(notes).toContain(`\`${site.base}\``);
    expect(notes).toContain(`\`${site.folder}\``);
  });

  test('the notes for object storage have every rule, and where addresses have moved', () => {
    const notes = files['object-storage.md'] ?? '';
    for (const { files, headers } of headerRules) {
      const cache = headers['Cache-Control'];
      if (cache) expect(notes).toContain(`| \`${files}\` | \`${cache}\` |`);
      const type = headers['Content-Type'];
      if (type) expect(notes).toContain(`| \`${files}\` | \`${type}\` |`);
      for (const value of Object.values(headers)) expect(notes).toContain(`\`${value}\``);
    }
    expect(notes).toContain(`| \`${site.base}stories/old-a/\` | \`${site.base}stories/a/\` |`);
    expect(notes).toContain(`\`${site.base}sw.js\` 永远不存`);
  });
});
