package vn.saolang.evaluation.app.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.reasons.ReasonsQueries.Desk;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.reasons.Anonymity;
import vn.saolang.evaluation.model.reasons.Letter;
import vn.saolang.evaluation.model.reasons.Letter.Remark;
import vn.saolang.evaluation.model.reasons.Shuffle;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.reasons.LetterStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/**
 * Secretary or office drafts the letter from the sheets' comments, edits it, and releases it. What names a member or an
 * agency is never released (26/2026 Điều 4.2, 7.3g).
 */
@Component
public class WriteReasons {

    private static final int LONGEST = 20_000;

    private final ReasonsQueries queries;
    private final LetterStore letters;
    private final SheetStore sheets;
    private final Events events;
    private final VietnamTime time;

    WriteReasons(ReasonsQueries queries, LetterStore letters, SheetStore sheets, Events events, VietnamTime time) {
        this.queries = queries;
        this.letters = letters;
        this.sheets = sheets;
        this.events = events;
        this.time = time;
    }

    /** Gathers the comments of the finished sheets; a letter already drafted stays as it is. */
    @Transactional
    public void draft(Actor actor, SessionId session, UUID product) {
        Desk desk = queries.desk(actor, session, product);
        UUID id = UUID.randomUUID();
        List<Remark> remarks = remarks(id, desk.set(), sheets.finished(product));
        if (letters.insert(id, desk.result().id(), remarks, actor.account(), time.now())) {
            publish(actor, session, "ReasonsDrafted", product);
        }
    }

    private static List<Remark> remarks(UUID salt, CriteriaSet set, List<Sheet> finished) {
        List<Remark> remarks = new ArrayList<>();
        Stream<String> codes = Stream.concat(set.leaves().stream().map(Criterion::code), Stream.of(""));
        codes.forEach(code -> {
            List<String> texts = finished.stream()
                    .map(sheet -> code.isEmpty()
                            ? sheet.comment()
                            : sheet.answer(code).comment())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            Shuffle.of(salt, texts).forEach(text -> remarks.add(new Remark(remarks.size() + 1, code, text, true)));
        });
        return remarks;
    }

    /**
     * Keeps the comments as edited.
     *
     * @param version at which the draft was read
     * @param edited by position; a comment that is not among them stays as it is
     */
    @Transactional
    public void save(Actor actor, SessionId session, UUID product, int version, Map<Integer, Remark> edited) {
        write(draftOf(actor, session, product), version, edited);
        publish(actor, session, "ReasonsEdited", product);
    }

    private void write(Letter letter, int version, Map<Integer, Remark> edited) {
        List<Refusal> defects = edited.values().stream()
                .filter(one -> one.text().length() > LONGEST)
                .map(one -> Refusal.of("evaluation.COMMENT_LONG", "text-" + one.position()))
                .toList();
        Verdict.of(defects).orThrow();
        letters.touch(letter.id(), version);
        letter.remarks().stream()
                .filter(one -> edited.containsKey(one.position()))
                .forEach(one -> {
                    Remark now = edited.getOrDefault(one.position(), one);
                    letters.change(letter.id(), new Remark(one.position(), one.criterion(), now.text(), now.kept()));
                });
    }

    /**
     * Keeps the comments as edited and releases the letter; the road map stands as of today.
     *
     * @throws vn.saolang.kernel.RefusedException naming every kept comment that gives somebody away
     */
    @Transactional
    public void release(Actor actor, SessionId session, UUID product, int version, Map<Integer, Remark> edited) {
        write(draftOf(actor, session, product), version, edited);
        Desk desk = queries.desk(actor, session, product);
        List<Anonymity.Person> people = ReasonsQueries.people(desk.room().council());
        Letter letter = java.util.Objects.requireNonNull(desk.letter());
        List<Refusal> defects = new ArrayList<>();
        for (Remark one : letter.remarks()) {
            List<String> traces = one.kept() ? Anonymity.traces(one.text(), people) : List.of();
            if (!traces.isEmpty()) {
                defects.add(Refusal.of(
                                "evaluation.COMMENT_NAMES",
                                "text-" + one.position(),
                                Integer.toString(one.position()),
                                String.join(", ", traces))
                        .citing("26/2026 Điều 4.2"));
            }
        }
        Verdict.of(defects).orThrow();
        letters.release(letter.id(), desk.preview().roadMap(), actor.account(), time.now());
        publish(actor, session, "ReasonsReleased", product);
    }

    private Letter draftOf(Actor actor, SessionId session, UUID product) {
        Letter letter = queries.desk(actor, session, product).letter();
        if (letter == null) {
            throw new NotFound("reasons of product " + product);
        }
        if (letter.released()) {
            throw new Stale("reasons of product " + product);
        }
        return letter;
    }

    private void publish(Actor actor, SessionId session, String what, UUID product) {
        events.publish(actor, new SessionStep(what, session, Map.of("product", product.toString())));
    }
}
