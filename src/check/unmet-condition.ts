import type { Python } from './probe-python.js'
import { readRequirement } from './read-requirement.js'
import { readVersionRange } from './read-version-range.js'
import type { Conditions } from './types.js'

/** Names that notes may use for what Python calls `sys.platform`. */
export const PLATFORMS: Readonly<Record<string, (platform: string) => boolean>> = {
  linux: platform => platform.startsWith('linux'),
  macos: platform => platform === 'darwin',
  windows: platform => platform === 'win32',
  posix: platform => platform !== 'win32',
}

/**
 * The first condition that a Python does not meet, as it is written, with what was found instead, e.g.
 * `needs=sqlalchemy>=2 (1.4.46)`; undefined where it meets all. What cannot be understood is met by none.
 */
export function unmetCondition({ python, needs, platform }: Conditions, on: Python): string | undefined {
  const version = python.find(range => readVersionRange(range)?.(on.version) !== true)
  if (version !== undefined) return `python=${version}`
  if (platform.length > 0 && !platform.some(name => Object.hasOwn(PLATFORMS, name) && PLATFORMS[name]?.(on.platform)))
    return `platform=${platform.join(',')}`

  for (const written of needs) {
    const requirement = readRequirement(written)
    const found = requirement === undefined ? undefined : on.packages[requirement.name]
    if (requirement === undefined || found === undefined) return `needs=${written}`
    if (!requirement.allows(found)) return `needs=${written} (${found})`
  }
  return undefined
}
