import type { Draft } from '../../draft/reading.ts';
import { must } from '../../model/must.ts';
import { draftWithModel } from './draft-with-model.ts';
import { realEffects, type ModelEffects } from './effects.ts';
import type { ModelOptions } from './endpoint.ts';
import { llmReportLines } from './report.ts';

/** The environment variable that holds a model's key: a flag would stand in the shell's history. */
const KEY_VARIABLE = 'SAYSO_LLM_KEY';

/**
 * Asks a model for the drafts of texts, one after another, and returns what hands them out. What was sent and what was
 * dropped is told for each.
 * @throws EndpointError where the model cannot be asked, or gives no answer that can be read
 */
export async function modelDrafter(
  texts: readonly string[],
  options: Omit<ModelOptions, 'key'>,
  tell: (line: string) => void,
  effects: ModelEffects = realEffects,
): Promise<(text: string) => Draft> {
  const drafts = new Map<string, Draft>();
  for (const text of texts) {
    const { draft, report } = await draftWithModel(
      text,
      { ...options, key: process.env[KEY_VARIABLE] },
      effects,
    );
    drafts.set(text, draft);
    for (const line of llmReportLines(report)) tell(line);
  }
  return (text) => must(drafts, text);
}
