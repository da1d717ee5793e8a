package vn.saolang.audit.web;

import vn.saolang.audit.Entry;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/** The log of acts, newest first. */
public record AuditPage(Paged<Entry> entries, String subject) implements Page {

    @Override
    public String titleKey() {
        return "audit.title";
    }
}
