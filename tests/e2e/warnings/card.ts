import type { CDPSession, Page } from 'playwright-core';

/** A node of the tree that pierces closed shadow trees, as the debugger tells it. */
interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
  if (node.contentDocument) yield* walk(node.contentDocument);
}

const textIn = (node: DomNode): string => [...walk(node)].map(({ nodeValue }) => nodeValue).join('');

/** What stands in our closed shadow trees of a page, which the page's own scripts and drivers can't see into. */
export class Behind {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(page: Page): Promise<Behind> {
    return new Behind(page, await page.context().newCDPSession(page));
  }

  private async find(tag: string): Promise<DomNode | undefined> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    return [...walk(root)].find(({ nodeName }) => nodeName.toLowerCase() === tag);
  }

  /** The card that is open: its label, its text, its buttons by name. */
  async card(): Promise<{ label: string; text: string; buttons: string[] } | undefined> {
    const holder = await this.find('heard-warning');
    if (!holder) return undefined;
    const nodes = [...walk(holder)];
    const dialog = nodes.find(({ attributes = [] }) => attributes.includes('dialog'));
    const label = dialog?.attributes?.[dialog.attributes.indexOf('aria-label') + 1] ?? '';
    const buttons = nodes.filter(({ nodeName }) => nodeName === 'BUTTON').map(textIn);
    return { label, text: textIn(holder), buttons };
  }

  /** Waits for a card to open. */
  async opened(): Promise<{ label: string; text: string; buttons: string[] }> {
    await this.page.locator('heard-warning').waitFor({ state: 'attached' });
    const card = await this.card();
    if (!card) throw new Error('The card closed again.');
    return card;
  }

  /** Waits until no card is open. */
  async closed(): Promise<void> {
    await this.page.locator('heard-warning').waitFor({ state: 'detached' });
  }

  /** Clicks a button of the card with the mouse. */
  async click(name: string): Promise<void> {
    const { x, y } = await this.middleOf(name);
    await this.page.mouse.click(x, y);
  }

  /** Brings the pointer over a button of the card. */
  async pointAt(name: string): Promise<void> {
    const { x, y } = await this.middleOf(name);
    await this.page.mouse.move(x, y);
  }

  private async middleOf(name: string): Promise<{ x: number; y: number }> {
    const holder = await this.find('heard-warning');
    const button = holder && [...walk(holder)].find((node) => node.nodeName === 'BUTTON' && textIn(node) === name);
    if (!button) throw new Error(`The card has no button “${name}”.`);
    const { model } = await this.session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** The words under the marks that are drawn over a text box. */
  async mirrored(): Promise<string[]> {
    const holder = await this.find('heard-marks');
    if (!holder) return [];
    return [...walk(holder)].filter(({ nodeName }) => nodeName === 'SPAN').map(textIn);
  }
}
