"""The shared random stream: MINSTD with multiplier 48271, the same numbers in Python, R and TypeScript."""

from __future__ import annotations

_MODULUS = 2147483647.0
_MULTIPLIER = 48271.0


class Stream:
    """Reproducible draws. Never the language's own random module: its numbers differ between languages."""

    state: float  # products stay below 2**53, and WebAssembly divides floats several times as fast as integers

    def __init__(self, seed: int) -> None:
        self.state = float(seed % int(_MODULUS) or 1)
        self.us(10)  # burn-in: small seeds give small first draws

    def u(self) -> float:
        """Uniform in (0, 1)."""
        self.state = _MULTIPLIER * self.state % _MODULUS
        return self.state / _MODULUS

    def us(self, count: int) -> list[float]:
        """As many uniforms, as `u` gives them one by one."""
        state, multiplier, modulus = self.state, _MULTIPLIER, _MODULUS
        drawn = [(state := multiplier * state % modulus) / modulus for _ in range(count)]
        self.state = state
        return drawn

    def z(self) -> float:
        """About standard normal: twelve uniforms minus six, added one by one as `sum` compensates since 3.12."""
        total = 0.0
        for u in self.us(12):
            total = total + u
        return total - 6.0

    def b(self, p: float) -> int:
        """1 with probability p, else 0."""
        return 1 if self.u() < p else 0

    def i(self, n: int) -> int:
        """An integer from 0 to n - 1."""
        return int(self.u() * n)

    def shuffle(self, n: int) -> list[int]:
        """0 to n - 1 in a random order (Fisher and Yates, from the end)."""
        order = list(range(n))
        for last, u in zip(range(n - 1, 0, -1), self.us(n - 1)):
            other = int(u * (last + 1))
            order[last], order[other] = order[other], order[last]
        return order


def seed_from(*parts: object) -> int:
    """A seed below 2147483647 from anything with a text (FNV-1a, 32 bit)."""
    code = 2166136261
    for byte in "/".join(map(str, parts)).encode():
        code = (code ^ byte) * 16777619 & 0xFFFFFFFF
    return code % 2147483647
