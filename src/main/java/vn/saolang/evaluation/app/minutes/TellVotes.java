package vn.saolang.evaluation.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.minutes.LogStore;

/** What was put to the vote and what came of it: counts, and the names of an open vote. */
@Component
class TellVotes {

    private final LogStore log;

    TellVotes(LogStore log) {
        this.log = log;
    }

    /** The motions about a product, or – null – about none, one a line. */
    List<String> about(List<Motion> motions, @Nullable UUID product) {
        return motions.stream()
                .filter(one -> Objects.equals(one.product(), product))
                .map(this::line)
                .toList();
    }

    private String line(Motion motion) {
        if (!motion.closed()) {
            return "“" + motion.question() + "”: không biểu quyết nữa. Lý do: " + log.reason(motion.id());
        }
        return "“%s” (%s): %d tán thành, %d không tán thành, %d không có ý kiến trên %d thành viên tham gia; %s%s"
                .formatted(
                        motion.question(),
                        motion.secret() ? "bỏ phiếu kín" : "biểu quyết công khai",
                        motion.inFavour(),
                        motion.against(),
                        motion.abstained(),
                        motion.takingPart(),
                        motion.carried() ? "được thông qua" : "không được thông qua",
                        names(motion));
    }

    private String names(Motion motion) {
        List<LogStore.Voice> voices = log.voices(motion.id());
        List<String> told = new ArrayList<>();
        add(told, "Tán thành", voices, Choice.FOR);
        add(told, "Không tán thành", voices, Choice.AGAINST);
        add(told, "Không có ý kiến", voices, Choice.ABSTAIN);
        return told.isEmpty() ? "" : ". " + String.join(". ", told);
    }

    private static void add(List<String> told, String title, List<LogStore.Voice> voices, Choice choice) {
        String names = voices.stream()
                .filter(one -> one.choice() == choice)
                .map(LogStore.Voice::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            told.add(title + ": " + names);
        }
    }
}
