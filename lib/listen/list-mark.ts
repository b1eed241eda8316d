/** A bullet, "1.", "(2)" or "b)", as a piece of a pattern. */
export const mark = String.raw`(?:[-*•·–+]|\(?\d{1,2}[.):]|\(?[a-h][.)])`;

/** A line of a list: what it begins with, up to its words. */
export const listMark = new RegExp(String.raw`^\s*${mark}\s+`);
