"""Asking a publisher's interface: one connection, every answer checked whole before it is used.

An answer that is late, cut off or unreadable, a server's error (5xx) and a refusal for haste (429, with its
``Retry-After``) are asked for again, a stated number of times; everything else is told in three parts at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx2
import stamina

from casque.errors import InputError

USER_AGENT = "casque (research on violence against peacekeepers)"

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Manners:
    """How an interface is asked, and what is said when it does not answer.

    Attributes:
        timeout_s: seconds to wait for an answer.
        attempts: how often one request is tried at most.
        wait_max_s: longest wait between two attempts, in seconds; a server that asks for more ends it.
        max_bytes: longest answer that is read.
        accept: media types to ask for.
        headers: further headers; redirects are not followed when there are any, since they may hold a token.
        try_later: what to do when the interface fails.
        without_network: what to do when it cannot be reached.
        on_status: what to do about a status that is an error.
        too_long: what a whole answer would have been.
        refusals: status -> (what it means, what would be valid, what to do), for those that mean something special.
    """

    timeout_s: float
    attempts: int
    wait_max_s: float
    max_bytes: int
    accept: str
    try_later: str
    without_network: str
    on_status: str
    too_long: str
    headers: Mapping[str, str] = field(default_factory=dict)
    refusals: Mapping[int, tuple[str, str, str]] = field(default_factory=dict)


class AbsentError(InputError):
    """There is nothing at the address (404)."""


class _Passing(Exception):
    """An answer that may be right the next time.

    Args:
        found: what came.
        wait_s: how long the server asks to wait, or None.
    """

    def __init__(self, found: str, wait_s: float | None = None) -> None:
        super().__init__(found if wait_s is None else f"{found} and asks to wait {wait_s:.0f} s")
        self.wait_s = wait_s


class Asker:
    """One connection to an interface.

    Args:
        manners: how to ask.
    """

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._client = httpx2.Client(
            timeout=manners.timeout_s,
            follow_redirects=not manners.headers,
            max_redirects=5,
            headers={"User-Agent": USER_AGENT, "Accept": manners.accept, **manners.headers},
        )

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def ask(self, address: str, parameters: Mapping[str, int], read: Callable[[bytes], Found]) -> tuple[bytes, Found]:
        """Ask until a whole, readable answer comes.

        Args:
            address: what to ask.
            parameters: query parameters.
            read: makes something of the bytes; a ValueError means that they were cut off or garbled.

        Returns:
            The answer, and what ``read`` made of it.

        Raises:
            AbsentError: for status 404.
            InputError: for any other answer that is none, or none at all.
        """
        limit = self._manners.wait_max_s

        def wait_for(problem: Exception) -> bool | timedelta:
            if isinstance(problem, _Passing):
                if problem.wait_s is None:
                    return True
                return timedelta(seconds=problem.wait_s) if problem.wait_s <= limit else False
            return isinstance(problem, httpx2.TransportError) and not isinstance(problem, httpx2.UnsupportedProtocol)

        tries = 0
        try:
            for attempt in stamina.retry_context(
                on=wait_for,
                attempts=self._manners.attempts,
                timeout=None,
                wait_initial=min(0.5, limit),
                wait_max=limit,
                wait_jitter=min(0.5, limit),
            ):
                with attempt:
                    tries += 1
                    body = self._receive(address, parameters)
                    try:
                        return body, read(body)
                    except ValueError as problem:
                        raise _Passing(f"an answer that cannot be read ({problem})") from problem
        except _Passing as problem:
            raise InputError(
                f"{address} gave {problem}, {_say_tries(tries)}", "a whole answer", self._manners.try_later
            ) from problem
        except httpx2.TimeoutException as problem:
            raise InputError(
                f"{address} did not answer within {self._manners.timeout_s:g} s, {_say_tries(tries)}",
                "an answer in time",
                self._manners.try_later,
            ) from problem
        except (httpx2.HTTPError, httpx2.InvalidURL) as problem:
            raise InputError(
                f"{address} cannot be reached, {_say_tries(tries)}: {problem or type(problem).__name__}",
                "an address that answers",
                self._manners.without_network,
            ) from problem
        raise InputError(f"{address} was not asked", "at least one attempt", self._manners.try_later)

    def _receive(self, address: str, parameters: Mapping[str, int]) -> bytes:
        """Ask once; refuse what is no answer."""
        with self._client.stream("GET", address, params=dict(parameters)) as answer:
            status = answer.status_code
            if status == 429 or status >= 500:
                raise _Passing(f"status {status}", _read_wait(answer.headers.get("Retry-After")))
            if status in self._manners.refusals:
                meaning, valid, remedy = self._manners.refusals[status]
                raise InputError(f"{address} answered with status {status}: {meaning}", valid, remedy)
            if status != 200:
                raise (AbsentError if status == 404 else InputError)(
                    f"{address} answered with status {status}", "status 200", self._manners.on_status
                )
            body = bytearray()
            for part in answer.iter_bytes():
                body += part
                if len(body) > self._manners.max_bytes:
                    raise InputError(
                        f"{address} sends more than {self._manners.max_bytes} bytes",
                        self._manners.too_long,
                        self._manners.try_later,
                    )
        if bytes(body[:200]).lstrip().startswith(b"<"):
            raise InputError(
                f"{address} answered with a web page",
                self._manners.accept,
                "open the address in a browser: the publisher may be closed for maintenance, or a proxy in between",
            )
        return bytes(body)


def _say_tries(tries: int) -> str:
    return "asked once" if tries == 1 else f"asked {tries} times"


def _read_wait(text: str | None) -> float | None:
    """Read a ``Retry-After``: seconds, or an HTTP date. What is neither counts as not given."""
    if text is None:
        return None
    if text.strip().isdecimal():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
