"""Where the tile of each state stands: one grid for each region, every one narrow enough for a phone.

Neighbours stand near each other as far as squares allow. The regions are those of the United Nations' standard country
codes (M49); where that is silent (Kosovo, Taiwan), a tile stands among its neighbours. The grids draw no borders and
claim none.
"""

from django.utils.translation import gettext_lazy as _

from observers.querying.facets import Label

_AFRICA = """
.. .. MA DZ TN LY EG .. .. .. ..
.. EH MR ML NE TD SD ER .. .. ..
CV SN GM BF NG CF SS ET DJ .. ..
.. GW GN CI TG CM UG KE SO .. ..
.. SL LR GH BJ GQ RW TZ .. SC ..
.. .. .. ST GA CG CD BI .. KM ..
.. .. .. .. .. AO ZM MW MZ MG MU
.. .. .. .. .. NA BW ZW SZ .. ..
.. .. .. .. .. ZA LS .. .. .. ..
"""

_AMERICAS = """
CA .. .. .. .. .. .. GL
US .. .. .. .. .. .. ..
MX .. .. .. BS .. .. ..
GT BZ .. CU .. HT DO ..
SV HN .. .. JM .. KN AG
.. NI .. .. .. DM LC BB
.. CR PA .. .. VC GD TT
.. .. CO VE GY SR .. ..
.. .. EC PE BR .. .. ..
.. .. .. BO PY .. .. ..
.. .. CL AR UY .. .. ..
"""

_ASIA = """
.. .. .. .. .. KZ .. MN .. .. ..
.. GE .. .. UZ KG .. .. .. KP ..
TR AM AZ .. TM TJ .. CN .. KR JP
CY SY .. IR AF PK NP BT .. .. TW
LB IL IQ KW .. IN BD MM LA VN ..
PS JO SA BH .. .. .. TH KH .. PH
.. YE OM QA .. LK .. MY BN .. ..
.. .. .. AE .. MV .. SG ID TL ..
"""

_EUROPE = """
IS .. .. .. NO SE FI .. ..
.. .. .. .. DK .. .. EE RU
IE GB .. NL DE PL LT LV ..
.. .. BE LU CZ SK .. BY ..
.. FR CH LI AT HU RO UA MD
PT ES AD IT SI HR RS BG ..
.. .. MC SM BA XK MK .. ..
.. .. .. VA ME AL GR .. ..
.. .. .. MT .. .. .. .. ..
"""

_OCEANIA = """
PW FM MH ..
PG SB NR KI
AU VU TV WS
.. NZ FJ TO
"""

BLANK = ".."


def _rows(grid: str) -> list[list[str]]:
    return [line.split() for line in grid.strip().splitlines()]


GRIDS: list[tuple[Label, list[list[str]]]] = [
    (_("Africa"), _rows(_AFRICA)),
    (_("The Americas"), _rows(_AMERICAS)),
    (_("Asia"), _rows(_ASIA)),
    (_("Europe"), _rows(_EUROPE)),
    (_("Oceania"), _rows(_OCEANIA)),
]
WIDEST = max(len(rows[0]) for _label, rows in GRIDS)
