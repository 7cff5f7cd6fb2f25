/**
 * Print rows as a Markdown table, the ones over their budget marked.
 *
 * @param {string} title
 * @param {{ name: string, ms: number, ratio: number, budget?: number }[]} rows
 * @returns {boolean} whether one is over its budget
 */
export function printTable(title, rows) {
  console.log(`\n### ${title}\n\n| what | ms | × bare Node | budget |\n|---|--:|--:|--:|`)
  for (const { name, ms, ratio, budget } of rows) {
    const mark = budget !== undefined && ratio > budget ? ' **over**' : ''
    console.log(`| ${name} | ${ms.toFixed(1)} | ${ratio.toFixed(2)} | ${budget ?? ''}${mark} |`)
  }
  return rows.some(({ ratio, budget }) => budget !== undefined && ratio > budget)
}
