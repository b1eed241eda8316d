/** Narrowest and widest the sidebar can be, and what it starts with; CSS px. Under 320 a reply can't be read at a glance. */
export const frameWidth = { min: 320, max: 480, initial: 360, tab: 32 } as const;
