/** The words of the sixteen PLOVER classes in English, after the codebook of PLOVER and the manual of CAMEO. */
import type { EventRule } from '../../src/find/events/rule.ts'

/** English prepositions are the names that both languages' ways in a tree are told by. */
export const marks: Record<string, string> = { upon: 'on', onto: 'on', amongst: 'among', towards: 'toward' }

/** Words that turn what a verb says. */
export const moods: Record<string, string> = {
  will: 'will',
  shall: 'will',
  "'ll": 'will',
  must: 'must',
  should: 'must',
  may: 'may',
  might: 'may',
  could: 'may',
  would: 'would',
  not: 'not',
  "n't": 'not',
  'n’t': 'not',
  never: 'not',
  have: 'done',
}

/** Who can act, beside the actors of words.ts: those whom accounts of conflict and of relief name. */
export const actors =
  'gunman, gunmen, striker, militant, fighter, rebel, insurgent, terrorist, militia, protester, demonstrator, rioter, activist, charity, refugee, migrant, troop, soldier, trooper, commando, airstrike, warplane, jet, drone, guerrilla, separatist, extremist, bomber, sniper, gang, cartel, mob, crowd, worker, employee, teacher, nurse, miner, farmer, driver, student, prisoner, inmate, detainee, opponent, supporter, voter, settler, villager, resident, tribe, clan, faction, side, party, ally, partner, rival, neighbour, neighbor, donor, creditor, lender, investor, company, firm, bank, airline, newspaper, broadcaster, university, hospital, church, mosque, navy, army, military, force, warship, coastguard, peacekeeper, envoy, mediator, negotiator, junta, regime, coalition, alliance, bloc, opposition, parliament, senate, legislature, lawmaker, judge, jury, prosecutor, regulator, watchdog, doctor, scientist, journalist, lawyer, woman, man, people, group, team'

export const events: EventRule[] = [
  {
    class: 'AGREE',
    name: 'will-do',
    verbs:
      'agree, pledge, promise, vow, commit, undertake, consent, offer, accept, guarantee, assure, intend, plan, aim, prepare, seek peace, concur, resolve, volunteer, join force, reiterate commitment',
    nouns:
      'agreement, pledge, promise, commitment, offer, consent, accord, intention, plan, readiness, willingness',
    adjectives: 'willing, ready, prepared, open, committed, keen',
    with: [
      'reach, conclude, strike, broker, clinch, finalize, finalise, make + agreement, deal, accord, compromise, understanding, settlement, truce',
      'express, signal, declare, voice, show + readiness, willingness, intention, intent, interest, desire',
      'accept + offer, invitation, proposal, plan, mediation, deal, term',
      'hold, host, attend + election',
    ],
    finds: [
      '[[source Norway] agreed to send engineers to [target Chad]].',
      '[[source The ministry] is willing to meet [target the miners]].',
    ],
    skips: ['The figures agree with the forecast.', 'The bridge is open to traffic.'],
  },
  {
    class: 'CONSULT',
    name: 'meets',
    verbs:
      'meet, visit, discuss, consult, negotiate, mediate, host, call on, phone, telephone, receive, welcome to, travel to, arrive in, arrive at, fly to, confer, talk, talk to, talk with, speak with, speak to, brief, debate, greet, tour, attend, convene, hear from, exchange view, exchange, sit down with, engage, engage with, head to, go to, come to, return to',
    nouns:
      'talk, negotiation, meeting, visit, consultation, summit, discussion, dialogue, conversation, mediation, phone call, trip, tour, conference, session',
    with: [
      'hold, have, host, begin, start, open, resume, conduct, continue, launch, lead, attend, convene, conclude, finish, end + talk, meeting, summit, negotiation, consultation, discussion, dialogue, conversation, conference, session, mediation, round, effort',
      'pay, make, begin, start, conclude, end + visit, trip, tour, call',
      'exchange + view, greeting, message',
    ],
    finds: [
      '[[source The envoy] met [target the president]] in Oslo.',
      '[[source Ghana] held talks with [target Togo]] on fishing.',
    ],
    skips: ['The river meets the sea.', 'Her income meets the threshold.'],
  },
  {
    class: 'SUPPORT',
    name: 'backs',
    verbs:
      'support, back, endorse, praise, welcome, commend, applaud, hail, defend, congratulate, thank, recognise, recognize, honour, honor, respect, salute, appreciate, ratify, champion, side with, stand by, stand with, stand behind, express support, vote for, celebrate, laud, pay tribute, pay homage, forgive, apologise, apologize, ally with, believe in, trust, reassure, advocate, approve, express solidarity, rally behind, cheer, condole, mourn, urge support, normalise, normalize',
    nouns:
      'support, endorsement, praise, solidarity, backing, recognition, tribute, apology, gratitude, condolence, confidence, respect, congratulation, alliance',
    with: [
      'express, voice, declare, reiterate, pledge, reaffirm, show, offer, give, lend, renew, affirm, convey, stress, extend, announce + support, solidarity, backing, gratitude, appreciation, condolence, confidence, sympathy, respect, thanks, congratulation, endorsement, loyalty, commitment, friendship',
      'sign, initial, ink + agreement, accord, treaty, deal, pact, memorandum, protocol, contract, charter, convention',
      'establish, restore, resume, strengthen, normalise, normalize, renew, upgrade + tie, relation, relationship, embassy',
      'accept, issue, offer, make + apology',
      'pass, approve, adopt, ratify + resolution, law, treaty, bill, agreement, convention, plan, motion',
      'award, confer, present + medal, order, prize, honour, honor, award',
    ],
    finds: [
      '[[source Portugal] praised [target the court]].',
      '[[source The league] expressed support for [target the union]].',
    ],
    skips: ['Two pillars support the roof.', 'The medal hung from a ribbon.'],
  },
  {
    class: 'CONCEDE',
    name: 'eases',
    verbs:
      'release, free, pardon, acquit, concede, relax, legalise, legalize, decriminalise, decriminalize, amnesty, let go, set free, repatriate, reinstate, unblock, unfreeze, exonerate, give in, back down, backtrack, relent, compromise, liberate, parole, extradite, hand over, return, grant, accede to, readmit, reopen, exempt, waive, lift, ease, drop, reverse, postpone, delay, reunite, bow to, cave in, give back, turn over, give permission, rescind, repeal, commute, defuse, deescalate, de-escalate, restore, allow, permit, let, abandon, absolve, abolish',
    nouns: 'release, amnesty, pardon, concession, acquittal, repatriation, return, permission, freedom',
    with: [
      'lift, ease, relax, end, drop, remove, cancel, suspend, waive, loosen, reduce, withdraw, revoke, rescind, scrap, reverse, repeal, terminate, dismiss + sanction, ban, embargo, curfew, restriction, blockade, siege, state, emergency, censorship, lockdown, charge, case, investigation, law, tariff, decision, decree, prohibition, warrant, conviction, rule, indictment, probe',
      'accept, meet, grant, accede + demand, request, condition, petition',
      'grant, give, award, allow, offer + permission, access, amnesty, asylum, citizenship, bail, autonomy, independence, right, visa, mandate, extension, pardon, passage, clemency, immunity',
      'sign, issue, approve + decree, amnesty, pardon',
      'return, hand + artifact, artefact, antiquity, painting, body, remains, land, territory, prisoner, portrait, sculpture, property, refugee',
      'open + border, crossing, door, gate, corridor',
      'announce, order, secure, negotiate + release, amnesty',
      'admit, accept, acknowledge + responsibility, mistake, blame, guilt, defeat',
      'allow, let + inspector, observer, journalist, monitor, worker, aid, convoy',
    ],
    finds: [
      '[[source Cyprus] released [target the fishermen]].',
      '[[source The governor] lifted a curfew in [target Limassol]].',
    ],
    skips: ['The valve releases steam.', 'The crane lifted the crate.'],
  },
  {
    class: 'RETREAT',
    name: 'withdraws',
    verbs:
      'resign, surrender, withdraw from, withdraw, retreat, step down, pull out, pull out of, pull back, evacuate, demobilise, demobilize, disarm, disengage, give up, yield, capitulate, stand down, lay down, quit, redeploy, vacate, cede, relinquish, abdicate, cease fire, cease, leave office, disband, flee from, leave power, bow out, defect',
    nouns:
      'withdrawal, resignation, surrender, retreat, pullout, ceasefire, cease-fire, truce, disarmament, armistice, evacuation, cessation',
    with: [
      'withdraw, pull, remove, recall, evacuate, reduce + troop, force, soldier, army, military, tank, contingent',
      'declare, announce, observe, agree, implement, honour, honor, begin, extend, order, call, propose, respect + ceasefire, cease-fire, truce, armistice, cessation, halt, pause, moratorium',
      'lay, surrender, turn, hand, give, drop + arm, weapon, gun, weaponry',
      'submit, announce, tender, offer, hand + resignation',
      'complete, begin, start, announce, order + withdrawal, evacuation, pullout, disarmament, retreat',
      'halt, end, stop, suspend, cease + hostility, fighting, operation, offensive, attack, bombing, strike, war, shelling, fire, airstrike, campaign',
      'accept, allow, receive, admit + peacekeeper, inspector, inspection, observer, monitor',
      'approve, authorise, authorize, accept + deployment, peacekeeper',
    ],
    finds: [
      '[[source Uganda] withdrew its troops from [target Congo]].',
      '[[source The rebels] surrendered to [target the army]].',
    ],
    skips: ['The glacier retreated by a mile.', 'She withdrew forty euros.'],
  },
  {
    class: 'COOPERATE',
    name: 'works-with',
    verbs:
      'cooperate, co-operate, collaborate, partner, work with, work together, train, share, share intelligence, team up, join hand, coordinate, ally, trade with, exchange prisoner, participate with, liaise, join force with, join, contribute to, co-host, assist in',
    nouns:
      'cooperation, co-operation, collaboration, partnership, exercise, war game, drill, joint exercise, manoeuvre, maneuver, coordination, trade, exchange',
    with: [
      'conduct, hold, stage, launch, begin, start, carry, take, undertake, complete, plan, finish, wrap + exercise, drill, game, wargame, manoeuvre, maneuver, patrol, training',
      'share, exchange, provide, pass + intelligence, information, evidence, data, file, technology',
      'strengthen, deepen, expand, enhance, boost, extend, increase, develop, promote + cooperation, co-operation, partnership, trade, collaboration, coordination',
      'train + pilot, soldier, troop, force, police, officer, army, doctor, teacher, fighter',
    ],
    finds: [
      '[[source Chile] cooperated with [target Peru]] on the search.',
      '[[source Italy] and [target Malta] staged a joint exercise].',
    ],
    skips: ['He takes exercise at noon.', 'The train was late.'],
  },
  {
    class: 'AID',
    name: 'gives',
    verbs:
      'aid, donate, help, assist, fund, finance, supply, provide, deliver, feed, shelter, rescue, evacuate, subsidise, subsidize, deploy peacekeeper, airlift, give, send, contribute, equip, treat, vaccinate, host refugee, raise money, lend, bail out, protect, offer asylum, pour, spend, distribute, dispatch, pay, serve in, fly in, sponsor, support with, ship, house, allocate, award, accommodate, save, relieve',
    nouns:
      'aid, assistance, donation, relief, grant, loan, help, funding, rescue, asylum, airlift, contribution, donor',
    with: [
      'provide, send, give, deliver, donate, supply, offer, grant, extend, approve, announce, contribute, fly, ship, airlift, allocate, pledge, distribute, hand, dispatch, increase, earmark, disburse, sign, add, commit, release, receive, get + aid, assistance, relief, loan, grant, food, medicine, medical, equipment, money, million, billion, fund, funding, supply, weapon, arms, missile, tank, ammunition, vaccine, dose, tent, shelter, ventilator, help, support, ambulance, convoy, blanket, dollar, euro, training, donation, doctor, expert, team, vehicle, mask, shipment, aircraft, helicopter, package, water',
      'send, deploy, contribute, dispatch, provide + peacekeeper, contingent, platoon, doctor, medic, nurse, rescuer, mission, engineer',
      'grant, give, offer + asylum, refuge, shelter, protection, refugee',
      'open + border, home, camp',
      'participate, serve, take + peacekeeping, mission, part',
    ],
    finds: [
      '[[source Japan] provided medicine to [target Nepal]].',
      '[[source The charity] sent tents to [target the refugees]].',
    ],
    skips: ['The study provides an overview.', 'She gave a nod.'],
  },
  {
    class: 'REQUEST',
    name: 'asks',
    verbs:
      'ask, request, urge, demand, call for, call on, call upon, appeal, appeal to, appeal for, press, press for, pressure, beg, plead, plead with, implore, petition, exhort, insist, lobby, push for, push, encourage, invite, seek, seek refuge, order, instruct, propose, recommend, suggest, require, advise, solicit, entreat, apply for, campaign for, remind, want, need, must, beseech, challenge, tell to, expect',
    nouns: 'request, demand, appeal, call, plea, petition, proposal, recommendation, pressure',
    with: [
      'seek, request, demand, ask, take, find + refuge, asylum, help, explanation, support, withdrawal, apology, resignation, release, access, compensation, assistance, mediation, protection, permission, aid, extradition, information, guarantee, ceasefire, meeting, shelter',
      'issue, make, launch, send, submit, repeat, renew + appeal, call, request, demand, plea, petition, proposal',
      'exert, put, increase, apply, mount + pressure',
      'put, make + proposal',
    ],
    finds: [
      '[[source The union] urged [target the ministry] to pay].',
      '[[source Mali] demanded the withdrawal of [target the mission]].',
    ],
    skips: ['The question called for an answer.', 'The rope needs oil.'],
  },
  {
    class: 'ACCUSE',
    name: 'blames',
    verbs:
      'accuse, condemn, criticise, criticize, blame, denounce, investigate, sue, charge, indict, deplore, slam, blast, fault, decry, rebuke, censure, complain, complain about, allege, lambast, lambaste, castigate, suspect, convict, prosecute, chide, disapprove, question, probe, attack as, lash out, lash out at, hit out at, refute, deny, dispute, dismiss as, rap, regret, disagree with, voice concern, express concern, castigate, vilify, assail, scold, ridicule, mock, reprimand, summon, audit, impeach, implicate, incriminate, doubt, oppose, object, object to, worry, lament, insult, disparage, try, interrogate, examine, call for investigation, claim that, call',
    nouns:
      'accusation, criticism, condemnation, complaint, lawsuit, investigation, inquiry, probe, charge, allegation, blame, denunciation, audit, indictment, rebuke, impeachment, concern, outrage, indignation',
    with: [
      'launch, open, order, begin, conduct, start, initiate, join, lead, announce, reopen, demand, pursue, undertake, carry + investigation, inquiry, probe, audit, enquiry, retrial, review, prosecution, proceeding, action',
      'file, bring, lodge, submit, register, press, lay, prepare + lawsuit, suit, complaint, charge, case, petition, claim, action, indictment, appeal',
      'express, voice, raise, convey + concern, condemnation, outrage, anger, regret, dismay, disappointment, alarm, indignation, displeasure, disapproval, criticism, doubt',
      'reject, deny, refute, dismiss, dispute + accusation, allegation, charge, claim, report, criticism, comment, result, suggestion, rumour, rumor, statement, remark, involvement, responsibility',
      'summon, recall + ambassador, diplomat, envoy, charge, representative',
      'call, press, push + sanction',
      'face, draw, attract + criticism, condemnation, accusation, charge, lawsuit',
      'send, dispatch + investigator, inspector, expert, operative',
      'seek + sentence, penalty, conviction, damage',
    ],
    finds: [
      '[[source Kenya] accused [target the company] of fraud].',
      '[[source The court] opened an inquiry into [target the mayor]].',
    ],
    skips: ['The phone charges in an hour.', 'The detective novel sold well.'],
  },
  {
    class: 'REJECT',
    name: 'refuses',
    verbs:
      'reject, refuse, veto, decline, rule out, oppose, turn down, cancel, renege, renege on, defy, block, rebuff, spurn, snub, deny, fail, resist, vote against, violate, ignore, rebut, repudiate, disobey, overrule, dismiss, flout, disregard, walk out, walk out of, boycott, rule against, scrap, break off, stop short of, void, annul, nullify, abandon, back out, back out of, shun, strike down, not accept, scuttle, override, shoot down, throw out',
    nouns: 'refusal, rejection, veto, denial, cancellation, opposition, defiance, objection, violation',
    with: [
      'reject, refuse, deny, decline, dismiss, rebuff, spurn, turn, ignore, defy, veto + request, proposal, demand, offer, plan, appeal, resolution, deal, call, bid, motion, bill, ultimatum, invitation, petition, permission, visa, access, law, decision, entry, extradition, agreement, mediation, draft',
      'cancel, postpone, call, break, suspend, boycott + visit, meeting, trip, talk, summit, plan, negotiation, deal, agreement',
      'fail, refuse + agreement, deal, consensus, talk, permission',
      'break, violate, breach + ceasefire, cease-fire, truce, agreement, law, sanction, promise, treaty, deal, accord, resolution',
    ],
    finds: [
      '[[source Serbia] rejected the proposal of [target the Union]].',
      '[[source The mayor] refused to meet [target the nurses]].',
    ],
    skips: ['His arm rejected the graft.', 'The engine failed at noon.'],
  },
  {
    class: 'THREATEN',
    name: 'threatens',
    verbs:
      'threaten, warn, caution, menace, intimidate, vow revenge, vow to attack, vow retaliation, declare war',
    nouns: 'threat, warning, ultimatum, deadline',
    with: [
      'issue, give, set, send, deliver, impose, repeat, make, present, sound + ultimatum, warning, deadline, threat',
      'introduce, propose, draft, prepare + sanction',
      'consider, mull, threaten, weigh, plan, prepare, seek, vow + sanction, boycott, retaliation, attack, strike, tariff, war, revenge, action',
      'vow, swear, promise + revenge, retaliation, retaliate, avenge, punish, destroy, attack',
      'extend, declare + curfew',
      'increase, raise, step + pressure',
    ],
    finds: [
      '[[source The army chief] threatened to bomb [target Aleppo]].',
      '[[source Ankara] issued an ultimatum to [target the militia]].',
    ],
    skips: ['The storm threatened the picnic.', 'The label warns of nuts.'],
  },
  {
    class: 'PROTEST',
    name: 'demonstrates',
    verbs:
      'protest, demonstrate, rally, march, riot, strike for, picket, go on strike, stop work, boycott, walk off, clash with, chant, burn flag, loot, rise up, rebel, revolt, occupy, rampage, hunger strike, take to the street, sit in, gather in',
    nouns:
      'protest, demonstration, rally, march, riot, strike, hunger strike, sit-in, boycott, walkout, uprising, picket, vigil, unrest',
    with: [
      'stage, hold, organise, organize, begin, start, join, launch, lead, call, go, continue, observe, attend, end + protest, demonstration, rally, strike, march, sit-in, walkout, boycott, vigil, riot',
      'burn, torch, trample + flag, effigy, portrait, car, tyre, tire',
      'block, barricade, occupy + road, street, highway, square, building, bridge, entrance',
      'stop + work',
    ],
    finds: [
      '[[source Teachers] protested against [target the ministry]].',
      '[[source Miners] went on strike at [target the Lubin works]].',
    ],
    skips: ['The clock strikes noon.', 'March was cold.'],
  },
  {
    class: 'SANCTION',
    name: 'cuts-ties',
    verbs:
      'sanction, embargo, expel, cut off, sever, suspend aid, boycott, blacklist, withhold, recall ambassador, break off, downgrade, isolate, penalise, penalize, fine, divest, disqualify, cut tie, halt aid, cancel aid',
    nouns: 'sanction, embargo, expulsion, suspension',
    with: [
      'impose, slap, tighten, extend, renew, prolong, adopt, announce, apply, reinstate, reimpose, place, introduce, target + sanction, embargo, tariff, boycott, restriction, measure, blacklist',
      'suspend, cut, reduce, halt, freeze, stop, end, withhold, slash, cancel, withdraw, announce, terminate, block, curtail + aid, assistance, funding, loan, supply, trade, import, export, flight, link, cooperation, food, donation, delivery, membership, credit, fund, talk, mediation, negotiation, relation, tie, suspension, deal, contract, peacekeeper, visa, permit',
      'sever, break, cut, downgrade, suspend, end, freeze, reduce, scale + tie, relation, contact, link, relationship',
      'expel, withdraw, recall, deport, dismiss + diplomat, ambassador, envoy, inspector, attaché, consul, peacekeeper, worker, mission, staff, observer, monitor',
      'issue + travel, warning',
      'close, shut + embassy, consulate',
      'walk, pull + talk, negotiation',
    ],
    finds: [
      '[[source Denmark] suspended aid to [target Burundi]].',
      '[[source Peru] expelled [target the ambassador]].',
    ],
    skips: ['The surgeon cut the artery.', 'The air was expelled by a fan.'],
  },
  {
    class: 'MOBILIZE',
    name: 'readies-forces',
    verbs:
      'mobilise, mobilize, deploy, mass, beef up, reinforce, remain on alert, put on alert, place on alert, station, amass, call up, bolster, arm, militarise, militarize, test-fire, parade, patrol',
    nouns: 'mobilisation, mobilization, deployment, build-up, buildup, reinforcement, alert',
    with: [
      'deploy, send, move, mass, mobilise, mobilize, position, amass, dispatch, rush, station, gather, increase, reinforce, strengthen, intensify, build, boost, bolster, beef, call + troop, force, soldier, army, warship, tank, missile, battery, fighter, reservist, presence, navy, brigade, artillery, carrier, jet, unit, police',
      'remain, put, place, stay, be, keep + alert, standby, readiness',
      'test, launch, fire + missile',
      'raise, increase + alert, readiness',
    ],
    finds: [
      '[[source Algeria] massed troops on the border of [target Morocco]].',
      '[[source The police] remained on alert in [target Lagos]].',
    ],
    skips: ['The airbag deploys in a crash.', 'The dust massed under the bed.'],
  },
  {
    class: 'COERCE',
    name: 'represses',
    verbs:
      'arrest, detain, jail, imprison, ban, deport, sentence, outlaw, seize, confiscate, raid, impose curfew, evict, censor, shut down, dissolve, close, blockade, besiege, extradite, expel from, round up, hack, arrest for, apprehend, intern, incarcerate, restrict, prohibit, forbid, silence, oust, depose, overthrow, force out, force, dismiss, suspend, block, prevent, bar, nationalise, nationalize, convict, execute warrant, hold, crack down, crack down on, subdue, ransack, search, disqualify, fire on protester, stop, cordon, harass, persecute, repress, disperse, displace, impose, capture, put on trial, lock up, disband, purge, strip, tax, freeze, demolish, impound, interrogate, kick out',
    nouns:
      'arrest, detention, crackdown, curfew, ban, deportation, raid, imprisonment, eviction, repression, seizure, blockade, siege, martial law, lockdown, censorship, closure, confiscation, expulsion, cyberattack, purge, persecution',
    with: [
      'impose, declare, announce, order, extend, enforce, introduce, tighten, set + curfew, law, emergency, siege, lockdown, ban, restriction, blockade, state, censorship, tax, detention, rule, quarantine',
      'suspend, ban, close, shut, block, restrict, halt, prohibit + publication, newspaper, party, website, broadcast, gathering, assembly, border, internet, station, channel, radio, organisation, organization, school, access, university, rally, protest, group, embassy, crossing, press, activity, office, media, constitution, parliament',
      'order, announce, make, carry, issue, authorise, authorize + arrest, detention, warrant, closure, deportation, eviction, raid, suspension',
      'launch, conduct, carry, wage, stage, begin + crackdown, cyberattack, warfare, raid, purge, cyber, search, operation',
      'seize, confiscate, freeze, impound, destroy, demolish + property, asset, passport, house, account, land, ship, vessel, tanker, weapon, drug, home, fund',
      'convict, find, sentence + guilty, prison, death, year, jail, month, life, imprisonment',
    ],
    finds: [
      '[[source The police] arrested [target a poet]].',
      '[[source Burma] imposed a curfew in [target Yangon]].',
    ],
    skips: ['The view arrested her.', 'The shop closes at six.'],
  },
  {
    class: 'ASSAULT',
    name: 'attacks',
    verbs:
      'attack, kill, bomb, shell, shoot, assassinate, murder, torture, abduct, kidnap, invade, bombard, strike, massacre, ambush, execute, storm, overrun, beat, rape, wound, injure, fight, fire at, fire on, open fire, capture, occupy, fire, clash, behead, stab, destroy, besiege, assault, raid, blow up, gun down, shoot dead, shoot at, shoot down, hijack, burn, slaughter, poison, hit, target, repel, retake, recapture, seize, sink, detonate, ram, take hostage, lynch, maim, annihilate, exchange fire, conquer, battle, rocket, explode, launch, decapitate, hang, tear gas',
    nouns:
      'attack, assault, bombing, airstrike, strike, killing, murder, assassination, massacre, shelling, shooting, offensive, invasion, raid, fighting, abduction, kidnapping, torture, bombardment, clash, war, ambush, battle, explosion, blast, execution, bomb, genocide, missile strike, hostage, suicide bomber, fire',
    with: [
      'launch, carry, conduct, mount, commence, begin, stage, wage, claim, plan, start, order, commit, execute, lead, resume + attack, assault, airstrike, strike, offensive, bombing, operation, raid, war, invasion, rocket, missile, incursion, campaign, massacre, ambush, genocide, battle, jihad, killing, shelling',
      'open, exchange, return + fire',
      'take, hold, kidnap, seize + hostage',
      'seize, capture, take, retake, occupy, overrun, storm, recapture, liberate + city, town, village, base, airport, field, territory, control, area, province, capital, region, checkpoint, compound, district, hill, tanker, island',
      'fire + rocket, missile, shell, shot, mortar, bullet, round, gas, rubber',
      'use + weapon, gas, force, bomb, drone, chemical',
      'detonate, explode, plant, set + bomb, explosive, device, vest, mine',
    ],
    finds: [
      '[[source The rebels] attacked [target the garrison]].',
      '[[source Two gunmen] opened fire on [target the worshippers]].',
    ],
    skips: ['The comedy killed time.', 'The rust attacked the hinges.'],
  },
]
