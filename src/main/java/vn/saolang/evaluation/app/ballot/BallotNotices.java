package vn.saolang.evaluation.app.ballot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;

/** Tells members that a ballot waits for them, and reminds them of it. */
@Component
class BallotNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notices notices;

    BallotNotices(Notices notices) {
        this.notices = notices;
    }

    /** Once for each member who gets a ballot. */
    void sent(Session ballot, List<Seat> seats) {
        send(ballot, seats, "evaluation.notice.ballot", "ballot-" + ballot.id());
    }

    /** At most once a day for each member. */
    void reminder(Session ballot, List<Seat> missing, LocalDate today) {
        send(ballot, missing, "evaluation.notice.ballot-reminder", "ballot-" + ballot.id() + "-" + today);
    }

    private void send(Session ballot, List<Seat> seats, String key, String dedupe) {
        List<UUID> accounts =
                seats.stream().filter(Seat::scores).map(Seat::account).toList();
        if (!accounts.isEmpty()) {
            notices.send(new NoticeDraft(
                    accounts, key, List.of(DAY.format(ballot.lastDay())), "/sessions/" + ballot.id(), dedupe));
        }
    }
}
