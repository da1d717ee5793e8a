package vn.saolang.kernel.ui;

import java.util.List;

/**
 * A whole page: a record with its template of the same name beside it.
 *
 * <p>A controller returns it; nothing else names a template.
 */
public interface Page {

    /** Message key of the title, which is also the page's first heading. */
    String titleKey();

    default List<String> titleArgs() {
        return List.of();
    }

    default Shell shell() {
        return Shell.STAFF;
    }
}
