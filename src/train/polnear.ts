import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inReadingOrder, type Span } from '../model/span.ts';

/** Words that somebody marked as a source, the cue that ascribes something to it, and what is ascribed. */
export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article of PolNeAR as its first annotator marked it. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
  /** Stretches that the annotators were told to leave out. */
  readonly discarded: readonly Span[];
}

const FOLDER = 'networkdynamics+PolNeAR/data';
/** "breitbart_2015-11-16_o-malley_4e07.ann": an article and its annotator. */
const FILE = /^(.*)_[0-9a-f]{4}\.ann$/;

/** Returns the articles of a part of PolNeAR (Newell, Margolin and Ruths 2018) by their names. */
export function polnear(corpora: string, part: 'train' | 'dev'): MarkedArticle[] {
  const folder = join(corpora, FOLDER, part);
  const files = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const id = FILE.exec(file)?.[1];
    if (id !== undefined && !files.has(id)) files.set(id, file);
  }
  return [...files].map(([id, file]) => ({
    id,
    text: readFileSync(join(folder, 'text', `${id}.txt`), 'utf8'),
    ...marksOf(readFileSync(join(folder, 'attributions', file), 'utf8')),
  }));
}

/** Returns what a file of brat's standoff format marks. */
export function marksOf(ann: string): Pick<MarkedArticle, 'attributions' | 'discarded'> {
  const spans = new Map<string, Span[]>();
  const discarded: Span[] = [];
  const events: string[] = [];
  for (const line of ann.split(/\r?\n/)) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('E')) events.push(body);
    if (!id.startsWith('T')) continue;
    const found = spansOf(body);
    spans.set(id, found);
    if (/^Disc(?:ard|uss) /.test(body)) discarded.push(...found);
  }
  const attributions = events.map((event) => attributionOf(event, spans));
  return {
    attributions: attributions.filter(({ cue, content }) => cue.length + content.length > 0),
    discarded,
  };
}

/** "Content 728 767;784 1029": a label and one or more spans. */
const spansOf = (body: string): Span[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start, end }));

/** "Attribution:T5 Content:T4 Cue:T3 Content2:T9": roles, with a number where a role is there twice. */
function attributionOf(event: string, spans: ReadonlyMap<string, readonly Span[]>): MarkedAttribution {
  const of = (role: string): Span[] =>
    event
      .trim()
      .split(' ')
      .map((part) => part.split(':'))
      .filter(([name = '']) => name.replace(/\d+$/, '') === role)
      .flatMap(([, id = '']) => spans.get(id) ?? [])
      .sort(inReadingOrder);
  return { source: of('Source'), cue: of('Cue'), content: of('Content') };
}
