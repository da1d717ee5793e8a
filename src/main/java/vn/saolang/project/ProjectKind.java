package vn.saolang.project;

/** What the acts call projects: dự án thành phần, dự án ưu tiên, mô hình điểm, làng (bản) văn hóa du lịch. */
public enum ProjectKind {
    COMPONENT,
    PRIORITY,
    PILOT_MODEL,
    TOURISM_VILLAGE;

    /** Message key of its name. */
    public String key() {
        return "project.kind." + name();
    }
}
