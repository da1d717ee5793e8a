package vn.saolang.regulation.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.CriteriaSet.Part;
import vn.saolang.regulation.CriteriaSet.Section;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/**
 * What a set says, in one hash: every word, point and mark, but not the layout or the comments of its file. A set in use keeps
 * its fingerprint for ever.
 */
public final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    /** SHA-256 in lower-case hex of the set's content. */
    public static String of(CriteriaSet set) {
        Fingerprint print = new Fingerprint();
        print.line(set.code(), set.number(), set.name(), set.regulation(), set.group(), set.subgroup(), set.tourism());
        set.cases().forEach(one -> print.line("case", one.code(), one.name()));
        set.knockOuts().forEach(ground -> print.line("out", ground.code(), ground.text()));
        for (Part part : set.parts()) {
            print.line("part", part.code(), part.name(), part.maxPoints().toPlainString());
            for (Section section : part.sections()) {
                print.line(
                        "section",
                        section.code(),
                        section.name(),
                        section.maxPoints().toPlainString());
                section.criteria().forEach(print::add);
            }
        }
        return print.hash();
    }

    private void add(Criterion criterion) {
        line(
                "criterion",
                criterion.code(),
                criterion.name(),
                criterion.maxPoints().toPlainString());
        line(criterion.onlyWithStory(), criterion.bindsOnly(), criterion.notes());
        for (Option option : criterion.options()) {
            line(option.index(), option.text(), option.points().toPlainString(), option.star(), option.caseCode());
        }
        criterion.children().forEach(this::add);
    }

    private void line(@Nullable Object... fields) {
        for (Object field : fields) text.append(field).append('\u001f');
        text.append('\n');
    }

    private String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
