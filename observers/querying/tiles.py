"""A map of states as tiles of one size, so that a small state is seen as well as a large one; plain numbers.

The grid keeps neighbours near each other as far as squares allow; it draws no borders and claims none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count

from observers.countries import country_name
from observers.querying.addresses import Address
from observers.querying.missions import shown_missions

TILE, STEP = 26, 28
# How many neighbours are drawn around the states with missions, and the least that is drawn: what a phone can show.
_MARGIN, _COLUMNS, _LINES = 2, 11, 6

GRID = """
.. .. .. .. .. .. GL .. .. .. .. IS .. .. NO SE FI .. .. .. .. .. .. .. .. .. .. ..
.. CA .. .. .. .. .. .. .. .. IE GB .. .. DK .. EE .. .. RU .. .. .. .. .. .. .. ..
.. US .. .. .. .. .. .. .. .. .. NL DE PL .. LT LV .. .. .. KZ .. .. MN .. .. .. ..
.. MX .. .. .. .. .. .. .. .. BE LU CZ SK .. BY .. .. .. UZ KG .. CN .. KP .. JP ..
.. .. GT BZ .. BS .. .. .. FR CH LI AT HU RO UA MD .. TM .. TJ .. .. .. KR .. .. ..
.. SV HN .. CU .. HT DO PT ES AD IT SI HR RS BG .. GE AZ .. AF .. NP BT .. TW .. ..
.. .. NI .. JM .. KN AG .. .. MC SM BA XK MK TR .. AM IR .. PK IN BD .. .. .. .. ..
.. .. CR PA .. DM LC BB .. .. .. VA ME AL GR .. CY SY IQ KW .. .. MM LA VN .. PH ..
.. .. .. CO VE .. VC GD TT MA DZ TN MT LY EG IL PS LB JO SA BH LK .. TH KH .. .. PW
.. .. .. EC GY SR .. .. EH MR ML NE TD SD ER .. .. YE OM AE QA MV .. MY SG BN .. FM
.. .. .. PE BR .. .. CV SN GM BF NG CF SS ET DJ .. .. .. .. .. .. .. ID TL .. PG MH
.. .. .. BO PY .. .. .. GW GN CI TG CM UG KE SO .. .. .. .. .. .. .. .. .. .. SB NR
.. .. .. CL UY .. .. .. SL LR GH BJ GQ RW TZ .. SC .. .. .. .. .. AU .. .. VU TV KI
.. .. .. AR .. .. .. .. .. .. ST GA CG CD BI .. KM .. .. .. .. .. .. NZ .. FJ WS TO
.. .. .. .. .. .. .. .. .. .. .. .. AO ZM MW MZ MG MU .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. NA BW ZW SZ .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. ZA LS .. .. .. .. .. .. .. .. .. .. .. .. .. ..
"""


@dataclass(frozen=True, slots=True)
class Tile:
    """One state: where its tile stands, how many missions went there, and the list of them ("" for none)."""

    code: str
    name: str
    x: int
    y: int
    count: int
    level: int
    address: str

    @property
    def middle(self) -> tuple[float, float]:
        """Return where the code is written."""
        return self.x + TILE / 2, self.y + TILE / 2


@dataclass(frozen=True, slots=True)
class TileMap:
    """The tiles, and how wide and high they stand together."""

    tiles: list[Tile]
    width: int
    height: int

    @property
    def observed(self) -> list[Tile]:
        """Return the tiles with missions, by name."""
        return sorted((tile for tile in self.tiles if tile.count), key=lambda tile: tile.name)


def level(count: int) -> int:
    """Return how strongly a number of missions is drawn, each step about twice the one before: 0 to 4."""
    return min(count.bit_length(), 4)


def lay_out_tiles(counts: Mapping[str, int]) -> TileMap:
    """Lay out the part of the grid that holds missions; states and territories beside the grid stand in a row below it.

    Without missions it is the whole grid.
    """
    rows = [line.split() for line in GRID.strip().splitlines()]
    columns = len(rows[0])
    others = sorted(set(counts) - {code for row in rows for code in row})
    rows += [others[at : at + columns] for at in range(0, len(others), columns)]
    places = [(line, column, code) for line, row in enumerate(rows) for column, code in enumerate(row) if code != ".."]
    lit = [(line, column) for line, column, code in places if counts.get(code)]
    lines = _part([line for line, _column in lit], _LINES, len(rows))
    across = _part([column for _line, column in lit], _COLUMNS, columns)
    tiles = [
        _tile(code, (column - across.start) * STEP, (line - lines.start) * STEP, counts.get(code, 0))
        for line, column, code in places
        if line in lines and column in across
    ]
    return TileMap(tiles, len(across) * STEP - STEP + TILE, len(lines) * STEP - STEP + TILE)


def _part(lit: Sequence[int], least: int, total: int) -> range:
    """Return the lines or columns from the first to the last that is lit, with a margin, at least so many."""
    if not lit:
        return range(total)
    missing = max(least - (max(lit) - min(lit) + 1), 2 * _MARGIN)
    start = max(min(lit) - (missing + 1) // 2, 0)
    end = min(max(start + least, max(lit) + 1 + _MARGIN), total)
    return range(max(min(start, end - least), 0), end)


def _tile(code: str, x: int, y: int, count: int) -> Tile:
    address = str(Address({"country": (code,)})) if count else ""
    return Tile(code, country_name(code), x, y, count, level(count), address)


def tile_map() -> TileMap:
    """Return the map of all missions that are shown, in one query."""
    states = shown_missions().order_by().exclude(election__country="").values_list("election__country")
    return lay_out_tiles(dict(states.annotate(number=Count("pk"))))
