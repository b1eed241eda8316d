/**
 * Most asks listed of one message: a checklist longer than this helps nobody. Whoever shows as many says that there may be
 * more.
 */
export const mostAsks = 25;
