/** An invented 项目支出绩效自评表 in which everything agrees, as a text file with tabs: rate 97.28 %, weights 100, scores 97.23. */
export const selfEvaluationForm = (name: string): string => `2023年度项目支出绩效自评表

项目名称\t${name}\t\t\t\t\t\t\t
主管部门\t云河县文化局\t\t\t实施单位\t云河县图书馆\t\t\t
项目资金（万元）\t\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分
\t年度资金总额\t\t80.00\t100.00\t97.28\t10\t97.28%\t9.73
\t其中：财政拨款\t\t80.00\t90.00\t87.28\t—\t96.98%\t—
\t上年结转资金\t\t0.00\t10.00\t10.00\t—\t100.00%\t—
\t其他资金\t\t0.00\t0.00\t0.00\t—\t\t—
年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t\t
\t开展阅读活动。\t\t\t\t已全部开展。\t\t\t
绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
\t产出指标（50分）\t数量指标\t阅读活动场次\t≥40场\t43场\t30\t30\t
\t\t质量指标\t图书上架合格率\t≥98%\t99%\t20\t19\t个别延迟
\t效益指标（30分）\t社会效益指标\t阅读氛围\t明显提升\t达成预期指标\t30\t28.5\t仍可提升
\t满意度指标（10分）\t服务对象满意度指标\t读者满意度\t≥90%\t95%\t10\t10\t
总分\t\t\t\t\t\t100\t97.23\t
`
