import { testEveryPage } from '../../tests/pages/every-page.ts';
import { builtSite } from '../../tests/support/sites.ts';

testEveryPage(await builtSite('report'));
