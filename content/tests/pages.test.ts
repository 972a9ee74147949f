import { testPages } from '../../tests/pages/test-pages.ts';
import { pathsOf } from '../../tests/support/pages.ts';
import { builtSite } from '../../tests/support/sites.ts';

const site = await builtSite('report');
testPages(site, pathsOf(site));
