import { arena } from './arena.ts';
import { books } from './books.ts';
import { briefs } from './briefs.ts';
import { bureau } from './bureau.ts';
import { court } from './court.ts';
import { culture } from './culture.ts';
import { daily } from './daily.ts';
import { economy } from './economy.ts';
import { education } from './education.ts';
import { essays } from './essays.ts';
import { farming } from './farming.ts';
import { features } from './features.ts';
import { health } from './health.ts';
import { industry } from './industry.ts';
import { laboratory } from './laboratory.ts';
import { lastly } from './lastly.ts';
import { law } from './law.ts';
import { letters } from './letters.ts';
import { local } from './local.ts';
import { markets } from './markets.ts';
import { military } from './military.ts';
import { nature } from './nature.ts';
import { people } from './people.ts';
import { police } from './police.ts';
import { reporting } from './reporting.ts';
import { science } from './science.ts';
import { society } from './society.ts';
import { sport } from './sport.ts';
import { sundries } from './sundries.ts';
import { technology } from './technology.ts';
import { transport } from './transport.ts';
import { travel } from './travel.ts';
import { village } from './village.ts';
import { weather } from './weather.ts';
import { world } from './world.ts';

/**
 * Newspaper prose, invented, a file a beat. What a fact-checking desk would look up stands in brackets, as far as its
 * words reach; every other number is a day, a rank, a name or a manner of speaking.
 */
export const beats: Readonly<Record<string, readonly string[]>> = {
  books,
  culture,
  economy,
  education,
  farming,
  health,
  law,
  local,
  military,
  police,
  science,
  sport,
  technology,
  transport,
  weather,
  letters,
  markets,
  nature,
  people,
  society,
  travel,
  world,
  briefs,
  essays,
  features,
  industry,
  village,
  arena,
  bureau,
  court,
  daily,
  laboratory,
  reporting,
  sundries,
  lastly,
};
