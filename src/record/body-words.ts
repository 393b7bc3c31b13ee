/**
 * What bodies of entries are likely to say, for packing them. Part of the format: a letter changed here, and every body
 * packed with it is lost. Other words go into another dictionary, under another number.
 */

const FINDINGS = [
  '{"action":"raise the case of ","addressee":["the Government"],"asker":["the Committee"],"concerning":[],"confidence":0.9,"due":null,"end":1234,"final":[],"kind":"ask","occasion":null,"quote":"calls on ","rule":"ask/urges-to","start":1200,"voice":null,"when":null},',
  '{"action":"","by":["the Minister"],"confidence":0.8,"due":null,"end":2345,"kind":"pledge","quote":"","rule":"pledge/will","start":2300,"to":[],"voice":"the Minister"},',
  '{"about":null,"by":[],"confidence":0.7,"end":3456,"kind":"stance","position":"criticises","quote":"condemns ","rule":"stance/condemns","start":3400,"toward":[],"voice":null},"position":"supports""position":"opposes""position":"denies"',
  '{"action":"","by":[],"confidence":0.6,"end":4567,"kind":"omission","quote":"","rule":"omission/failed-to","start":4500,"voice":null,"when":null},',
  '{"according_to":[],"confidence":0.95,"count":"1000","end":5678,"kind":"figure","quote":"","rule":"figure/count-of","start":5600,"unit":"people","voice":null,"when":null},',
  '{"actor":[],"confidence":0.85,"end":6789,"kind":"act","modality":"actual","object":[],"quote":"was sentenced to ","rule":"act/passive","start":6700,"type":"sentence","voice":null,"when":null,"where":null},"modality":"alleged""modality":"expected""modality":"denied""type":"detain""type":"release""type":"adopt""type":"sign""type":"visit""type":"meet""type":"kill""type":"charge""when":"2021-03"',
].join('')

const NAMED = [
  '{"country":"CN","forms":[],"kind":"country","mentions":[{"end":123,"start":110}],"name":"China","role":null},',
  '{"country":null,"forms":["the "],"kind":"body","mentions":[{"end":234,"start":220},{"end":345,"start":330}],"name":"the European Parliament","role":null},"kind":"company""kind":"place""kind":"instrument"',
  '{"country":null,"forms":[],"kind":"person","mentions":[{"end":456,"start":440}],"name":"","role":"president of "},',
].join('')

const DOCUMENT =
  '{"document":{"charset":"utf-8","doubts":[],"furniture":[],"id":"","language":"en","mediaType":"text/plain","name":".txt","original":"","published":{"date":"2019-03-22","from":"metadata"},"publisher":"","title":"","url":"https://www."},"engine":"answerable/0.1.0","findings":['

const OTHERS =
  '{"finding":"ask-","why":"","ask":"","status":"answered","answer":{"document":"","end":0,"quote":"","start":0},"keep":"person/","merge":["person/"],"original":"","size":0,"headers":{},"fetched":"2026-01-02T03:04:05.000Z","modified":"2026-01-02","source":1,"text":"'

export const BODY_WORDS = Buffer.from(OTHERS + NAMED + FINDINGS + DOCUMENT, 'utf8')
