"""A map of states as tiles of one size, so that a small state is seen as well as a large one; plain numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from observers.countries import country_name
from observers.querying.addresses import Address
from observers.querying.facets import Label
from observers.querying.missions import shown_missions
from observers.querying.tile_grids import BLANK, GRIDS, WIDEST

TILE, STEP = 26, 28


@dataclass(frozen=True, slots=True)
class Tile:
    """One state with missions: where its tile stands, how many missions went there, and the list of them."""

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
class RegionMap:
    """One region: the tiles with missions, the corners of those without, and how wide and high all stand together."""

    label: Label
    tiles: list[Tile]
    empty: list[tuple[int, int]]
    width: int
    height: int

    @property
    def count(self) -> int:
        """Return how many missions went to the states of the region."""
        return sum(tile.count for tile in self.tiles)

    @property
    def empty_path(self) -> str:
        """Return the tiles without missions as one path of squares, which weighs less than a shape for each."""
        return "".join(f"M{x} {y}h{TILE}v{TILE}h-{TILE}z" for x, y in self.empty)


@dataclass(frozen=True, slots=True)
class TileMap:
    """The regions that hold missions, the one with most of them first."""

    regions: list[RegionMap]

    @property
    def observed(self) -> list[Tile]:
        """Return the tiles of all regions, by the name of their state."""
        return sorted((tile for region in self.regions for tile in region.tiles), key=lambda tile: tile.name)


def level(count: int) -> int:
    """Return how strongly a number of missions is drawn, each step about twice the one before: 0 to 4."""
    return min(count.bit_length(), 4)


def lay_out_tiles(counts: Mapping[str, int]) -> TileMap:
    """Lay out the regions that hold missions; states and territories beside the grids stand in one of their own."""
    regions = [_region(label, rows, counts) for label, rows in [*GRIDS, (_("Elsewhere"), _elsewhere(counts))]]
    return TileMap(sorted((region for region in regions if region.tiles), key=lambda region: -region.count))


def _elsewhere(counts: Mapping[str, int]) -> list[list[str]]:
    gridded = {code for _label, rows in GRIDS for row in rows for code in row}
    others = sorted(code for code, count in counts.items() if count and code not in gridded)
    return [others[at : at + WIDEST] for at in range(0, len(others), WIDEST)]


def _region(label: Label, rows: Sequence[Sequence[str]], counts: Mapping[str, int]) -> RegionMap:
    places = list(_places(rows))
    tiles = [_tile(code, x, y, counts[code]) for code, x, y in places if counts.get(code)]
    empty = [(x, y) for code, x, y in places if not counts.get(code)]
    columns = max((len(row) for row in rows), default=1)
    return RegionMap(label, tiles, empty, columns * STEP - STEP + TILE, len(rows) * STEP - STEP + TILE)


def _places(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, int, int]]:
    for line, row in enumerate(rows):
        for column, code in enumerate(row):
            if code != BLANK:
                yield code, column * STEP, line * STEP


def _tile(code: str, x: int, y: int, count: int) -> Tile:
    return Tile(code, country_name(code), x, y, count, level(count), str(Address({"country": (code,)})))


def tile_map() -> TileMap:
    """Return the map of all missions that are shown, in one query."""
    states = shown_missions().order_by().exclude(election__country="").values_list("election__country")
    return lay_out_tiles(dict(states.annotate(number=Count("pk"))))
