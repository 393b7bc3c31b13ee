/** What English pages put around their text. */
import type { FurnitureWords } from './rule.ts'

const networks =
  'facebook|twitter|x|linkedin|whatsapp|e-?mail|reddit|bluesky|mastodon|telegram|pinterest|instagram|youtube|threads'

export const english: FurnitureWords = {
  rules: [
    {
      name: 'skip-link',
      pattern:
        /^(?:skip|jump|go) to (?:the )?(?:main |page |article )?(?:content|navigation|search|footer|menu)$/i,
      finds: ['Skip to main content', 'Jump to navigation'],
      skips: ['Skip to the end of the story and nothing changes.'],
    },
    {
      name: 'share-button',
      pattern: new RegExp(
        `^(?:share|tweet|post|send|pin)(?: this)?(?: (?:article|page|story|post|report))?(?: (?:on|via|by|to|with) (?:${networks})(?:(?:,| and| or|) (?:${networks}))*)?$`,
        'i',
      ),
      finds: ['Share this article', 'Share on Facebook', 'Share this via Twitter'],
      skips: ['Share this burden with the countries of first asylum.', 'They share on principle.'],
    },
    {
      name: 'cookie-banner',
      pattern:
        /^(?:we|this (?:web)?site|our (?:web)?sites?|the (?:web)?site|[A-Z][\w.]+ (?:and its partners )?uses?)\b.{0,80}\bcookies\b.{0,200}$/i,
      most: 400,
      finds: [
        'We use cookies to give you the best experience on our website.',
        'This website uses cookies. By continuing you accept them.',
      ],
      skips: [
        '“We use cookies to follow dissidents,” the official said.',
        'Police said that cookies were found.',
      ],
    },
    {
      name: 'cookie-button',
      pattern:
        /^(?:accept|reject|allow|decline|manage|refuse)(?: all| only)?(?: necessary| essential)?(?: cookies?| preferences| settings)+$|^accept all$/i,
      finds: ['Accept all cookies', 'Manage preferences'],
      skips: ['Accept all recommendations of the Working Group.'],
    },
    {
      name: 'donation-appeal',
      pattern:
        /^(?:your|every|each) (?:[\w-]+ ){0,3}(?:gift|donation)s?\b.{0,30}\b(?:can|will|could|helps?|makes?|allows?|enables?|ensures?|supports?|protects?|is)\b[^”"]*$/i,
      finds: [
        'Your tax deductible gift can help stop human rights violations and save lives around the world.',
        'Your monthly donation makes our work possible.',
        'Every gift helps us investigate abuse.',
      ],
      skips: [
        'The group said that a gift of the foundation can help families of prisoners.',
        'A donation can be traced by the police, activists warned.',
        'Your contribution can help to resolve this crisis, Minister.',
        'Your support will make a difference for those detained.',
      ],
    },
    {
      name: 'donation-button',
      pattern:
        /^(?:please )?(?:donate|make a (?:\w+ )?(?:donation|gift)|give (?:now|today|online|monthly)|become a (?:member|supporter|donor)|support (?:us|our work|independent journalism))(?: (?:now|today|here|online|monthly|to [A-Z][\w ]{2,40}))*[!.]?$/i,
      most: 80,
      finds: ['Donate now', 'Make a donation', 'Donate to Human Rights Watch', 'Support our work'],
      skips: [
        'Give the prisoners access to a lawyer',
        'Donate the proceeds of confiscated assets to the victims of the regime and publish the accounts.',
        'Support the draft resolution',
      ],
    },
    {
      name: 'sign-up',
      pattern:
        /^(?:please )?(?:sign up|subscribe|register|join)\b[^”"]{0,80}\b(?:news|newsletters?|e-?mails?|alerts?|updates|mailing list|inbox|bulletin|latest)\b[^”"]{0,60}$|^(?:get|receive) [^”"]{0,60}\b(?:in your inbox|by e-?mail|newsletters?)\b[^”"]{0,40}$|^(?:enter )?your e-?mail(?: address)?(?: here)?$/i,
      finds: [
        'Sign up to receive our latest news!',
        'Subscribe to our newsletter',
        'Get updates on rights issues in your inbox',
        'Enter your email address',
      ],
      skips: [
        'Sign up to the Convention on Enforced Disappearance.',
        'Join the joint statement at the Council',
      ],
    },
    {
      name: 'form-consent',
      pattern:
        /^by (?:submitting|clicking|subscribing|signing up|continuing|using|registering|providing|entering|ticking|checking)\b.{0,80}\b(?:I|you|we)\b.{0,30}\b(?:agree|accept|consent|acknowledge|confirm)\b.{0,160}$/i,
      most: 300,
      finds: [
        'By submitting this form, I agree to the terms.',
        'By clicking Subscribe, you agree to our privacy policy.',
      ],
      skips: ['By signing the treaty, states agree to publish their stocks.'],
    },
    {
      name: 'form-label',
      pattern:
        /^(?:first name|last name|full name|your name|e-?mail address|phone(?: number)?|zip(?: code)?|post(?:al )?code|password|user ?name|required fields?|\* ?(?:required|indicates? required.{0,20})|submit|i'm not a robot|captcha)(?: ?\*| ?\(required\)| ?:)?$/i,
      finds: ['First name *', 'Email address', 'Zip code', 'Submit'],
      skips: ['Submit the report to Parliament.', 'Email addresses of activists were seized'],
    },
    {
      name: 'filter-labels',
      pattern:
        /^(?:regions?|countr(?:y|ies)|topics?|themes?|tags?|categor(?:y|ies)|languages?|dates?|types?|authors?|programs?|locations?)(?: ?[/|] ?(?:regions?|countr(?:y|ies)|topics?|themes?|tags?|categor(?:y|ies)|languages?|dates?|types?|authors?|programs?|locations?))+ ?:?$/i,
      finds: ['Region / Country', 'Topic / Date'],
      skips: ['Country / China is the only one left'],
    },
    {
      name: 'filter-label',
      pattern:
        /^(?:regions?|country|topics?|tags?|categor(?:y|ies)|filed under|posted in|keywords?|languages?)(?: ?:| ?: .{1,80})?$/i,
      edge: true,
      finds: ['Topics', 'Tags: China, France', 'Region'],
      skips: ['Topics of the dialogue were rule of law and labour'],
    },
    {
      name: 'more-to-read',
      pattern:
        /^(?:read more|read also|read next|see also|see more|show more|view all|load more|more reading|related (?:content|articles?|stories|posts|news|topics)|most (?:read|viewed|popular|shared)|you (?:may|might) also (?:like|be interested in)|recommended(?: for you)?|latest news|trending(?: now)?|back to top|previous article|next article|continue reading(?: the main story)?|advertisements?|sponsored(?: content)?|click to expand(?: image)?|expand(?: image)?|listen to this (?:article|story)|download (?:the )?pdf|print(?:able)?(?: version| this page)?|loading ?(?:…|\.\.\.)?)(?: ?:| ?[»›>→]+)?$/i,
      finds: ['Read more', 'Related Content', 'Most viewed', 'Click to expand Image', 'Advertisement'],
      skips: ['See also the report of the Special Rapporteur of March 2019.'],
    },
    {
      name: 'comments',
      pattern:
        /^(?:leave|post|add) a (?:comment|reply)$|^\d+ (?:comments?|shares?|views?|likes?)$|^\d+ min(?:ute)?s? read$|^no comments(?: yet)?$/i,
      finds: ['Leave a comment', '12 comments', '5 min read'],
      skips: ['12 shares of the company were sold'],
    },
    {
      name: 'follow-us',
      pattern: new RegExp(
        `^(?:follow|like|find|join|connect with) (?:us|me|@?[\\w ]{2,40}) (?:on|at) (?:${networks})(?:(?:,| and| or|) ?(?:on )?(?:${networks}))*\\.?$`,
        'i',
      ),
      finds: ['Follow us on Twitter', 'Follow us on Facebook and Instagram'],
      skips: ['Follow the hearing on the Court’s site.'],
    },
    {
      name: 'legal',
      pattern:
        /^(?:copyright\b|©|\(c\) ?\d{4}).{0,120}$|^.{0,60}\ball rights reserved\b.{0,60}$|^(?:privacy(?: policy| statement| notice)?|terms(?: of (?:use|service)| and conditions)?|legal notice|cookie policy|disclaimer|site ?map|accessibility)(?: ?[|·•,/–-]? ?(?:privacy(?: policy| statement)?|terms(?: of (?:use|service)| and conditions)?|legal notice|cookie policy|disclaimer|site ?map|accessibility|contact(?: us)?))*$/i,
      finds: [
        'Copyright © 2024 Human Rights Watch',
        '© 2018 Reuters',
        'All rights reserved.',
        'Privacy policy | Terms of use',
      ],
      skips: [
        'Copyright law is used against critics and journalists who publish evidence of abuse, the report finds, and it must be amended without any further delay.',
      ],
    },
    {
      name: 'photo-credit',
      pattern:
        /^\(?(?:photo(?:graph)?s?|image|picture|video|illustration)(?: credits?)?(?: by| courtesy(?: of)?|:| ?©| ?\/) ?.{2,80}\)?$/i,
      edge: true,
      finds: ['Photo: Jane Doe/Reuters', 'Photo by John Roe'],
      skips: [
        'Photographs by satellite show forty new camps in the region, and the number grows each month, researchers say in their report.',
      ],
    },
    {
      name: 'breadcrumb',
      pattern: /^home(?: ?(?:>|»|›|\/|→|\|) ?[^.>»›]{2,60}){1,6}$/i,
      finds: ['Home > News > Press releases', 'Home » China'],
      skips: ['Home is where the police come first'],
    },
  ],
  menu: [
    'home',
    'about',
    'about us',
    'news',
    'newsroom',
    'contact',
    'contact us',
    'press',
    'press room',
    'publications',
    'reports',
    'topics',
    'countries',
    'our work',
    'what we do',
    'who we are',
    'get involved',
    'take action',
    'jobs',
    'careers',
    'events',
    'videos',
    'video',
    'multimedia',
    'photos',
    'log in',
    'login',
    'sign in',
    'register',
    'search',
    'menu',
    'close',
    'donate',
    'donate now',
    'shop',
    'help',
    'faq',
    'accessibility',
    'site map',
    'sitemap',
    'privacy',
    'privacy policy',
    'terms',
    'terms of use',
    'blog',
    'archive',
    'archives',
    'resources',
    'subscribe',
    'english',
    'français',
    'español',
    'deutsch',
    'português',
    'italiano',
    'русский',
    'العربية',
    '中文',
    'more',
    'main menu',
    'main navigation',
    'navigation',
    'open menu',
    'close menu',
    'main content',
    'language',
    'world',
    'politics',
    'business',
    'opinion',
    'sports',
    'culture',
  ],
  share: [
    'share',
    'facebook',
    'twitter',
    'x',
    'linkedin',
    'whatsapp',
    'email',
    'e-mail',
    'print',
    'copy link',
    'link',
    'reddit',
    'bluesky',
    'mastodon',
    'telegram',
    'pinterest',
    'instagram',
    'youtube',
    'rss',
    'threads',
    'save',
    'tweet',
    'more',
    'other',
    'via',
    'on',
    'this',
    'click to',
  ],
  dateLabel:
    /^(?:date(?: published| of publication)?|published(?: on| at)?|publication date|posted(?: on)?|first published|last (?:updated|modified)|updated(?: on)?|released?(?: on| date)?|for (?:immediate )?release)\b\s*[:|–-]?\s*/i,
}
