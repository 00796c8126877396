"""Made-up organisations for the tests of who observed."""

from observers.extraction.readings import KnownOrganisation

VESPER = KnownOrganisation(
    "ovs", "Organization of Vesper States", "OVS", ("Vesper Council", "Cooperation Council of Vesper-Speaking States")
)
COMMON = KnownOrganisation("cvs", "Commonwealth of Vesper States", "CVS", ("CVS Executive Committee",))
ASSEMBLY = KnownOrganisation("ipa-cvs", "Interparliamentary Assembly of the Commonwealth of Vesper States", "IPA CVS")
HARBOUR = KnownOrganisation(
    "hsc-dihr",
    "HSC Office for Free Ballots",
    "HSC/OFB",
    ("OFB", "HSC", "Harbour Security Conference", "Organization for Harbour Co-operation"),
)
HARBOUR_ASSEMBLY = KnownOrganisation("hsc-pa", "HSC Parliamentary Assembly", "HSC PA")
NORTHERN = KnownOrganisation("nu", "Northern Union", "NU", ("NU EOM", "Northern Union Election Observation Mission"))
CENTRE = KnownOrganisation("marlow-center", "The Marlow Center", "")
GROUP = KnownOrganisation("fellowship", "Fellowship of Nations", "Fellowship", ("Fellowship Observer Group",))
PARTNER = KnownOrganisation("pad", "Peace and Development", "PAD")
LAKES = KnownOrganisation("cgl", "Conference on the Grey Lakes", "CGL", ("Institute for the Lakes of the Vesper",))
ALL = (VESPER, COMMON, ASSEMBLY, HARBOUR, HARBOUR_ASSEMBLY, NORTHERN, CENTRE, GROUP, PARTNER, LAKES)
