const BULLETS = ['•', '◦', '▪'] as const

/** The bullet of a list's items, by how many other lists the list stands in. */
export function bulletOf(depth: number): string {
  return BULLETS[depth % BULLETS.length] ?? BULLETS[0]
}
