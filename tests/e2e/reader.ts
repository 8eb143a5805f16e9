import { createHash } from 'node:crypto';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** What a reader does and sees on a page of Sayso, in the words of a reader. */
export class Reader {
  readonly page: Page;
  /** Addresses that were asked for and are not of the page's own host. */
  readonly strangers: string[] = [];
  /** What went wrong in the console. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.strangers.push(request.url());
    });
  }

  /** Opens the page and waits for the picture that can be touched, as long as the suite waits or so many ms. */
  async open(address = './', timeout?: number): Promise<void> {
    await this.page.goto(address);
    await expect(this.picture.getByRole('button', { name: 'Zoom in' })).toBeVisible(
      timeout === undefined ? {} : { timeout },
    );
  }

  /** The picture, with its buttons. */
  get picture(): Locator {
    return this.page.getByRole('group', { name: /^The network of this article/ });
  }

  /** What is chosen, with its quotes. */
  get panel(): Locator {
    return this.page.locator('.panel');
  }

  /** The list of all there is. */
  get list(): Locator {
    return this.page.locator('.list');
  }

  /**
   * Returns the picture as it is drawn now, as text: the same picture gives the same. Of WebGL it is the layer of names and
   * discs; of Canvas 2D the bitmap, and how it is carried.
   */
  async drawing(): Promise<string> {
    const drawn = await this.picture
      .locator('canvas:not([class]), canvas.sigma-labels')
      .evaluate((canvas: HTMLCanvasElement) => canvas.style.transform + canvas.toDataURL());
    return digestOf(drawn);
  }

  get article(): Locator {
    return this.page.getByRole('article');
  }

  /** The runs of the article that are marked as what was chosen itself. */
  get marked(): Locator {
    return this.article.locator('.run.strong');
  }

  /** The fragment of the address, without its #. */
  get fragment(): string {
    return new URL(this.page.url()).hash.slice(1);
  }

  /**
   * Returns where the middle of an actor's node stands in the picture, in CSS pixels from its corner. It is read off the
   * still picture, which another visit shows for as long as its engine does not arrive: the two must agree. What was
   * prerendered, for a frame of a usual size, stays while nothing is chosen; so the actor is.
   */
  async placeOf(actorId: string): Promise<{ x: number; y: number }> {
    const visit = await this.page.context().newPage();
    await visit.route(/(sigma|plane)-renderer/, () => undefined);
    await visit.goto(this.page.url().replace(/#.*|$/, `#actor=${actorId}`));
    await expect(visit.locator('.sayso:not(.still)').first()).toBeVisible();
    const still = new Reader(visit);
    const node = still.picture.locator(`a[href$="#actor=${actorId}"]`).first();
    const [outer, inner] = [
      await still.picture.boundingBox(),
      await node.locator('path').first().boundingBox(),
    ];
    await visit.close();
    if (!outer || !inner) throw new Error(`${actorId} is not in the still picture`);
    return { x: inner.x + inner.width / 2 - outer.x, y: inner.y + inner.height / 2 - outer.y };
  }

  /** Presses and releases at a place in the picture. */
  async clickPicture({ x, y }: { x: number; y: number }): Promise<void> {
    const box = await this.picture.boundingBox();
    await this.page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  }

  /** Moves the pointer to a place in the picture. */
  async pointAt({ x, y }: { x: number; y: number }): Promise<void> {
    const box = await this.picture.boundingBox();
    await this.page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  }

  /** Returns what the picture looks like, as text: what looks the same gives the same. */
  async look(): Promise<string> {
    return digestOf(await this.picture.screenshot());
  }

  /** Drags from one place in the picture to another. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const box = await this.picture.boundingBox();
    const [left, top] = [box?.x ?? 0, box?.y ?? 0];
    await this.page.mouse.move(left + from.x, top + from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(left + to.x, top + to.y, { steps: 12 });
    await this.page.mouse.up();
  }
}

/** Short, for a test that fails would print both in full. */
const digestOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Makes pages behave as in a browser whose WebGL a graphics card computes. Tests have none, and would get Canvas 2D. */
export async function onGraphicsCard(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const UNMASKED_RENDERER = 0x9246;
    const { getContext } = HTMLCanvasElement.prototype;
    const { getParameter } = WebGL2RenderingContext.prototype;
    // In software, no context is given to whoever wants only a fast one.
    const lenient = function (this: HTMLCanvasElement, kind: string, wishes?: object): unknown {
      return Reflect.apply(getContext, this, [kind, { ...wishes, failIfMajorPerformanceCaveat: false }]);
    };
    const named = function (this: WebGL2RenderingContext, name: number): unknown {
      return name === UNMASKED_RENDERER ? 'A graphics card' : Reflect.apply(getParameter, this, [name]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: lenient });
    Object.assign(WebGL2RenderingContext.prototype, { getParameter: named });
  });
}

/** Makes a page behave like a browser that draws on no canvas. */
export async function withoutCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
  });
}
