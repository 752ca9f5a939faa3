import type { Column } from '../column';
import { choice, day, text } from '../column';
import type { ColumnKey } from '../keys';

/** The Profiles tab: person card and company card 「家庭成員…」「公司的性質、規模…影響力」, each group with its as-of date and source. */
export const PROFILE_COLUMNS: Readonly<Record<ColumnKey<'profiles'>, Column>> = {
  customerId: text(['Customer ID', '客戶編號'], 90, 'Customer No|客戶代號|客戶ID|會員編號', { required: true }),
  customer: text(['Customer', '客戶'], 140, 'Customer name|Name|客戶姓名|客戶名稱|姓名'),
  kind: choice('kind', ['Kind', '類別'], 80, 'Customer kind|Customer type|客戶類別|客戶類型'),
  family: text(['Family', '家庭成員'], 160, 'Family members|家庭|家人'),
  maritalStatus: text(['Marital status', '婚姻狀況'], 90, 'Married|婚姻|婚否'),
  children: text(['Children', '子女'], 120, 'Kids|子女情況|孩子|小孩'),
  income: text(['Income', '收入'], 100, 'Income level|收入水平|收入狀況|年收入'),
  habits: text(['Habits', '生活習慣'], 160, 'Lifestyle|習慣|作息'),
  nature: text(['Nature of business', '公司性質'], 120, 'Industry|Business nature|Sector|性質|產業別|產業|行業|業種|行業類別'),
  size: text(['Size', '規模'], 100, 'Company size|Employees|公司規模|企業規模|員工人數|人數'),
  sales: text(['Sales', '銷售額'], 110, 'Turnover|Annual sales|Revenue|營業額|年營業額|銷售狀況|營收'),
  buyingVolume: text(['Buying volume', '採購量'], 110, 'Purchase volume|購買量|採購規模|進貨量'),
  rivals: text(['Rivals', '競爭對手'], 140, 'Competitors|競爭者|同業'),
  partners: text(['Partners', '合作夥伴'], 140, 'Partner|合作廠商|合作對象'),
  pastSuppliers: text(['Past suppliers', '過去的供應商'], 140, 'Suppliers|Previous suppliers|供應商|以往供應商|原供應商'),
  complaints: text(['Complaints about them', '對供應商的不滿'], 160, 'Complaints|不滿|抱怨|不滿之處'),
  influence: text(['Influence', '影響力'], 120, '社會影響力|行業影響力'),
  basicAsOf: day(['Basic facts as of', '基本資料截至']),
  basicSource: text(['Basic facts from', '基本資料來源'], 110),
  personAsOf: day(['Person facts as of', '個人資料截至']),
  personSource: text(['Person facts from', '個人資料來源'], 110),
  companyAsOf: day(['Company facts as of', '公司資料截至']),
  companySource: text(['Company facts from', '公司資料來源'], 110),
};
