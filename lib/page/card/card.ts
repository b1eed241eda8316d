import { inOneLine } from '../../hosts/frames';
import { kindLabels } from '../../wording/kinds';
import type { FindingChoice, ShownFinding } from '../channel';
import { createLayer, modalIn } from '../layer';
import type { Box } from '../marks/place-over';
import cardStyle from './card.css?inline';
import { placeCard } from './place-card';

/** Marks the element that holds the card; nothing else of ours is found by it. */
export const cardTag = 'heard-warning';

/** Better words are a choice of a few. */
const mostReplacements = 3;
/** Words of a draft are quoted to be found again; a whole paragraph is not. */
const longestQuote = 90;

export interface CardActions {
  /** The rep chose better words; resolves to what went wrong, or undefined. */
  apply(finding: ShownFinding, replacement: string): Promise<string | undefined>;
  choose(finding: ShownFinding, choice: FindingChoice): void;
  /** The key for the next warning, or the one before, was pressed in the card. */
  step(back: boolean): void;
  /** Width at the right edge of the window that the sidebar takes, CSS px. */
  taken(): number;
  /** The card closed with the focus in it: it belongs back in the draft. */
  leave(): void;
  /** The pointer left the card. */
  onHover(event: MouseEvent): void;
}

export interface Card {
  /**
   * Shows a warning beside its words, whose box (viewport of the card's document, CSS px) is asked for again when the
   * page scrolls; without one the card closes. With `focus` the first button takes the focus.
   */
  show(finding: ShownFinding, at: () => Box | undefined, options: { focus: boolean; dark: boolean }): void;
  close(): void;
  /** The warning shown now. */
  readonly open: ShownFinding | undefined;
  /** Is the pointer over the card, or the focus in it? */
  isInUse(): boolean;
  destroy(): void;
}

/**
 * The card of one warning beside its words: kind, why, better words and the ways to ignore it. It is a popover in a
 * closed shadow tree on the root element, so nothing is added inside the draft. Opened by the pointer it leaves the focus
 * where it is; opened by key it takes the focus, keeps the keys pressed in it from the host, and gives the focus back.
 */
export function createCard(doc: Document, actions: CardActions): Card {
  const view = doc.defaultView;
  const controller = new AbortController();
  const { signal } = controller;
  const { holder, shadow } = createLayer(doc, cardTag, cardStyle);
  const card = doc.createElement('div');
  card.className = 'card';
  card.setAttribute('role', 'dialog');
  // The top layer: above the dialogs and layers of the host, whatever their z-index.
  card.popover = 'manual';
  shadow.append(card);

  let open: ShownFinding | undefined;
  let place: () => void = () => undefined;

  function close(): void {
    if (!open) return;
    const hadFocus = shadow.activeElement !== null;
    open = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
    holder.remove();
    if (hadFocus) actions.leave();
  }

  function fill(finding: ShownFinding): void {
    const words = shorten(finding.text);
    card.setAttribute('aria-label', `Warning: ${kindLabels[finding.kind]}`);
    const head = make('div', 'head');
    head.append(make('span', 'words', `“${words}”`), make('span', 'kind', kindLabels[finding.kind]));
    const fixes = make('ul', 'fixes');
    fixes.setAttribute('aria-label', 'Better words');
    for (const replacement of finding.replacements.slice(0, mostReplacements)) {
      const label = replacement.trim() === '' ? 'Leave it out' : replacement;
      fixes.append(item(button(label, () => void apply(finding, replacement))));
    }
    const choices = make('ul', 'choices');
    const choice = (label: string, name: FindingChoice) =>
      item(
        button(label, () => {
          close();
          actions.choose(finding, name);
        }),
      );
    choices.append(choice('Not here', 'not-here'), choice('Never this rule', 'never'));
    if (finding.kind !== 'structure') choices.append(choice('My words', 'my-words'));
    card.replaceChildren(head, make('p', '', finding.why), ...(fixes.childElementCount > 0 ? [fixes] : []), choices);
  }

  async function apply(finding: ShownFinding, replacement: string): Promise<void> {
    const failed = await actions.apply(finding, replacement);
    if (failed === undefined) {
      close();
      return;
    }
    if (open !== finding) return;
    const said = make('p', 'failed', `Not changed: ${failed}`);
    said.setAttribute('role', 'alert');
    card.querySelector('.failed')?.remove();
    card.append(said);
  }

  const make = (name: string, className: string, text?: string) => {
    const element = doc.createElement(name);
    if (className !== '') element.className = className;
    if (text !== undefined) element.textContent = text;
    element.dir = 'auto';
    return element;
  };
  const item = (child: Element) => {
    const element = doc.createElement('li');
    element.append(child);
    return element;
  };
  const button = (label: string, act: () => void) => {
    const element = make('button', '', label) as HTMLButtonElement;
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  };

  // A press of the mouse must not take the focus, and with it the caret, out of the draft.
  card.addEventListener('mousedown', (event) => event.preventDefault());
  card.addEventListener('mouseleave', actions.onHover);

  function onKey(event: KeyboardEvent): void {
    if (!open || shadow.activeElement === null) {
      if (!open || event.type !== 'keydown' || event.key !== 'Escape') return;
      // The host would close its composer.
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
      return;
    }
    // Before any listener of the host: what is pressed in the card is meant for nobody else.
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    const buttons = [...card.querySelectorAll('button')];
    const at = buttons.indexOf(shadow.activeElement as HTMLButtonElement);
    const focus = (index: number) => buttons[(index + buttons.length) % buttons.length]?.focus();
    const keys = new Map([
      ['Escape', close],
      ['ArrowDown', () => focus(at + 1)],
      ['ArrowUp', () => focus(at - 1)],
      ['Tab', () => focus(at + (event.shiftKey ? -1 : 1))],
      ['ArrowRight', () => actions.step(false)],
      ['ArrowLeft', () => actions.step(true)],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    view?.addEventListener(type, onKey, { capture: true, signal });
  }
  const closeOutside = (event: Event) => {
    if (open && !event.composedPath().includes(holder)) close();
  };
  doc.addEventListener('pointerdown', closeOutside, { capture: true, passive: true, signal });
  doc.addEventListener('scroll', () => open && place(), { capture: true, passive: true, signal });
  view?.addEventListener('resize', () => open && place(), { signal });

  return {
    show(finding, at, { focus, dark }) {
      open = finding;
      place = () => {
        const box = at();
        if (box) placeCard(card, box, actions.taken());
        else close();
      };
      card.classList.toggle('dark', dark);
      fill(finding);
      if (!holder.isConnected) (modalIn(doc) ?? doc.documentElement).append(holder);
      if (!card.matches(':popover-open')) card.showPopover();
      place();
      if (focus && open) card.querySelector('button')?.focus();
    },
    close,
    get open() {
      return open;
    },
    isInUse: () => open !== undefined && (card.matches(':hover') || shadow.activeElement !== null),
    destroy() {
      open = undefined;
      controller.abort();
      holder.remove();
    },
  };
}

function shorten(text: string): string {
  const line = inOneLine(text, text.length);
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
