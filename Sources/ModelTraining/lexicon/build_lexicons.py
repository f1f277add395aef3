#!/usr/bin/env python3
"""Builds Sources/Facts/Lexicon/Generated/*.swift from Open English WordNet and the CAMEO verb dictionary.

    python3 build_lexicons.py GAZETTEERS OUT_DIR

GAZETTEERS holds wordnet/*.yaml and event-dictionaries/CAMEO.verbpatterns.txt. Needs: pip install pyyaml
A list is the closure of a few synsets under hyponymy, so that it covers the language rather than one corpus.
"""
import argparse
import collections
import glob
import os
import re

import yaml

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WIDTH = 116

# Synsets are named by their first members and the start of their definitions, which survive new releases better than
# numbers do.
ROLE_ROOTS = [
    ("leader", "a person who rules or guides"), ("official", "a worker who holds or is invested"),
    ("worker", "a person who works at a specific"), ("professional", "a person engaged in one of the learned"),
    ("expert", "a person with special knowledge"), ("representative", "a person who represents others"),
    ("representative", "a member of the United States House"), ("spokesperson", "an advocate who represents"),
    ("head", "a person who is in charge"), ("communicator", "a person who communicates"),
    ("scholar", "a learned person"), ("scientist", "a person with advanced"),
    ("politician", "a person active in party"), ("politician", "a leader engaged in civil"),
    ("candidate", "a politician who is running"), ("candidate", "someone who is considered"),
    ("incumbent", "the official who holds"), ("administrator", "someone who manages"),
    ("administrator", "someone who administers"), ("fellow", "a member of a learned society"),
    ("advocate", "a person who pleads"), ("associate", "a person who joins with others"),
    ("commander", "an officer in command"), ("authority", "an expert whose views"),
    ("negotiator", "someone who negotiates"), ("contestant", "a person who participates in"),
    ("entertainer", "a person who tries to please"), ("founder", "a person who founds"),
    ("co-founder", ""), ("reformer", ""), ("dissenter", ""), ("winner", ""), ("owner", "a person who owns"),
    ("engineer", "a person who uses scientific"), ("creator", "a person who grows or makes"),
    ("capitalist", "a person who invests"), ("businessperson", ""), ("sovereign", ""), ("student", "a learner who is"),
    ("intellectual", "a person who uses the mind"), ("preserver", ""), ("benefactor", ""), ("planner", ""),
    ("employee", "a worker who is hired"), ("skilled worker", ""), ("adventurer", ""), ("lawman", ""),
]
KINSHIP_ROOTS = [
    ("relative", "a person related by blood"), ("friend", "a person you know well"), ("lover", ""),
    ("unfortunate", ""),
]
# Direct members only: below them WordNet has offices held by men.
PLAIN_PERSONS = [
    ("child", "a young person"), ("woman", "an adult female"), ("man", "an adult person who is male"),
    ("person", "a human being"), ("boy", ""), ("girl", ""), ("bad person", ""), ("good person", ""),
]
GROUP_ROOTS = [
    ("organization", "a group of people who work together"), ("social group", "people sharing some social relation"),
    ("alliance", ""), ("government", ""), ("administration", ""),
]
def load_wordnet(folder):
    synsets = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.yaml"))):
        category = os.path.basename(path)[: -len(".yaml")]
        with open(path, encoding="utf8") as file:
            for identifier, synset in yaml.load(file, Loader=Loader).items():
                synsets[identifier] = (category, synset)
    return synsets


class WordNet:
    def __init__(self, folder):
        self.synsets = load_wordnet(folder)
        self.hyponyms = collections.defaultdict(list)
        for identifier, (_, synset) in self.synsets.items():
            for hypernym in synset.get("hypernym", []):
                self.hyponyms[hypernym].append(identifier)

    def find(self, member, definition, categories):
        return [i for i, (category, s) in self.synsets.items()
                if category in categories and member in s["members"] and s["definition"][0].startswith(definition)]

    def closure(self, roots, categories):
        """Synsets below the roots; a root that isn't found is an error in the table above."""
        seen, stack = set(), []
        for member, definition in roots:
            found = self.find(member, definition, categories)
            if not found:
                print(f"no synset for {member!r} {definition!r}")
            stack += found
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack += self.hyponyms[node]
        return seen

    def words(self, synsets):
        """Single lower-case words: heads are matched by lemma, so longer names add nothing."""
        found = {m for i in synsets for m in self.synsets[i][1]["members"]}
        return sorted({m.lower() for m in found if re.fullmatch(r"[A-Za-z][a-z-]*[a-z]", m)})

    def common_nouns(self, synsets):
        return {m for i in synsets for m in self.synsets[i][1]["members"] if m == m.lower()}

    def category(self, name):
        return {i for i, (category, _) in self.synsets.items() if category == name}


def first_sense_words(net, synsets, category):
    """Words of `synsets`, leaving out words few of whose senses of the category lie there."""
    count, inside = collections.Counter(), collections.Counter()
    for identifier, (kind, synset) in net.synsets.items():
        if kind != category:
            continue
        for member in synset["members"]:
            count[member] += 1
            inside[member] += identifier in synsets
    return {w.lower() for w in inside if inside[w] * 3 >= count[w]}


def cameo_classes(path):
    """Verb → two-digit CAMEO root code of its block or its own code."""
    classes, block = {}, None
    with open(path, encoding="utf8") as file:
        for line in file:
            head = re.match(r"---\s*\S+\s*\[(\d\d|---)", line)
            if head:
                block = head.group(1)
                continue
            verb = re.match(r"([A-Z][A-Z]+)\s*(?:\{[^}]*\})?\s*(?:\[(\d\d|---)[^\]]*\])?\s*(?:#.*)?$", line)
            if verb and block:
                code = verb.group(2) or block
                if code != "---":
                    classes.setdefault(verb.group(1).lower(), code)
    return classes


def wrapped(words):
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > WIDTH - 4:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return lines + [line]


def swift(name, doc, words):
    body = "\n".join("    " + line for line in wrapped(words))
    return (f"// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.\n\nextension LexiconData {{\n"
            f"  /// {doc}\n  static let {name} = \"\"\"\n{body}\n    \"\"\"\n}}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gazetteers")
    parser.add_argument("out")
    arguments = parser.parse_args()
    net = WordNet(os.path.join(arguments.gazetteers, "wordnet"))
    classes = cameo_classes(os.path.join(arguments.gazetteers, "event-dictionaries", "CAMEO.verbpatterns.txt"))
    persons = {"noun.person"}
    plain = {i for member, definition in PLAIN_PERSONS for i in net.find(member, definition, persons)}
    kinship = net.closure(KINSHIP_ROOTS, persons) | plain
    roles = net.closure(ROLE_ROOTS, persons) - kinship
    # Written small: WordNet files architects and rulers by name under what they were ("Ithiel Town").
    role_words = sorted(set(net.words(roles)) & first_sense_words(net, roles, "noun.person") & net.common_nouns(roles))
    groups = net.closure(GROUP_ROOTS, {"noun.group"})
    lists = {
        "RoleNouns": ("Heads of roles: WordNet's leaders, officials, workers, professionals, experts …", role_words),
        "PersonNouns": ("Everything that WordNet calls a person.", net.words(net.category("noun.person"))),
        "GroupNouns": ("Organizations and social groups.", net.words(groups)),
        "CommunicationVerbs": ("WordNet's verbs of communication.", net.words(net.category("verb.communication"))),
        "EventClasses": ("CAMEO root codes of verbs: `02:appeal`.",
                         sorted(f"{code}:{verb}" for verb, code in classes.items())),
    }
    os.makedirs(arguments.out, exist_ok=True)
    for name, (doc, words) in lists.items():
        variable = name[0].lower() + name[1:]
        with open(os.path.join(arguments.out, f"{name}.swift"), "w", encoding="utf8") as file:
            file.write(swift(variable, doc, words))
        print(name, len(words))


if __name__ == "__main__":
    main()
