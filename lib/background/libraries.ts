import { browser } from 'wxt/browser';
import type { KeptLibrary, LibraryLayer } from '../messages/library-calls';
import type { Policy } from '../policy/schema';
import { compiledBuiltInRules } from '../wording/built-in';
import type { CompiledRules } from '../wording/compile';
import { broadcast, orderAll } from './broadcast';
import {
  dropLibrary,
  getInForce,
  getLibraries,
  getTeamRules,
  keepInForce,
  keepLibrary,
  keepTeamRules,
} from './settings';

/** Wakes the background when a library is past its time. */
export const librariesAlarm = 'libraries';

/** What libraries bring into force; `lib/stores/in-force.ts` works it out. */
export interface Brought {
  rules?: CompiledRules;
  policies: Policy;
  silent: LibraryLayer[];
  /** Milliseconds since 1970. */
  until?: number;
}

export interface LibraryKeeperDeps {
  /** Brings what works out what libraries bring into force. */
  load(): Promise<(kept: readonly KeptLibrary[], now: Date) => Brought>;
  /** Of this Heard: what another one compiled may be read otherwise by this one. */
  version: string;
  now(): Date;
}

/**
 * Keeps the libraries in use, and what they bring into force beside their phrases: the wording rules, compiled together with
 * those built in and kept that way, and the policies. What they brought goes with them, also when their time is over.
 */
export class LibraryKeeper {
  private readonly stamp: string;
  private held: CompiledRules | undefined;
  private isHeld = false;
  /** One change after the other; whoever asks for rules meanwhile gets the new ones. */
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly deps: LibraryKeeperDeps) {
    this.stamp = `${deps.version} ${compiledBuiltInRules.format}`;
  }

  /** The rules that drafts are checked by. */
  async rules(): Promise<CompiledRules> {
    return (await this.teamRules()) ?? compiledBuiltInRules;
  }

  /** Those rules where libraries have a say in them. */
  async teamRules(): Promise<CompiledRules | undefined> {
    await this.check().catch(() => undefined);
    if (!this.isHeld) {
      // What could not be brought up to date is not for this Heard to read.
      const isSound = (await getInForce())?.stamp === this.stamp;
      this.held = isSound ? ((await getTeamRules()) as CompiledRules | undefined) : undefined;
      this.isHeld = true;
    }
    return this.held;
  }

  /** Layers in use of which the wording rules can't be used. */
  async silent(): Promise<LibraryLayer[]> {
    return (await getInForce())?.silent ?? [];
  }

  take(library: KeptLibrary): Promise<void> {
    return this.change(() => keepLibrary(library));
  }

  drop(layer: LibraryLayer): Promise<void> {
    return this.change(() => dropLibrary(layer));
  }

  /** Sees to it that what is in force is what the libraries bring now, with this Heard. */
  check(): Promise<void> {
    return this.inTurn(async () => {
      const known = await getInForce();
      if (!known) return;
      const isOver = known.until !== undefined && known.until < this.deps.now().getTime();
      if (isOver || known.stamp !== this.stamp) await this.renew();
    });
  }

  /** Works it out anew: after Heard was installed or updated, when nothing that was compiled before is to be trusted. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      if ((await getLibraries()).length > 0) await this.renew();
    });
  }

  private change(act: () => Promise<unknown>): Promise<void> {
    return this.inTurn(async () => {
      const known = await getInForce();
      // Should this end half-way, the next start goes on with it.
      await keepInForce({ policies: {}, silent: [], ...known, stamp: '' });
      await act();
      await this.renew();
    });
  }

  private async renew(): Promise<void> {
    const { load, now } = this.deps;
    const kept = await getLibraries();
    const put = kept.length > 0 ? await load() : nothing;
    const { rules, policies, silent, until } = put(kept, now());
    const before = (await getInForce())?.policies ?? {};
    const isOther = JSON.stringify(before) !== JSON.stringify(policies);
    await keepTeamRules(rules);
    await keepInForce({ stamp: this.stamp, policies, silent, ...(until === undefined ? {} : { until }) });
    this.held = rules;
    this.isHeld = true;
    if (until === undefined) await browser.alarms.clear(librariesAlarm);
    else await browser.alarms.create(librariesAlarm, { when: until + 1 });
    broadcast({ heard: 1, event: 'libraries-changed' });
    // Limits and ladders stand beside every customer that is shown.
    if (isOther) broadcast({ heard: 1, event: 'many-changed' });
    void orderAll({ heard: 1, order: 'rules-changed' });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const step = this.work.then(act);
    this.work = step.catch(() => undefined);
    return step;
  }
}

const nothing = (): Brought => ({ policies: {}, silent: [] });
