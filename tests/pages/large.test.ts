import { builtSite } from '../support/sites.ts';
import { testPages } from './test-pages.ts';

/** One page of each kind that only a large report has, and its front page. */
testPages(await builtSite('large'), [
  '',
  'profiles/2/',
  'months/2018-01/',
  'voices/2/',
  'data/',
  'data/stories/many-7/',
]);
