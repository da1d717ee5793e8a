package vn.saolang.producer.web.succession;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.model.succession.Act;

/** Successions of the account's entities, or those that wait for its office. */
public record SuccessionsPage(List<Line> lines, boolean producer) implements Page {

    /** A succession with the names of both sides. */
    public record Line(Act act, String from, String to) {}

    @Override
    public String titleKey() {
        return "producer.successions.title";
    }
}
