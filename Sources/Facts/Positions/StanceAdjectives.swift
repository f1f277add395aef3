extension StanceTables {
  /// Adjectives, and the verbs whose participles are taken for them.
  static let adjectives = """
    willing + possible x
    ready + possible x for
    prepared + possible x for
    open + possible - to
    able + possible -
    committed + asserted x to
    dedicated + asserted - to
    determined + intended x
    keen + intended x on
    eager + intended x
    opposed - asserted - to
    unwilling - asserted x
    reluctant - asserted x
    hesitant - asserted x
    supportive + asserted - of
    favorable + asserted - to
    critical - asserted - of
    dismissive - asserted - of
    sceptical - asserted - of about
    skeptical - asserted - of about
    optimistic + asserted - about
    unable - asserted -
    hostile - asserted - to
    wary - asserted - of
    determine + intended x
    commit + asserted - to
    oppose - asserted - to
    prepare + possible x
    concerned - asserted - about over by at
    concern - asserted - about over by at
    worried - asserted - about over by at
    worry - asserted - about over by at
    alarmed - asserted - about over by at
    alarm - asserted - about over by at
    disappointed - asserted - about over by at with in
    disappoint - asserted - by at with in
    dismayed - asserted - by at over
    outraged - asserted - by at over
    appalled - asserted - by at over
    shocked - asserted - by at over
    horrified - asserted - by at over
    angry - asserted - about over at with
    angered - asserted - by over at
    furious - asserted - about over at with
    unhappy - asserted - about over at with
    dissatisfied - asserted - with
    displeased - asserted - with by at
    frustrated - asserted - with by at
    satisfied + asserted - with
    pleased + asserted - with by about
    happy + possible x with about
    glad + asserted x about
    delighted + asserted x by with
    grateful + asserted - for
    thankful + asserted - for
    confident + asserted - in of
    enthusiastic + asserted - about
    anxious + intended x
    averse - asserted - to
    resistant - asserted - to
    sympathetic + asserted - to
    favourable + asserted - to
    receptive + asserted - to
    amenable + asserted - to
    resolved + intended x
    intent + intended - on upon
    bent + intended - on upon
    adamant + required - about on
    interested + asserted - in
    inclined + possible x
    disposed + possible x
    disinclined - asserted x
    loath - asserted x
    uncomfortable - asserted - with about
    uneasy - asserted - about with over
    fearful - asserted - of
    distrustful - asserted - of
    suspicious - asserted - of
    mistrustful - asserted - of
    disdainful - asserted - of
    contemptuous - asserted - of
    intolerant - asserted - of
    tolerant + asserted - of
    appreciative + asserted - of
    protective + asserted - of
    complicit - asserted -
    minded + possible x
    poised + intended x
    pledged + promised x to
    sworn + promised x to
    wedded + asserted - to
    devoted + asserted - to
    set + intended x
    tired - asserted - of
    sick - asserted - of
    weary - asserted - of
    afraid - asserted - of
    nervous - asserted - about over
    upset - asserted - about over at with by
    troubled - asserted - by
    disturbed - asserted - by
    offended - asserted - by
    unimpressed - asserted - by with
    unconvinced - asserted - by of
    impressed + asserted - by with
    encouraged + asserted - by
    heartened + asserted - by
    proud + asserted - of
    fond + asserted - of
    hopeful + asserted - about of
    excited + asserted - about by
    serious + asserted - about
    cautious - asserted - about of
    content + asserted x with
    comfortable + asserted - with
    convinced + asserted - of
    loyal + asserted - to
    lukewarm - asserted - about on to toward towards
    bullish + asserted - on about
    bearish - asserted - on about
    apprehensive - asserted - about of
    sanguine + asserted - about
    leery - asserted - of about
    unsympathetic - asserted - to
    insistent + required - on about
    desperate + requested x for
    impatient - asserted - with
    enraged - asserted - by at over
    enrage - asserted - by at over
    incensed - asserted - by at over
    incense - asserted - by at over
    infuriated - asserted - by at over
    infuriate - asserted - by at over
    irate - asserted - about over at
    irked - asserted - by at
    irk - asserted - by at
    aghast - asserted - at
    relieved + asserted - by at
    gratified + asserted - by
    welcoming + asserted - of
    okay + asserted - with
    ok + asserted - with
    fine + asserted - with
    cool - asserted - on to toward towards
    loath - asserted x
    disinclined - asserted x
    inclined + possible x
    """
}
