/** An exception as a traceback ends with it. */
export interface Raised {
  /** Class with its module, as printed: `ValueError`, `sqlalchemy.exc.TimeoutError`. */
  readonly type: string
  /** What stands behind the class, further lines and notes included; '' where there is nothing. */
  readonly message: string
}

/** What was taken from a log: the last exception, and those it was raised from or grouped in, latest first. */
export interface Report extends Raised {
  readonly context: readonly Raised[]
  /** Whether nothing marks what was taken as an error: it is one only if a section quotes it. */
  readonly isGuess?: true
}
