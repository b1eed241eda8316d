import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskState } from '../../lib/stores/desk';
import type { DeskStores } from '../../lib/stores/desk-stores';
import { Button } from '../ui/Button';
import { Habits } from './Habits';
import { Reminders } from './Reminders';
import { Wording } from './Wording';
import { Writers } from './Writers';

/** What the rep chose, and where everything is kept. */
export function Settings({
  stores: { desk, reminders, writers },
}: {
  stores: Pick<DeskStores, 'desk' | 'reminders' | 'writers'>;
}) {
  const state = useStore(desk);
  return (
    <>
      {!state.loading && (
        <>
          <Sites state={state} />
          <OwnName state={state} />
          <Reminders reminders={reminders} />
          <Wording state={state} />
          <Habits state={state} />
          {writers && <Writers writers={writers} />}
        </>
      )}
      <section className="stack">
        <h2>Where your data is</h2>
        <p>
          Notes, promises and these settings are kept in this browser profile, on this machine, and nowhere else. Heard
          has no server and sends nothing, unless you set up a writer above. What removes the profile, or the extension,
          removes them as well.
        </p>
      </section>
    </>
  );
}

function Sites({ state: { sites, turnOff } }: { state: DeskState }) {
  return (
    <section className="stack">
      <h2>Sites</h2>
      {sites.length === 0 ? (
        <p className="muted">None yet. Open your webmail or helpdesk and click the Heard button in the toolbar.</p>
      ) : (
        <ul className="desk-list">
          {sites.map(({ site, granted, choice }) => (
            <li key={site} className="row wrap">
              <span className="grow">{site}</span>
              <span className={choice === 'on' && granted ? 'tag accent' : 'tag'}>
                {choice !== 'on' ? 'off' : granted ? 'on' : 'waiting for the browser’s leave'}
              </span>
              {choice === 'on' ? (
                <Button aria-label={`Turn off on ${site}`} onClick={() => void turnOff(site)}>
                  Turn off
                </Button>
              ) : (
                <span className="muted">turn it on from its page</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnName({ state: { me, nameSaving, setName } }: { state: DeskState }) {
  const [name, setField] = useState(me.name ?? '');
  const id = useId();
  return (
    <section className="stack">
      <h2>Your name</h2>
      <label htmlFor={id} className="muted">
        It closes the replies Heard suggests.
      </label>
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          void setName(name);
        }}
      >
        <input
          id={id}
          className="field desk-name"
          maxLength={500}
          autoComplete="name"
          value={name}
          onChange={(event) => setField(event.target.value)}
        />
        <button type="submit" className="button">
          Save
        </button>
        <span role="status" className="muted">
          {nameSaving === 'saving' && 'Saving…'}
          {nameSaving === 'saved' && name.trim() === (me.name ?? '') && 'Saved'}
        </span>
      </form>
    </section>
  );
}
