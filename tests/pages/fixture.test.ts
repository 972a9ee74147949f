import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { testPages } from './test-pages.ts';

const site = await builtSite('preview');
testPages(site, templatesOf(site));
