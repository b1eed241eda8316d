import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../editors/types';
import { followComposers } from './composers';

let controller: AbortController;
let changes: Map<HTMLElement, () => void>;
let first: HTMLTextAreaElement;
let second: HTMLTextAreaElement;

beforeEach(() => {
  controller = new AbortController();
  changes = new Map();
  document.body.innerHTML = '<textarea></textarea><textarea></textarea>';
  [first, second] = [...document.querySelectorAll('textarea')] as [HTMLTextAreaElement, HTMLTextAreaElement];
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

function follow(onChange = () => undefined) {
  const composers = followComposers({
    open: (element) =>
      ({
        element,
        onInput: (callback: () => void) => void changes.set(element, callback),
      }) as unknown as Editor,
    onChange,
    onFocus: () => undefined,
    onClick: () => undefined,
    onHover: () => undefined,
    signal: controller.signal,
  });
  composers.update([first, second]);
  return composers;
}

describe('of two composers, the one meant', () => {
  it('is the first until the rep turns to another', () => {
    const composers = follow();
    expect(composers.active()?.element).toBe(first);
    second.focus();
    expect(composers.active()?.element).toBe(second);
  });

  it('stays the one the rep was in while the host changes the other', () => {
    const onChange = vi.fn();
    const composers = follow(onChange);
    first.focus();
    first.blur();
    onChange.mockClear();
    changes.get(second)?.();
    expect(onChange).toHaveBeenCalledOnce();
    expect(composers.active()?.element).toBe(first);
  });

  it('is the other one when that is gone', () => {
    const composers = follow();
    second.focus();
    second.remove();
    composers.update([first]);
    expect(composers.active()?.element).toBe(first);
  });
});
