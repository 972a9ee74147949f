import Chart from './Chart/Chart.astro';
import Depth from './Depth/Depth.astro';
import Figure from './Figure/Figure.astro';
import KeyFacts from './KeyFacts/KeyFacts.astro';
import Keys from './Keys/Keys.astro';
import Moment from './Moment/Moment.astro';
import Note from './Note/Note.astro';
import PullQuote from './PullQuote/PullQuote.astro';
import Scene from './Scene/Scene.astro';
import Stat from './Stat/Stat.astro';
import Timeline from './Timeline/Timeline.astro';
import Years from './Years/Years.astro';

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
