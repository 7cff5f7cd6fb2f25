/** What the driver is told to do with one block. */
export interface Step {
  /** Run it in the section's namespace, compile it only, run it as a script, as shell commands, or as doctests. */
  readonly kind: 'exec' | 'compile' | 'script' | 'console' | 'doctest'
  /** What Python calls the code in tracebacks. */
  readonly name: string
  readonly text: string
  /** The exception that must come, as written behind `raises=`. */
  readonly raises?: string
  /** The file it is written to, below the section's folder. */
  readonly file?: string
}

/** An exception that ended a block. */
export interface Raised {
  /** With its module, but for builtins and classes of the block itself. */
  readonly name: string
  readonly message: string
  /** Line in the block, counted from 1; null where the block has no part in it. */
  readonly line: number | null
  /** Whether it is the one `raises=` demands; absent where none is. */
  readonly wanted?: boolean
}

/** A doctest example that failed. */
export interface Failure {
  /** Line in the block, counted from 1. */
  readonly line: number
  readonly want: string
  readonly got: string
}

/** What the driver reported of a block that it came to the end of. */
export interface Report {
  readonly raised?: Raised
  /** How many assertions held. */
  readonly asserts: number
  /** Exit code of a script or of the shell; below 0 a signal. */
  readonly status?: number
  /** End of a script's stderr. */
  readonly stderr?: string
  /** What a traceback calls the class that a script's `raises=` names; absent where Python cannot tell. */
  readonly fullName?: string
  readonly failures?: readonly Failure[]
}

/** How the run of a section ended, and in which step: -1 before the first, the number of steps after the last. */
export interface RunEnd {
  readonly how: 'done' | 'timeout' | 'flood' | 'swarm' | 'hog' | 'broken' | 'exit' | 'unstartable'
  readonly step: number
  /** Exit code, signal or the system's words, for `exit` and `unstartable`. */
  readonly cause: string
}

/** All that is known after running a section's steps. */
export interface RunResult {
  /** For each step that came to its end, what the driver reported. */
  readonly reports: ReadonlyMap<number, Report>
  /** What each step wrote to stdout, in order; the last may be of a step that did not come to its end. */
  readonly outputs: readonly string[]
  readonly end: RunEnd
  /** End of stderr. */
  readonly stderr: string
  /** How many processes were still there after the end, and were killed. */
  readonly leftovers: number
  readonly isFolderGone: boolean
}
