import { useEffect, useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { WriterChoice, WriterSettings } from '../../lib/messages/writer-calls';
import type { WritersState } from '../../lib/stores/writers';
import { Button } from '../ui/Button';

const choices: readonly { choice: WriterChoice; name: string; where: string }[] = [
  {
    choice: 'off',
    name: 'Nobody',
    where: 'Suggestions are made of phrases, in this browser. Nothing is sent anywhere.',
  },
  {
    choice: 'endpoint',
    name: 'A server you set up',
    where:
      'Each time you press the button under a suggestion, and at no other time, the customer’s last message, what was heard in it and the suggested reply are sent to that server; nothing else of your notes.',
  },
  {
    choice: 'browser',
    name: 'The browser’s own model',
    where:
      'The customer’s last message and the suggested reply are read by a model on this machine; they do not leave it.',
  },
];

/** Who may put a suggestion in other words, where the text goes then, and the way to try it. */
export function Writers({ writers }: { writers: StoreApi<WritersState> }) {
  const state = useStore(writers);
  const { load, settings, failure, choose } = state;
  const name = useId();
  useEffect(() => void load(), [load]);
  if (!settings) return null;
  return (
    <section className="stack">
      <h2>Who may put a suggestion in other words</h2>
      <fieldset className="desk-choice">
        <legend className="unseen">Who writes</legend>
        {choices.map(({ choice, name: words, where }) => (
          <label key={choice} className="row writer-choice">
            <input
              type="radio"
              name={name}
              checked={settings.choice === choice}
              disabled={!canChoose(choice, settings)}
              onChange={() => void choose(choice)}
            />
            <span>
              {words}
              <span className="muted"> {where}</span>
              {choice === 'browser' && <span className="muted"> {modelWords[settings.model]}</span>}
              {choice === 'endpoint' && !settings.endpoint && <span className="muted"> Set one up below.</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {failure && (
        <p role="alert" className="notice bad">
          <span className="lead">That did not work:</span> {failure.message} {failure.remedy}
        </p>
      )}
      <Model state={state} settings={settings} />
      <Server key={settings.endpoint?.address} state={state} settings={settings} />
      {settings.choice !== 'off' && <TryIt state={state} />}
    </section>
  );
}

function canChoose(choice: WriterChoice, { endpoint, model }: WriterSettings): boolean {
  if (choice === 'endpoint') return endpoint !== undefined;
  return choice === 'off' || model === 'available';
}

const modelWords: Record<WriterSettings['model'], string> = {
  absent: 'This browser has none.',
  unavailable: 'This browser can’t run one here.',
  downloadable: 'It has to be downloaded first.',
  downloading: 'The browser is downloading it.',
  available: 'It is ready.',
};

function Model({ state: { getModel, download }, settings }: { state: WritersState; settings: WriterSettings }) {
  if (download !== null) {
    return (
      <p role="status">
        The browser is downloading its model: {Math.round(download * 100)} %. You can leave this page.
      </p>
    );
  }
  if (settings.model !== 'downloadable') return null;
  return (
    <div className="row wrap">
      <Button onClick={() => void getModel()}>Let the browser download its model</Button>
      <span className="muted">Several gigabytes, from the browser’s maker; nothing of yours is sent.</span>
    </div>
  );
}

function Server({ state: { setUp, forgetKey }, settings }: { state: WritersState; settings: WriterSettings }) {
  const { endpoint, hasKey, granted } = settings;
  const [address, setAddress] = useState(endpoint?.address ?? '');
  const [model, setModel] = useState(endpoint?.model ?? '');
  const [key, setKey] = useState('');
  const ids = { address: useId(), model: useId(), key: useId() };
  return (
    <details open={settings.choice === 'endpoint'}>
      <summary>{endpoint ? `Your server: ${endpoint.address}` : 'Set up a server'}</summary>
      <form
        className="stack writer-server"
        onSubmit={(event) => {
          event.preventDefault();
          void setUp({ address, model, ...(key === '' ? {} : { key }) }).then(() => setKey(''));
        }}
      >
        <p className="muted">
          Any server that speaks like OpenAI’s: Ollama, LM Studio, llama.cpp or your firm’s own. The browser asks once
          whether Heard may talk to it.
        </p>
        <label htmlFor={ids.address}>Address</label>
        <input
          id={ids.address}
          className="field"
          placeholder="http://127.0.0.1:11434/v1"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <label htmlFor={ids.model}>Model</label>
        <input
          id={ids.model}
          className="field"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          required
          value={model}
          onChange={(event) => setModel(event.target.value)}
        />
        <label htmlFor={ids.key}>Key, where it wants one</label>
        <input
          id={ids.key}
          className="field"
          type="password"
          autoComplete="off"
          maxLength={2000}
          placeholder={hasKey ? 'kept; type to replace it' : ''}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
        <p className="muted">The key stays in this browser, goes to this server only, and is in no file Heard saves.</p>
        <div className="row wrap">
          <button type="submit" className="button primary">
            {endpoint ? 'Use this server' : 'Set up and use it'}
          </button>
          {hasKey && <Button onClick={() => void forgetKey()}>Forget the key</Button>}
          {endpoint && !granted && <span className="tag warn">waiting for the browser’s leave</span>}
        </div>
      </form>
    </details>
  );
}

function TryIt({ state: { tryIt, test } }: { state: WritersState }) {
  return (
    <div className="row wrap">
      <Button idle={test.state === 'busy'} onClick={() => void tryIt()}>
        Try it
      </Button>
      <span role="status" className={test.state === 'failed' ? '' : 'muted'}>
        {test.state === 'none' && 'It is asked to say one word; nothing of a customer goes with it.'}
        {test.state === 'busy' && 'Asking…'}
        {test.state === 'ok' && `It answered: ${test.said}`}
        {test.state === 'failed' && test.message}
      </span>
    </div>
  );
}
