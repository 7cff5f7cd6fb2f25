// Which class to explain where nothing explains the one raised; Python's own hierarchy, and that of classes often met.
// https://docs.python.org/3/library/exceptions.html#exception-hierarchy
const BASES: Readonly<Record<string, string>> = {
  ModuleNotFoundError: 'ImportError',
  FileNotFoundError: 'OSError',
  FileExistsError: 'OSError',
  IsADirectoryError: 'OSError',
  NotADirectoryError: 'OSError',
  PermissionError: 'OSError',
  InterruptedError: 'OSError',
  BlockingIOError: 'OSError',
  ChildProcessError: 'OSError',
  ProcessLookupError: 'OSError',
  TimeoutError: 'OSError',
  ConnectionError: 'OSError',
  BrokenPipeError: 'ConnectionError',
  ConnectionAbortedError: 'ConnectionError',
  ConnectionRefusedError: 'ConnectionError',
  ConnectionResetError: 'ConnectionError',
  IOError: 'OSError',
  EnvironmentError: 'OSError',
  KeyError: 'LookupError',
  IndexError: 'LookupError',
  UnboundLocalError: 'NameError',
  UnicodeDecodeError: 'UnicodeError',
  UnicodeEncodeError: 'UnicodeError',
  UnicodeTranslateError: 'UnicodeError',
  UnicodeError: 'ValueError',
  JSONDecodeError: 'ValueError',
  ZeroDivisionError: 'ArithmeticError',
  OverflowError: 'ArithmeticError',
  FloatingPointError: 'ArithmeticError',
  RecursionError: 'RuntimeError',
  NotImplementedError: 'RuntimeError',
  PythonFinalizationError: 'RuntimeError',
  TabError: 'IndentationError',
  IndentationError: 'SyntaxError',
  BrokenProcessPool: 'RuntimeError',
  UnsupportedOperation: 'OSError',
  SameFileError: 'OSError',
  SSLCertVerificationError: 'SSLError',
  SSLEOFError: 'SSLError',
  DivisionByZero: 'ZeroDivisionError',
  timeout: 'TimeoutError',
  IncompleteReadError: 'EOFError',
  // Not derived from it, but failed connections all the same.
  gaierror: 'ConnectionError',
  herror: 'ConnectionError',
  RemoteDisconnected: 'ConnectionError',
  MaxRetryError: 'ConnectionError',
  NewConnectionError: 'ConnectionError',
  NameResolutionError: 'ConnectionError',
  ProtocolError: 'ConnectionError',
  ProxyError: 'ConnectionError',
  ConnectError: 'ConnectionError',
  ClientConnectorError: 'ConnectionError',
  ReadTimeoutError: 'ReadTimeout',
  ConnectTimeoutError: 'ConnectTimeout',
  AxisError: 'IndexError',
  UFuncTypeError: 'TypeError',
  _UFuncNoLoopError: 'TypeError',
  _ArrayMemoryError: 'MemoryError',
  UniqueViolation: 'IntegrityError',
  ForeignKeyViolation: 'IntegrityError',
  NotNullViolation: 'IntegrityError',
  UndefinedTable: 'ProgrammingError',
  UndefinedColumn: 'ProgrammingError',
}

/**
 * A class and those it is derived from, the class itself first, bare names: `['KeyError', 'LookupError']`.
 *
 * @param type as printed, its module in front or not
 */
export function listBases(type: string): string[] {
  const names = [type.split('.').at(-1) ?? type]
  for (let base = baseOf(names[0] ?? ''); base !== undefined; base = baseOf(base)) names.push(base)
  return names
}

function baseOf(name: string): string | undefined {
  return Object.hasOwn(BASES, name) ? BASES[name] : undefined
}
