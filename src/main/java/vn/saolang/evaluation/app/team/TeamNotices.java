package vn.saolang.evaluation.app.team;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;

/** Tells advisers, entity and council what came to them. */
@Component
class TeamNotices {

    private final Notices notices;

    TeamNotices(Notices notices) {
        this.notices = notices;
    }

    /** A dossier came to the team. */
    void handed(TeamFile file, Council council) {
        send(accountsOf(council), "evaluation.notice.team-handed", file, file.url(), file.id());
    }

    /** The office sent a request to the entity, whose accounts these are. */
    void asked(TeamFile file, UUID request, List<UUID> members) {
        send(members, "evaluation.notice.team-asked", file, "/dossiers/" + file.dossier() + "/supplements", request);
    }

    /** The entity answered the team. */
    void answered(TeamFile file, Council council, UUID request) {
        send(accountsOf(council), "evaluation.notice.team-answered", file, file.url() + "/requests", request);
    }

    /** The report went to the council's chair, and to its secretary. */
    void reported(TeamFile file, Council council) {
        List<UUID> table = council.seats().stream()
                .filter(seat -> seat.role() != SeatRole.MEMBER)
                .map(Seat::account)
                .toList();
        send(table, "evaluation.notice.team-reported", file, file.url() + "/report", file.id());
    }

    private static List<UUID> accountsOf(Council council) {
        return council.team().stream()
                .map(Adviser::account)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void send(List<UUID> accounts, String key, TeamFile file, String url, UUID about) {
        notices.send(new NoticeDraft(accounts, key, List.of(file.productName()), url, key + "/" + about));
    }
}
