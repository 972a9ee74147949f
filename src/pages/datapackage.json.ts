import type { APIRoute } from 'astro';
import { shownOf } from '../components/shown.ts';
import { sourceOf } from '../components/source-of.ts';
import { recordsOfLedger, tableOfLedger } from '../editorial/ledger/download.ts';
import { formatSource } from '../editorial/ledger/format-source.ts';
import { startOfDay } from '../lib/dates.ts';
import { embedFile } from '../lib/embeds.ts';
import { headlineParts } from '../lib/headline.ts';
import { type DataFile, dataPackage } from '../outlets/data-package.ts';
import { listFigures } from '../site/figures.ts';
import { latest, modifiedOn } from '../site/modified-on.ts';
import { readSection } from '../site/sections.ts';
import { site } from '../site/site-yaml.ts';
import { listStories } from '../site/stories.ts';
import { listCharts, withinOf } from '../site/taken.ts';
import { published } from '../site/urls.ts';

/** What can be downloaded as data, for programs that read it (Data Package). */
export const GET: APIRoute = async () => {
  const groups = await listFigures();
  const { intro, title } = await readSection('data');
  const sources = [...new Set(groups.flatMap(({ figures }) => figures.map(({ figure }) => formatSource(figure))))];
  const ledger: DataFile[] = [
    { path: 'data/figures.csv', title, mediatype: 'text/csv', table: tableOfLedger(groups), sources },
    {
      path: 'data/figures.json',
      title,
      mediatype: 'application/json',
      text: JSON.stringify(recordsOfLedger(groups)),
      sources,
    },
  ];
  const charts = (await listCharts()).map((taken): DataFile => {
    const { shown } = shownOf(taken);
    return {
      path: embedFile(taken.id, 'data.csv').slice(1),
      title: `${shown.title}：${withinOf(taken)}`,
      description: [shown.takeaway, shown.note].filter(Boolean).join(''),
      mediatype: 'text/csv',
      table: shown.table,
      sources: [sourceOf(shown)].filter(Boolean),
    };
  });
  const dates = (await listStories()).map(({ data }) => modifiedOn(data));
  const about = {
    title: headlineParts(site.title).join(' '),
    description: intro,
    created: startOfDay(latest([site.date, ...dates])),
    homepage: published?.('/data/'),
  };
  return Response.json(dataPackage(about, [...ledger, ...charts]));
};
