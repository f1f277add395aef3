// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// CAMEO root codes of verbs: `02:appeal`.
  static let eventClasses = """
    01:accentuate 01:acknowledge 01:address 01:air 01:allay 01:announce 01:anticipate 01:articulate 01:assert
    01:assess 01:augur 01:auspicate 01:await 01:bemock 01:broadcast 01:calculate 01:circulate 01:cite 01:clarify
    01:comfort 01:comment 01:concern 01:console 01:convey 01:copy 01:count 01:declare 01:define 01:deliberate
    01:depict 01:describe 01:desire 01:detail 01:diffuse 01:disclose 01:dispense 01:disperse 01:disseminate
    01:dissipate 01:distress 01:distribute 01:doubt 01:echo 01:elucidate 01:emphasise 01:emphasize 01:enunciate
    01:envisage 01:estimate 01:expect 01:explain 01:explicate 01:expound 01:express 01:figure 01:forebode 01:foresee
    01:foreshadow 01:foretell 01:frustrate 01:gauge 01:highlight 01:hope 01:imitate 01:impart 01:importune
    01:impress 01:inform 01:insist 01:intrude 01:involve 01:measure 01:mention 01:mimic 01:narrate 01:note 01:notice
    01:observe 01:obtrude 01:ordain 01:outline 01:pinpoint 01:portend 01:posit 01:postulate 01:predict 01:prefigure
    01:presage 01:proclaim 01:prognosticate 01:pronounce 01:propagate 01:pry 01:publicise 01:publicize 01:punctuate
    01:quote 01:rationalize 01:reassesment 01:refer 01:reiterate 01:remark 01:repeat 01:report 01:restate 01:retell
    01:saw 01:say 01:scatter 01:score 01:see 01:spotlight 01:spread 01:state 01:stress 01:sum 01:tally 01:televise
    01:televize 01:tell 01:total 01:transmit 01:trespass 01:underline 01:underscore 01:view 01:watch 01:witness
    01:worried 01:worry 02:advise 02:advocate 02:appeal 02:beg 02:beseech 02:counsel 02:hint 02:implore 02:plead
    02:propose 02:recommend 02:require 02:solicit 02:suggest 02:urge 03:assure 03:certify 03:comply 03:ensure
    03:guarantee 03:intend 03:mean 03:offer 03:plan 03:pledge 03:proffer 03:promise 03:resurrect 03:resuscitate
    03:revive 03:signal 03:subscribe 03:volunteer 03:vouch 04:acquaint 04:amass 04:annul 04:apprise 04:apprize
    04:approach 04:arrive 04:assemble 04:attend 04:brave 04:broker 04:buckle 04:cable 04:call 04:cancel 04:cave
    04:cluster 04:collapse 04:come 04:communicate 04:confer 04:confront 04:conglomerate 04:congregate 04:conjoin
    04:consider 04:constellate 04:consult 04:contact 04:contemplate 04:convene 04:converge 04:converse
    04:countermand 04:crumble 04:debate 04:depart 04:discuss 04:disintegrate 04:dissolve 04:egress 04:elicit
    04:embark 04:encounter 04:excogitate 04:face 04:flock 04:fold 04:gather 04:go 04:hear 04:host 04:huddle
    04:innovate 04:insert 04:interact 04:introduce 04:invalidate 04:invite 04:join 04:journey 04:learn 04:leave
    04:meditate 04:meet 04:mull 04:muse 04:notify 04:nullify 04:overrule 04:phone 04:ponder 04:promulgate 04:quash
    04:reason 04:reconsider 04:reinvite 04:renege 04:repeal 04:reverse 04:revoke 04:ruminate 04:speak 04:speculate
    04:subside 04:summon 04:talk 04:telephone 04:think 04:tour 04:touring 04:travel 04:unite 04:utter 04:verbalise
    04:verbalize 04:visit 04:void 04:weigh 05:acclaim 05:admire 05:admit 05:advertise 05:advertize 05:affect
    05:affirm 05:agree 05:ally 05:apologize 05:applaud 05:appreciate 05:associate 05:back 05:bargain 05:barter
    05:bless 05:celebrate 05:cheer 05:clap 05:collaborate 05:commemorate 05:commend 05:compliment 05:concert
    05:confess 05:confide 05:conform 05:congratulate 05:conspire 05:contrive 05:cooperate 05:coordinate 05:correlate
    05:deal 05:divulge 05:embolden 05:encourage 05:endorse 05:enliven 05:esteem 05:exalt 05:excuse 05:expose
    05:extol 05:exuberate 05:exult 05:favor 05:favour 05:felicitate 05:forgave 05:forgive 05:forgiven 05:formalize
    05:galvanize 05:glorify 05:greet 05:haggle 05:hail 05:harmonise 05:harmonize 05:honor 05:honour 05:impact
    05:influence 05:inspire 05:integrate 05:invigorate 05:laud 05:legitimise 05:legitimize 05:orchestrate
    05:organise 05:organize 05:persuade 05:praise 05:prefer 05:prize 05:profess 05:promote 05:reassert 05:reassure
    05:reckon 05:recognise 05:recognize 05:reinstate 05:rejoice 05:respect 05:reveal 05:revitalize 05:reward
    05:rouse 05:salute 05:sanctify 05:scheme 05:spur 05:support 05:synchronise 05:synchronize 05:tempt 05:thank
    05:toast 05:triumph 05:understand 05:unionise 05:unionize 05:unveil 05:value 05:welcome 06:abate 06:accord
    06:add 06:administer 06:aid 06:allocate 06:allot 06:ameliorate 06:amplify 06:appease 06:apportion 06:arm
    06:assign 06:assist 06:assuage 06:attach 06:attire 06:augment 06:award 06:bankroll 06:benefit 06:bequeath
    06:bestow 06:better 06:bind 06:blend 06:boost 06:buy 06:chain 06:coalesce 06:combine 06:command 06:compound
    06:conduct 06:conflate 06:connect 06:constitute 06:control 06:deepen 06:dictate 06:direct 06:ease 06:enact
    06:endow 06:enhance 06:enjoin 06:enlarge 06:enlist 06:enroll 06:entrust 06:equip 06:escalate 06:establish
    06:exaggerate 06:exchange 06:expand 06:expediate 06:facilitate 06:finance 06:found 06:fund 06:furnish 06:fuse
    06:gear 06:give 06:govern 06:grant 06:handle 06:head 06:heighten 06:help 06:import 06:improve 06:increase
    06:institute 06:intensify 06:invest 06:issue 06:lead 06:lend 06:link 06:loan 06:magnify 06:manage 06:merge
    06:mitigate 06:order 06:outfit 06:oversaw 06:oversee 06:pay 06:prescribe 06:provide 06:purchase 06:redouble
    06:regulate 06:relate 06:render 06:rule 06:serve 06:simplify 06:sponsor 06:steer 06:stock 06:supervise
    06:supervize 06:supply 06:swap 06:task 06:tender 06:trade 06:underwrite 06:unify 07:airlift 07:contribute
    07:donate 07:interfere 07:intervene 07:rescue 07:stabilise 07:stabilize 08:abandon 08:abide 08:absolve
    08:abstain 08:accede 08:acquiesce 08:acquit 08:allow 08:approve 08:arbitrate 08:authorise 08:authorize 08:bide
    08:bow 08:capitulate 08:cede 08:clear 08:compromise 08:concede 08:concession 08:conciliate 08:consent
    08:countenance 08:declassify 08:decriminalise 08:decriminalize 08:detach 08:disconnect 08:disengage
    08:disentangle 08:emapncipate 08:empower 08:enable 08:exculpate 08:exonerate 08:fill 08:forswear 08:free
    08:include 08:intercede 08:intermediate 08:legalise 08:legalize 08:legislate 08:liberate 08:loosen 08:mediate
    08:negotiate 08:obey 08:pardon 08:pass 08:permit 08:ratify 08:recede 08:relax 08:release 08:relinquish
    08:renounce 08:resettle 08:resolve 08:retire 08:retract 08:retreat 08:satify 08:settle 08:submit 08:succumb
    08:surrender 08:tease 08:tolerate 08:unblock 08:undo 08:unloose 08:untie 08:verify 08:vindicate 08:waive
    08:withdraw 08:yield 09:analyse 09:ascertain 09:audit 09:check 09:comb 09:dig 09:examine 09:explore 09:inspect
    09:investigate 09:mine 09:monitor 09:probe 09:rake 09:research 09:scan 09:scrutinize 09:search 09:skim 09:spy
    09:study 09:sweep 09:unearth 10:adjure 10:bid 10:campaign 10:clamor 10:clamour 10:crusade 10:decree 10:demand
    10:entreat 10:exhort 10:necessitate 10:need 10:press 10:push 10:want 11:abhor 11:accuse 11:admonish 11:allege
    11:appall 11:argue 11:aver 11:avow 11:backlash 11:belittle 11:bemoan 11:berate 11:blame 11:blaspheme 11:brand
    11:breach 11:castigate 11:censure 11:challenge 11:charge 11:chasten 11:chastise 11:chide 11:claim 11:compensate
    11:compete 11:complain 11:condemn 11:contend 11:contest 11:contradict 11:contrast 11:contravene 11:counter
    11:counterbalance 11:criticise 11:criticize 11:crucify 11:cry 11:curse 11:debase 11:decry 11:defile 11:degrade
    11:denigrate 11:denounce 11:deplore 11:deride 11:despair 11:differ 11:disagree 11:disappoint 11:disapprove
    11:discourage 11:disgrace 11:disgust 11:dishearten 11:dismay 11:dismiss 11:disparage 11:dispute 11:dissent
    11:fault 11:grieve 11:humble 11:humiliate 11:implicate 11:impugn 11:infract 11:jeer 11:lambaste 11:lament
    11:lecture 11:malign 11:mock 11:mourn 11:offend 11:oppose 11:outrage 11:pillory 11:pique 11:protest 11:rebuff
    11:rebuke 11:refute 11:regret 11:remonstrate 11:reprimand 11:reproach 11:reprobate 11:ridicule 11:sadden
    11:savage 11:scandalise 11:scandalize 11:scoff 11:scold 11:scorn 11:shock 11:slander 11:slight 11:spurn 11:stun
    11:stupefy 11:swear 11:transgress 11:wail 11:weep 11:whine 11:wrangle 12:decline 12:defect 12:defer 12:delay
    12:forestall 12:hamper 12:hinder 12:impede 12:inhibit 12:object 12:obstruct 12:override 12:postpone 12:prevent
    12:procrastinate 12:remit 12:retard 12:shelve 12:stall 12:stymie 12:table 13:caution 13:endanger 13:risk
    13:threaten 13:warn 14:agitate 14:agonise 14:agonize 14:annoy 14:arouse 14:badger 14:bother 14:demonstrate
    14:discomfit 14:disconcert 14:disquiet 14:disturb 14:enkindle 14:harass 14:harry 14:hassle 14:irk 14:irritate
    14:loot 14:march 14:pester 14:plague 14:provoke 14:rag 14:riot 14:torment 14:upset 14:vex 15:garner 15:marshal
    15:mobilise 15:mobilize 15:muster 15:overfly 15:parade 15:patrol 15:rallied 15:rally 16:betray 16:boycott
    16:carry 16:countermine 16:deceive 16:deploy 16:disarray 16:disassociate 16:disband 16:disorder 16:disrupt
    16:reassign 16:redeploy 16:rescind 16:sabotage 16:secede 16:send 16:ship 16:shuttle 16:snitch 16:transfer
    16:transport 16:undermine 17:annex 17:apprehend 17:appropriate 17:arrest 17:ban 17:banish 17:bar 17:bill
    17:blacklist 17:blackmail 17:block 17:blockade 17:cage 17:capture 17:catch 17:censor 17:commandeer 17:compel
    17:confine 17:confiscate 17:constrain 17:contain 17:convict 17:crackdown 17:criminalise 17:criminalize 17:curb
    17:demolish 17:deport 17:detain 17:disallow 17:embargo 17:enclose 17:enforce 17:evict 17:exclude 17:exile
    17:expel 17:extract 17:extradite 17:fine 17:forbid 17:force 17:grab 17:hijack 17:hold 17:illegalise
    17:illegalize 17:impel 17:impose 17:imprison 17:incarcerate 17:indict 17:inflict 17:interdict 17:jail 17:levy
    17:moderate 17:nab 17:nationalise 17:nationalize 17:ostracise 17:ostracize 17:oust 17:outlaw 17:overturn
    17:penalize 17:pirate 17:pluck 17:pressure 17:prohibit 17:proscribe 17:prosecute 17:pull 17:punish 17:quell
    17:rearrest 17:reimpose 17:reinforce 17:remove 17:repress 17:restrain 17:restrict 17:revolutionise
    17:revolutionize 17:segregate 17:seize 17:sentence 17:shun 17:snatch 17:steal 17:subdue 17:subvert 17:sue
    17:suppress 17:take 17:tax 17:usurp 17:vandalise 17:vandalize 17:veto 17:withhold 17:wrest 18:abduct 18:abuse
    18:assassinate 18:bludgeon 18:bruise 18:cane 18:contaminate 18:corrupt 18:crack 18:damage 18:defend 18:dishonor
    18:dishonour 18:flog 18:guard 18:harm 18:hurt 18:impair 18:injure 18:injured 18:kick 18:kidnap 18:lash 18:mar
    18:mistreat 18:protect 18:rampage 18:rape 18:rip 18:safeguard 18:scuffle 18:shelter 18:shield 18:slap 18:spoil
    18:stab 18:strangle 18:suffer 18:tarnish 18:tear 18:tend 18:terrorize 18:torture 18:vitiate 18:ward 18:whip
    18:wound 18:wrestle 19:aim 19:altercate 19:ambush 19:annihilate 19:assail 19:assault 19:attack 19:battle 19:beat
    19:behead 19:besiege 19:best 19:blast 19:blitz 19:blow 19:bomb 19:bombard 19:break 19:bust 19:circle 19:clash
    19:clobber 19:combat 19:conflict 19:crush 19:decapitate 19:decimate 19:defeat 19:desolate 19:despoil 19:destroy
    19:detonate 19:devastate 19:die 19:disarm 19:dominate 19:duel 19:dynamite 19:encircle 19:engage 19:eradicate
    19:explode 19:fight 19:fire 19:flatten 19:foray 19:grapple 19:hammer 19:hang 19:hit 19:infest 19:inhabit
    19:invade 19:kill 19:master 19:match 19:murder 19:obliterate 19:occupy 19:overcome 19:overpower 19:overrun
    19:overshadow 19:overtake 19:overwhelm 19:pelt 19:pillage 19:pit 19:plunder 19:pound 19:pummel 19:quarrel
    19:raid 19:ram 19:ransack 19:ravage 19:ravish 19:raze 19:reave 19:recapture 19:repel 19:repulse 19:reside
    19:retaliate 19:ring 19:ruin 19:shatter 19:shell 19:siege 19:skirmish 19:slay 19:smash 19:snipe 19:stone
    19:storm 19:strike 19:struggle 19:subjugate 19:surmount 19:surround 19:target 19:thump 19:torch 19:trample
    20:butcher 20:massacre 20:slaughter
    """
}
