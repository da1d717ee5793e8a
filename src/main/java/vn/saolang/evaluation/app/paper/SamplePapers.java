package vn.saolang.evaluation.app.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.sample.SampleQueries;
import vn.saolang.evaluation.app.sample.SampleQueries.Kept;
import vn.saolang.evaluation.app.sample.SampleQueries.OfSession;
import vn.saolang.evaluation.app.sample.SampleQueries.Piece;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleMove;
import vn.saolang.evaluation.model.sample.SampleState;
import vn.saolang.evaluation.model.sample.SampleUnit;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.sample.LabelSheet;
import vn.saolang.papers.sample.LabelSheet.Label;
import vn.saolang.papers.sample.SampleEndingMinutes;
import vn.saolang.papers.sample.SampleHandoverMinutes;
import vn.saolang.papers.sample.SampleList;

/** Labels of samples, and the papers of their coming and going. */
@Component
public class SamplePapers {

    private final SampleQueries queries;
    private final Letterhead letterhead;
    private final String base;

    SamplePapers(
            SampleQueries queries,
            Letterhead letterhead,
            @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.queries = queries;
        this.letterhead = letterhead;
        this.base = base;
    }

    /** A label for each piece of a lot. */
    public LabelSheet labels(Actor actor, UUID lotId) {
        SampleLot lot = queries.lot(actor, lotId);
        Candidate candidate = queries.of(actor, lot.candidate()).candidate();
        return new LabelSheet(
                "Nhãn mẫu " + lot.name(),
                lot.receivedOn(),
                labels(
                        lot,
                        candidate.productName(),
                        Objects.requireNonNullElse(candidate.productCode(), candidate.entityName()),
                        ""));
    }

    /** A label for each stored piece of a session's products. */
    public LabelSheet labels(Actor actor, SessionId session) {
        OfSession samples = queries.ofSession(actor, session);
        LocalDate day = samples.room().session().heldOn();
        List<Label> labels = new ArrayList<>();
        for (SampleLot lot : samples.lots()) {
            int place = samples.shelves().indexOf(samples.shelfOf(lot)) + 1;
            String told = "Họp " + PaperWords.day(day) + ", số " + place;
            labels.addAll(labels(
                    lot,
                    samples.shelfOf(lot).productName(),
                    samples.shelfOf(lot).entityName(),
                    told));
        }
        return new LabelSheet("Nhãn mẫu của phiên họp", day, labels);
    }

    private List<Label> labels(SampleLot lot, String product, String about, String session) {
        List<Label> labels = new ArrayList<>();
        for (SampleUnit unit : lot.units()) {
            if (unit.state() == SampleState.STORED) {
                List<String> lines = new ArrayList<>(List.of(product, about));
                if (!session.isEmpty()) {
                    lines.add(session);
                }
                labels.add(new Label(lot.nameOf(unit), lines, base + "/samples/units/" + unit.id(), false));
            }
        }
        return labels;
    }

    /** Minutes of what one candidate handed in; @throws NotFound before anything came. */
    public Paper receipt(Actor actor, UUID id) {
        Kept kept = queries.of(actor, id);
        if (kept.lots().isEmpty()) {
            throw new NotFound("samples of candidate " + id);
        }
        Candidate candidate = kept.candidate();
        LocalDate day = kept.lots().getLast().receivedOn();
        return new SampleHandoverMinutes(
                        office(candidate.scope(), day),
                        candidate.productName(),
                        candidate.productCode(),
                        candidate.entityName(),
                        letterhead.office(candidate.scope()),
                        kept.lots().stream().map(SamplePapers::line).toList())
                .paper();
    }

    private Issue office(String scope, LocalDate day) {
        return letterhead.agency(scope, new Decision(null, day, null));
    }

    private static SampleHandoverMinutes.Line line(SampleLot lot) {
        String condition =
                switch (lot.condition()) {
                    case GOOD -> "Nguyên vẹn";
                    case DAMAGED -> "Bao bì hư hại";
                    case SPOILED -> "Sản phẩm hư hỏng";
                };
        List<String> remarks = new ArrayList<>();
        if (!lot.remark().isEmpty()) {
            remarks.add(lot.remark());
        }
        if (lot.pieces() != lot.expected()) {
            remarks.add("Lý do khác số " + lot.expected() + " mẫu theo quy định: " + lot.difference());
        }
        return new SampleHandoverMinutes.Line(
                lot.name(),
                lot.pieces(),
                lot.receivedOn(),
                condition,
                lot.batch(),
                lot.expiresOn(),
                lot.storage(),
                lot.handedBy(),
                lot.receiver(),
                String.join("; ", remarks));
    }

    /** The list of a session's samples. */
    public Paper list(Actor actor, SessionId id) {
        OfSession samples = queries.ofSession(actor, id);
        Session session = samples.room().session();
        return new SampleList(
                        office(session.scope(), session.heldOn()),
                        session.heldOn(),
                        samples.shelves().stream()
                                .map(one -> new SampleList.Line(
                                        one.productName(),
                                        one.entityName(),
                                        one.received(),
                                        one.used(),
                                        one.returned(),
                                        one.disposed(),
                                        one.stored()))
                                .toList())
                .paper();
    }

    /** Minutes of what was returned and disposed of, pieces that went together on one line. */
    public Paper ending(Actor actor, SessionId id) {
        OfSession samples = queries.ofSession(actor, id);
        Session session = samples.room().session();
        Map<List<Object>, List<Piece>> together = new LinkedHashMap<>();
        for (SampleLot lot : samples.lots()) {
            for (SampleUnit unit : lot.units()) {
                if (unit.state() == SampleState.RETURNED || unit.state() == SampleState.DISPOSED) {
                    List<Object> key = List.of(lot.candidate(), unit.state(), unit.movedOn(), unit.detail());
                    together.computeIfAbsent(key, _ -> new ArrayList<>()).add(queries.piece(actor, unit.id()));
                }
            }
        }
        List<SampleEndingMinutes.Line> lines =
                together.values().stream().map(SamplePapers::ended).toList();
        LocalDate last = lines.stream()
                .map(SampleEndingMinutes.Line::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
        int left = samples.lots().stream()
                .mapToInt(lot -> lot.count(SampleState.STORED))
                .sum();
        return new SampleEndingMinutes(office(session.scope(), session.heldOn()), session.heldOn(), last, lines, left)
                .paper();
    }

    private static SampleEndingMinutes.Line ended(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        SampleMove move = first.moves().getLast();
        return new SampleEndingMinutes.Line(
                first.candidate().productName(),
                String.join(", ", pieces.stream().map(Piece::name).toList()),
                pieces.size(),
                first.unit().state() == SampleState.RETURNED,
                move.on(),
                move.detail(),
                move.witnesses());
    }
}
