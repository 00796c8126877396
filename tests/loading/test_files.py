"""Files as they come, in every encoding and state. All texts are made up."""

import hashlib
import os

import pytest

from observers.loading.encodings import decoded
from observers.loading.files import LARGEST_FILE, UnreadableFile, read_source, shown_name, source_from_bytes

ENGLISH = "The Mission met Mr. Ömer Çelikov – “a calm vote” in the café."
RUSSIAN = "Voting was calm at station № 12.\n\nВыборы прошли спокойно, сообщила миссия наблюдателей."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (ENGLISH.encode(), ENGLISH),
        (ENGLISH.encode("utf-8-sig"), ENGLISH),
        (ENGLISH.encode("utf-16"), ENGLISH),
        (b"\xfe\xff" + ENGLISH.encode("utf-16-be"), ENGLISH),
        (ENGLISH.encode("utf-16-le"), ENGLISH),
        (ENGLISH.encode("utf-16-be"), ENGLISH),
        (ENGLISH.encode("utf-32"), ENGLISH),
        (ENGLISH.encode("utf-32-le"), ENGLISH),
        (ENGLISH.encode("utf-32-be"), ENGLISH),
        (ENGLISH.encode("cp1252"), ENGLISH),
        (RUSSIAN.encode("cp1251"), RUSSIAN),
        ("Voting at station № 12 was “calm”.".encode("cp1251"), "Voting at station № 12 was “calm”."),
        ("Voting – “calm”.".encode("cp1251"), "Voting – “calm”."),
        ("The vote in café".encode()[:-1], "The vote in caf"),
        (b"plain", "plain"),
    ],
    ids=range(15),
)
def test_bytes_become_characters(data, text):
    assert decoded(data) == text


def test_five_megabytes_are_decoded_like_a_line():
    assert decoded(ENGLISH.encode("cp1252") * 80_000) == ENGLISH * 80_000


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf \r\n\t", "The file holds nothing but blanks."),
        (b"%PDF-1.7 ...", "The file is a PDF document, not text."),
        (b"PK\x03\x04rest", "The file is a ZIP archive or an Office document, not text."),
        (bytes(range(256)) * 20, "The file is not text in an encoding that is known here."),
        (b"text\x01\x02\x03 text", "The file is not text: it is full of control characters."),
        (b"\xff\xfe\x00", "The file is not text in an encoding that is known here."),
        (b"The vote. " * 150_001, "The text is longer than any observation report."),
    ],
)
def test_what_is_no_text_is_refused_with_its_hash(data, reason):
    with pytest.raises(UnreadableFile) as refusal:
        source_from_bytes("a.txt", data)

    assert str(refusal.value) == reason
    assert refusal.value.sha256 == hashlib.sha256(data).hexdigest()


def test_a_source_keeps_the_bytes_and_their_hash(tmp_path):
    path = tmp_path / "statement.txt"
    path.write_bytes(b"\xef\xbb\xbfVoting  was calm.\r\n")

    source = read_source(path)

    assert (source.name, source.text) == ("statement.txt", "Voting was calm.")
    assert source.original == b"\xef\xbb\xbfVoting  was calm.\r\n"
    assert source.sha256 == hashlib.sha256(source.original).hexdigest()


def test_missing_files_directories_and_pipes_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    reasons = {}
    for name in (".", "missing", "pipe", "n" * 300, "nul\0byte"):
        with pytest.raises(UnreadableFile) as refusal:
            read_source(tmp_path / name)
        reasons[name[:8]] = str(refusal.value)

    assert reasons == {
        ".": "This is a directory, not a file.",
        "missing": "There is no such file.",
        "pipe": "This is not a regular file.",
        "nnnnnnnn": "The file cannot be opened.",
        "nul\0byte": "The file cannot be opened.",
    }


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE * 5)

    with pytest.raises(UnreadableFile, match=r"^The file has 50\.0 MB; statements of up to 10 MB are read\.$"):
        read_source(path)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("plain.txt", "plain.txt"),
        ("folder/plain.txt", "plain.txt"),
        ("C:\\folder\\plain.txt", "plain.txt"),
        ("two\nlines.txt", "two\ufffdlines.txt"),
        ("caf\udce9.txt", "caf\ufffd.txt"),
        ("Выборы.txt", "Выборы.txt"),
    ],
)
def test_odd_names_can_be_stored_and_printed(name, shown):
    assert shown_name(name) == shown
