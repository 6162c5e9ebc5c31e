"""The command line: one verb a room. Each command imports what it needs when it runs, so that ``--help`` is quick."""

from __future__ import annotations

import os
import sys

#: Exit code of a process that Ctrl-C ended, as shells know it.
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    Args:
        arguments: words after the program's name; None takes them from the process.

    Raises:
        SystemExit: always; 0 fine, 1 user error, 2 a data check failed, 3 integrity failed, 130 interrupted.
    """
    raise SystemExit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code (see :func:`main`)."""
    import typer

    from casque.delivery.cli.app import app
    from casque.errors import CasqueError

    words = sys.argv[1:] if arguments is None else arguments
    try:
        result = app(hoist_options(words), prog_name="casque", standalone_mode=False)
        if result == INTERRUPTED:  # typer swallows the interrupt of a verb and hands back its code
            _tell_interrupted()
        return result if isinstance(result, int) else 0
    except CasqueError as error:
        _tell(error.found, error.valid, error.remedy)
        return error.exit_code
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else "casque"
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        _tell(message or "a command is missing", f"what `{path} --help` lists", f"see `{path} --help`")
        return 1
    except (KeyboardInterrupt, typer.Abort):
        _tell_interrupted()
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # the reader (head, less) has what it wanted
        return 0
    except Exception as error:  # the last resort: a fault of the program is told like any other, never as a trace
        if os.environ.get("CASQUE_DEBUG"):
            raise
        _tell(
            f"{type(error).__name__}: {' '.join(str(error).split()) or 'no message'}",
            "nothing you typed should lead here: this is a fault of Casque, and nothing half-done was kept",
            "run it again with CASQUE_DEBUG=1 to see where it happens, and report that with the command",
        )
        return 1


def hoist_options(words: list[str]) -> list[str]:
    """Move the options that every verb shares to the front, so that they may also stand behind the verb.

    Args:
        words: arguments as typed.

    Returns:
        The same words; ``--workspace``, ``--database`` and ``--offline`` first, all else in its order.
    """
    front: list[str] = []
    rest: list[str] = []
    position = 0
    while position < len(words):
        word = words[position]
        if word == "--":
            rest += words[position:]
            break
        if word in ("--workspace", "-w", "--database") and position + 1 < len(words):
            front += words[position : position + 2]
            position += 2
            continue
        target = front if word == "--offline" or word.startswith(("--workspace=", "--database=")) else rest
        target.append(word)
        position += 1
    return front + rest


def _tell_interrupted() -> None:
    sys.stderr.write("casque: interrupted; what was finished is kept, and the same command goes on from there\n")


def _tell(found: str, valid: str, remedy: str) -> None:
    sys.stderr.write(f"casque: {found}\n  valid: {valid}\n  to do: {remedy}\n")
