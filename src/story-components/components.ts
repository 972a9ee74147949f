import Chart from './Chart.astro';
import Depth from './Depth.astro';
import Figure from './Figure.astro';
import KeyFacts from './KeyFacts.astro';
import Keys from './Keys.astro';
import Moment from './Moment.astro';
import Note from './Note.astro';
import PullQuote from './PullQuote.astro';
import Scene from './Scene.astro';
import Stat from './Stat.astro';
import Timeline from './Timeline.astro';
import Years from './Years.astro';

/** What editors may use in a story, without importing anything. */
export const storyComponents = {
  Chart,
  Depth,
  Figure,
  KeyFacts,
  Keys,
  Moment,
  Note,
  PullQuote,
  Scene,
  Stat,
  Timeline,
  Years,
};
