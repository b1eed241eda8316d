import type { Placeholder } from './variables';

/** A file to take texts from. */
export interface ImportFile {
  /** Its name without folders; some formats keep the name of a group there. */
  name: string;
  text: string;
  /** The same, where it is JSON. */
  json?: unknown;
}

/** One text of another tool, as it stands there. */
export interface FoundText {
  /** Where in the file: `macros[3]`, `line 12`. */
  place: string;
  title: string;
  text: string;
  /** `text` is HTML. */
  isHtml?: boolean;
  /** Its id there, to find it again. */
  origin?: string;
  shortcut?: string;
  tags?: readonly string[];
  /** Written for a chat. */
  isChat?: boolean;
  /** For the team's eyes, not the customer's. */
  internal?: boolean;
}

/** What was not taken, and why, as a sentence. */
export interface LeftOut {
  place: string;
  title: string;
  why: string;
}

/** All that a file holds. */
export interface Found {
  texts: FoundText[];
  leftOut: LeftOut[];
}

/** What a variable of the other tool becomes. */
export type Variable =
  /** A gap: one that a suggestion fills, by the name of its slot, or one of the team's own. */
  | { gap: Placeholder }
  /** Where the caret should be, and the like: nothing stands there any more. */
  | { gone: true }
  /** A phrase can't do that. */
  | { why: string };

/** How a tool writes its variables. */
export interface VariableSyntax {
  /** Global, linear, one capturing group: what the variable says. */
  pattern: RegExp;
  read(says: string): Variable;
}

/** One format of another tool. */
export interface ImportFormat {
  /** As told on the command line. */
  id: string;
  /** In words: what of which tool, in which kind of file. */
  label: string;
  variables: VariableSyntax;
  /** Everything in the file, or undefined when it is none of this format. Never throws. */
  read(file: ImportFile): Found | undefined;
}
