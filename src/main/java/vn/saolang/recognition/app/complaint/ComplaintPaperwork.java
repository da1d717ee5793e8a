package vn.saolang.recognition.app.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.complaint.ComplaintPapers;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.model.complaint.Complaint;

/** Fills the papers of a complaint; what nobody gave yet prints as dots. */
@Component
public class ComplaintPaperwork {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Offices offices;
    private final MessageSource messages;
    private final VietnamTime time;

    ComplaintPaperwork(Offices offices, MessageSource messages, VietnamTime time) {
        this.offices = offices;
        this.messages = messages;
        this.time = time;
    }

    /**
     * A paper by its name in addresses.
     *
     * @throws NotFound when the complaint has no such paper
     */
    public Paper paper(Complaint one, String name) {
        return switch (name) {
            case "letter" ->
                new ComplaintPapers.Letter(
                                offices.signerTitle(one.scope(), one.filedOn()),
                                subject(one),
                                null,
                                one.filedOn(),
                                one.text(),
                                one.obstacle())
                        .paper();
            case "answer" -> answer(one);
            case "dialogue" -> dialogue(one);
            case "settlement" -> settlement(one);
            default -> throw new NotFound("paper " + name);
        };
    }

    private Paper answer(Complaint one) {
        Complaint.Accepted accepted = one.accepted();
        LocalDate due = accepted == null ? null : accepted.due();
        LocalDate on = accepted == null ? null : accepted.on();
        return new ComplaintPapers.Answer(
                        issue(one, null, "TB-UBND", on, null), subject(one), one.filedOn(), due, one.refusedFor())
                .paper();
    }

    private Paper dialogue(Complaint one) {
        Complaint.Dialogue done = one.dialogue();
        return new ComplaintPapers.Dialogue(
                        issue(one, null, "BB-ĐT", done == null ? null : done.on(), null),
                        subject(one),
                        done == null ? null : done.on(),
                        done == null ? null : done.text())
                .paper();
    }

    private Paper settlement(Complaint one) {
        Complaint.Settlement done = one.settlement();
        Complaint.Dialogue talk = one.dialogue();
        LocalDate on = done == null ? null : done.on();
        String finding = done == null
                ? "……"
                : messages.getMessage("recognition.complaint.outcome." + done.outcome(), null, Locale.of("vi"));
        return new ComplaintPapers.Settlement(
                        issue(
                                one,
                                done == null ? null : done.number(),
                                one.symbol(),
                                on,
                                done == null ? null : done.signer()),
                        offices.signerTitle(one.scope(), Objects.requireNonNullElse(on, time.today())),
                        subject(one),
                        finding,
                        done == null ? "……" : done.text(),
                        talk == null ? null : talk.on(),
                        one.againUntil())
                .paper();
    }

    private Issue issue(
            Complaint one, @Nullable String number, String symbol, @Nullable LocalDate day, @Nullable String signer) {
        return new Issue(
                null,
                offices.issuer(one.scope()),
                number,
                symbol,
                offices.place(one.scope()),
                day,
                offices.signature(one.scope()),
                signer);
    }

    private static ComplaintPapers.Subject subject(Complaint one) {
        String kind = one.subject().about() == Complaint.About.NOTICE ? "Thông báo" : "Quyết định";
        return new ComplaintPapers.Subject(
                one.entityName(),
                one.subject().product(),
                "%s số %s ngày %s"
                        .formatted(
                                kind,
                                one.subject().title(),
                                DAY.format(one.subject().day())));
    }
}
