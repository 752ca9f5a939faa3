import type { Words } from './words';

interface Choice { readonly words: Words; readonly also: string }

/** Written form in English and 繁 (and 简 where that uses other words), then other ways people write it, parted by `|`. */
const value = (en: string, chinese: string | readonly [zhHant: string, zhHans: string], also = ''): Choice =>
  ({ words: typeof chinese === 'string' ? [en, chinese] : [en, ...chinese], also });

const YES = value('Yes', '是', 'y|true|t|1|✓|✔|☑|v|o|ok|有|對|已|好|可以');
const NO = value('No', '否', 'n|false|f|0|✗|✘|☐|無|沒有|不|不是|未|尚未');
const OK = value('OK', '正常', 'valid|有效|完成|已完成|已付款|paid|completed|complete|done|delivered|fulfilled|closed|成交|已成交|已出貨');
const VOID = value('Void', '作廢', 'voided|cancelled|canceled|deleted|undone|取消|已取消|已作廢|撤銷|已撤銷|無效');
const SIX_GRADES = {
  A: value('A', 'A', 'A級|grade A|class A|A客戶|A類'),
  B: value('B', 'B', 'B級|grade B|class B|B客戶|B類'),
  C: value('C', 'C', 'C級|grade C|class C|C客戶|C類'),
  D: value('D', 'D', 'D級|grade D|class D|D客戶|D類'),
  E: value('E', 'E', 'E級|grade E|class E|E客戶|E類'),
  F: value('F', 'F', 'F級|grade F|class F|F客戶|F類'),
};

/** Every value that is chosen from a list, in the order of the list. Values are what the code says; words are what cells say. */
export const CHOICES = {
  intention: {
    none: value('none', '無', 'no|no intention|not interested|沒有|沒有意向|無意向|無意願|沒興趣|無興趣|不感興趣|低|low|cold|冷'),
    some: value('some', '有', 'yes|interested|weak|medium|moderate|有意向|有意願|有興趣|一般|中|中等|普通|考慮中|warm|溫'),
    strong: value('strong', '強烈', 'high|very interested|hot|very strong|強|高|很強|意願強|意向強|強烈意願|很有興趣|熱|積極'),
  },
  knowledge: {
    low: value('low', '不足', 'little|none|poor|not enough|insufficient|no|不了解|不瞭解|了解不足|認識不足|少|低|不熟|不熟悉|還不足'),
    enough: value('enough', '充分', 'good|high|full|sufficient|well informed|informed|yes|足夠|了解|瞭解|熟悉|高|已了解|充足|清楚'),
  },
  need: {
    explicit: value('explicit', '明確', 'yes|y|clear|defined|has need|有|有需求|明確需求|是|清楚'),
    no: value('no', '無', 'none|n|no need|沒有|無需求|沒需求|沒有需求|否|不需要'),
  },
  demand: {
    none: value('none', '無', 'no|zero|沒有|零'),
    small: value('small', '小', 'low|little|少|少量|小量|不大|低|s'),
    large: value('large', '大', 'high|big|great|much|多|大量|很大|高|l'),
  },
  power: {
    noneNow: value('none now', '暫無', 'none|no|no budget|not now|無|沒有|暫時沒有|目前沒有|無預算|沒預算|沒有預算'),
    weak: value('weak', '不強', 'low|small|limited|tight|some|medium|弱|低|一般|普通|中|中等|有限|有'),
    strong: value('strong', '強', 'high|good|large|ample|高|很強|充足|足夠|雄厚'),
  },
  authority: {
    yes: value('yes', '有', 'y|true|decision maker|decides|是|能決定|可決定|決策者|決策人|有決策權|✓|✔|v|1'),
    no: value('no', '無', 'n|none|influencer|user|沒有|否|不是|不能決定|無決策權|沒有決策權|非決策者|✗|✘'),
  },
  credit: {
    good: value('good', '良好', 'ok|high|reliable|fine|好|佳|優|優良|正常|高|可靠'),
    bad: value('bad', '不良', 'poor|low|unreliable|risk|risky|壞|差|不好|不佳|低|有風險|死賬|呆帳|呆賬'),
  },
  yes: { yes: YES, no: NO },
  reached: {
    yes: value('Yes', '是', 'y|true|1|✓|✔|☑|v|reached|connected|answered|有|聯繫上|聯絡上|已接通|接通|已聯繫|見到|成功'),
    no: value('No', '否', 'n|false|0|✗|✘|☐|not reached|no answer|missed|busy|voicemail|無|沒有|未|未接|未接通|沒接|沒人接|無人接聽|未聯繫上|未聯絡上|不在|失敗'),
  },
  kind: {
    person: value('person', '個人', 'individual|private|contact|consumer|人|個人客戶|自然人|b2c|散客'),
    company: value('company', '公司', 'business|organization|organisation|corporate|firm|enterprise|企業|單位|機構|公司客戶|企業客戶|法人|b2b'),
  },
  channel: {
    visit: value('visit', '拜訪', 'meeting|in person|face to face|on site|onsite|appointment|面談|面訪|會面|見面|上門|登門|實地|到訪|會議|開會'),
    call: value('call', '電話', 'phone|phone call|telephone|tel|video call|zoom|teams|打電話|去電|來電|致電|通話|視訊'),
    message: value('message', ['訊息', '信息'], 'text|sms|line|wechat|whatsapp|messenger|telegram|chat|im|簡訊|短信|微信|私訊|消息|即時通訊|企業微信|釘釘'),
    mail: value('mail', '郵件', 'email|e-mail|letter|post|電郵|信件|電子郵件|寄信|信'),
    other: value('other', '其他', 'others|misc|event|展會|其它|活動'),
  },
  purchaseStatus: {
    ok: OK,
    returned: value('Returned', '退貨', 'return|refund|refunded|已退貨|退款|已退款|退回|退單'),
    void: VOID,
  },
  contactStatus: { ok: OK, void: VOID },
  psychology: {
    pragmatic: value('pragmatic', '實用', '實用主義|實用型|practical'),
    brand: value('brand', '品牌', '追求品牌|名牌|品牌型'),
    aesthetic: value('aesthetic', '審美', '求美|審美型|beauty'),
    novelty: value('novelty', '獵奇', '求新|獵奇型|新奇|new'),
    conformity: value('conformity', '從眾', '從眾型|follow others|跟風'),
  },
  grade: SIX_GRADES,
  gradeShown: {
    ...SIX_GRADES,
    notGraded: value('Not graded', '未分級', 'ungraded|none|未定級|未評級'),
  },
  stage: {
    customer: value('Customer', '成交客戶', '已成交|成交'),
    target: value('Target customer', '目標客戶', 'target|目標'),
    potential: value('Potential customer', '潛在客戶', 'potential|潛在'),
    targetMarket: value('Target market', '目標市場'),
    unsorted: value('Unsorted', '未分類'),
    outside: value('Outside', '非目標市場', 'outside the market'),
  },
  powerCase: {
    3: value('3', '3', 'case 3|情況3|情況三|第三種|三'),
    2: value('2', '2', 'case 2|情況2|情況二|第二種|二'),
    1: value('1', '1', 'case 1|情況1|情況一|第一種|一'),
    '?': value('?', '?', 'ask|unknown|未知|待確認'),
  },
  key: { key: value('★ Key', '★ 重要', 'key|yes|是|true|重要|★') },
  overdue: {
    overdue: value('! Overdue', '! 逾期', '已逾期'),
    red: value('!! Long overdue', '!! 嚴重逾期', '逾期過久'),
  },
  planState: {
    today: value('Today', '今天'),
    thisWeek: value('This week', '本週', 'this wk|這週'),
    later: value('Later', '以後', '稍後'),
    notPlanned: value('Not planned', '未排定', '不排'),
  },
  outcome: {
    talked: value('Talked', '已聯繫', 'called|spoke|reached|聯繫上|已聯絡|已通話'),
    visited: value('Visited', '已拜訪', 'met|已見面'),
    notReached: value('Not reached', '未聯繫上', 'no answer|missed|沒接|未接|沒聯繫上|不在'),
  },
  what: {
    graded: value('Grade', '級別', 'graded|grade changed|級別變更'),
    purchase: value('Purchase', '購買'),
    returned: value('Return', '退貨'),
    contact: value('Contact', '聯繫', 'talk|聯絡'),
    facts: value('Facts', '事實', 'fact'),
    manualGrade: value('Manual grade', ['自訂級別', '自定级别']),
    setUp: value('Set up', '建立', 'setup'),
    adopted: value('Adopted', '採用現有名單', 'adopt'),
    undo: value('Undo', ['復原', '撤销'], 'undone'),
    idGiven: value('ID given', '編號指定'),
    unmasked: value('Shown in full', ['顯示完整資料', '显示完整信息'], 'unmasked'),
    exported: value('Export', ['匯出', '导出'], 'download|下載'),
    policy: value('Policy', ['設定', '设置']),
    imported: value('Import', ['匯入', '导入']),
    merged: value('Merge', '合併', 'merge'),
    erased: value('Erased', '清除個資', 'erase|anonymised|anonymized'),
  },
  reviewTopic: {
    repeat: value('Repeat purchases', '重複購買'),
    closeRate: value('Close rate', '成交率'),
    referrals: value('Referrals', '介紹客戶'),
    shortfall: value('Keeps falling short', '一再不足'),
  },
  maskKind: {
    name: value('name', '姓名', 'names|full name|名字|名稱|客戶姓名|客戶名稱|聯絡人'),
    phone: value('phone', '電話', 'phones|phone number|mobile|mobile phone|cell|tel|telephone|手機|行動電話|電話號碼|手機號碼'),
    mail: value('mail', '電子郵件', 'mails|email|emails|email address|電郵|信箱|郵箱|電子信箱'),
    address: value('address', '地址', 'addresses|住址|通訊地址|公司地址'),
  },
  firstPurchase: {
    toA: value('to A', '升到 A', 'A|直升A|晉升A|to grade A'),
    oneUp: value('one up', '升一級', 'one grade up|one step|+1|一級'),
  },
  onOff: {
    on: value('on', '開', 'yes|true|1|y|enabled|是|開啟|啟用|✓'),
    off: value('off', '關', 'no|false|0|n|disabled|否|關閉|停用'),
  },
  language: {
    auto: value('automatic', '自動', 'auto|default|依系統|預設'),
    en: value('English', 'English', 'en|英文|英語'),
    'zh-Hant': value('繁體中文', ['繁體中文', '繁體中文'], 'zh-Hant|zh-TW|zh_TW|zh-HK|traditional chinese|traditional|繁體|繁體字|正體中文|正體'),
    'zh-Hans': value('简体中文', '简体中文', 'zh-Hans|zh-CN|zh_CN|simplified chinese|simplified|chinese|简体|簡體中文|簡體'),
  },
  weekday: {
    0: value('Sunday', '日', 'sun|sundays|週日|星期日|禮拜日|星期天|周日|天'),
    1: value('Monday', '一', 'mon|mondays|週一|星期一|禮拜一|周一'),
    2: value('Tuesday', '二', 'tue|tues|tuesdays|週二|星期二|禮拜二|周二'),
    3: value('Wednesday', '三', 'wed|wednesdays|週三|星期三|禮拜三|周三'),
    4: value('Thursday', '四', 'thu|thur|thurs|thursdays|週四|星期四|禮拜四|周四'),
    5: value('Friday', '五', 'fri|fridays|週五|星期五|禮拜五|周五'),
    6: value('Saturday', '六', 'sat|saturdays|週六|星期六|禮拜六|周六'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Choice>>>>;

export type { Choice };
