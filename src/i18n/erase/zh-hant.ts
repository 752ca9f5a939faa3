import type { EraseMessages } from './messages';

export const eraseZhHant: EraseMessages = {
  title: '清除客戶個資',
  whom: '請找出要清除的客戶。',
  goes: '會清除',
  goesList: [
    '「客戶」與「客戶資料卡」上的姓名、電話、電子郵件、地址，以及所有事實',
    '「聯繫紀錄」裡談過、學到的內容；「購買紀錄」的備註與訂單編號',
    '「變更紀錄」裡的姓名與所有舊值，以及其他客戶的資料列、跟進計畫和每月檢討裡提到這位客戶的地方',
  ],
  stays: '會留下，但看不出是誰',
  staysList: [
    '這一列與客戶編號，以及購買的日期與金額',
    '聯繫的日期與方式，以及歷次的級別',
    '您自己的欄位：分級簿不會動，完成後會告訴您哪些要自行清除',
  ],
  beyond: '別人的備註裡順帶提到的話、已匯出的檔案、郵件、其他試算表、留言，以及 Google 保存的版本記錄，分級簿都碰不到。',
  forGood: '清除後無法復原，「復原上一次變更」也救不回來。',
  confirm: '請輸入姓名確認',
  confirmHint: (name) => `與分級簿裡的寫法一樣：${name}`,
  chooseFirst: '請先選一位客戶。',
  notTheName: '這不是您所選客戶的姓名。',
  cancel: '取消',
  erase: '永久清除',
  erasing: '清除中…',
  erased: '已清除',
  ownColumns: '這些是您自己的欄位，這一列還有內容。如果看得出是誰，請自行清除：',
  goTo: '前往這一列',
};
