package io.opencomplaint.tck;

/** What the sheets of the finished case of {@link ClosedLoopScenario} look like. */
final class SheetTexts {

    static final String TRACKING_CHINESE =
            """
            客户投诉处理跟踪表
            投诉编号：C001
            投诉日期：2026-03-02 09:00
            客户姓名：张三
            联系方式：13800000000
            投诉内容：上个月购买的产品多次故障,售后服务不及时回应。
            1. 投诉接收：2026-03-02 09:00  clerk-1  产品多次故障
            2. 投诉分析：2026-03-02 10:10  engineer-7  压缩机磨损
            3. 解决方案制定：2026-03-02 10:30  engineer-7  维修：派遣工程师到现场排查和修复,并道歉。
            4. 方案执行：2026-03-02 10:40  engineer-7  已更换压缩机
            5. 客户确认：2026-03-02 11:00  clerk-1  满意 (5/5)：满意
            6. 投诉结案：2026-03-02 11:10  clerk-1  –
            处理结论：投诉成立
            备注：–
            """;

    static final String TRACKING_ENGLISH =
            """
            Complaint tracking sheet
            Number: C001
            Date: 2026-03-02 09:00
            Customer: 张三
            Contact: 13800000000
            Content: 上个月购买的产品多次故障,售后服务不及时回应。
            1. Received: 2026-03-02 09:00  clerk-1  产品多次故障
            2. Analysed: 2026-03-02 10:10  engineer-7  压缩机磨损
            3. Solution made: 2026-03-02 10:30  engineer-7  repair: 派遣工程师到现场排查和修复,并道歉。
            4. Executed: 2026-03-02 10:40  engineer-7  已更换压缩机
            5. Customer confirmed: 2026-03-02 11:00  clerk-1  satisfied (5/5): 满意
            6. Closed: 2026-03-02 11:10  clerk-1  –
            Outcome: upheld
            Remarks: –
            """;

    static final String RECORD_CHINESE =
            """
            投诉处理记录表
            投诉编号：C001
            投诉日期：2026-03-02 09:00
            投诉人：张三
            联系方式：13800000000
            投诉方式：电子邮件
            被投诉人：售后服务部
            联系方式：–
            投诉详情：上个月购买的产品多次故障,售后服务不及时回应。
            调查过程：
              1. 2026-03-02 10:00  engineer-7  电话了解详情
            调查结果：
              1. 2026-03-02 10:10  engineer-7  压缩机磨损
            处理措施：
              1. 2026-03-02 10:30  engineer-7  维修：派遣工程师到现场排查和修复,并道歉。
            预防措施：
              1. 2026-03-02 10:20  engineer-7  加强售后服务团队培训
            投诉结果通知：
              1. 2026-03-02 10:50  clerk-1  故障已修复
            备注：–
            相关文件：–
            """;

    static final String RECORD_ENGLISH =
            """
            Complaint record
            Number: C001
            Date: 2026-03-02 09:00
            Complainant: 张三
            Contact: 13800000000
            Channel: e-mail
            Respondent: 售后服务部
            Contact: –
            Details: 上个月购买的产品多次故障,售后服务不及时回应。
            Investigation:
              1. 2026-03-02 10:00  engineer-7  电话了解详情
            Findings:
              1. 2026-03-02 10:10  engineer-7  压缩机磨损
            Measures:
              1. 2026-03-02 10:30  engineer-7  repair: 派遣工程师到现场排查和修复,并道歉。
            Preventive measures:
              1. 2026-03-02 10:20  engineer-7  加强售后服务团队培训
            Notification of the result:
              1. 2026-03-02 10:50  clerk-1  故障已修复
            Remarks: –
            Files: –
            """;

    static final String TABLE_CHINESE =
            """
            客户投诉闭环管理表格
            投诉编号：C001
            投诉日期：2026-03-02 09:00
            客户姓名：张三
            联系方式：13800000000
            投诉方式：电子邮件
            投诉内容：上个月购买的产品多次故障,售后服务不及时回应。
            投诉类别：product/fault
            责任部门：after-sales
            责任人：engineer-7
            分配时间：2026-03-02 09:40
            处理进度：已结案
            处理过程：
              1. 2026-03-02 10:00  engineer-7  电话了解详情
              2. 2026-03-02 10:10  engineer-7  压缩机磨损
            解决方案：维修：派遣工程师到现场排查和修复,并道歉。
            预计完成时间：2026-03-04
            方案状态：已执行
            方案实施：
              1. 2026-03-02 10:40  engineer-7  已更换压缩机
            满意度：满意 (5/5)
            客户反馈：满意
            """;

    static final String TABLE_ENGLISH =
            """
            Closed-loop table
            Number: C001
            Date: 2026-03-02 09:00
            Customer: 张三
            Contact: 13800000000
            Channel: e-mail
            Content: 上个月购买的产品多次故障,售后服务不及时回应。
            Category: product/fault
            Department: after-sales
            Person: engineer-7
            Assigned at: 2026-03-02 09:40
            Progress: closed
            Measures taken:
              1. 2026-03-02 10:00  engineer-7  电话了解详情
              2. 2026-03-02 10:10  engineer-7  压缩机磨损
            Solution: repair: 派遣工程师到现场排查和修复,并道歉。
            Expected on: 2026-03-04
            State of the solution: executed
            Carried out:
              1. 2026-03-02 10:40  engineer-7  已更换压缩机
            Satisfaction: satisfied (5/5)
            Feedback: 满意
            """;

    static final String ROW_CHINESE =
            """
            客户投诉处理情况记录
            投诉编号：C001
            投诉日期：2026-03-02 09:00
            客户姓名：张三
            投诉内容：上个月购买的产品多次故障,售后服务不及时回应。
            处理方式：
              1. 2026-03-02 10:30  engineer-7  维修：派遣工程师到现场排查和修复,并道歉。
            处理结果：
              1. 2026-03-02 10:40  engineer-7  已更换压缩机
            满意度：满意 (5/5)
            """;

    static final String ROW_ENGLISH =
            """
            Complaint register
            Number: C001
            Date: 2026-03-02 09:00
            Customer: 张三
            Content: 上个月购买的产品多次故障,售后服务不及时回应。
            Handling:
              1. 2026-03-02 10:30  engineer-7  repair: 派遣工程师到现场排查和修复,并道歉。
            Result:
              1. 2026-03-02 10:40  engineer-7  已更换压缩机
            Satisfaction: satisfied (5/5)
            """;

    private SheetTexts() {}
}
