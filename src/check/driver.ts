/**
 * The Python program that runs the blocks of one section, for Python 3.6 and later.
 *
 * `python driver.py PLAN` runs the steps of a plan (JSON, see plan-section.ts) in order, in one process and one
 * namespace, in the current folder. What happened goes as JSON lines to file descriptor 3 and nowhere else; stdout
 * belongs to the blocks, and after each of them a mark that only pynote knows is written there. Whatever the code closes,
 * replaces or ends, its outcome is either reported or missing, never forged by accident.
 *
 * It is text in a module, because that is the one form that esbuild, vitest and node all load alike.
 */
export const driver = String.raw`# Runs the blocks of one section of a note; started by pynote check, not by hand.
import ast, builtins, io, json, linecache, os, sys, traceback, types

PLAN = json.load(io.open(sys.argv[1], encoding="utf-8"))
PARENT = os.getpid()
MOST = 20000  # characters of an error or of a got value that are reported

try:
    import fcntl
except ImportError:  # Windows
    def move(fd):
        return os.dup(fd)
else:
    def move(fd):
        # High, so that the first file a block opens has the number it always has.
        return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 200)

CONTROL = move(3)
os.close(3)
STDOUT = move(1)

try:
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
except (ImportError, OSError, ValueError):
    pass


def write(fd, data, put=os.write):
    while data:
        data = data[put(fd, data):]


def send(message, dumps=json.dumps, leave=os._exit):
    try:
        write(CONTROL, dumps(message).encode("ascii") + b"\n")
    except OSError:
        leave(99)  # the block closed the channel: the missing report tells


def open_stdout():
    """Give sys.stdout back, whatever the block before did to it. Lines are flushed as on a terminal."""
    os.dup2(STDOUT, 1)
    raw = io.open(1, "wb", closefd=False)
    sys.stdout = sys.__stdout__ = io.TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace",
                                                   newline=None, line_buffering=True)


def flush():
    for stream in (sys.stdout, sys.__stdout__, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def named(node):
    """The last name of what is called, such as assertEqual; '' where nothing is called by name."""
    call = node.func if isinstance(node, ast.Call) else None
    return getattr(call, "attr", getattr(call, "id", ""))


class CountAsserts(ast.NodeTransformer):
    """Puts a count behind every assertion: a statement, a call named assert..., a block under pytest.raises."""

    def counted(self, node):
        count = ast.Expr(ast.Call(ast.Name("__pynote_asserted__", ast.Load()), [], []))
        return [node] + [ast.fix_missing_locations(ast.copy_location(count, node))]

    def visit_Assert(self, node):
        return self.counted(node)

    def visit_Expr(self, node):
        return self.counted(node) if named(node.value).startswith("assert") else node

    def visit_With(self, node):
        self.generic_visit(node)
        names = [named(item.context_expr) for item in node.items]
        demands = any(name == "raises" or name.startswith("assert") for name in names)
        return self.counted(node) if demands else node


asserted = [0]


def count_assert():
    asserted[0] += 1


def prepare(step):
    """The code object of a block; its text stands in linecache, for tracebacks and inspect."""
    text, name = step["text"], step["name"]
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    tree = ast.parse(text, name)
    if "assert" in text or "raises" in text:
        builtins.__pynote_asserted__ = count_assert
        tree = CountAsserts().visit(tree)
    return compile(tree, name, "exec", dont_inherit=True)


def is_wanted(error, wanted, space):
    """Whether the error's class is the one named: a builtin, a bare name, or a dotted path to it."""
    kind = type(error)
    if "." not in wanted:
        builtin = getattr(builtins, wanted, None)
        if isinstance(builtin, type):
            return kind is builtin
        return wanted in (kind.__name__, kind.__qualname__)
    if wanted in (kind.__module__ + "." + kind.__qualname__, kind.__qualname__):
        return True
    parts = wanted.split(".")
    found = space.get(parts[0], sys.modules.get(parts[0]))
    for part in parts[1:]:
        found = getattr(found, part, None)
    return found is kind


def describe(error, step, space):
    kind = type(error)
    module = "" if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "."
    line = None
    frames = error.__traceback__
    while frames is not None:
        if frames.tb_frame.f_code.co_filename == step["name"]:
            line = frames.tb_lineno
        frames = frames.tb_next
    if line is None and isinstance(error, SyntaxError) and error.filename == step["name"]:
        line = error.lineno
    try:
        message = str(error)
    except BaseException as worse:
        message = "(no message: %s)" % type(worse).__name__
    raised = {"name": module + kind.__qualname__, "message": message[:MOST], "line": line}
    if "raises" in step:
        raised["wanted"] = bool(is_wanted(error, step["raises"], space))
    return raised


def run_exec(step, space):
    exec(prepare(step), space)


def run_compile(step, space):
    if "file" in step:
        write_file(step)
    compile(step["text"], step["name"], "exec", dont_inherit=True)


def write_file(step):
    import importlib
    folder = os.path.dirname(step["file"])
    if folder:
        os.makedirs(folder, exist_ok=True)
    with io.open(step["file"], "w", encoding="utf-8", newline="\n") as file:
        file.write(step["text"])
    importlib.invalidate_caches()


NAMING = """
import importlib, sys
sys.path = [path for path in sys.path if path]
parts = sys.argv[1].split(".")
found = importlib.import_module(parts[0])
for at, part in enumerate(parts[1:], 2):
    if not hasattr(found, part):
        importlib.import_module(".".join(parts[:at]))
    found = getattr(found, part)
print(found.__module__ + "." + found.__qualname__)
"""


def full_name(wanted):
    """What a traceback calls the class named, json.decoder.JSONDecodeError for json.JSONDecodeError; None if unknown."""
    import subprocess
    if "." not in wanted:
        builtin = getattr(builtins, wanted, None)
        return builtin.__qualname__ if isinstance(builtin, type) else None
    # In a process of its own, and without the section's own files: what is imported here stays for the blocks below.
    asked = subprocess.run([sys.executable, "-c", NAMING, wanted], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL)
    words = asked.stdout.decode("utf-8", "replace").split()
    if asked.returncode != 0 or not words:
        return None
    return words[-1][len("builtins."):] if words[-1].startswith("builtins.") else words[-1]


def run_script(step, space):
    import subprocess
    import tempfile
    write_file(step)
    with tempfile.TemporaryFile() as stderr:
        status = subprocess.call([sys.executable, "-u", step["file"]], stdin=subprocess.DEVNULL, stderr=stderr)
        stderr.seek(max(0, stderr.tell() - MOST))
        tail = stderr.read().decode("utf-8", "replace")
    try:
        has_assert = any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(step["text"])))
    except SyntaxError:
        has_assert = False
    asserted[0] += has_assert and status == 0
    name = full_name(step["raises"]) if "raises" in step and status != 0 else None
    return {"status": status, "stderr": tail, **({"fullName": name} if name else {})}


def run_console(step, space):
    import subprocess
    return {"status": subprocess.call(["sh", "-c", step["text"]], stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT)}


def run_doctest(step, space):
    import doctest
    import re
    failures = []

    class Checker(doctest.OutputChecker):
        def check_output(self, want, got, flags):
            want, got = (re.sub("0x[0-9a-fA-F]+", "0x", text) for text in (want, got))
            return doctest.OutputChecker.check_output(self, want, got, flags)

    class Runner(doctest.DocTestRunner):
        def report_failure(self, out, test, example, got):
            failures.append({"line": example.lineno + 1, "want": example.want[:MOST], "got": got[:MOST]})

        def report_unexpected_exception(self, out, test, example, exc_info):
            got = "".join(traceback.format_exception_only(*exc_info[:2]))
            failures.append({"line": example.lineno + 1, "want": example.want[:MOST], "got": got[:MOST]})

    test = doctest.DocTestParser().get_doctest(step["text"], {}, step["name"], step["name"], 0)
    test.globs = space
    Runner(Checker(), verbose=False, optionflags=doctest.ELLIPSIS).run(test, out=lambda text: None, clear_globs=False)
    return {"failures": failures, "examples": len(test.examples)}


RUN = {"exec": run_exec, "compile": run_compile, "script": run_script, "console": run_console,
       "doctest": run_doctest}


def take_step(number, step, space, getpid=os.getpid, leave=os._exit):
    open_stdout()
    send({"start": number})
    asserted[0] = 0
    done = {"done": number}
    try:
        done.update(RUN[step["kind"]](step, space) or {})
    except BaseException as error:
        done["raised"] = describe(error, step, space)
    flush()
    if getpid() != PARENT:
        leave(0)  # a fork that fell out of its block must not run the others
    done["asserts"] = asserted[0]
    try:
        write(STDOUT, ("\0" + PLAN["mark"] + " %d\0" % number).encode("ascii"))
    except OSError:
        leave(99)
    send(done)


def main():
    sys.argv[:] = ["-"]
    sys.path[0] = ""
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    for number, step in enumerate(PLAN["steps"]):
        take_step(number, step, module.__dict__)
    open_stdout()
    send({"end": True})


main()
`
