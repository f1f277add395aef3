"""Name normalisation: the twin of Sources/Knowledge/Names/NormalizedName.swift. Keep both equal."""
import unicodedata

# Letters that no decomposition takes apart.
SPECIAL = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
           "ŧ": "t", "ŋ": "n", "ĸ": "k", "ə": "e", "ſ": "s"}
# Marks that vanish inside a word: "U.S." is "us", "People's" is "peoples".
VANISHING = set(".'’‘ʻʼ`´ʹʺ\u00ad")


def folded(letter: str) -> str:
    """A Latin letter without its marks, lower case; any other character lower case."""
    lower = letter.lower()
    if lower in SPECIAL:
        return SPECIAL[lower]
    if 0x00C0 <= ord(letter) <= 0x024F or 0x1E00 <= ord(letter) <= 0x1EFF:
        base = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
        if base and all("a" <= c <= "z" for c in base):
            return base
    return lower


def normalized(name: str) -> str:
    """Case, accents and punctuation folded, words separated by one space."""
    out = []
    for character in name:
        if 0x0300 <= ord(character) <= 0x036F or character in VANISHING:
            continue
        out.append(folded(character) if character.isalpha() or character.isnumeric() else " ")
    return " ".join("".join(out).split())
