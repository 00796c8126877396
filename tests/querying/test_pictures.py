"""Pictures as plain numbers: nothing overlaps, nothing is lost, every mark leads to the list it counts."""

from datetime import date

import pytest

from observers.countries import country_names
from observers.querying.tiles import GRID, STEP, TILE, lay_out_tiles, level, tile_map
from observers.querying.timeline import LABELS, Sent, lay_out_timeline, timeline
from tests.make import make_election, make_mission, make_organisation


def test_every_state_of_the_grid_is_known_and_stands_there_once():
    codes = [code for code in GRID.split() if code != ".."]
    assert len(codes) == len(set(codes))
    assert set(codes) <= set(country_names())
    assert len({len(line.split()) for line in GRID.strip().splitlines()}) == 1


def test_tiles_stand_apart_inside_the_map():
    laid_out = lay_out_tiles({})
    places = {(tile.x, tile.y) for tile in laid_out.tiles}
    assert len(places) == len(laid_out.tiles)
    assert all(x % STEP == y % STEP == 0 for x, y in places)
    assert max(x for x, _y in places) + TILE <= laid_out.width
    assert max(y for _x, y in places) + TILE <= laid_out.height


def test_a_state_without_missions_leads_nowhere():
    tiles = {tile.code: tile for tile in lay_out_tiles({"KZ": 3}).tiles}
    assert (tiles["KZ"].count, tiles["KZ"].level, tiles["KZ"].address) == (3, 2, "?country=KZ")
    assert (tiles["AZ"].count, tiles["AZ"].level, tiles["AZ"].address) == (0, 0, "")


def test_a_territory_beside_the_grid_stands_below_it():
    laid_out = lay_out_tiles({"NC": 1})
    below = next(tile for tile in laid_out.tiles if tile.code == "NC")
    assert below.y == max(tile.y for tile in laid_out.tiles)
    assert below.y + TILE == laid_out.height
    assert [tile.name for tile in laid_out.observed] == ["New Caledonia"]


@pytest.mark.parametrize(("count", "drawn"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4), (900, 4)])
def test_a_level_takes_about_twice_as_many_missions_as_the_one_below(count, drawn):
    assert level(count) == drawn


def test_the_most_active_organisation_stands_on_top_and_years_follow_each_other():
    laid_out = lay_out_timeline(
        [Sent("owls", "Owls", 2019, 1), Sent("foxes", "Foxes", 2021, 3), Sent("owls", "Owls", 2021, 1)]
    )
    assert [line.name for line in laid_out.lines] == ["Foxes", "Owls"]
    assert [(year, x - LABELS) for year, x in laid_out.years] == [(2019, 15), (2020, 45), (2021, 75)]
    assert [(mark.year, mark.x - LABELS) for mark in laid_out.lines[1].marks] == [(2019, 15), (2021, 75)]
    assert laid_out.lines[1].marks[0].address == "?organisation=owls&year=2019"
    assert laid_out.lines[1].address == "?organisation=owls"
    assert (laid_out.width, laid_out.height) == (LABELS + 90, 84)


def test_a_long_history_keeps_its_last_years_and_its_most_active_lines():
    laid_out = lay_out_timeline([Sent(f"o{year}", f"O{year}", year, 1) for year in range(1980, 2021)])
    assert (laid_out.years[0][0], laid_out.years[-1][0], len(laid_out.lines)) == (1996, 2020, 12)


def test_few_states_are_drawn_with_their_neighbours_alone():
    laid_out = lay_out_tiles({"KZ": 3})
    lit = next(tile for tile in laid_out.tiles if tile.count)
    assert (laid_out.width, laid_out.height) == (11 * STEP - 2, 6 * STEP - 2)
    assert 2 * STEP <= lit.x <= laid_out.width - TILE - 2 * STEP
    assert {"KG", "UZ", "RU", "MN"} <= {tile.code for tile in laid_out.tiles}


def test_states_far_apart_are_drawn_on_one_map():
    assert {tile.code for tile in lay_out_tiles({"CA": 1, "FJ": 1}).tiles if tile.count} == {"CA", "FJ"}


def test_nothing_to_draw_is_no_error():
    assert lay_out_timeline([]).lines == []


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
