/** What the rep sent from the practice inbox: exactly what the page's composer held. */
export interface SentMessage {
  conversationId: string;
  composer: 'rich' | 'plain';
  /** The rich composer's markup; empty from the plain one. */
  html: string;
  text: string;
}

export interface Practice {
  /** Origin, such as `http://127.0.0.1:38211`. */
  url: string;
  /** Everything sent since the start, oldest first. */
  sent(): SentMessage[];
  close(): Promise<void>;
}

/** Serves the practice inbox on loopback; without `port` it takes a free one. Rejects when the port is taken. */
export function startPractice(options?: { port?: number }): Promise<Practice>;
