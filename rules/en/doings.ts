/**
 * English verbs of what is done to people, and of what those in charge do: their type, and to what it must be done for
 * the verb to mean it. They are read in trees, so that a date or an aside may stand between the words.
 */
import type { Doings } from '../../src/find/happened.ts'

export const doings: Doings = {
  // To people: "was arrested", "who had been jailed".
  people: {
    detain:
      'detain, arrest, rearrest, re-arrest, imprison, jail, incarcerate, intern, apprehend, capture, remand, handcuff, hospitalise, hospitalize, confine, round up, pick up, haul away, drag away, drag off, take away, lock up',
    charge: 'charge, indict, prosecute, arraign',
    try: 'try, court-martial',
    sentence: 'sentence, convict',
    release: 'release, free, acquit, pardon, amnesty, parole, exonerate, bail',
    torture:
      'torture, beat, rape, assault, mistreat, whip, flog, injure, wound, harass, intimidate, poison, stab, waterboard, shoot, attack, persecute, threaten, molest, maim, ambush, manhandle, rough up, tear-gas, bludgeon, gas',
    kill: 'kill, execute, murder, assassinate, massacre, slaughter, hang, lynch, behead, stone, gun down, mow down',
    disappear: 'abduct, kidnap, disappear',
    exile: 'deport, expel, extradite, banish, evict, displace, transfer, repatriate, exile',
    question: 'interrogate, summon, subpoena',
    appoint: 'appoint, elect, nominate, reappoint, reelect, inaugurate',
    dismiss: 'dismiss, sack, oust, impeach, depose, disbar, suspend, unseat',
    sanction: 'blacklist, sanction, ban, bar, strip',
    award: 'award, decorate, knight',
  },
  // To a law, a sentence, a case: "overturned the verdict", "an inquiry was opened".
  things: {
    adopt:
      'adopt, pass, push through, ram through, rush through, override, approve, enact, ratify, sign, conclude, amend, promulgate, endorse, authorise, authorize, vote',
    decide:
      'annul, overturn, quash, repeal, abolish, revoke, rescind, lift, suspend, reinstate, uphold, reject, dismiss, order, issue, impose, extend, renew, commute, invalidate, nullify, reverse, withdraw, postpone, declare, grant, deny, refuse, hand down, strike down, set aside, turn down, throw out, call off',
    publish: 'publish, release, unveil, leak, disclose, table, submit, deliver, reveal, present',
    file: 'open, launch, file, lodge, drop, close, initiate, reopen, establish, create',
  },
  // To anything: nobody but those in charge does so.
  any: {
    attack: 'invade, bomb, shell, annex, besiege, storm',
    ban: 'torch, burn, loot, set fire to, seal, seal off, seize, block, jam, ransack, shut down, close down, burn down, demolish, raze, bulldoze, raid, confiscate, outlaw, disband, dissolve, censor, blockade, expropriate, nationalise, nationalize',
    decide: 'annul, repeal, abolish, overturn, ratify',
    publish: 'broadcast, televise',
    freeze: 'freeze',
    send: 'dispatch, deploy',
  },
  // What one asks, wishes or fears is not told.
  wishes:
    'ask, urge, demand, call, want, hope, fear, threaten, refuse, fail, plan, seek, try, try, request, press, require, propose, recommend, insist, vow, promise, pledge, agree, intend, expect, wish, need, suggest, like, prefer, warn, deserve, deny, avoid, prevent, decline, aim, attempt, decide',
  // "He managed to meet her": what one can do is done.
  manages: 'manage, help, continue, begin, start, go',
}
