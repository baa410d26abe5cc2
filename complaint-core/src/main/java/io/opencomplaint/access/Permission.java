package io.opencomplaint.access;

/** What somebody may be allowed to do with complaints 权限. */
public enum Permission {
    /** To act, as far as the workflow lets the role 办理. */
    ACT,

    /** To see the complaint as it stands, names and contacts masked 查看. */
    READ,

    /** To see what happened to it: history, file, forms and sheets, and why its deadlines are what they are 查阅案卷. */
    READ_FILE,

    /** To see names and contacts unmasked 查看联系方式. */
    READ_CONTACTS,

    /** To see who complains in a confidential case 查看保密投诉人. */
    READ_CONFIDENTIAL,

    /** To find it, to have it listed and counted 检索. */
    SEARCH,

    /** To see statistics of all complaints of the tenant 查看统计. */
    STATISTICS,

    /** To see statistics of groups so small that they may tell of a single case 查看小样本统计. */
    SMALL_GROUPS,

    /** To take the file of a case out 导出. */
    EXPORT,

    /** To get the events of all complaints of the tenant 订阅事件. */
    FEED,

    /** To have texts erased 删除个人信息. */
    ERASE,

    /** To put a legal hold on a case, or to lift it 法律保全. */
    HOLD,

    /** To have erased what has been kept long enough, in all complaints of the tenant 执行保存期限. */
    RETAIN,

    /** To check that the history is complete and unchanged 核验完整性. */
    VERIFY
}
