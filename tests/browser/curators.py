"""How the browser tests come in as a curator, and do what a curator does on the review page."""

from axe_playwright_python.sync_playwright import Axe
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from observers.models import Statement
from observers.models.groups import make_groups

SEED = "002_bb20ffd04aeda506.txt"
WORDS = "a-made-up-password"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def make_curator(group, name="ada-curator"):
    """Make an account in a group; the tests before have emptied the database of its groups."""
    make_groups(apps)
    user = get_user_model().objects.create_user(name, password=WORDS, is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    return user


def log_in(open_page, user, address="/admin/", **look):
    """Open a page of the admin by way of the login."""
    page = open_page(f"/admin/login/?next={address}", **look)
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill(WORDS)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"**{address}")
    return page


def seed():
    """Return the statement that the walks review."""
    return Statement.objects.get(source_name=SEED)


def card(page, row):
    """Return a row of the review page."""
    return page.locator(f"#{row._meta.model_name}-{row.pk}")


def press(page, button):
    """Press a button and wait for the page that follows: a browser as slow as the machine loses no click."""
    with page.expect_navigation():
        button.click()


def select_words(page, quote):
    """Select words in the text as a reader does with the mouse."""
    page.evaluate(
        """quote => {
            const text = document.querySelector('.review-words');
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(quote);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + quote.length);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                return;
            }
            throw new Error('these words stand nowhere: ' + quote);
        }""",
        quote,
    )


def add_a_finding(page):
    """Say of the words chosen that they are a finding, and what it is about."""
    press(page, page.get_by_role("button", name="Add a finding"))
    page.get_by_label("Topic").select_option("overall-conduct")
    page.get_by_label("Assessment").select_option("positive")
    press(page, page.get_by_role("button", name="Save", exact=True))


def correct_the_stations(page, fact):
    """Change the number of polling stations from 15 to 16."""
    press(page, card(page, fact).get_by_role("link", name="Edit"))
    card(page, fact).get_by_label("Value").fill("16")
    press(page, card(page, fact).get_by_role("button", name="Save and accept"))


def faults(page):
    """Return what axe-core finds on a page, and whether it scrolls sideways."""
    violations = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    found = [(row["id"], row["nodes"][0]["html"][:200]) for row in violations]
    is_wide = page.evaluate("document.documentElement.scrollWidth") > page.viewport_size["width"]
    return [*found, *([("scrolls sideways", "")] if is_wide else [])]
