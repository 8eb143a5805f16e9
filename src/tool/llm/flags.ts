import type { Command } from 'commander';
import type { DrafterFor } from '../draft/draft-article.ts';
import { modelDrafter } from './model-drafter.ts';

/** What `draft` may be told of a model. */
export interface ModelFlags {
  readonly llm?: string;
  readonly model?: string;
  /** In seconds. */
  readonly timeout?: number;
}

/** Adds the flags that name a model; without them nothing is sent anywhere. */
export const addModelFlags = (command: Command, seconds: (text: string) => number): Command =>
  command
    .option('--llm <url>', 'ask a language model instead: the base of an OpenAI-compatible service')
    .option('--model <name>', 'with --llm: which one (a key is read from SAYSO_LLM_KEY)')
    .option('--timeout <seconds>', 'with --llm: for one request (default: 180)', seconds);

/**
 * Returns what makes a drafter of texts by asking the model that the flags name, or `undefined` where they name none.
 * @throws CommanderError where they name half of one
 */
export function modelOf(
  { llm, model, timeout }: ModelFlags,
  command: Command,
  tell: (line: string) => void,
): DrafterFor | undefined {
  if (llm === undefined && model === undefined && timeout === undefined) return undefined;
  if (llm === undefined || model === undefined) return command.error('error: --llm and --model go together');
  const patience = timeout === undefined ? {} : { timeout: timeout * 1000 };
  return (texts) => modelDrafter(texts, { url: llm, model, ...patience }, tell);
}
