import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '写完的一句话', given: of('明州市档案局2026年收入预算512.30万元，比2025年增加12.30万元。') }],
  invalid: [
    { name: '单位名称没有填', parent: '写完的一句话', given: of('明州市XX局2026年收入预算512.30万元，比2025年增加12.30万元。'), finds: [{ message: 'residue', at: 'XX' }] },
    {
      name: '增加还是减少没有选', parent: '写完的一句话', given: of('明州市档案局2026年收入预算512.30万元，比2025年增加（减少）12.30万元。'),
      finds: [{ message: 'residue', at: '增加（减少）' }],
    },
    { name: '导入提示没有删', parent: '写完的一句话', given: of('（12）政府采购预算明细表（需要导入）'), finds: [{ message: 'residue', at: '（需要导入）' }] },
    { name: '自评表的填写要求没有换成内容', parent: '写完的一句话', given: of('简要说明项目完成情况和取得的成效。（200字以内）'), finds: [{ message: 'residue', at: '简要说明项目完成情况和取得的成效。（200字以内）' }] },
    { name: '“例：”没有删', parent: '写完的一句话', given: of('（三）支出预算增减变化原因说明。例：'), finds: [{ message: 'residue', at: '。例：' }] },
    { name: '“作下述说明”没有删', parent: '写完的一句话', given: of('无政府性基金预算财政拨款收入支出的部门，作下述说明：'), finds: [{ message: 'residue', at: '的部门，作下述说明' }] },
    { name: '“若无则写”没有删', parent: '写完的一句话', given: of('2026年机关运行经费预算3万元。（若无，则写“本单位无机关运行经费。”）'), finds: [{ message: 'residue', at: '（若无，则写' }] },
    { name: '数没有填', parent: '写完的一句话', given: of('公务接待费3万元，占 %，比上年减少 万元。'), finds: [{ message: 'residue', at: '占 %' }] },
    { name: '“或持平”没有取舍', parent: '写完的一句话', given: of('决算数小于预算数（或与预算数持平）的主要原因是厉行节约。'), finds: [{ message: 'residue', at: '小于预算数（或与预算数持平）' }] },
    { name: '目标的提示没有删', parent: '写完的一句话', given: of('编报绩效目标的项目24个。（绩效目标管理工作情况，写明项目个数和金额）'), finds: [{ message: 'residue', at: '（绩效目标管理工作情况，写明项目个数和金额）' }] },
    { name: '“具体见表格”的要求没有删', parent: '写完的一句话', given: of('（包括总目标、年度目标，具体见表格）'), finds: [{ message: 'residue', at: '（包括总目标、年度目标，具体见表格）' }] },
    { name: '占某数的比例没有填', parent: '写完的一句话', given: of('公用经费12.30万元，占基本支出预算%，增加2.00万元。'), finds: [{ message: 'residue', at: '占基本支出预算%' }] },
    { name: '科目名称没有填', parent: '写完的一句话', given: of('一般公共服务（类）档案事务（款）（项）：支出决算为12.30万元。'), finds: [{ message: 'residue', at: '（款）（项）' }] },
    { name: '指标值的占位没有删', parent: '写完的一句话', given: of('数量指标：修缮库房（≥**平方米）≥300平方米。'), finds: [{ message: 'residue', at: '≥**' }] },
    { name: '机构情况的填写要求没有删', parent: '写完的一句话', given: of('本部分包含本单位机构设置等详细信息，有需要说明的应单独在此进行说明。'), finds: [{ message: 'residue', at: '本部分包含本单位机构设置等详细信息' }] },
    { name: '名词解释的要求没有删', parent: '写完的一句话', given: of('以下为常见名词，各单位应根据实际情况进行增减。'), finds: [{ message: 'residue', at: '单位应根据实际情况进行增减' }] },
    { name: '选填指标的要求没有删', parent: '写完的一句话', given: of('注：各单位请根据实际情况，从上述指标中选择适合的填报。'), finds: [{ message: 'residue', at: '从上述指标中选择适合的填报' }] },
    { name: '“可结合实际”的要求没有删', parent: '写完的一句话', given: of('五、其他事项（单位可结合实际情况增减相关内容）'), finds: [{ message: 'residue', at: '（单位可结合实际情况增减相关内容）' }] },
    { name: '“此处填写”没有删', parent: '写完的一句话', given: of('二、主要职能：此处填写本单位三定方案的职责。'), finds: [{ message: 'residue', at: '此处填写' }] },
    { name: '“注：请填”没有删', parent: '写完的一句话', given: of('（注：请填列全部下属馆站）'), finds: [{ message: 'residue', at: '（注：请填列' }] },
    { name: '栏目里只有填写要求', parent: '写完的一句话', given: of('（概述项目的基本情况，200字以内）'), finds: [{ message: 'residue', at: '（概述项目的基本情况，200字以内）' }] },
    { name: '写完后字数要求没有删', parent: '写完的一句话', given: of('对馆藏档案进行数字化加工。（500字以内）'), finds: [{ message: 'residue', at: '。（500字以内）' }] },
    { name: '要求概述的括号没有删', parent: '写完的一句话', given: of('（请简要说明项目实施内容和预期效益）'), finds: [{ message: 'residue', at: '（请简要说明项目实施内容和预期效益）' }] },
    { name: '名词没有解释', parent: '写完的一句话', given: of('（九）档案事业费：指……。'), finds: [{ message: 'residue', at: '：指……。' }] },
  ],
  nearMiss: [
    { name: '栏目名称中的说明', given: of('项目概况（概述项目基本情况，200字以内）') },
    { name: '说科目的级次', given: of('支出按功能分类科目（类）（款）（项）列示，公开到功能（类）（款）（项）级；占支出预算的12%，占基本支出预算12.30%。') },
    { name: '对列表的说明', given: of('现将有关情况作如下说明：本部门下属的单位保留原名称。列举的名词：指本部门……等。') },
    { name: '从名单中选择', given: of('由评审组从上述单位中选择承办单位；根据实际情况进行调整；本部分包含机构设置等信息，共三项；> **要点**；重要事项单独说明；2**3是乘方。') },
    { name: '办法中的“结合实际”', given: of('补助标准（各镇可结合实际调整），宣讲内容（结合实际案例），由馆员在此描述的基础上布展；申请填写不规范的退回。') },
    { name: '型号里的字母', given: of('购置MAXX3型扫描仪2台，X光机1台。') },
    { name: '乘号与尺寸', given: of('展柜规格为120×80厘米，共6组。') },
    { name: '隐去的姓名', given: of('经办人：王某某') },
    { name: '正常的括号', given: of('因公出国（境）费与上年持平（均为0万元），公务接待费减少（含外事接待）0.20万元。') },
    { name: '句中的括号说明', given: of('资金用于设备（包括计算机、打印机等）购置，明细（包括数量、单价）另附。') },
    { name: '栏目名后的字数', given: of('评价结论（200字以内）') },
    { name: '插图的题注', given: of('图1：收入决算结构图（饼状图）') },
    { name: '普通的“例：”说明', given: of('按往年惯例：先评审后拨付。') },
  ],
} satisfies RuleCases
