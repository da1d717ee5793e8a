package vn.saolang.regulation.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.regulation.law.LawText;

/** An act word for word, each clause under its own address. */
record LawPage(LawText text) implements Page {

    @Override
    public String titleKey() {
        return "regulation.law.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(text.act());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** Paragraphs of a text. */
    static List<String> paragraphs(String words) {
        return words.lines().toList();
    }
}
