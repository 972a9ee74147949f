import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe objects to on a page, and the rules that found nothing. @param scope which rules are asked */
export async function axe(page: Page, scope: { tags: string[] } | { rules: string[] }) {
  // Legacy to axe are pages without frames of other sites, such as ours. Nobody reads where all was well.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const asked = 'tags' in scope ? builder.withTags(scope.tags) : builder.withRules(scope.rules);
  const { passes, violations } = await asked.analyze();
  return {
    passed: passes.map(({ id }) => id),
    objections: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
  };
}
