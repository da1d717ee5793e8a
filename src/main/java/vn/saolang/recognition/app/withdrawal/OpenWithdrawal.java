package vn.saolang.recognition.app.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.WithdrawalProposed;
import vn.saolang.recognition.WithdrawalStep;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.withdrawal.Attachment;
import vn.saolang.recognition.model.withdrawal.Basis;
import vn.saolang.recognition.model.withdrawal.Ground;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.store.withdrawal.CertificateStore;
import vn.saolang.recognition.store.withdrawal.WithdrawalStore;
import vn.saolang.regulation.WorkingDays;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Opens a case of withdrawal on a conclusion, or on the commune's word that production stopped (26/2026 Điều 8.3a, 8.4). */
@Component
public class OpenWithdrawal {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private final WithdrawalStore cases;
    private final CertificateStore certificates;
    private final Competence competence;
    private final Attachments attachments;
    private final Offices offices;
    private final Territory territory;
    private final WorkingDays calendar;
    private final Events events;
    private final VietnamTime time;

    OpenWithdrawal(
            WithdrawalStore cases,
            CertificateStore certificates,
            Competence competence,
            Attachments attachments,
            Offices offices,
            Territory territory,
            WorkingDays calendar,
            Events events,
            VietnamTime time) {
        this.cases = cases;
        this.certificates = certificates;
        this.competence = competence;
        this.attachments = attachments;
        this.offices = offices;
        this.territory = territory;
        this.calendar = calendar;
        this.events = events;
        this.time = time;
    }

    /** What was typed about the basis; {@code ground} and {@code authority} are the commune's own when it confirms. */
    public record Typed(String ground, String number, String day, String authority, String text) {}

    /** The office opens a case on an authority's conclusion. */
    @Transactional
    public UUID onConclusion(Actor by, UUID recognition, Typed typed, @Nullable Upload file) {
        String desk = by.scope(Role.PROVINCE_OFFICE)
                .or(() -> by.scope(Role.MINISTRY_OFFICE))
                .orElseThrow(() -> new NotFound("certificate"));
        HeldCertificate held = within(recognition, desk.equals(Level.COUNTRY) ? null : desk);
        @Nullable Ground ground = ground(typed.ground());
        new Defects()
                .unless(
                        ground != null,
                        Refusal.of("recognition.GROUND_MISSING", "ground").citing("26/2026 Điều 8.1"))
                .addAll(basisDefects(typed, true))
                .orThrow();
        Basis basis = basis(Basis.Kind.CONCLUSION, typed, typed.authority().strip(), attachments.keep(file));
        return open(by, held, desk, Objects.requireNonNull(ground), basis);
    }

    /** The commune confirms that production stopped; the case lies on the province's desk at once. */
    @Transactional
    public UUID onStop(Actor by, UUID recognition, Typed typed, @Nullable Upload file) {
        String commune = by.scope(Role.COMMUNE_CHAIR)
                .or(() -> by.scope(Role.COMMUNE_OFFICER))
                .orElseThrow(() -> new NotFound("certificate"));
        HeldCertificate held = within(recognition, commune);
        new Defects().addAll(basisDefects(typed, false)).orThrow();
        String authority = "UBND " + territory.get(UnitRef.parse(commune)).name();
        String desk = territory.provinceOf(UnitRef.parse(commune)).ref().key();
        return open(by, held, desk, Ground.DD, basis(Basis.Kind.STOPPED, typed, authority, attachments.keep(file)));
    }

    /** Another module proposes it; the case lies on the desk of the product's province. */
    @Transactional
    public UUID onProposal(Actor by, WithdrawalProposed proposed) {
        HeldCertificate held = certificates
                .ofCode(proposed.code(), time.today())
                .orElseThrow(() -> new NotFound("certificate of " + proposed.code()));
        Ground ground = List.of(Ground.values()).stream()
                .filter(one -> one.clause().endsWith("8.1" + proposed.ground()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ground " + proposed.ground()));
        Attachment file = proposed.file() == null ? null : new Attachment(proposed.file(), "ket-luan");
        Basis basis = new Basis(
                Basis.Kind.CONCLUSION,
                proposed.number(),
                proposed.day(),
                proposed.authority(),
                proposed.evidence(),
                file);
        return open(by, held, competence.today(held.unit()).province(), ground, basis);
    }

    private HeldCertificate within(UUID recognition, @Nullable String unit) {
        return certificates
                .inForce(recognition, time.today())
                .filter(held -> unit == null || certificates.liesIn(held.listed(), unit))
                .orElseThrow(() -> new NotFound("certificate"));
    }

    private List<Refusal> basisDefects(Typed typed, boolean conclusion) {
        Defects defects = new Defects()
                .letterNumber("number", typed.number())
                .day("day", typed.day(), null, time.today())
                .text("text", typed.text(), SHORTEST, LONGEST);
        if (conclusion) {
            defects.text("authority", typed.authority(), 2, 300);
        }
        return defects.all();
    }

    private static Basis basis(Basis.Kind kind, Typed typed, String authority, @Nullable Attachment file) {
        LocalDate day = Objects.requireNonNull(NumberRules.day(typed.day()));
        return new Basis(
                kind, typed.number().strip(), day, authority, typed.text().strip(), file);
    }

    private UUID open(Actor by, HeldCertificate held, String desk, Ground ground, Basis basis) {
        Competence.Place place = competence.today(held.unit());
        LocalDate today = time.today();
        String scope = competence.scopeFor(held.stars(), place.province(), today);
        Withdrawal opened = Withdrawal.opened(
                held,
                place.province(),
                place.commune(),
                scope,
                desk,
                ground,
                basis,
                calendar.termEnd(basis.day(), competence.days(today)),
                offices.decisionSymbol(scope));
        try {
            cases.insert(opened, by.isSignedIn() ? by.account() : null, time.now());
        } catch (DuplicateKeyException _) {
            throw new RefusedException(Refusal.whole("recognition.CASE_ALREADY_OPEN", held.product()));
        }
        events.publish(by, new WithdrawalStep("WithdrawalOpened", opened.id(), Map.of("ground", ground.name())));
        return opened.id();
    }

    private static @Nullable Ground ground(String typed) {
        return List.of(Ground.values()).stream()
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
