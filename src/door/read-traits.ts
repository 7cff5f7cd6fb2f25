/**
 * What of a run makes it use functions that other runs of the same command do not, as bits; the lowest is always set.
 *
 * What is asked in Korean, in several words, with these options or for a page runs through other parts of the program.
 * @param args behind the program's name
 * @param isPage whether the answer was laid out, or another file was loaded for it
 */
export function readTraits(args: readonly string[], isPage: boolean): number {
  const line = args.join('\t')
  const traits = [
    true,
    isPage,
    /[^\t\x20-\x7e]/.test(line),
    args.filter(arg => !arg.startsWith('-')).length > 2,
    /\t(?:--json|--code|--raw)/.test(line),
    /\t--(?:color|width|lang|notes)/.test(line),
  ]
  return traits.reduce((bits, trait, place) => bits | (Number(trait) << place), 0)
}
