package vn.saolang.evaluation.web.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.vote.MotionQueries.Entry;
import vn.saolang.evaluation.app.vote.MotionQueries.Votes;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.hall.LivePart;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** The votes of a meeting: put and closed at the table, cast by the members in the room. */
public record MotionsPage(Votes votes, LivePart live, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.motions.title";
    }

    public boolean table() {
        return votes.room().atTable();
    }

    public boolean chairs() {
        return votes.room().is(SeatRole.CHAIR);
    }

    public String base() {
        return "/sessions/" + votes.room().session().id();
    }

    /** The motion that is open, if any. */
    public @Nullable Entry open() {
        return votes.entries().stream()
                .filter(one -> one.motion().open())
                .findFirst()
                .orElse(null);
    }

    public List<Entry> past() {
        return votes.entries().stream().filter(one -> !one.motion().open()).toList();
    }

    /** Whether the reader's seat votes at all. */
    public boolean votes(Entry entry) {
        var seat = votes.room().seat();
        return seat != null && seat.appointed() && !(entry.motion().secret() && entry.voted());
    }

    /** What a motion may be about, by id. */
    public Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        votes.products().forEach(one -> subjects.put(one.id().toString(), one.position() + ". " + one.productName()));
        return subjects;
    }
}
