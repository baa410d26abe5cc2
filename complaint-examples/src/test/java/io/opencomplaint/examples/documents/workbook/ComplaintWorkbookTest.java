package io.opencomplaint.examples.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AddEntry;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.Cases;
import io.opencomplaint.examples.documents.Form;
import io.opencomplaint.examples.documents.RegisterTable;
import io.opencomplaint.examples.documents.UnfinishedTable;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.Criteria;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What another library reads in the sheets, cell by cell with its type. */
class ComplaintWorkbookTest {

    private final Cases cases = new Cases();
    private final ComplaintDesk desk = cases.desk();

    @Test
    void theRegisterHasTheColumnsOfS4WithDaysAsDays() throws IOException {
        cases.repaired();
        cases.reinstalled();
        cases.received("new", "王五", "Nobody calls back", "2026-03-10T23:59");
        try (XSSFWorkbook workbook =
                Read.written(RegisterTable.in(Read.ENGLISH), RegisterTable.rows(desk, Criteria.any()), Read.ENGLISH)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Register");
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .containsExactly(
                            List.of(
                                    "Number",
                                    "Date",
                                    "Customer",
                                    "Content",
                                    "Handled on",
                                    "Handling",
                                    "Result on",
                                    "Result",
                                    "Satisfaction"),
                            List.of(
                                    "C001",
                                    "yyyy-mm-dd 2026-03-02T00:00",
                                    "张三",
                                    "上个月购买的产品多次故障，售后服务不及时回应。",
                                    "yyyy-mm-dd 2026-03-03T00:00",
                                    "repair: 派遣工程师到现场排查和修复，并道歉。",
                                    "yyyy-mm-dd 2026-03-04T00:00",
                                    "工程师修复了产品故障，并作了解释和培训。",
                                    "satisfied (5/5)"),
                            List.of(
                                    "C002",
                                    "yyyy-mm-dd 2026-03-06T00:00",
                                    "李四",
                                    "交付员对产品进行了错误的安装，使用困难。",
                                    "yyyy-mm-dd 2026-03-07T00:00",
                                    "2026-03-06 安排专业技术团队重新安装产品。\n2026-03-07 compensation 200.00 CNY: 道歉并赔偿。",
                                    "yyyy-mm-dd 2026-03-09T00:00",
                                    "重新安装后使用正常，已支付赔偿。",
                                    "not satisfied (2/5)"),
                            List.of(
                                    "new",
                                    "yyyy-mm-dd 2026-03-10T00:00",
                                    "王五",
                                    "Nobody calls back",
                                    "",
                                    "",
                                    "",
                                    "",
                                    ""));
        }
    }

    @Test
    void theRegisterInChinese() throws IOException {
        cases.repaired();
        try (XSSFWorkbook workbook =
                Read.written(RegisterTable.in(Read.CHINESE), RegisterTable.rows(desk, Criteria.any()), Read.CHINESE)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("登记表");
            List<List<String>> cells = Read.cells(workbook.getSheetAt(0));
            assertThat(cells.get(0))
                    .containsExactly("投诉编号", "投诉日期", "客户姓名", "投诉内容", "处理日期", "处理方式", "办结日期", "处理结果", "满意度");
            assertThat(cells.get(1)).contains("维修：派遣工程师到现场排查和修复，并道歉。", "满意 (5/5)");
        }
    }

    @Test
    void unfinishedOnesWithWhoHasThemAndHowLateTheyAre() throws IOException {
        cases.repaired();
        cases.reinstalled();
        ComplaintId late = cases.received("late", "A", "Late", "2026-03-10T10:00");
        cases.handled(late, "delivery/late", "2026-03-10T11:00");
        cases.received("today", "B", "Since this morning", "2026-03-17T10:00");
        cases.received("midnight", "C", "Not yet", "2026-03-19T00:00");
        try (XSSFWorkbook workbook = Read.written(
                UnfinishedTable.in(Read.ENGLISH, Cases.NOW), UnfinishedTable.rows(desk, Cases.NOW), Read.ENGLISH)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Unfinished");
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .containsExactly(
                            List.of(
                                    "Number",
                                    "Category",
                                    "Received",
                                    "Progress",
                                    "Priority",
                                    "Department",
                                    "Person",
                                    "Due",
                                    "Days overdue"),
                            List.of(
                                    "C002",
                                    "delivery / installation",
                                    "yyyy-mm-dd 2026-03-06T00:00",
                                    "under investigation",
                                    "",
                                    "after-sales",
                                    "engineer-7",
                                    "",
                                    ""),
                            List.of(
                                    "C003",
                                    "delivery / late",
                                    "yyyy-mm-dd 2026-03-10T00:00",
                                    "under investigation",
                                    "",
                                    "after-sales",
                                    "engineer-7",
                                    "yyyy-mm-dd hh:mm 2026-03-13T10:00",
                                    "#,##0 7"),
                            List.of(
                                    "today",
                                    "",
                                    "yyyy-mm-dd 2026-03-17T00:00",
                                    "received",
                                    "",
                                    "",
                                    "",
                                    "yyyy-mm-dd hh:mm 2026-03-20T10:00",
                                    "#,##0 0"),
                            List.of(
                                    "midnight",
                                    "",
                                    "yyyy-mm-dd 2026-03-19T00:00",
                                    "received",
                                    "",
                                    "",
                                    "",
                                    "yyyy-mm-dd 2026-03-21T00:00",
                                    ""));
        }
    }

    @Test
    void theTrackingSheetHasItsSixStagesWithTimePersonAndOutcome() throws IOException {
        ComplaintId id = cases.repaired();
        Form form = Form.tracking(desk.file(id).trackingSheet(), Read.ENGLISH);
        try (XSSFWorkbook workbook = Read.written(form, Read.ENGLISH)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Tracking sheet C001");
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .containsExactly(
                            List.of("Item", "Content", "Person", "Time"),
                            List.of("Number", "C001", "", ""),
                            List.of("Date", "yyyy-mm-dd hh:mm 2026-03-02T09:00", "", ""),
                            List.of("Customer", "张三", "", ""),
                            List.of("Contact", "+86 138 0013 8000", "", ""),
                            List.of("Content", "上个月购买的产品多次故障，售后服务不及时回应。", "", ""),
                            stage("1. Received", "产品故障", "2026-03-02T09:00"),
                            stage("2. Analysed", "电源模块存在批次缺陷。", "2026-03-03T10:00"),
                            stage("3. Solution made", "repair: 派遣工程师到现场排查和修复，并道歉。", "2026-03-03T11:00"),
                            stage("4. Executed", "工程师修复了产品故障，并作了解释和培训。", "2026-03-04T15:30"),
                            stage("5. Customer confirmed", "satisfied (5/5): 满意，愿意继续合作。", "2026-03-05T09:00"),
                            stage("6. Closed", "closed", "2026-03-05T09:30"),
                            List.of("Outcome", "upheld", "", ""),
                            List.of("Remarks", "", "", ""));
        }
    }

    @Test
    void theRecordHasFindingsMeasuresPreventionAndFiles() throws IOException {
        ComplaintId id = cases.repaired();
        Form form = Form.record(desk.file(id).record(), Read.CHINESE);
        try (XSSFWorkbook workbook = Read.written(form, Read.CHINESE)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("处理记录表 C001");
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .containsExactly(
                            List.of("项目", "内容", "经办人", "时间"),
                            List.of("投诉编号", "C001", "", ""),
                            List.of("投诉日期", "yyyy-mm-dd hh:mm 2026-03-02T09:00", "", ""),
                            List.of("投诉人", "张三", "", ""),
                            List.of("联系方式", "+86 138 0013 8000", "", ""),
                            List.of("投诉方式", "电话", "", ""),
                            List.of("被投诉人", "售后服务部", "", ""),
                            List.of("联系方式", "", "", ""),
                            List.of("投诉详情", "上个月购买的产品多次故障，售后服务不及时回应。", "", ""),
                            stage("调查过程", "电话核实购买记录。", "2026-03-02T14:00"),
                            stage("调查结果", "电源模块存在批次缺陷。", "2026-03-03T10:00"),
                            stage("处理措施", "维修：派遣工程师到现场排查和修复，并道歉。", "2026-03-03T11:00"),
                            stage("预防措施", "更换该批次电源模块。", "2026-03-04T16:00"),
                            stage("投诉结果通知", "故障已修复，致以诚挚的道歉。", "2026-03-04T16:30"),
                            List.of("备注", "", "", ""),
                            List.of("相关文件", "invoice-4711.jpg\nimage/jpeg  20480字节", "", ""));
        }
    }

    @Test
    void severalEntriesOfAKindAreNumbered() throws IOException {
        ComplaintId id = cases.repaired();
        cases.act(AddEntry.note(id, "First"), "2026-03-05T10:00");
        cases.act(AddEntry.note(id, "Second"), "2026-03-05T11:00");
        Form form = Form.tracking(desk.file(id).trackingSheet(), Read.ENGLISH);
        try (XSSFWorkbook workbook = Read.written(form, Read.ENGLISH)) {
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .endsWith(
                            stage("Remarks 1", "First", "2026-03-05T10:00"),
                            stage("Remarks 2", "Second", "2026-03-05T11:00"));
        }
    }

    @Test
    void aRegisterOfNothingHasItsHeader() throws IOException {
        try (XSSFWorkbook workbook =
                Read.written(RegisterTable.in(Read.ENGLISH), Collections.emptyIterator(), Read.ENGLISH)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(Read.cells(workbook.getSheetAt(0))).hasSize(1);
        }
    }

    private static List<String> stage(String stage, String content, String time) {
        return List.of(stage, content, "engineer-7", "yyyy-mm-dd hh:mm " + time);
    }
}
