import { useEffect, useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { DeskState } from '../../lib/stores/desk';
import { Button } from '../ui/Button';
import { Wording } from './Wording';
import '../ui/tokens.css';
import '../ui/base.css';
import './desk.css';

/** The full page of the extension: sites, the rep's name, ignored rules, and where the data is. */
export function Desk({ desk }: { desk: StoreApi<DeskState> }) {
  const state = useStore(desk);
  const { load, failure, loading } = state;
  useEffect(() => void load(), [load]);
  return (
    <main className="desk">
      <h1>Heard</h1>
      {failure && (
        <p role="alert" className="notice bad">
          <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
        </p>
      )}
      {!loading && (
        <>
          <Sites state={state} />
          <OwnName state={state} />
          <Wording state={state} />
        </>
      )}
      <section className="stack">
        <h2>Where your data is</h2>
        <p>
          Notes, promises and these settings are kept in this browser profile, on this machine, and nowhere else. Heard
          has no server and sends nothing. What removes the profile, or the extension, removes them as well.
        </p>
      </section>
    </main>
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
