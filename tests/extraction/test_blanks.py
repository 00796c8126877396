"""Blanks for signs, in prose and in noise that has more kinds of sign than prose."""

from observers.extraction.words.blanks import with_blanks


def test_every_sign_becomes_one_blank():
    assert with_blanks("“Velmora” votes; 5 km, N'Gara.", str.isalnum) == " Velmora  votes  5 km  N Gara "


def test_noise_of_many_signs_keeps_its_length_too():
    noise = "".join(map(chr, range(0x2190, 0x2290)))
    assert with_blanks(f"a{noise}b", str.isalnum) == f"a{' ' * 256}b"
