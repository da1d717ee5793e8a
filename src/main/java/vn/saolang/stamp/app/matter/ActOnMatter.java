package vn.saolang.stamp.app.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.WithdrawalProposed;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.stamp.MatterStep;
import vn.saolang.stamp.model.matter.Conclusion;
import vn.saolang.stamp.model.matter.Finding;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.MatterState;
import vn.saolang.stamp.store.matter.MatterStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** What an office does from a case: tell the producer, propose that its certificate be withdrawn. */
@Component
public class ActOnMatter {

    private static final String NOTICE = "stamp.notice.matter";

    private final MatterDoor door;
    private final MatterStore matters;
    private final Goods goods;
    private final Producers producers;
    private final Register register;
    private final Notices notices;
    private final KeepPhoto papers;
    private final Events events;
    private final VietnamTime time;

    ActOnMatter(
            MatterDoor door,
            MatterStore matters,
            Goods goods,
            Producers producers,
            Register register,
            Notices notices,
            KeepPhoto papers,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.matters = matters;
        this.goods = goods;
        this.producers = producers;
        this.register = register;
        this.notices = notices;
        this.papers = papers;
        this.events = events;
        this.time = time;
    }

    /**
     * Sends the text to every member of the producer; they read it at {@code /stamps/cases/{id}/told}, never who reported.
     *
     * @throws NotFound when the actor may not
     * @throws RefusedException when nobody looks into the case yet, its producer is not known, or the text says too little
     */
    @Transactional
    public void tellProducer(Actor by, UUID id, String text) {
        Matter matter = atWork(by, id);
        List<Refusal> defects = new ArrayList<>(MoveMatter.tooShortOrLong("told", text));
        if (matter.entity() == null) {
            defects.add(Refusal.whole("stamp.CASE_NO_PRODUCER"));
        }
        Verdict.of(defects).orThrow();
        EntityId entity = Objects.requireNonNull(matter.entity());
        matters.note(id, MatterEntry.Kind.PRODUCER_TOLD, text.strip(), by.account(), time.now());
        notices.send(new NoticeDraft(
                producers.members(entity),
                NOTICE,
                List.of(itemOf(matter).map(PackageSize::name).orElse("–")),
                "/stamps/cases/" + id + "/told",
                NOTICE + ":" + UUID.randomUUID()));
        events.publish(by, new MatterStep("ProducerTold", id, Map.of()));
    }

    /**
     * Proposes the withdrawal of the product's certificate on an authority's conclusion (26/2026 Điều 8.3a); it goes its own way from
     * there. That somebody else faked the goods is no ground: the wrong must be the producer's.
     *
     * @param file the conclusion; null when only its number is at hand
     * @throws RefusedException unless the case is founded, the certificate in force, and the conclusion complete; or when a withdrawal
     *     runs already
     */
    @Transactional
    public void proposeWithdrawal(Actor by, UUID id, Conclusion conclusion, @Nullable UploadedPhoto file) {
        Matter matter = atWork(by, id);
        RegisterEntry listed = itemOf(matter)
                .flatMap(item -> register.ofProduct(item.product().value()))
                .orElse(null);
        List<Refusal> defects = new ArrayList<>(conclusion.defects(time.today()));
        if (matter.finding() != Finding.FOUNDED) {
            defects.add(Refusal.whole("stamp.CASE_NOT_FOUNDED").citing("26/2026 Điều 8.3a"));
        }
        if (listed == null || !holds(listed)) {
            defects.add(Refusal.whole("stamp.CASE_NO_CERTIFICATE").citing("26/2026 Điều 8.1"));
        }
        Verdict.of(defects).orThrow();
        LocalDate day = conclusion.on().orElseThrow();
        String note =
                conclusion.number().strip() + " · " + conclusion.authority().strip();
        matters.note(id, MatterEntry.Kind.WITHDRAWAL_PROPOSED, note, by.account(), time.now());
        events.publish(
                by,
                new WithdrawalProposed(
                        Objects.requireNonNull(listed).code(),
                        conclusion.ground(),
                        conclusion.number().strip(),
                        day,
                        conclusion.authority().strip(),
                        conclusion.evidence().strip(),
                        file == null ? null : papers.keepPaper(file)));
    }

    private static boolean holds(RegisterEntry listed) {
        return listed.standing() != null && listed.standing().state() == CertificateState.VALID;
    }

    private Optional<PackageSize> itemOf(Matter matter) {
        return matter.item() == null ? Optional.empty() : goods.find(matter.item());
    }

    /** A case somebody looks into, or has looked into. */
    Matter atWork(Actor by, UUID id) {
        Matter matter = door.toMove(by, id);
        if (matter.state() != MatterState.ASSIGNED && matter.state() != MatterState.VERIFIED) {
            throw new RefusedException(Refusal.whole("stamp.CASE_STATE"));
        }
        return matter;
    }
}
