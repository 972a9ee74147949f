import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { attribute, type Element, elements } from '../../src/lib/html.ts';
import { readPages } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const sites = await Promise.all((['preview', 'published', 'report'] as const).map(builtSite));

function content(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

describe.each(sites)('$name', (site) => {
  describe.each(readPages(site))('$file', ({ all, document, html }) => {
    const meta = all.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
    const directives = new Map(
      (meta && attribute(meta, 'content'))?.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );

    test('allows nothing but itself', () => {
      expect(directives.get('default-src')).toEqual(["'self'"]);
      expect(directives.get('object-src')).toEqual(["'none'"]);
      expect(directives.get('base-uri')).toEqual(["'none'"]);
      expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(directives.get('trusted-types')).toEqual(['offline']);
      for (const [name, sources] of directives) {
        if (name.includes('trusted-types')) continue;
        for (const source of sources) expect(source).toMatch(/^'(self|none|sha(256|384|512)-[\w+/=]+)'$/);
      }
    });

    test.each([
      ['script-src', 'script'],
      ['style-src', 'style'],
    ])('knows by %s every %s in the page, and no other', (directive, name) => {
      // Data is not run, and the policy asks for no hash of it; speculation rules are data that the policy does ask about.
      const inline = elements(document, name).filter(
        (element) => attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/ld+json',
      );
      const hashes = inline.map(
        (element) => `'sha256-${createHash('sha256').update(content(element)).digest('base64')}'`,
      );
      expect(directives.get(directive)).toEqual(["'self'", ...hashes]);
    });

    test('has its policy right after its charset, before all that it governs', () => {
      const head = elements(document, 'head')[0]?.childNodes.filter((node) => 'tagName' in node);
      expect(head?.slice(0, 2).map((node) => 'attrs' in node && node.attrs.map(({ name }) => name))).toEqual([
        ['charset'],
        ['http-equiv', 'content'],
      ]);
    });

    test('has no style attribute and no handler, which the policy would refuse', () => {
      const names = all.flatMap((element) => element.attrs.map((attr) => attr.name));
      expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    });

    test('colours with nothing that an old webview cannot read', () => {
      const styles = elements(document, 'style').map(content).join();
      expect(styles.length).toBeGreaterThan(5000);
      expect(styles).not.toMatch(/oklch|oklab|lab\(|lch\(|color-mix|light-dark/);
      // Without them (Chrome 104), headlines break between all their words, the ledger has cards on any screen, and every
      // paragraph is justified; the names of bars stay beside them in lines of so few characters as no phone has.
      const contained = styles.match(/@container[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
      for (const rule of contained)
        expect(rule).toMatch(
          /^@container[^{]*\{(?:\.past-\d+\{display:none\}\}$|\.ledger |\.chart-(?:rows|lanes)\W|[^{}]+\{text-align:start\}\}$)/,
        );
      // Ranges (width >= 48rem) came with Chrome 104.
      expect(styles.match(/@media[^{]*/g)?.filter((query) => /[<>]/.test(query))).toEqual([]);
    });

    test('is in one piece: nothing but the headline face is fetched before it paints', () => {
      const fetched = elements(document, 'link').filter(
        (link) => /stylesheet|preload/.test(attribute(link, 'rel') ?? '') && attribute(link, 'media') !== 'print',
      );
      expect(fetched.map((link) => attribute(link, 'as'))).toEqual(['font']);
      expect(html).not.toContain('@import');
    });
  });

  const scripts = globSync('**/*.js', { cwd: site.dir });

  test('no script makes markup or code of a text', () => {
    for (const script of scripts) {
      const code = readFileSync(`${site.dir}/${script}`, 'utf8');
      expect(code, script).not.toMatch(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|srcdoc|setHTMLUnsafe)\b|\beval\(|\bFunction\(/,
      );
    }
  });

  test('runs on ES2018', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      // import() and import.meta are newer in the standard, but older than ES2018 in every browser with modules we serve.
      const code = readFileSync(`${site.dir}/${script}`, 'utf8')
        .replace(/\bimport\(/g, 'load(')
        .replace(/\bimport\.meta\b/g, 'meta');
      expect(() => parse(code, { ecmaVersion: 2018, sourceType: 'module' }), script).not.toThrow();
    }
  });
});
