"""Any endpoint that speaks the chat-completions protocol of OpenAI, local or remote: time-outs, retries, cost.

Only used when somebody names one (``casque code --endpoint``). The key comes from the environment
(``CASQUE_ENDPOINT_KEY``) and is never printed or stored. Protocol: ``POST <endpoint>/chat/completions`` with
``response_format`` of type ``json_schema`` (OpenAI API reference, "Create chat completion"); servers such as
llama.cpp, vLLM and Ollama speak it too.
"""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from casque.errors import DataError, InputError

KEY_VARIABLE = "CASQUE_ENDPOINT_KEY"
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
_RULES = "or let the rules read it: leave out --endpoint"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked, and on what terms.

    Attributes:
        address: base address of the interface, up to and without ``/chat/completions``.
        model: name of the model there.
        timeout_s: seconds to wait for one answer.
        attempts: how often one request is tried in all.
        wait_s: longest wait between two tries, in seconds.
        price_in: price of a million tokens sent, in the user's currency, or None when not known.
        price_out: price of a million tokens received, or None.
    """

    address: str
    model: str
    timeout_s: float = 120.0
    attempts: int = 4
    wait_s: float = 20.0
    price_in: float | None = None
    price_out: float | None = None

    def is_local(self) -> bool:
        """Tell whether the address is this machine."""
        host = urlsplit(self.address).hostname or ""
        if host == "localhost":
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


@dataclass(slots=True)
class Usage:
    """What has been asked so far.

    Attributes:
        requests: answers received.
        sent: tokens sent, as the endpoint counts them.
        received: tokens received.
    """

    requests: int = 0
    sent: int = 0
    received: int = 0

    def say(self, endpoint: Endpoint) -> str:
        """Say in one line what it took, with the cost where prices are known."""
        words = f"{endpoint.model}: {self.requests} requests, {self.sent} tokens sent, {self.received} received"
        if endpoint.price_in is None or endpoint.price_out is None:
            return f"{words}; cost not known (give --price-in and --price-out)"
        cost = (self.sent * endpoint.price_in + self.received * endpoint.price_out) / 1_000_000
        return f"{words}; cost {cost:.4f}"


class _Passing(Exception):
    """An answer that may be right the next time."""

    def __init__(self, found: str, wait_s: float | None = None) -> None:
        super().__init__(found)
        self.wait_s = wait_s


class ModelClient:
    """Asks one endpoint; a context manager.

    Args:
        endpoint: where and how.
        offline: True refuses every endpoint that is not this machine.

    Raises:
        InputError: for an address that is none, or that is elsewhere although ``offline`` is set.
    """

    def __init__(self, endpoint: Endpoint, *, offline: bool = False) -> None:
        import httpx2

        parts = urlsplit(endpoint.address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InputError(
                f"{endpoint.address!r} is no address of an endpoint", "an address that starts with http:// or https://",
                "give the base address, such as http://127.0.0.1:8080/v1",
            )  # fmt: skip
        if offline and not endpoint.is_local():
            raise InputError(
                f"{endpoint.address} is not this machine, and --offline forbids the network",
                "an endpoint on this machine", f"leave out --offline, {_RULES}",
            )  # fmt: skip
        self.endpoint = endpoint
        self.usage = Usage()
        key = os.environ.get(KEY_VARIABLE)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx2.Client(timeout=endpoint.timeout_s, headers=headers)
        self._address = f"{endpoint.address.rstrip('/')}/chat/completions"

    def __enter__(self) -> ModelClient:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def ask(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> str:
        """Send one request and return the content of the answer.

        Args:
            messages: system and user message.
            schema: JSON schema that the answer has to fill.

        Returns:
            The content, as text.

        Raises:
            InputError: when the endpoint does not answer, refuses, or the key is not accepted.
            DataError: when its answer does not have the protocol's shape.
        """
        import httpx2
        import stamina

        limit = self.endpoint.wait_s
        body = {
            "model": self.endpoint.model,
            "messages": messages,
            "temperature": 0,
            "response_format": {
                "type": "json_schema", "json_schema": {"name": "casque", "strict": True, "schema": schema},
            },
        }  # fmt: skip

        def wait_for(problem: Exception) -> bool | timedelta:
            if isinstance(problem, _Passing):
                if problem.wait_s is None:
                    return True
                return timedelta(seconds=problem.wait_s) if problem.wait_s <= limit else False
            return isinstance(problem, httpx2.TransportError) and not isinstance(problem, httpx2.UnsupportedProtocol)

        try:
            for attempt in stamina.retry_context(
                on=wait_for, attempts=self.endpoint.attempts, timeout=None, wait_initial=min(0.5, limit),
                wait_max=limit, wait_jitter=min(0.5, limit),
            ):  # fmt: skip
                with attempt:
                    return self._receive(body)
        except _Passing as problem:
            raise self._refuse(f"gave {problem}, {self.endpoint.attempts} times", "an answer") from problem
        except httpx2.TimeoutException as problem:
            raise self._refuse(
                f"did not answer within {self.endpoint.timeout_s:g} s", "an answer in time"
            ) from problem
        except (httpx2.HTTPError, httpx2.InvalidURL) as problem:
            raise self._refuse(
                f"cannot be reached: {problem or type(problem).__name__}", "an address that answers"
            ) from problem
        raise self._refuse("was not asked", "at least one attempt")

    def _refuse(self, found: str, valid: str) -> InputError:
        return InputError(f"{self._address} {found}", valid, f"check the endpoint, {_RULES}")

    def _receive(self, body: dict[str, Any]) -> str:
        answer = self._client.post(self._address, json=body)
        status = answer.status_code
        if status in _PASSING:
            wait = answer.headers.get("retry-after", "")
            raise _Passing(f"status {status}", float(wait) if wait.replace(".", "", 1).isdigit() else None)
        if status in (401, 403):
            raise InputError(
                f"{self._address} refuses the key (status {status})", f"a valid key in {KEY_VARIABLE}",
                f"set {KEY_VARIABLE}, {_RULES}",
            )  # fmt: skip
        if status != 200:
            raise self._refuse(f"gave status {status}: {answer.text[:160]!r}", "status 200")
        try:
            plain = answer.json()
            choice = plain["choices"][0]
            content = choice["message"]["content"]
            usage = plain.get("usage") or {}
            sent, received = int(usage.get("prompt_tokens") or 0), int(usage.get("completion_tokens") or 0)
        except (ValueError, KeyError, IndexError, TypeError, AttributeError) as problem:
            # It may have been cut off on the way: worth asking again.
            raise _Passing(f"an answer that does not have the protocol's shape ({problem!r})") from problem
        self.usage.requests += 1
        self.usage.sent += sent
        self.usage.received += received
        if choice.get("finish_reason") == "length" or not isinstance(content, str):
            raise DataError(
                f"{self._address}: the answer was cut off or is empty ({choice.get('finish_reason')})",
                "a whole JSON object", "give a shorter text or a model with longer answers, " + _RULES,
            )  # fmt: skip
        return content
