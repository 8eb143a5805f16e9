import type { Network } from '../../model/schema.ts';
import type { Words } from '../words/words.ts';

/** What a prerendered picture is drawn from. */
export interface FrameProps {
  /** `upright` or `broad`: the style of the canvas shows the one that lies as it does itself. */
  readonly name: string;
  readonly network: Network;
  readonly words: Words;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
