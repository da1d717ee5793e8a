package vn.saolang.evaluation.app.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.paper.DecisionPapers;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatEnd;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.papers.minutes.CouncilMinutes.Attendance;

/**
 * Who was in the room, as the minutes tell it.
 *
 * @param log every coming and going in its order
 * @param absences why a seat was absent, by seat, where it is known
 * @param left seats that ended before their council did
 */
record TellAttendance(
        Council council,
        CouncilRules rules,
        SessionCourse course,
        List<Attended> log,
        Map<UUID, String> absences,
        List<SeatEnd> left) {

    List<Attendance> members() {
        return Stream.concat(
                        sitting().map(seat -> told(seat, presence(seat))),
                        leftMeanwhile()
                                .map(end -> told(
                                        end.seat(),
                                        presence(end.seat()) + ". Thôi tham gia Hội đồng từ "
                                                + MinutesWords.moment(end.at()) + " theo Quyết định số "
                                                + end.decided())))
                .toList();
    }

    private static Attendance told(Seat seat, String presence) {
        return new Attendance(seat.name(), seat.agency(), DecisionPapers.roleOf(seat), presence);
    }

    /** The seats of today without those that took another's place after the meeting, and with those that left after it. */
    private Stream<Seat> sitting() {
        List<SeatEnd> after = left.stream()
                .filter(end -> course.endedAt() != null && end.at().isAfter(course.endedAt()))
                .toList();
        return Stream.concat(
                council.seats().stream()
                        .filter(seat ->
                                after.stream().noneMatch(end -> seat.id().equals(end.replacement()))),
                after.stream()
                        .map(SeatEnd::seat)
                        .filter(seat -> council.seats().stream()
                                .noneMatch(one -> one.id().equals(seat.id()))));
    }

    private Stream<SeatEnd> leftMeanwhile() {
        return left.stream()
                .filter(end -> course.startedAt() != null && end.at().isAfter(course.startedAt()))
                .filter(end -> course.endedAt() == null || !end.at().isAfter(course.endedAt()));
    }

    private boolean came(Seat seat) {
        return log.stream().anyMatch(one -> one.present() && one.seat().equals(seat.id()));
    }

    /** "Có mặt 08:00–11:30, từ 13:30 (mã trên thẻ)", or that the seat was absent and why. */
    private String presence(Seat seat) {
        String reason = absences.getOrDefault(seat.id(), "");
        if (!came(seat)) {
            return reason.isEmpty() ? "Vắng mặt" : "Vắng mặt. Lý do: " + reason;
        }
        List<String> stays = new ArrayList<>();
        Set<String> means = new LinkedHashSet<>();
        @Nullable Instant since = null;
        for (Attended one : log.stream().filter(a -> a.seat().equals(seat.id())).toList()) {
            if (one.present() && since == null) {
                since = one.at();
                means.add(MinutesWords.means(one.means()));
            } else if (!one.present() && since != null) {
                stays.add(MinutesWords.clock(since) + "–" + MinutesWords.clock(one.at()));
                since = null;
            }
        }
        if (since != null) {
            stays.add("từ " + MinutesWords.clock(since));
        }
        String told = "Có mặt " + String.join(", ", stays) + " (" + String.join(", ", means) + ")";
        return reason.isEmpty() ? told : told + ". " + reason;
    }

    /** What had to be met, and whether the chair took part. */
    List<String> conditions() {
        List<Seat> appointed = sitting().filter(Seat::appointed).toList();
        long present = appointed.stream().filter(this::came).count();
        String chairs = sitting()
                .filter(seat -> seat.role() == SeatRole.CHAIR)
                .map(seat -> seat.name() + (came(seat) ? " có mặt" : " vắng mặt"))
                .collect(Collectors.joining("; "));
        return List.of(
                "Có mặt %d/%d thành viên được cử.".formatted(present, appointed.size()),
                "Điều kiện tiến hành theo Quy chế: ít nhất %s số thành viên được cử (%d/%d)%s, tính riêng từng sản phẩm."
                        .formatted(
                                rules.quorum(),
                                rules.quorum().of(appointed.size()),
                                appointed.size(),
                                rules.chairRequired() ? ", có Chủ tịch Hội đồng" : ""),
                "Chủ tịch Hội đồng: " + (chairs.isEmpty() ? "chưa cử" : chairs) + ".");
    }
}
