/**
 * The key of every tab and column: the tag that marks it in the workbook and its name in code.
 * A key is never changed once it has been in somebody's sheet.
 */
export const TABS = ['customers', 'followUps', 'profiles', 'purchases', 'contacts', 'policy', 'history', 'review'] as const;
export type TabKey = (typeof TABS)[number];

/** In the order of a fresh sheet. What a regrade reads stands together, and so do the results it writes. */
export const COLUMN_KEYS = {
  customers: [
    'id', 'name', 'company', 'phone', 'state', 'plannedFor',
    'grade', 'nextFollowUp', 'overdue', 'nextAction', 'why', 'toGoUp', 'factsSay',
    'stage', 'powerCase', 'key', 'purchases', 'lastPurchase', 'total', 'lastContact', 'memo',
    'enteredOn', 'need', 'demand', 'intention', 'knowledge', 'doubt', 'issue', 'saidYes', 'expectedClose',
    'power', 'authority', 'visited', 'credit', 'promised', 'snoozeUntil', 'doNotContact',
    'manualGrade', 'manualReason', 'manualSince', 'knownLastContact', 'knownLastPurchase', 'knownPurchases',
    'kind', 'title', 'email', 'address', 'source', 'latentNeed', 'likes', 'psychology', 'psychologySignals', 'introducedBy',
  ],
  followUps: [
    'done', 'outcome', 'logged', 'customerId', 'customer',
    'phone', 'grade', 'state', 'overdue', 'plannedFor', 'whyNow', 'nextAction',
    'lastTalk', 'changeNext', 'strategy', 'wasDue', 'stage', 'powerCase', 'rank',
  ],
  purchases: ['customer', 'date', 'customerId', 'amount', 'status', 'product', 'quantity', 'orderNo', 'note', 'lineId'],
  contacts: [
    'customer', 'date', 'customerId', 'channel', 'reached', 'promised', 'status',
    'said', 'reaction', 'worked', 'fellShort', 'changeNext', 'lineId',
  ],
  profiles: [
    'customerId', 'customer', 'kind',
    'family', 'maritalStatus', 'children', 'income', 'habits',
    'nature', 'size', 'sales', 'buyingVolume', 'rivals', 'partners', 'pastSuppliers', 'complaints', 'influence',
    'basicAsOf', 'basicSource', 'personAsOf', 'personSource', 'companyAsOf', 'companySource',
  ],
  policy: ['setting', 'value', 'meaning'],
  history: ['when', 'who', 'customerId', 'customer', 'what', 'from', 'to', 'reason', 'batch'],
  review: ['month', 'topic', 'what', 'count', 'of', 'share', 'key'],
} as const satisfies Record<TabKey, readonly string[]>;

export type ColumnKey<T extends TabKey = TabKey> = (typeof COLUMN_KEYS)[T][number];
