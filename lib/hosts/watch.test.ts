import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch';

/** Mutation records come in a microtask of their own. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('watching a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<main></main><div id="editor" contenteditable="true"></div>';
  });

  function watch(options: Parameters<typeof watchPage>[1]) {
    const onChange = vi.fn();
    const controller = new AbortController();
    watchPage(document, options, onChange, controller.signal);
    return { onChange, stop: () => controller.abort() };
  }

  it('tells what happens in the watched element and not elsewhere', async () => {
    const { onChange, stop } = watch({ within: ['main'] });
    document.querySelector('#editor')?.append('typing');
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    document.querySelector('main')?.append('a message');
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
    stop();
  });

  it('finds elements that appear later', async () => {
    const { onChange, stop } = watch({ within: ['.later', 'main'] });
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div class="later"></div>');
    await settle();
    onChange.mockClear();
    document.querySelector('.later')?.append('a message');
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
    stop();
  });

  it('leaves typing to the editors', async () => {
    const { onChange, stop } = watch({ within: ['body'], deep: true, except: '[contenteditable]' });
    document.querySelector('#editor')?.append('typing');
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    stop();
  });

  it('tells a flood in one call', async () => {
    const { onChange, stop } = watch({ within: ['main'] });
    for (let count = 0; count < 5000; count += 1) document.querySelector('main')?.append('x');
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
    stop();
  });

  it('tells in-page navigation and frames that load', () => {
    const { onChange, stop } = watch({ within: [] });
    window.dispatchEvent(new Event('popstate'));
    expect(onChange).toHaveBeenCalledTimes(1);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    onChange.mockClear();
    frame.dispatchEvent(new Event('load'));
    expect(onChange).toHaveBeenCalledTimes(1);
    stop();
  });

  it('is silent after the end', async () => {
    const { onChange, stop } = watch({ within: ['main'] });
    stop();
    document.querySelector('main')?.append('a message');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells when what arrives in a frame is whole, though it has not loaded', async () => {
    const frame = document.createElement('iframe');
    document.querySelector('main')?.append(frame);
    const documentOf = (html: string) => {
      const doc = new DOMParser().parseFromString(html, 'text/html');
      const view = new EventTarget();
      Object.defineProperty(doc, 'defaultView', { value: view });
      Object.defineProperty(doc, 'readyState', { value: 'loading' });
      Object.defineProperty(frame, 'contentDocument', { value: doc, configurable: true });
      return { doc, view };
    };
    const { view } = documentOf('<p>Nothing yet</p>');
    const onArrival = vi.fn();
    const controller = new AbortController();
    watchPage(document, { within: [], arrived: '.mail ~ *' }, () => {}, controller.signal, onArrival);
    view.dispatchEvent(new Event('pagehide'));
    const { doc } = documentOf('<div class="mail">Half of it</div>');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle();
    expect(onArrival).not.toHaveBeenCalled();
    doc.body.append(doc.createElement('footer'));
    await vi.waitFor(() => expect(onArrival).toHaveBeenCalledOnce());
    controller.abort();
  });
});
