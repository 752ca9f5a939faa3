/** How the plan looks on paper and in the page to keep: black on white, twenty contacts on a sheet, room to write. */
export const PAPER_STYLE = `
.paper { color: #000; background: #fff; font: 7.3pt/1.24 Arial, 'PingFang TC', 'PingFang SC', 'Microsoft JhengHei', 'Microsoft YaHei', 'Noto Sans CJK TC', 'Noto Sans CJK SC', sans-serif; }
.paper:lang(zh-Hans) { font-family: Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
.paper h1 { margin: 0; font-size: 12pt; font-weight: 700; line-height: 1.3; }
.paper .paper-head { display: flex; align-items: baseline; gap: 4mm; justify-content: space-between; margin-bottom: 1.5mm; }
.paper p { margin: 0; }
.paper table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.paper th { padding: .6mm 1mm; border: 0; border-bottom: .5mm solid #000; color: #000; background: none; font-size: 7pt; font-weight: 700; text-align: left; position: static; white-space: nowrap; }
.paper td { padding: .7mm 1mm; border: 0; border-bottom: .2mm solid #777; vertical-align: top; overflow-wrap: anywhere; }
.paper tr { break-inside: avoid; }
.paper thead { display: table-header-group; }
.paper .box { width: 6.5mm; }
.paper .box i { display: block; width: 3.6mm; height: 3.6mm; margin-top: .3mm; border: .3mm solid #000; }
.paper .who { width: 27mm; }
.paper .last { width: 70mm; }
.paper .write { width: 32mm; border-left: .2mm solid #777; }
.paper b { font-weight: 700; }
.paper .letter { display: inline-block; min-width: 4mm; padding: 0 .8mm; border: .3mm solid #000; text-align: center; font-weight: 700; line-height: 1.2; }
.paper .last i { font-style: normal; text-decoration: underline; text-underline-offset: .5mm; text-decoration-thickness: .2mm; }
.paper .tel { white-space: nowrap; }
.paper .late { font-weight: 700; }
.paper h2 { margin: 1.8mm 0 .4mm; font-size: 7pt; font-weight: 700; }
.paper .how { display: grid; grid-template-columns: 1fr 1fr; gap: .3mm 6mm; font-size: 6.8pt; line-height: 1.22; }
.paper .secret { margin-top: 1.5mm; font-size: 6.8pt; }
@page { margin: 9mm 10mm; }
`;
