import { readYaml } from '../compile/read-yaml.js'
import { findYamlFaults } from './find-yaml-faults.js'
import type { Metadata } from './types.js'

const FIELD = /^\s*["']?([^\s"':]+)["']?\s*:(?:\s|$)/u

/**
 * Front matter or a metadata comment, with what is wrong with it and where its fields stand.
 *
 * @param line of the file that it begins in, counted from 1
 * @param lines of the whole file
 */
export function readMetadata(yaml: string, line: number, lines: readonly string[]): Metadata {
  const { problem, odd } = findYamlFaults(yaml)
  const end = line + yaml.split(/\r\n|[\r\n]/u).length
  const places = placeFields(lines.slice(line - 1, end), line)
  return {
    ...readYaml(yaml),
    odd,
    ...(problem === undefined ? {} : { problem: { ...problem, line: line + problem.line } }),
    lineOf: name => places.get(name) ?? line,
  }
}

/** The line of each field, the first one of a field that stands there twice. */
function placeFields(lines: readonly string[], first: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [at, text] of lines.entries()) {
    const name = FIELD.exec(text)?.[1]
    if (name !== undefined && !places.has(name)) places.set(name, first + at)
  }
  return places
}
