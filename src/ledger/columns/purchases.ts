import type { Column } from '../column';
import { choice, day, money, number, text } from '../column';
import type { ColumnKey } from '../keys';

/** The Purchases tab: one line a purchase, added and never removed; only the status changes. */
export const PURCHASE_COLUMNS: Readonly<Record<ColumnKey<'purchases'>, Column>> = {
  customer: text(['Customer', '客戶'], 140, 'Customer name|Client|Client name|Name|Buyer|客戶姓名|客戶名稱|姓名|買家|購買人|訂購人|會員'),
  date: day(['Date', '日期'], 'Purchase date|Order date|Date of purchase|Bought on|Sale date|Invoice date|購買日|購買日期|購買時間|訂單日期|訂購日期|下單日期|下單時間|成交日|成交日期|消費日期|交易日期|銷售日期|出貨日期', { required: true }),
  customerId: text(['Customer ID', '客戶編號'], 90, 'Customer No|Customer Number|Customer Code|Client ID|Account ID|Member ID|CID|客戶代號|客戶代碼|客戶ID|客編|會員編號|公司代號'),
  amount: money(['Amount', '金額'], 'Total|Total amount|Order amount|Order total|Sum|Price|Sales|Revenue|Value|購買金額|訂單金額|成交金額|交易金額|消費金額|總金額|總額|總價|銷售額|實付金額'),
  status: choice('purchaseStatus', ['Status', '狀態'], 90, 'Order status|Purchase status|訂單狀態|購買狀態|交易狀態'),
  product: text(['Product', '產品'], 160, 'Product name|Item|Item name|Description|Goods|SKU|商品|商品名稱|產品名稱|品名|品項|貨品|項目'),
  quantity: number(['Quantity', '數量'], 'Qty|Units|Count|Pieces|購買數量|件數|訂購數量|個數'),
  orderNo: text(['Order no.', '訂單編號'], 110, 'Order|Order ID|Order number|Invoice|Invoice no|Invoice number|Reference|PO|訂單號|訂單號碼|單號|發票號碼|單據編號|交易編號'),
  note: text(['Note', '備註'], 180, 'Notes|Remark|Remarks|Comment|Comments|Memo|附註|說明|備忘'),
  lineId: text(['Line ID', '行編號'], 90, 'Ledger line', { owner: 'ledger', hidden: true }),
};
