import * as v from 'valibot';
import { jsonInWords } from './json-in-words.ts';

/** What a completion came to: an answer's JSON, or why it holds none; and whether it was cut off before its end. */
export type Reply =
  | { readonly kind: 'read'; readonly value: Readonly<Record<string, unknown>>; readonly cut: boolean }
  | { readonly kind: 'unreadable'; readonly why: string; readonly cut: boolean };

const part = v.object({ text: v.fallback(v.string(), '') });

const completionSchema = v.object({
  choices: v.array(
    v.object({
      finish_reason: v.fallback(v.string(), ''),
      message: v.object({
        content: v.fallback(v.union([v.string(), v.array(part)]), ''),
        refusal: v.fallback(v.string(), ''),
      }),
    }),
  ),
});

/** Returns what the body of a successful answer says, whichever of the known shapes its message has. */
export function replyOf(body: string): Reply {
  const parsed = v.safeParse(completionSchema, jsonOf(body));
  if (!parsed.success) return unreadable('it is not the JSON of a chat completion');
  const [choice] = parsed.output.choices;
  if (!choice) return unreadable('it holds no choice');
  const { content, refusal } = choice.message;
  const words = typeof content === 'string' ? content : content.map(({ text }) => text).join('');
  const found = jsonInWords(words);
  const isCut = choice.finish_reason === 'length';
  if (found) return { kind: 'read', value: found.value, cut: found.cut || isCut };
  if (isCut) return unreadable("it was cut off at the model's limit (finish_reason: length)", true);
  if (choice.finish_reason === 'content_filter') return unreadable('it was withheld by a content filter');
  if (refusal !== '') return unreadable('the model refuses to answer');
  return unreadable(
    words.trim() === '' ? 'it is empty' : 'it holds no JSON with the entries that were asked for',
  );
}

const unreadable = (why: string, cut = false): Reply => ({ kind: 'unreadable', why, cut });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
