/** The statement of a project with its seven parts in their order, as a budget of 2026 prints it; ends with a line break. */
export const PROJECT_STATEMENT = `档案修复项目经费情况说明
一、项目概述
修复破损档案。
二、立项依据
档案工作规划。
三、实施主体
明州市青川区档案局
四、实施方案
按计划分批修复。
五、实施周期
2026年1月1日-2026年12月31日
六、年度预算安排
20.00万元
七、绩效目标
修复档案2000卷。
`
