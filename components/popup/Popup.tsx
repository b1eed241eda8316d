import { useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SiteViewState } from '../../lib/stores/site';
import { Button } from '../ui/Button';
import '../ui/tokens.css';
import '../ui/base.css';
import './popup.css';

/** What the toolbar button opens: is Heard on for this site, and the one click that changes it. */
export function Popup(props: { site: StoreApi<SiteViewState>; shortcut: string | undefined; openDesk: () => void }) {
  const state = useStore(props.site);
  const { load } = state;
  useEffect(() => void load(), [load]);
  return (
    <main className="popup stack">
      <h1>Heard</h1>
      <Site state={state} />
      {state.failure && (
        <p role="status" className="notice bad">
          <span className="lead">That did not work:</span> {state.failure.message} {state.failure.remedy}
        </p>
      )}
      <footer className="row">
        <span className="grow muted">
          {props.shortcut && state.status === 'on' && (
            <>
              <kbd>{props.shortcut}</kbd> opens and closes it
            </>
          )}
        </span>
        <Button look="text" onClick={props.openDesk}>
          Settings
        </Button>
      </footer>
    </main>
  );
}

/** The popup was opened for this one click: Enter is enough. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

function Site({ state }: { state: SiteViewState }) {
  const { status, label, hostName, busy, declined, turnOn, turnOff } = state;
  if (status === 'loading') return <p className="muted">One moment…</p>;
  if (status === 'impossible') {
    return (
      <p className="muted">Heard cannot be on here: this is a page of the browser, not a webmail or a helpdesk.</p>
    );
  }
  return (
    <>
      <p className="popup-site" dir="ltr">
        {label}
        {hostName && <span className="muted"> · {hostName}</span>}
      </p>
      {status === 'blocked' && (
        <p className="notice warn">
          <span className="lead">Blocked by your organisation.</span> Its settings keep extensions from this site; the
          people who look after your browser can change that.
        </p>
      )}
      {status === 'on' && (
        <>
          <p role="status">
            <span className="tag accent">On here</span> It reads along when a mail or a reply is open.
          </p>
          <Button idle={busy} onClick={() => void turnOff()}>
            Turn off here
          </Button>
        </>
      )}
      {status === 'off' && (
        <>
          <p role="status">
            <span className="tag">Off here</span>{' '}
            {declined ? 'The browser was told not to allow it.' : 'The browser will ask you once for this site.'}
          </p>
          <Button ref={takeFocus} look="primary" idle={busy} onClick={() => void turnOn()}>
            {busy ? 'Asking the browser…' : 'Turn on here'}
          </Button>
          <p className="muted">What Heard reads stays in this browser. Nothing is sent anywhere.</p>
        </>
      )}
    </>
  );
}
