/**
 * What of a run makes it use functions that other runs of the same command do not, as bits; the lowest is always set.
 *
 * What is asked in Korean, in several words, with these options, for a page or misspelt runs through other parts of the
 * program.
 * @param args behind the program's name
 * @param run whether the answer was laid out, and whether other files were loaded for it
 */
export function readTraits(
  args: readonly string[],
  run: { readonly isPage: boolean; readonly hasLoadedMore: boolean },
): number {
  // By what strings can do: V8 would compile expressions at each start.
  const has = (...options: string[]) => args.some(arg => options.some(option => arg.startsWith(option)))
  const words = args.filter(arg => !arg.startsWith('-')).length
  const traits = [
    true,
    run.isPage,
    run.hasLoadedMore,
    // The run that compiles notes does not read them from the cache, as all later ones do.
    !run.hasLoadedMore,
    // `list comprehension` is no `list`.
    words > 1,
    words > 2,
    args.some(arg => Buffer.byteLength(arg) > arg.length),
    has('--json', '--code', '--raw'),
    has('--color', '--width', '--lang', '--notes'),
  ]
  return traits.reduce((bits, trait, place) => bits | (Number(trait) << place), 0)
}
