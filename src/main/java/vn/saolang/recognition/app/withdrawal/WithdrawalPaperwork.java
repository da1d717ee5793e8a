package vn.saolang.recognition.app.withdrawal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.withdrawal.WithdrawalPapers;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.model.withdrawal.Basis;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.model.withdrawal.Verification;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.Withdrawal.Numbered;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Fills the papers of a case of withdrawal; what nobody gave yet prints as dots. */
@Component
public class WithdrawalPaperwork {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEAD_OF_OFFICE = List.of("THỦ TRƯỞNG CƠ QUAN");

    private final Offices offices;
    private final Territory territory;
    private final MessageSource messages;
    private final VietnamTime time;

    WithdrawalPaperwork(Offices offices, Territory territory, MessageSource messages, VietnamTime time) {
        this.offices = offices;
        this.territory = territory;
        this.messages = messages;
        this.time = time;
    }

    /**
     * A paper of the case by its name in addresses.
     *
     * @throws NotFound when the case has no such paper
     */
    public Paper paper(Withdrawal one, String name) {
        return switch (name) {
            case "confirmation" -> confirmation(one);
            case "minutes" -> minutes(one);
            case "forwarding" -> forwarding(one);
            case "submission" -> submission(one);
            case "decision" -> decision(one);
            default -> throw new NotFound("paper " + name);
        };
    }

    private Paper confirmation(Withdrawal one) {
        if (one.basis().kind() != Basis.Kind.STOPPED || one.commune() == null) {
            throw new NotFound("paper confirmation");
        }
        String commune = territory.get(UnitRef.parse(one.commune())).name();
        Issue issue = new Issue(
                null,
                "Ủy ban nhân dân " + commune,
                one.basis().number().split("/", 2)[0],
                one.basis().number().contains("/") ? one.basis().number().split("/", 2)[1] : "GXN-UBND",
                territory.get(UnitRef.parse(one.commune())).bareName(),
                one.basis().day(),
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                null);
        return new WithdrawalPapers.StoppedProduction(
                        issue, subject(one), one.basis().text())
                .paper();
    }

    private Paper minutes(Withdrawal one) {
        Verification done = one.verification();
        Issue issue = office(one.desk(), null, "BB-VPĐP", null);
        return new WithdrawalPapers.Minutes(
                        issue,
                        subject(one),
                        because(one),
                        done == null ? null : done.day(),
                        done == null ? null : done.place(),
                        done == null ? null : done.findings(),
                        done == null ? null : done.heard())
                .paper();
    }

    private Paper forwarding(Withdrawal one) {
        Numbered letter = one.forwarded();
        if (one.atCompetentDesk() && letter == null) {
            throw new NotFound("paper forwarding");
        }
        String[] number = letter == null ? new String[] {null} : letter.number().split("/", 2);
        String from = one.scope().equals(Level.COUNTRY) ? one.province() : Level.COUNTRY;
        Issue issue = office(
                from,
                number[0],
                number.length == 2 ? Objects.requireNonNull(number[1]) : "VPĐP",
                letter == null ? null : letter.day());
        return new WithdrawalPapers.Forwarding(
                        issue, offices.office(one.scope(), time.today()), subject(one), because(one))
                .paper();
    }

    private Paper submission(Withdrawal one) {
        Numbered given = one.submission();
        Verification done = one.verification();
        boolean central = Level.ofScope(one.scope()) == Level.CENTRAL;
        LocalDate day = given == null ? null : given.day();
        return new WithdrawalPapers.Submission(
                        office(
                                one.scope(),
                                given == null ? null : given.number(),
                                central ? "TTr-BNNMT" : "TTr-VPĐP",
                                day),
                        offices.signerTitle(one.scope(), Objects.requireNonNullElse(day, time.today())),
                        subject(one),
                        because(one),
                        done == null ? null : done.findings(),
                        done == null ? null : done.heard())
                .paper();
    }

    private Paper decision(Withdrawal one) {
        String scope = one.scope();
        Numbered given = one.decision();
        LocalDate day = given == null ? time.today() : given.day();
        Issue issue = new Issue(
                null,
                offices.issuer(scope),
                given == null ? null : given.number(),
                one.symbol(),
                offices.place(scope),
                given == null ? null : given.day(),
                offices.signature(scope),
                one.signerName());
        Numbered proposal = one.submission();
        return new WithdrawalPapers.Withdrawing(
                        issue,
                        Level.ofScope(scope) == Level.CENTRAL,
                        offices.signerTitle(scope, day),
                        offices.office(scope, day),
                        proposal == null ? null : proposal.number() + " ngày " + DAY.format(proposal.day()),
                        subject(one),
                        because(one),
                        one.recipients().stream()
                                .map(Withdrawal.Recipient::name)
                                .toList())
                .paper();
    }

    private Issue office(String scope, @Nullable String number, String symbol, @Nullable LocalDate day) {
        return new Issue(
                offices.issuer(scope),
                offices.office(scope, Objects.requireNonNullElse(day, time.today())),
                number,
                symbol,
                offices.place(scope),
                day,
                HEAD_OF_OFFICE,
                null);
    }

    private WithdrawalPapers.Subject subject(Withdrawal one) {
        HeldCertificate held = one.certificate();
        String place = territory.get(held.unit()).name();
        return new WithdrawalPapers.Subject(
                held.product(), held.code(), held.entityName(), place, held.stars(), held.decision(), held.issuedOn());
    }

    private WithdrawalPapers.Because because(Withdrawal one) {
        Basis basis = one.basis();
        String kind = basis.kind() == Basis.Kind.STOPPED ? "Giấy xác nhận" : "Kết luận";
        String paper =
                "%s số %s ngày %s của %s".formatted(kind, basis.number(), DAY.format(basis.day()), basis.authority());
        String wording = messages.getMessage(one.ground().key(), null, Locale.of("vi"));
        return new WithdrawalPapers.Because(one.ground().cited(), wording, paper, basis.text());
    }
}
