import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFileOf, type Side } from './side.ts';

/** A figure as the site's own download has it, as far as whoever approves a change has to see it. */
interface Figure {
  id: string;
  label: string;
  wordings: string[];
  asOf: string;
  source: string;
  heading: string;
}

/** A figure that is not what it was; a new one has no `before`, one that is gone no `after`. */
export interface FigureChange {
  id: string;
  label: string;
  heading: string;
  /** What changed, by its Chinese name. */
  fields: { name: string; before?: string; after?: string }[];
}

/** The download of all figures, below a site's base. */
const download = 'data/figures.json';

const fields = {
  说的是什么: ({ label }: Figure) => label,
  写法: ({ wordings }: Figure) => wordings.join('、'),
  时间: ({ asOf }: Figure) => asOf,
  出处: ({ source }: Figure) => source,
};

/** Compares the figures that two sites tell. */
export function compareFigures(before: Side, after: Side): FigureChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const { heading, label } = (is ?? was) as Figure;
    const changed = Object.entries(fields).flatMap(([name, field]) => {
      const change = { ...(was && { before: field(was) }), ...(is && { after: field(is) }) };
      return change.before === change.after ? [] : { name, ...change };
    });
    return changed.length > 0 ? { id, label, heading, fields: changed } : [];
  });
}

function figuresOf(side: Side): Map<string, Figure> {
  if (!existsSync(join(side.dir, download))) return new Map();
  try {
    const figures = JSON.parse(readFileOf(side, download)) as Figure[];
    return new Map(figures.map((figure) => [figure.id, figure]));
  } catch {
    throw new Error(`${join(side.dir, download)} 读不出来：重新构建这一版。`);
  }
}
