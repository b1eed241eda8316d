import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { type StoreApi, useStore } from 'zustand';
import type { RemindersState } from '../../lib/stores/reminders';

const askBrowser = () => browser.permissions.request({ permissions: ['notifications'] });

/** Promises due: always on the toolbar, and by a notification if the rep wants that and the browser lets us. */
export function Reminders({
  reminders,
  ask = askBrowser,
}: {
  reminders: StoreApi<RemindersState>;
  ask?: () => Promise<boolean>;
}) {
  const { notify, allowed, refused, failure, load, turnOn, turnOff } = useStore(reminders);
  useEffect(() => void load(), [load]);
  const isOn = notify === true && allowed;
  return (
    <section className="stack">
      <h2>Promises due</h2>
      <p>The toolbar button shows how many are past their time.</p>
      {notify !== null && (
        <label className="row">
          <input
            type="checkbox"
            role="switch"
            aria-checked={isOn}
            checked={isOn}
            onChange={(event) => void (event.target.checked ? turnOn(ask) : turnOff())}
          />
          Tell me by a notification, too
        </label>
      )}
      <div role="status">
        {refused && (
          <p className="notice warn">
            <span className="lead">The browser did not allow it.</span> Notifications for Heard may be blocked in its
            settings or in those of the system; the toolbar counts on.
          </p>
        )}
        {notify === true && !allowed && !refused && (
          <p className="notice warn">
            <span className="lead">The browser no longer allows it.</span> Turn it on again to be asked.
          </p>
        )}
        {isOn && (
          <p className="muted">
            The notification names the customer and what was promised: others who see your screen can read it.
          </p>
        )}
        {failure && (
          <p className="notice bad">
            <span className="lead">Not changed:</span> {failure.message} {failure.remedy}
          </p>
        )}
      </div>
    </section>
  );
}
