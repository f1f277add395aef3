extension StanceTables {
  /// Nouns.
  static let nouns = """
    support + asserted - for of
    backing + asserted - for
    endorsement + asserted - of
    commitment + asserted x to
    approval + asserted - of for
    opposition - asserted - to
    objection - asserted - to
    resistance - asserted - to
    rejection - asserted - of
    refusal - asserted x
    condemnation - asserted - of
    criticism - asserted - of
    denunciation - asserted - of
    veto - asserted - of
    advocacy + asserted - of for
    insistence + required - on
    request + requested x for
    offer + promised x of
    disapproval - asserted - of
    call + requested x for
    demand + requested x for
    appeal + requested - for
    push + requested x for
    bid + intended x for
    plan + intended x of
    intention + intended x of
    desire + requested x for
    willingness + possible x
    readiness + possible x
    unwillingness - asserted x
    reluctance - asserted x
    pledge + promised x
    promise + promised x
    vow + promised x
    threat + promised x of
    wish + requested x for
    determination + intended x
    concern - asserted - about over at
    alarm - asserted - about over at
    worry - asserted - about over
    misgiving - asserted - about over
    reservation - asserted - about over
    doubt - asserted - about over
    unease - asserted - about over at
    regret - asserted - about over at for
    dismay - asserted - about over at
    anger - asserted - about over at
    outrage - asserted - about over at
    fury - asserted - about over at
    disappointment - asserted - about over at with
    frustration - asserted - about over at with
    dissatisfaction - asserted - about over at with
    displeasure - asserted - about over at with
    satisfaction + asserted - about over at with
    protest - asserted - about over against at
    demonstration - asserted - over against
    complaint - asserted - about over of against
    lawsuit - asserted - over against
    boycott - asserted - of
    ban - asserted - on of
    crackdown - asserted - on against
    clampdown - asserted - on against
    campaign + asserted x for !against
    struggle + asserted x for !against
    fight + asserted x for !against
    crusade + asserted x for !against
    drive + intended x for !against
    quest + intended x for
    argument + asserted - for !against
    case + asserted - for !against
    warning - asserted - against about of
    critique - asserted - of
    scepticism - asserted - about of over toward towards
    skepticism - asserted - about of over toward towards
    hostility - asserted - to toward towards
    aversion - asserted - to
    antipathy - asserted - to toward towards
    intolerance - asserted - of for toward towards
    distrust - asserted - of in
    mistrust - asserted - of in
    contempt - asserted - for
    disdain - asserted - for
    praise + asserted - for of
    appreciation + asserted - for of
    admiration + asserted - for of
    enthusiasm + asserted - for about
    preference + asserted - for
    sympathy + asserted - for with
    solidarity + asserted - with
    confidence + asserted - in
    trust + asserted - in
    faith + asserted - in
    hope + requested x for of
    acceptance + asserted - of
    recognition + asserted - of
    tolerance + asserted - of for
    consent + asserted x to for
    permission + asserted x for
    agreement + asserted x to on
    resolve + intended x
    ambition + intended x of
    aspiration + intended x of for
    goal + intended x of
    aim + intended x of
    objective + intended x of
    effort + intended x at
    attempt + intended x at
    decision + intended x
    policy + asserted x of
    interest + asserted x in
    eagerness + requested x for
    proposal + requested x for
    recommendation + requested x for
    suggestion + requested x
    plea + requested x for
    urging + requested -
    preparedness + possible x
    dedication + asserted - to
    devotion + asserted - to
    adherence + asserted - to
    allegiance + asserted - to
    loyalty + asserted - to
    assurance + promised -
    guarantee + promised x of
    need + required x for of
    necessity + required x for of
    importance + required x of
    urgency + required - of
    right + asserted x to
    openness + possible x to
    backlash - asserted - against over to at
    outcry - asserted - over against at
    rebuke - asserted - of
    censure - asserted - of
    suspicion - asserted - of about
    fear - asserted - of about over
    wariness - asserted - of about
    disagreement - asserted - with over
    petition + requested x for !against
    motion + requested x
    respect + asserted - for
    hatred - asserted - of for
    disgust - asserted - at with
    annoyance - asserted - at with over
    indignation - asserted - at over
    order + requested x for
    instruction + requested x
    directive + requested x
    ultimatum + requested x
    suit - asserted - against over
    move + intended x
    scheme + intended x
    plot + intended x
    initiative + intended x
    strategy + intended x
    intent + intended x of
    """
}
