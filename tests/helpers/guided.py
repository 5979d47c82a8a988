"""A program that looks for files which break the readers, led by the lines of code that they reach.

`python -m tests.helpers.guided SECONDS FOLDER` runs so long and keeps in the folder what it finds (`crash-...`,
`timeout-...`). Needs `atheris` (the extra `fuzz`); status 0 when nothing was found.
"""

import random
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["reseau_desktop.formats"]):
    from tests.helpers.fuzzing import check_as_it_comes, check_beside_others, files

LONGEST = 4096
_WORDS = (
    "BEGIN:VCARD END:VCARD VERSION:2.1 VERSION:4.0 AGENT: ENCODING=QUOTED-PRINTABLE ENCODING=b BASE64 CHARSET=UTF-8 "
    "CHARSET=SHIFT_JIS CHARSET=ISO-2022-JP VALUE=uri data:image/jpeg;base64, X-ABLabel: _$!< >!$_ item1. N: FN: TEL; "
    "ADR: ORG: BDAY: NOTE; PHOTO: KIND:group MEMBER: ALTID=1 ^n ^' =0D=0A= sep=; X-ANDROID-CUSTOM:"
)


def read(data: bytes) -> None:
    """Read the bytes behind the first one, which says how."""
    if data[:1] < b"\x80":
        check_beside_others(data[1:])
    else:
        check_as_it_comes(data[1:])


def _prepare(folder: Path) -> list[str]:
    """Put small files to begin with and a list of words into the folder; returns the arguments that name them."""
    seeds = folder / "seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    for way, kind in ((b"\0", "vcards"), (b"\xff", "vcards"), (b"\xff", "csv")):
        for place, data in enumerate(files(kind)):
            if len(data) < LONGEST:
                (seeds / f"{kind}-{way.hex()}-{place}").write_bytes(way + data)
    words = folder / "words"
    words.write_text("".join(f'"{word}"\n' for word in _WORDS.split()) + '"\\x0d\\x0a"\n"\\x0a "\n', "ascii")
    return [f"-dict={words}", f"-artifact_prefix={folder}/", str(seeds)]


def main() -> None:
    """Run for the time that the first argument says, in seconds; atheris ends the process."""
    seconds, folder = sys.argv[1], Path(sys.argv[2])
    limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=20", "-rss_limit_mb=1024"]
    seed = random.randrange(1, 2**31)
    atheris.Setup([sys.argv[0], *limits, f"-seed={seed}", "-print_final_stats=1", *_prepare(folder)], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
