/** English verbs by what a writer does with them. A verb may stand in several families; forms are made by inflection. */
export const verbs: Record<string, string> = {
  // Takes the one asked as its object and "to": urged the minister to act.
  urge: 'urge, ask, request, implore, exhort, beseech, beg, entreat, petition, instruct, order, direct, task, mandate, command, invite, encourage, press, pressure, push, challenge, remind, warn, advise, counsel, charge, enjoin, plead with, implore, appeal to, call on, call upon, prevail on, lobby, strongly urge',
  // Asks anyone at all, also those whom no list knows.
  implore: 'urge, call on, call upon, implore, exhort, beseech, entreat, appeal to, plead with',
  // Weak askers: only to a public actor.
  press: 'press, push, encourage, invite, advise, pressure, lobby, tell, remind, challenge, warn, require',
  // Takes the thing asked after "for".
  callfor:
    'call for, appeal for, press for, push for, ask for, plead for, advocate for, clamor for, clamour for',
  // The same, of those who campaign: only where what they want is done, not bought or elected.
  campaignfor:
    'argue for, campaign for, lobby for, fight for, ask for, advocate, recommend, solicit, propose',
  // Takes the thing asked as its object or a clause with "that".
  demand: 'demand, request, insist on, urge, push for',
  insist:
    'demand, insist, request, ask, urge, recommend, propose, require, stress, stipulate, suggest, plead, order, call',
  // What is asked of those in charge in so many words: "Free the nurses", "the law must be repealed".
  command:
    'release, free, acquit, pardon, drop, lift, repeal, abolish, amend, end, halt, stop, cease, suspend, withdraw, revoke, scrap, cancel, ban, outlaw, prohibit, prosecute, investigate, punish, bring, hold, sanction, condemn, respect, protect, guarantee, ensure, safeguard, uphold, defend, implement, enforce, adopt, enact, ratify, sign, publish, disclose, reveal, compensate, grant, allow, permit, let, provide, restore, reinstate, return, disband, dismantle, disarm, close, reopen, reject, recognise, recognize, strengthen, reform, review, revise, extend, impose, sell, supply, export, establish, appoint, create, spare, stay, commute, detain, arrest, jail, imprison, torture, execute, kill, extradite, deport, force, target, attack, intimidate, harass, persecute, silence, tolerate, fund, feed, evacuate, rescue, vaccinate, house, resettle, consult, involve, hear, save, help, support, boycott, divest, evict, refrain, rein, restrain',
  hope: 'hope, expect, trust, wish',
  look: 'look forward to, look to, count on, rely on, expect',
  want: 'want, would like',
  stress:
    'stress, underline, emphasise, emphasize, highlight, underscore, recall, reiterate, reaffirm, insist on, point to, note, recognise, recognize, affirm',
  // What one promises.
  pledge:
    'pledge, promise, vow, commit, undertake, agree, swear, guarantee, offer, resolve, commit itself, commit himself, commit themselves, commit ourselves, commit myself, commit herself, aim, seek',
  vow: 'pledge, promise, vow, commit, undertake, swear, guarantee, agree, commit itself, commit himself, commit herself, commit themselves, commit ourselves',
  // What is promised may be a thing: "promised an inquiry", "pledged 5 million euros".
  commit: 'commit, pledge, dedicate',
  promise: 'pledge, promise, guarantee, vow',
  assure: 'assure, promise, guarantee, reassure',
  intend: 'intend, plan, propose, aim',
  announce: 'announce, unveil, set out, outline, publish',
  // What public actors say of themselves with "will".
  undertake:
    'continue, work, provide, support, ensure, invest, protect, restore, publish, establish, introduce, launch, deliver, build, create, contribute, fund, help, stand, keep, uphold, maintain, act, seek, take, respond, respect, implement, monitor, raise, investigate, suspend, withdraw, impose, lift, release, open, review, strengthen, expand, extend, increase, join, participate, cooperate, meet, consider, spare, leave, tolerate, accept, allow, abandon, impose, re-impose, reimpose, host, organise, organize, chair, double, reopen, re-open, reintroduce, re-introduce, reinstate, rebuild, renew, resume, improve, boost, tackle, overhaul, reform, modernise, modernize, upgrade, repair, save, safeguard, preserve, prioritise, prioritize, pursue, oppose, veto, sign, ratify, repeal, amend, abolish, scrap, ban, prohibit, end, stop, halt, cut, reduce, lower, freeze, cap, compensate, reimburse, refund, hire, recruit, appoint, convene, consult, table, present, submit, propose, grant, allocate, earmark, spend, pay, send, deploy, supply, train, evacuate, resettle, shelter, prosecute, punish, expel, sanction, evaluate, examine, assess, report, devote, dedicate, crack down on, roll out, phase out, step up, set up, put in place, bring forward, make available, carry out, triple, halve, extradite, recognise, recognize, honour, honor, disclose, declassify, scrutinise, scrutinize, facilitate, finance, subsidise, subsidize, transfer, hand over, return, repatriate',
  // What one does with a promise.
  make: 'make, give, renew, offer',
  // What those in charge say will be done: "a fund will be set up".
  provide:
    'set up, establish, create, launch, introduce, publish, open, reopen, provide, make available, strengthen, increase, extend, build, rebuild, recruit, hire, implement, convene, appoint, pay, fund, allocate, put in place, bring forward, lift, repeal, amend, abolish, review, investigate, compensate, guarantee, expand, upgrade, restore, reinstate, scrap, reform, roll out, phase out, unveil, initiate, simplify',
  // What one thinks of somebody's doings.
  condemn:
    'condemn, rubbish, savage, pillory, skewer, pan, deplore, denounce, decry, criticise, criticize, blast, slam, lambast, lambaste, rebuke, castigate, censure, blame, protest, regret, lament, abhor, deride, fault, assail, chide, excoriate, disapprove of, object to, complain about, speak out against, lash out at, bemoan, protest against, call out, attack, rail against, hit out at, reprimand, ridicule, shame, disavow, repudiate, disparage',
  reject:
    'reject, dissent from, distance itself from, distance themselves from, wave away, wave off, swat away, oppose, resist, refuse to accept, rule out, veto, object to, disagree with, vote against, contest, dispute, challenge, stand against, fight, campaign against, argue against, speak against, brush aside, shrug off, brush off, hit back at, push back against, bristle at, lash out at, take issue with, take exception to',
  accuse: 'accuse, blame, suspect, charge',
  // Whom nobody knows may be accused of something too, and of nothing else.
  accuseof: 'accuse',
  deny: 'deny, refute, rebut, dispute, contest, dismiss, disclaim',
  support:
    'support, endorse, back, favour, favor, share, embrace, advocate, stand with, stand by, stand behind, stand up for, side with, stand in solidarity with, speak out in favor of, speak out in favour of, speak in favor of, speak in favour of, come out in favor of, come out in favour of, vote for, vote in favour of, vote in favor of, agree with, believe in, champion, defend, uphold, cherish',
  praise:
    'welcome, praise, commend, applaud, hail, thank, salute, congratulate, honor, honour, appreciate, celebrate, laud, compliment, pay tribute to, express gratitude to, admire, cheer, acclaim, mark with appreciation, take positive note of',
  // What one calls somebody's doings.
  label:
    'call, label, brand, describe, denounce, consider, deem, regard, see, view, dismiss, hail, characterise, characterize, term, declare, find, condemn, slam, decry, praise, call out',
  // What one holds of them.
  hold: 'say, find, conclude, rule, believe, consider, argue, maintain, insist, declare, feel, think, warn, stress, note, add, hold, determine',
  blame: 'blame, fault, criticise, criticize, rebuke, chide, condemn, denounce',
  // What one says; makes the subject a voice.
  say: 'say, tweet, post, state, tell, write, add, argue, note, declare, explain, announce, claim, warn, stress, insist, believe, comment, remark, observe, respond, reply, conclude, affirm, assert, report, confirm, point out, emphasise, emphasize, underline, admit, acknowledge, caution, continue, maintain, contend, find, testify, recall, reiterate, suggest, indicate, tweet, think, mention, recognise, recognize, complain, allege, reveal, disclose, concede, feel',
  // What is done to people, and what bodies do: see acts.ts.
  detain:
    'detain, arrest, imprison, jail, hold, incarcerate, intern, round up, apprehend, seize, lock up, take into custody, place under house arrest, remand, re-arrest, rearrest, capture',
  charge: 'charge, indict, prosecute, accuse formally',
  try: 'try, put on trial, bring to trial, court-martial',
  sentence: 'sentence, convict, condemn to death, find guilty',
  release: 'release, free, acquit, pardon, grant amnesty, parole, set free, bail, amnesty',
  torture:
    'poison, stab, strangle, waterboard, starve, gas, torture, beat, abuse, rape, assault, mistreat, ill-treat, maltreat, whip, flog, injure, wound, harass, intimidate, threaten, attack, persecute, oppress, repress, hurt, brutalise, brutalize, shoot at, tear-gas, humiliate',
  kill: 'kill, execute, murder, assassinate, shoot, shoot dead, massacre, gun down, slaughter, hang, lynch, bomb, shell',
  die: 'die, perish, be killed, drown',
  disappear: 'disappear, abduct, kidnap, forcibly disappear, vanish, go missing',
  exile:
    'exile, deport, expel, extradite, banish, evict, displace, force to flee, repatriate, refoule, transfer, relocate',
  flee: 'flee, escape, seek asylum, go into exile, resign, step down',
  ban: 'ban, prohibit, outlaw, block, censor, suspend, dissolve, shut down, close down, restrict, revoke, cancel, annul, halt, dismiss, fire, sack, oust, overthrow, demolish, raze, destroy, confiscate, freeze, disbar, blacklist',
  recognise: 'recognise, recognize',
  sanction: 'sanction, blacklist, re-impose, reimpose, impose, designate',
  adopt:
    'adopt, pass, approve, enact, vote, ratify, sign, sign off, sign into law, endorse, accede to, conclude, amend, repeal, authorise, authorize, promulgate, decree, issue, grant, award, accept',
  publish:
    'publish, release, reveal, unveil, leak, issue, launch, present, report, submit, deliver, disclose, broadcast, circulate, distribute, table',
  file: 'file, sue, lodge, bring a case, appeal, investigate, submit a complaint, establish, create, set up, found, appoint, elect, nominate, introduce, open, rule, overturn, uphold, adjourn, postpone, convene, inaugurate, deploy, invade, occupy, commence',
  visit:
    'visit, meet, meet with, travel, travel to, fly to, fly into, host, receive, arrive, attend, join, walk out, boycott, speak at, participate in, take part in, hold talks with, tour, return to, chair, preside over',
  // What courts and parliaments do to what was decided, and what is done to places and goods.
  void: 'annul, overturn, quash, strike down, set aside, nullify, invalidate, commute, uphold, turn down, throw out, repeal, abolish, abrogate, rescind, revoke, lift, reinstate, confirm, reject, dismiss, withdraw, suspend, cancel, order, issue, impose, hand down, overrule, reverse, grant, deny, refuse, authorise, authorize, approve, renew, extend, postpone, call off',
  shut: 'torch, loot, seal, seal off, shut down, close down, block, censor, ban, outlaw, disband, dissolve, demolish, raze, bulldoze, confiscate, seize, raid, ransack, blockade, expropriate, nationalise, nationalize, loot, burn down, set ablaze, set on fire, bomb, shell, vandalise, vandalize, desecrate, storm, besiege, annex, occupy, invade',
  // Who takes or leaves an office.
  install:
    'appoint, elect, nominate, reappoint, re-appoint, re-elect, reelect, swear in, inaugurate, crown, promote, reinstate',
  unseat:
    'dismiss, sack, fire, oust, impeach, depose, overthrow, unseat, suspend, demote, disbar, disqualify, strip, remove from office',
  // What states do to each other.
  recall: 'recall, expel, withdraw, invade, annex, attack, bomb, shell, blockade',
  happen: 'take place, be held, begin, commence, open, close, erupt, break out, end',
  // What a government leaves undone.
  fail: 'fail, refuse, decline, neglect, omit, hesitate, stop short of, fall short of, shy away from, refrain from, avoid, struggle',
  // What a text or a speaker passes over.
  mention:
    'mention, address, condemn, denounce, raise, respond, reply, react, comment, name, refer to, acknowledge',
  // What is left undone when it is not done.
  due: 'publish, appoint, answer, implement, keep, fulfil, fulfill, honour, honor, open, investigate, charge, prosecute, punish, release, compensate, consult, inform, enforce, respect, ratify, adopt, address, convict, indict, try, disclose, deliver, resolve, arrest, launch, convene, bring, establish, set up, nominate, identify, interview, question, notify',
  ignore:
    'ignore, sit on, disregard, overlook, neglect, dodge, fall silent, go silent, sidestep, turn a blind eye to, look the other way, stay silent, remain silent, keep silent, stay quiet, keep quiet, remain quiet, look away, drag its feet, stonewall, stall, delay, abstain, do nothing, do little, say nothing',
  // Everything else that may head a request or a clause.
  other:
    'abandon, abide, abolish, absorb, accelerate, accept, access, accompany, accomplish, accord, account, achieve, acknowledge, acquire, act, adapt, address, adhere, adjust, administer, admit, affect, afford, aid, align, allocate, allow, alter, amend, amount, analyse, analyze, answer, anticipate, appear, apply, arrange, arrive, ask, assess, assist, associate, assume, attempt, attend, attract, avoid, await, base, be, bear, become, begin, behave, belong, benefit, bind, block, bolster, boost, break, bring, broaden, build, buy, call, care, carry, carry out, cause, cease, change, check, choose, clarify, close, co-operate, collaborate, collect, combat, come, comment, communicate, compare, compensate, complete, comply, conduct, confirm, confront, consider, consist, constitute, consult, contact, contain, continue, contribute, control, convene, convey, cooperate, coordinate, co-ordinate, correct, counter, cover, create, criminalise, criminalize, curb, deal, decide, declare, decrease, dedicate, deepen, defer, define, delay, deliver, demonstrate, depend, deploy, deprive, describe, deserve, design, determine, develop, devote, direct, disarm, disband, disclose, discontinue, discuss, dismantle, display, disregard, divert, do, draft, draw, drive, drop, ease, educate, eliminate, embark, emerge, employ, empower, enable, encourage, end, enforce, engage, enhance, enjoy, enlarge, ensure, enter, eradicate, escalate, establish, evaluate, examine, exceed, exchange, exclude, exercise, exert, exist, expand, expect, explain, explore, expose, express, extend, face, facilitate, fall, feel, fight, finalise, finalize, finance, find, finish, fix, focus, follow, foster, fulfil, fulfill, fund, gain, gather, generate, get, give, go, govern, grant, grow, guide, halt, hand, handle, happen, harmonise, harmonize, have, head, hear, help, hesitate, hide, hire, identify, impede, implement, improve, include, incorporate, increase, indicate, influence, inform, initiate, inspect, install, institute, integrate, intensify, interfere, intervene, introduce, invest, investigate, involve, isolate, issue, join, judge, keep, know, lack, lead, learn, leave, legislate, let, leverage, lift, limit, link, listen, live, locate, look, lose, lower, maintain, make, manage, match, matter, mean, measure, mediate, meet, mention, minimise, minimize, mitigate, mobilise, mobilize, modernise, modernize, modify, monitor, move, need, negotiate, note, notify, nurture, observe, obtain, occur, offer, open, operate, organise, organize, overcome, overhaul, oversee, own, participate, pass, pause, pay, perform, permit, place, plan, play, point, practise, practice, prepare, present, preserve, pressure, prevent, prioritise, prioritize, proceed, produce, profit, promote, protect, prove, provide, pursue, put, question, quit, raise, reach, read, realise, realize, receive, recognise, recognize, reconsider, reconvene, reduce, refer, reflect, reform, refrain, refuse, regain, register, regulate, rehabilitate, reinforce, reinstate, reject, rejoin, remain, remedy, remember, remove, renew, renounce, repair, repeal, repeat, replace, reply, represent, rescind, resolve, respect, respond, restart, restore, restrain, restrict, result, resume, rethink, return, reverse, review, revise, revisit, revoke, rule, run, safeguard, save, scale, scrap, secure, see, seem, seize, select, send, separate, serve, set, settle, shape, share, show, shut, simplify, solve, speak, speak out, spend, spare, stand, start, stay, steer, step, step up, stop, strengthen, strive, study, submit, succeed, suffer, supply, suppress, suspend, sustain, tackle, take, take up, target, teach, terminate, think, tighten, track, train, transform, translate, transport, treat, trigger, turn, unblock, understand, undermine, unite, update, upgrade, use, utilise, utilize, vacate, verify, view, vote, wait, wage, want, weaken, widen, win, withdraw, withhold, witness, work, worsen, amplify, risk, impose, comprise, uphold, honor, honour, hold, end, mark, serve, threaten, accelerate, engage, deter, disrupt, destabilise, destabilize, violate, breach, undercut, imperil, endanger, jeopardise, jeopardize',
}
/** Verbs that are more often nouns: read as verbs only where the words around allow nothing else. */
export const nounish = new Set(
  'abuse advocate campaign access account act address aid answer appeal approach attack attempt award balance ban base benefit block bomb boost call campaign care cause challenge change charge check claim close comment commission complaint concern conduct contact contract control cost cover cry curb damage deal decree delay demand deploy design display dispute drive ease effect end exchange exercise exile experience face fall fear fight file finance fire focus force form free freeze fund gain grant guarantee guide halt hand harm head help hold honor honour hope impact increase influence interest invite issue judge lack lead leave leverage limit link look love mandate march mark match matter means measure mention miss move murder need note notice object offer open order pardon part pass pause pay permit place plan play pledge point practice praise present press pressure process produce profit program progress project promise protest push question reach read rebuke receipt record reform regard register regret release report request rescue research resolve respect rest result return review right rise risk rule run sanction say scale schedule search sentence set shape share shelter shell show signal sign silence slaughter stall stand start state stay stem step stop strike struggle study supply support surge suspect swear talk target task tax thanks threat time tour trade train transfer transport travel treat trial trust try turn use value view visit vote vow wait wage walk want watch whip wish witness work worry wound'.split(
    ' ',
  ),
)
