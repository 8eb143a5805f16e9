import { escapeHtml } from './html.ts';

/** Where a network is published, and what an embed of it is to show. */
export interface EmbedOptions {
  /** The whole address of the site's root, with its slash at the end. */
  readonly site: string;
  /** The id of the network. */
  readonly network: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** More of the frame's address: `actor`, `view`, `theme`, `lang`, as `src/embed/README.md` lists them. */
  readonly query?: Readonly<Record<string, string>>;
  /** Its height in pixels, where no script fits it. */
  readonly height: number;
  /** Whether the script that fits the height comes along. */
  readonly fits?: boolean;
}

/** What a frame may do: run its scripts as its own site, and open links in windows that are free of the sandbox. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Returns the address of the frame that shows a network. */
function embedUrl({ site, network, query = {} }: Pick<EmbedOptions, 'site' | 'network' | 'query'>): string {
  const asked = Object.entries({ network, ...query });
  return `${site}embed.html?${asked.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/**
 * Returns the HTML that embeds a network: one bare iframe (documentcloud/documentcloud#192), which a content management system
 * lets pass where it takes scripts away; with `fits`, the script after it.
 */
export function embedCode(options: EmbedOptions): string {
  const attributes = [
    `src="${escapeHtml(embedUrl(options))}"`,
    `title="${escapeHtml(options.title)}"`,
    `width="100%" height="${options.height}" frameborder="0" loading="lazy"`,
    `sandbox="${SANDBOX}"`,
  ];
  const frame = `<iframe ${attributes.join(' ')}></iframe>`;
  return options.fits === true
    ? `${frame}\n<script src="${escapeHtml(options.site)}sayso-host.js" async></script>`
    : frame;
}
