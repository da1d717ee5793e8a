package vn.saolang.recognition.app.withdrawal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;
import vn.saolang.recognition.store.withdrawal.CertificateStore;
import vn.saolang.recognition.store.withdrawal.WithdrawalStore;

/** Cases of withdrawal as their offices, the commune and the entity may read them. */
@Component
public class WithdrawalQueries {

    private static final List<Role> OFFICES = List.of(
            Role.PROVINCE_OFFICE,
            Role.PROVINCE_CHAIR,
            Role.MINISTRY_OFFICE,
            Role.MINISTER,
            Role.COMMUNE_OFFICER,
            Role.COMMUNE_CHAIR);

    private final WithdrawalStore cases;
    private final CertificateStore certificates;
    private final Producers producers;
    private final VietnamTime time;

    WithdrawalQueries(WithdrawalStore cases, CertificateStore certificates, Producers producers, VietnamTime time) {
        this.cases = cases;
        this.certificates = certificates;
        this.producers = producers;
        this.time = time;
    }

    /** All the actor has to do with, the newest first. */
    public List<Withdrawal> readableBy(Actor actor) {
        List<String> units = actor.grants().stream()
                .filter(grant -> OFFICES.contains(grant.role()))
                .map(Grant::scope)
                .toList();
        List<UUID> entities =
                producers.of(actor).stream().map(one -> one.id().value()).toList();
        return cases.concerning(units, entities);
    }

    /**
     * A case.
     *
     * @throws NotFound when there is none, or the actor has nothing to do with it
     */
    public Withdrawal get(Actor actor, UUID id) {
        return cases.find(id).filter(one -> mayRead(actor, one)).orElseThrow(() -> new NotFound("withdrawal"));
    }

    private boolean mayRead(Actor actor, Withdrawal one) {
        boolean office = actor.grants().stream()
                .filter(grant -> OFFICES.contains(grant.role()))
                .map(Grant::scope)
                .anyMatch(scope ->
                        Stream.of(one.scope(), one.desk(), one.province()).anyMatch(scope::equals)
                                || scope.equals(one.commune())
                                // a case that was handed on stays readable at the desk it came from, and one of the two
                                // is the ministry's
                                || (scope.equals(Level.COUNTRY) && one.forwarded() != null));
        return office || isEntity(actor, one);
    }

    /** Whether the actor acts for the entity whose certificate it is. */
    public boolean isEntity(Actor actor, Withdrawal one) {
        UUID entity = one.certificate().entity();
        return entity != null && producers.isMember(actor, new EntityId(entity));
    }

    /** Whether the actor works at the desk that has the case, or signs for the scope that decides. */
    public static boolean isInside(Actor actor, Withdrawal one) {
        return Level.isOffice(actor, one.desk())
                || Level.isOffice(actor, one.scope())
                || Level.isOffice(actor, one.province())
                || Office.isSigner(actor, one.scope());
    }

    /** Certificates in force in the actor's commune, province or country that answer to the words. */
    public List<HeldCertificate> certificates(Actor actor, String q) {
        return certificates.inForce(unitOf(actor), q, time.today());
    }

    /**
     * One of them.
     *
     * @throws NotFound when it is not in force or lies elsewhere
     */
    public HeldCertificate certificate(Actor actor, UUID recognition) {
        String unit = unitOf(actor);
        return certificates
                .inForce(recognition, time.today())
                .filter(held -> unit == null || certificates.liesIn(held.listed(), unit))
                .orElseThrow(() -> new NotFound("certificate"));
    }

    private static @Nullable String unitOf(Actor actor) {
        if (actor.has(Role.MINISTRY_OFFICE)) {
            return null;
        }
        return Stream.of(Role.PROVINCE_OFFICE, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER)
                .flatMap(role -> actor.scope(role).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("certificates"));
    }

    /** Cases on a desk in one of the states. */
    List<Withdrawal> waitingAt(String desk, WithdrawalState... states) {
        return cases.waitingAt(desk, states);
    }
}
