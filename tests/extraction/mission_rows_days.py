"""Sentences on the days of a mission: all made up."""

from datetime import date

DAYS_TOLD = [
    ("Eight of the UNS observers had been at it since 2 May.", date(2031, 5, 2), None),
    ("UNS observers took up their posts on 3 May.", date(2031, 5, 3), None),
    ("UNS observers reached the capital on 3 May.", date(2031, 5, 3), None),
    ("The UNS mission wrapped up on 22 May.", None, date(2031, 5, 22)),
    ("The UNS mission goes home on 22 May.", None, date(2031, 5, 22)),
    ("The UNS mission's stay in Velmora: 12-20 May 2031.", date(2031, 5, 12), date(2031, 5, 20)),
    ("On 2 May the UNS mission opened its doors.", date(2031, 5, 2), None),
    # another's, the country's, met in passing, or none at all
    ("We of the UNS have been here since the 9th of this month.", None, None),
    ("The UNS mission saw the campaign which began on 20 April.", None, None),
    ("The UNS mission met the commission on 14 May.", None, None),
    ("The UNS mission noted that nominations closed on 14 April.", None, None),
    ("The UNS mission observed early voting on 12 and 13 May.", None, None),
    ("The UNS mission will publish its final report on 20 July.", None, None),
    ("The invitation reached the UNS on 3 March.", None, None),
    ("The UNS mission's needs assessment took place from 3 to 5 March.", None, None),
    ("The campaign, which UNS observers followed, ran from 18 April to 16 May.", None, None),
]
