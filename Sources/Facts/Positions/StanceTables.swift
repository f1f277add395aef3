/// The words of `StanceLexicon`, a line each: word, stance, modality, frames, prepositions.
enum StanceTables {
  /// Verbs, those of one kind beside each other.
  static let verbs = """
    rule-out - asserted ox
    speak-out + asserted - for !against
    speak-up + asserted - for
    come-out + asserted - for !against
    back-down - asserted - from on
    call-off - asserted o
    lash-out - asserted - at against
    hit-out - asserted - at against
    sign-off + asserted - on
    push-back - asserted - against on
    turn-down - asserted o
    strike-down - asserted o
    support + asserted o
    back + asserted o
    endorse + asserted o
    favor + asserted ox
    favour + asserted ox
    champion + asserted o
    defend + asserted o
    welcome + asserted o
    applaud + asserted o for
    praise + asserted o for
    commend + asserted o for
    hail + asserted o
    stand + asserted - by behind with alongside
    side + asserted - with
    argue + asserted - for !against
    offer + promised ox
    volunteer + promised x
    resolve + promised x
    decide + intended x on !against
    opt + intended x for !against
    choose + intended x
    try + intended x
    attempt + intended x
    embrace + asserted o
    approve + asserted o of
    advocate + requested ox for !against
    promote + asserted o
    prioritize + asserted ox
    prioritise + asserted ox
    emphasize + asserted -
    accept + asserted o
    tolerate + asserted o
    allow + asserted or
    permit + asserted or
    prefer + asserted ox
    respect + asserted o
    recognize + asserted o
    uphold + asserted o
    commit + promised x to
    pledge + promised ox
    promise + promised ox
    vow + promised ox
    guarantee + promised ox
    undertake + promised x
    swear + promised x
    agree + asserted x to on with
    intend + intended x
    plan + intended x
    aim + intended x
    seek + intended ox
    pursue + intended o
    want + requested oxw
    wish + requested xw for
    hope + requested x for
    hesitate - asserted x
    desire + requested ox
    need + required ow
    work + intended x
    strive + intended x for
    fight + intended x for !against
    push + requested xr for
    press + requested r for
    lobby + requested r for !against
    campaign + requested x for !against
    mean - asserted -
    call + requested r for
    urge + requested or
    ask + requested rx for
    request + requested or
    demand + requested ox
    insist + required x on upon
    require + required or
    order + requested or
    instruct + requested r
    direct + requested r
    tell + requested r
    beg + requested r
    implore + requested r
    encourage + requested or
    advise + requested r
    appeal + requested r for !against
    invite + requested r
    plead + requested r for
    persuade + requested r
    recommend + requested ox
    propose + requested ox
    suggest + requested x
    warn + requested r !against
    caution + requested r !against
    oppose - asserted ox
    reject - asserted o
    refuse - asserted ox
    decline - asserted ox
    deny - asserted o
    condemn - asserted o for over
    criticize - asserted o for over
    criticise - asserted o for over
    denounce - asserted o for over
    decry - asserted o
    deplore - asserted o
    regret - asserted ox
    lament - asserted o
    slam - asserted o for over
    blast - asserted o for over
    lambast - asserted o for over
    lambaste - asserted o for over
    rebuke - asserted - for over
    fault - asserted - for over
    rail - asserted - against
    boycott - asserted o
    protest - asserted o against
    resist - asserted o
    object - asserted - to
    veto - asserted o
    block - asserted o
    ban - asserted o from
    bar - asserted - from
    prohibit - asserted o from
    forbid - asserted or
    oust - asserted -
    dismiss - asserted o
    disavow - asserted o
    renounce - asserted o
    repudiate - asserted o
    dispute - asserted o
    discourage - asserted o from
    dissuade - asserted - from
    deter - asserted - from
    disagree - asserted - with
    vote + asserted x for
    refrain - asserted - from
    abstain - asserted - from on in
    threaten + promised ox
    mull + possible ox
    consider + possible ox
    weigh + possible ox
    brush-aside - asserted o
    brush-off - asserted o
    cast-aside - asserted o
    shrug-off - asserted o
    laugh-off - asserted o
    wave-off - asserted o
    vote-down - asserted o
    throw-out - asserted o
    shoot-down - asserted o
    knock-back - asserted o
    hit-back - asserted - at against
    crack-down - asserted - on against
    clamp-down - asserted - on against
    stand-up + asserted - for !against to
    sign-up + asserted - to for
    back-away - asserted - from
    shy-away - asserted - from
    walk-away - asserted - from
    stop-short - asserted -
    laud + asserted o for
    salute + asserted o for
    cheer + asserted o
    compliment + asserted - on for
    congratulate + asserted - on for
    appreciate + asserted o
    admire + asserted o
    ratify + asserted o
    espouse + asserted o
    sympathize + asserted - with
    sympathise + asserted - with
    castigate - asserted o for over
    censure - asserted o for over
    chide - asserted - for over
    chastise - asserted - for over
    excoriate - asserted o for over
    scold - asserted - for over
    reprimand - asserted - for over
    berate - asserted - for over
    deride - asserted o
    ridicule - asserted o
    assail - asserted o for over
    bemoan - asserted o
    bewail - asserted o
    detest - asserted o
    abhor - asserted o
    loathe - asserted o
    disparage - asserted o
    disapprove - asserted o of
    shun - asserted o
    snub - asserted o
    spurn - asserted o
    rebuff - asserted o
    overrule - asserted o
    nix - asserted o
    torpedo - asserted o
    thwart - asserted o
    stymie - asserted o
    scorn - asserted o
    rubbish - asserted o
    trash - asserted o
    pan - asserted o
    pooh-pooh - asserted o
    question - asserted o
    contest - asserted o
    defy - asserted o
    complain - asserted - about of over
    grumble - asserted - about over at
    fume - asserted - at over about
    bristle - asserted - at
    balk - asserted - at
    baulk - asserted - at
    recoil - asserted - at from
    inveigh - asserted - against
    crusade + asserted - for !against
    demonstrate + asserted - for !against
    march + asserted - for !against
    rally + asserted - behind around for !against
    agitate + asserted - for !against
    legislate + asserted - for !against
    forswear - asserted o
    eschew - asserted o
    disown - asserted o
    entreat + requested r
    beseech + requested r
    exhort + requested r
    command + requested r
    nudge + requested r
    pressure + requested r
    petition + requested r for
    remind + requested r
    mandate + required ox
    stipulate + required x
    assure + promised -
    consent + asserted x to
    assent + asserted - to
    subscribe + asserted - to
    adhere + asserted - to
    cling + asserted - to
    long + requested - for
    yearn + requested x for
    clamor + requested - for
    clamour + requested - for
    dare - asserted -
    challenge - asserted o
    sue - asserted - over
    rule + asserted - !against
    move + intended x
    look-forward + asserted - to
    comply + asserted - with
    authorize + asserted o
    authorise + asserted o
    worry - asserted - about over
    fear - asserted o
    mock - asserted o
    hate - asserted ox
    dislike - asserted ox
    envisage + intended o
    envision + intended o
    concur + asserted - with
    stick + asserted - to by
    cooperate + asserted - with
    press-ahead + intended - with
    push-ahead + intended - with
    go-ahead + intended - with
    forge-ahead + intended - with
    press-on + intended - with
    hold-out + requested - for
    gear-up + intended x for
    vie + intended x for
    lean + possible - toward towards
    toy + possible - with
    contemplate + possible ox
    ponder + possible o
    prod + requested r
    goad + requested r
    coax + requested r
    enjoin + requested r
    admonish + requested r
    counsel + requested r
    tout + asserted o
    trumpet + asserted o
    extol + asserted o
    cherish + asserted o
    vouch + asserted - for
    greenlight + asserted o
    bless + asserted o
    pillory - asserted o for over
    vilify - asserted o for over
    resent - asserted ox
    demur - asserted - at to
    dissent - asserted - from
    quibble - asserted - with over
    chafe - asserted - at
    seethe - asserted - at over
    rage - asserted - at against over
    fulminate - asserted - against at
    criminalize - asserted o
    criminalise - asserted o
    outlaw - asserted o
    prepare + intended x
    negotiate + intended x
    set-out + intended x
    embark + intended - on upon
    call-out - asserted o for over
    go-along + asserted - with
    settle + possible - for
    hint + possible - at
    expect + requested r
    assign + requested r
    summon + requested r
    convince + requested r
    condone + asserted o
    acquiesce + asserted - to in
    accede + asserted - to
    root + asserted - for
    fret - asserted - about over
    rue - asserted o
    frown - asserted - on upon
    scoff - asserted - at
    sneer - asserted - at
    rebel - asserted - against
    hold-off - asserted - on from
    opt-out - asserted - of
    overturn - asserted o
    invalidate - asserted o
    annul - asserted o
    quash - asserted o
    disallow - asserted o
    """
}
