/// Word lists as text; the long ones are made by a script from WordNet.
enum LexiconData {}
