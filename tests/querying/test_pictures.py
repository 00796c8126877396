"""Pictures as plain numbers: nothing overlaps, nothing is lost, every mark leads to the list it counts."""

from datetime import date

import pytest

from observers.countries import country_names
from observers.querying.tile_grids import BLANK, GRIDS
from observers.querying.tiles import STEP, TILE, lay_out_tiles, level, tile_map
from observers.querying.timeline import LABELS, Sent, lay_out_timeline, timeline
from tests.make import make_election, make_mission, make_organisation


def test_every_state_stands_in_one_place_and_every_line_of_a_region_is_as_long():
    codes = [code for _label, rows in GRIDS for row in rows for code in row if code != BLANK]
    assert len(codes) == len(set(codes)) == 199
    assert set(codes) <= set(country_names())
    assert [{len(row) for row in rows} for _label, rows in GRIDS] == [{11}, {8}, {11}, {9}, {4}]


def test_tiles_stand_apart_inside_their_region():
    (asia,) = lay_out_tiles({"KZ": 1, "JP": 1}).regions
    places = [*asia.empty, *((tile.x, tile.y) for tile in asia.tiles)]
    assert len(places) == len(set(places)) == 49
    assert all(x % STEP == y % STEP == 0 for x, y in places)
    assert max(x for x, _y in places) + TILE == asia.width == 306
    assert max(y for _x, y in places) + TILE == asia.height == 222


def test_a_state_with_missions_leads_to_them_and_its_region_shows_all_its_neighbours():
    (asia,) = lay_out_tiles({"KZ": 3, "FR": 0}).regions
    (tile,) = asia.tiles
    assert (tile.code, tile.name, tile.count, tile.level, tile.address) == ("KZ", "Kazakhstan", 3, 2, "?country=KZ")
    assert (tile.x, tile.y) == (5 * 28, 0)
    assert asia.empty_path.startswith("M196 0h26v26h-26z")


def test_regions_with_missions_alone_are_drawn_the_one_with_most_first():
    laid_out = lay_out_tiles({"CA": 1, "FJ": 1, "KZ": 1, "UZ": 1})
    assert [(str(region.label), region.count) for region in laid_out.regions] == [
        ("Asia", 2),
        ("The Americas", 1),
        ("Oceania", 1),
    ]
    assert [tile.code for tile in laid_out.observed] == ["CA", "FJ", "KZ", "UZ"]


def test_a_territory_beside_the_grids_stands_in_a_region_of_its_own():
    (elsewhere,) = lay_out_tiles({"NC": 1}).regions
    assert (str(elsewhere.label), elsewhere.width, elsewhere.height) == ("Elsewhere", 26, 26)
    assert [tile.name for tile in elsewhere.tiles] == ["New Caledonia"]


@pytest.mark.parametrize(("count", "drawn"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4), (900, 4)])
def test_a_level_takes_about_twice_as_many_missions_as_the_one_below(count, drawn):
    assert level(count) == drawn


def test_the_most_active_organisation_stands_on_top_and_years_follow_each_other():
    laid_out = lay_out_timeline(
        [Sent("owls", "Owls", 2019, 1), Sent("foxes", "Foxes", 2021, 3), Sent("owls", "Owls", 2021, 1)]
    )
    assert [line.name for line in laid_out.lines] == ["Foxes", "Owls"]
    assert [(year, x - LABELS) for year, x in laid_out.years] == [(2019, 18), (2020, 54), (2021, 90)]
    assert [(mark.year, mark.x - LABELS) for mark in laid_out.lines[1].marks] == [(2019, 18), (2021, 90)]
    assert laid_out.lines[1].marks[0].address == "?organisation=owls&year=2019"
    assert laid_out.lines[1].address == "?organisation=owls"
    assert (laid_out.width, laid_out.height) == (LABELS + 108, 84)


def test_a_long_history_keeps_its_last_years_and_its_most_active_lines():
    laid_out = lay_out_timeline([Sent(f"o{year}", f"O{year}", year, 1) for year in range(1980, 2021)])
    assert (laid_out.years[0][0], laid_out.years[-1][0], len(laid_out.lines)) == (1996, 2020, 12)


def test_nothing_to_draw_is_no_error():
    assert lay_out_timeline([]).lines == []
    assert lay_out_tiles({}).regions == []


@pytest.mark.database
@pytest.mark.django_db
def test_pictures_count_what_is_shown_in_one_query_each(count_queries):
    owls = make_organisation(slug="owls", abbreviation="OWL")
    make_mission(organisation=owls, election=make_election(country="KZ", start_date=date(2021, 1, 1)))
    make_mission(organisation=owls, election=make_election(country="", start_date=date(2021, 2, 1)))
    make_mission(election=make_election(country="KZ", start_date=None, end_date=None))
    assert [(tile.code, tile.count) for tile in tile_map().observed] == [("KZ", 2)]
    (line,) = timeline().lines
    assert (line.name, [(mark.year, mark.count) for mark in line.marks]) == ("OWL", [(2021, 2)])
    assert count_queries(tile_map) == count_queries(timeline) == 1
