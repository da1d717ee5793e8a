package vn.saolang.training.model.trainer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/**
 * A trainer or artisan as typed.
 *
 * @param title degree or honour, e.g. "Nghệ nhân ưu tú"
 * @param craft what an artisan makes
 * @param contents codes of the framework that they teach
 * @param record what they did before, in words
 */
public record TrainerDraft(
        @Nullable TrainerKind kind,
        String name,
        String title,
        String agency,
        String craft,
        List<String> contents,
        String phone,
        String record) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 300;
    private static final int LONGEST_RECORD = 2000;

    public TrainerDraft {
        contents = List.copyOf(contents);
        name = name.strip().replaceAll("\\s+", " ");
        title = title.strip();
        agency = agency.strip();
        craft = craft.strip();
        phone = phone.replaceAll("[\\s.()-]", "");
        record = record.strip();
    }

    /** Every defect. */
    public List<Refusal> defects() {
        List<Refusal> defects = new ArrayList<>();
        if (kind == null) {
            defects.add(Refusal.of("training.TRAINER_KIND", "kind"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            defects.add(Refusal.of("training.NAME", "name", Integer.toString(LONGEST_NAME)));
        }
        if (kind == TrainerKind.ARTISAN && craft.isEmpty()) {
            defects.add(Refusal.of("training.CRAFT", "craft"));
        }
        if (kind == TrainerKind.TRAINER && contents.isEmpty()) {
            defects.add(Refusal.of("training.CONTENT_MISSING", "contents"));
        }
        if (!phone.isEmpty() && !phone.matches("\\+?\\d{9,14}")) {
            defects.add(Refusal.of("training.PHONE", "phone"));
        }
        tooLong("title", title, LONGEST, defects);
        tooLong("agency", agency, LONGEST, defects);
        tooLong("craft", craft, LONGEST, defects);
        tooLong("record", record, LONGEST_RECORD, defects);
        return defects;
    }

    private static void tooLong(String field, String text, int most, List<Refusal> defects) {
        if (text.length() > most) {
            defects.add(Refusal.of("training.TOO_LONG", field, Integer.toString(most)));
        }
    }
}
