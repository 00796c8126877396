"""Names that are like a name, case and punctuation aside."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar

from rapidfuzz import fuzz, process, utils

Key = TypeVar("Key", bound=Hashable)

_MOST = 5


def names_like(
    name: str,
    names: Mapping[Key, str],
    likeness: float,
    most: int = _MOST,
    scorer: Callable[..., Any] = fuzz.token_sort_ratio,
) -> list[Key]:
    """Return the keys of the names that are at least so much (of 100) like `name`, the most alike first."""
    found = process.extract(
        name, names, scorer=scorer, processor=utils.default_process, score_cutoff=likeness, limit=most
    )
    return [key for _name, _score, key in found]
