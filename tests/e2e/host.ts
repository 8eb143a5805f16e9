import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page, type TestInfo } from '@playwright/test';
import { serve } from '../support/static-server.mjs';

/** The sandbox that oEmbed and the embed code ask for. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What a frame says to the page around it. */
export type Heard = Readonly<Record<string, unknown>> & { readonly type?: string };

/** How a test wants the page of somebody else. */
export interface HostOptions {
  readonly page: Page;
  readonly info: TestInfo;
  /** The address of the site whose network is embedded. */
  readonly site: string;
  /** What stands in the page's body. */
  readonly body: string;
  /** More files of the host, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the host allows scripts of the site. */
  readonly scripts?: boolean;
  /** Whether the host serves the site itself, and allows nothing from anywhere else. */
  readonly own?: boolean;
}

/** A page of somebody else, on another origin, under a strict policy, that embeds a network. */
export class Host {
  readonly page: Page;
  readonly origin: string;
  readonly complaints: string[] = [];
  readonly close: () => Promise<void>;

  private constructor(page: Page, origin: string, close: () => Promise<void>) {
    this.page = page;
    this.origin = origin;
    this.close = close;
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Serves the page and opens it; what frames say to it is kept from the start. */
  static async open({
    page,
    info,
    site,
    body,
    files = {},
    scripts = true,
    own = false,
  }: HostOptions): Promise<Host> {
    const root = info.outputPath('host');
    mkdirSync(root, { recursive: true });
    const all = {
      'index.html': html(body),
      'favicon.ico': '',
      'host.css': 'iframe { border: 0; inline-size: 100% }',
      ...files,
    };
    for (const [name, text] of Object.entries(all)) writeFileSync(join(root, name), text);
    if (own) cpSync('dist', join(root, 'sayso'), { recursive: true });
    const from = own ? '' : new URL(site).origin;
    const policy = `default-src 'self'; frame-src 'self' ${from}; connect-src 'self' ${from}; script-src 'self' ${scripts ? from : ''}`;
    const headers = { 'content-security-policy': own ? "default-src 'self'" : policy };
    const { url, close } = await serve({ root, headers });
    const host = new Host(page, new URL(url).origin, close);
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.goto(url);
    return host;
  }

  /** The element of the frame. */
  get frame(): Locator {
    return this.page.locator('iframe').first();
  }

  /** What is in the frame. */
  get inside(): FrameLocator {
    return this.frame.contentFrame();
  }

  /** Waits until the picture in the frame can be touched. */
  async settle(): Promise<void> {
    await expect(this.inside.locator('.stage.ready canvas').first()).toBeVisible();
  }

  /** Sends a message into the frame, as the page. */
  async say(message: unknown): Promise<void> {
    await this.frame.evaluate(
      (frame: HTMLIFrameElement, said) => frame.contentWindow?.postMessage(said, '*'),
      message,
    );
  }

  /** Returns what the frame has said so far, of a type. */
  async heard(type: string): Promise<Heard[]> {
    const all = await this.page.evaluate(
      () => (window as unknown as { heard: (Heard | string | null)[] }).heard,
    );
    return all.flatMap((message) =>
      message !== null && typeof message === 'object' && message.type === type ? [message] : [],
    );
  }

  /** The height of the frame in pixels. */
  height = (): Promise<number> => this.frame.evaluate((frame: HTMLElement) => frame.offsetHeight);
}

/** Returns the one line that embeds: an iframe, with options in its address. */
export const embedLine = (site: string, query: string, attributes = `sandbox="${SANDBOX}"`): string =>
  `<iframe src="${site}embed.html?${query}" title="A network of actors" width="100%" height="420" ${attributes}></iframe>`;

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Somebody’s page</title><link rel="stylesheet" href="host.css"></head><body>${body}</body></html>`;
