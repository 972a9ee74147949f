import { builtSite } from '../support/sites.ts';
import { testEveryPage } from './every-page.ts';

testEveryPage(await builtSite('report'));
