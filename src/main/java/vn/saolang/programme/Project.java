package vn.saolang.programme;

import org.jspecify.annotations.Nullable;

/** A project an act names: COMPONENT (dự án thành phần), PRIORITY (dự án ưu tiên) or MODEL (mô hình ưu tiên). */
public record Project(
        Kind kind, OfficeLevel level, String name, @Nullable Integer quantity, String source) {

    /** What the act calls it. */
    public enum Kind {
        COMPONENT,
        PRIORITY,
        MODEL;

        /** Message key of its name. */
        public String key() {
            return "programme.project." + name();
        }
    }
}
