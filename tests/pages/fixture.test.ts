import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { testPages } from './test-pages.ts';

const site = await builtSite('preview');

// What this report may not have: photographs, every component. All else is tried on the report's own pages.
testPages(
  site,
  templatesOf(site).filter((path) => /^($|stories|scenes|dev)/.test(path)),
);
