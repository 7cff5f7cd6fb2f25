import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A Python that notes are run with. */
export interface Python {
  /** As the reader named it. */
  readonly name: string
  /** The program itself, behind links and shims. */
  readonly executable: string
  /** Major and minor, e.g. `3.12`. */
  readonly version: string
  /** Its `sys.platform`, e.g. `linux`, `darwin`, `win32`. */
  readonly platform: string
  /** Where packages of the user are; '' where there is no such place. */
  readonly userBase: string
  /** Installed distributions, names as PEP 503 writes them, with their versions; importable modules that were asked for have ''. */
  readonly packages: Readonly<Record<string, string>>
}

// Has to be understood by Python 2 as well, so that it can say what it is.
const PROBE = `
import json, os, re, sys
packages = {}
for name in sys.argv[1:]:
    try:
        from importlib.util import find_spec
        if find_spec(name) is not None:
            packages[name] = ''
    except Exception:
        pass
try:
    from importlib.metadata import distributions
    found = [(one.metadata['Name'], one.version) for one in distributions()]
except ImportError:
    try:
        import pkg_resources
        found = [(one.project_name, one.version) for one in pkg_resources.working_set]
    except ImportError:
        found = []
for name, version in found:
    if name:
        packages[re.sub('[-_.]+', '-', name).lower()] = version or ''
try:
    import site
    base = site.getuserbase() or ''
except Exception:
    base = ''
print(json.dumps({'executable': sys.executable, 'version': '%d.%d' % sys.version_info[:2],
                  'platform': sys.platform, 'userBase': base, 'packages': packages}))
`
const SECONDS = 30

/**
 * Ask a Python what it is and has.
 *
 * @param name a program on the PATH, or a path
 * @param modules names that notes need, which may be modules instead of distributions, such as `tkinter`
 * @returns why it cannot be used, to be worded by `wordReason`, where it cannot be started or is older than 3.6
 */
export async function probePython(name: string, modules: readonly string[]): Promise<Python | string> {
  try {
    const { stdout } = await promisify(execFile)(name, ['-c', PROBE, ...modules], {
      timeout: SECONDS * 1000,
      maxBuffer: 1 << 24,
      windowsHide: true,
    })
    const answer = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Omit<Python, 'name'>
    const [major = 0, minor = 0] = answer.version.split('.').map(Number)
    if (major < 3 || minor < 6) return `Python ${answer.version} < 3.6`
    return { name, ...answer }
  } catch (error) {
    return nameFailure(error)
  }
}

function nameFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // Node will not even try to start a program without a name.
  if (code === 'ENOENT' || code === 'ERR_INVALID_ARG_VALUE') return 'noProgram'
  return typeof code === 'string' ? code : 'notPython'
}
