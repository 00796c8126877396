"""The factories keep what they promise: valid rows whose passages quote their statement."""

import pytest

from tests import make

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.mark.parametrize("factory", [make.make_finding, make.make_meeting, make.make_fact])
def test_a_passage_quotes_its_statement(factory):
    row = factory()
    row.full_clean()
    assert row.span.of(row.statement.text) == row.quote


def test_a_quote_of_ones_own_is_put_into_a_statement():
    finding = make.make_finding("Ballots were blue.")
    assert finding.span.of(finding.statement.text) == "Ballots were blue."
    assert finding.mission == finding.statement.mission


def test_a_row_added_by_a_curator_has_no_passage():
    mission = make.make_mission()
    assert make.make_finding("", mission=mission).span is None


def test_an_election_holds_the_votes_named():
    assert make.make_election(["parliamentary", "local"]).types == ["parliamentary", "local"]


def test_rows_made_twice_differ():
    assert make.make_mission().slug != make.make_mission().slug
    assert make.make_person().slug != make.make_person().slug
