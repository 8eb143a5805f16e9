import { draftWithModel } from '../../../src/tool/llm/draft-with-model.ts';
import type { ModelOptions } from '../../../src/tool/llm/endpoint.ts';
import { HARBOUR } from './harbour.ts';
import { serverThat, unhurried, type Behaviour, type ModelServer } from './model-server.ts';

type Drafted = Awaited<ReturnType<typeof draftWithModel>>;

/** What came of asking a server of this machine. */
export interface Asked extends Drafted {
  readonly server: ModelServer;
  /** How long it would have waited before each repeated request, in milliseconds. */
  readonly waits: readonly number[];
}

/** What is asked, and how; `path` is added to the base of the service. */
interface Asking extends Partial<ModelOptions> {
  readonly text?: string;
  readonly path?: string;
}

/** A minute for a request: no test runs into it by chance. */
const PATIENT = { model: 'tiny', timeout: 60_000, retries: 2 } as const;

/** Asks a server that behaves so for a draft of an article. */
export async function asking(
  behaviours: readonly Behaviour[],
  { text = HARBOUR, path = '', ...options }: Asking = {},
): Promise<Asked> {
  const server = await serverThat(...behaviours);
  const effects = unhurried();
  const drafted = await draftWithModel(
    text,
    { ...PATIENT, url: `${server.url}${path}`, ...options },
    effects,
  );
  return { ...drafted, server, waits: effects.waits };
}

/** Asks in vain, and returns what the person is told, with what the server was sent and how long it was waited for. */
export async function askingInVain(
  behaviours: readonly Behaviour[],
  options: Partial<ModelOptions> = {},
): Promise<{ readonly complaint: unknown; readonly server: ModelServer; readonly waits: readonly number[] }> {
  const server = await serverThat(...behaviours);
  const effects = unhurried();
  try {
    await draftWithModel(HARBOUR, { ...PATIENT, url: server.url, ...options }, effects);
  } catch (complaint) {
    return { complaint, server, waits: effects.waits };
  }
  throw new Error('the server should have been asked in vain, and was not');
}
