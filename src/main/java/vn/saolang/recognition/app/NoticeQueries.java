package vn.saolang.recognition.app;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.store.NoticeStore;
import vn.saolang.territory.UnitRef;

/** Notices as their readers see them: the office its own, everyone else the issued ones addressed to them. */
@Component
public class NoticeQueries {

    private final NoticeStore notices;
    private final Producers producers;
    private final Dossiers dossiers;

    NoticeQueries(NoticeStore notices, Producers producers, Dossiers dossiers) {
        this.notices = notices;
        this.producers = producers;
        this.dossiers = dossiers;
    }

    /** All the actor may read, drafts first. */
    public List<Notice> readableBy(Actor actor) {
        Stream<Notice> own = actor.grants().stream().flatMap(grant -> readableAs(grant).stream());
        List<EntitySummary> entities = producers.of(actor);
        Stream<Notice> addressed =
                notices.toEntities(entities.stream().map(EntitySummary::id).toList()).stream();
        return Stream.concat(own, addressed).distinct().toList();
    }

    private List<Notice> readableAs(Grant grant) {
        return switch (grant.role()) {
            case PROVINCE_OFFICE, PROVINCE_CHAIR ->
                Stream.concat(
                                notices.ofScope(grant.scope()).stream(),
                                notices
                                        .toProvince(dossiersOf(grant.scope()).stream()
                                                .map(DossierSummary::id)
                                                .toList())
                                        .stream())
                        .toList();
            case MINISTRY_OFFICE, MINISTER -> notices.ofScope(Level.COUNTRY);
            case COMMUNE_OFFICER, COMMUNE_CHAIR -> notices.toCommune(UnitRef.parse(grant.scope()));
            default -> List.of();
        };
    }

    private List<DossierSummary> dossiersOf(String province) {
        return dossiers.inProvince(UnitRef.parse(province), EnumSet.of(DossierState.IN_ROUND, DossierState.DECIDED));
    }

    /** @throws NotFound when there is none, or the actor may not read it */
    public Notice get(Actor actor, UUID id) {
        return readableBy(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("notice"));
    }

    /** Whether the actor issues it. */
    public static boolean mayIssue(Actor actor, Notice notice) {
        return !notice.issued() && Level.isOffice(actor, notice.scope());
    }

    /** Drafts that wait for number and day in the scopes of the actor's office. */
    List<Notice> drafts(Actor actor) {
        return Stream.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE)
                .flatMap(role -> actor.scope(role).stream())
                .flatMap(scope -> notices.ofScope(scope).stream())
                .filter(notice -> !notice.issued())
                .toList();
    }
}
