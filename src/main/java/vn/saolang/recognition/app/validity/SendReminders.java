package vn.saolang.recognition.app.validity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.store.validity.ReminderStore;
import vn.saolang.recognition.store.validity.ReminderStore.Running;
import vn.saolang.regulation.ReEvaluationWindow;

/**
 * Reminds each night of certificates whose re-evaluation comes near (26/2026 Điều 7.6a): the entity's people, the commune's
 * and the province's office. Each threshold once: a night that was missed is made up for, where several thresholds passed
 * meanwhile the last of them is sent. Once a re-evaluation is filed the rest is silent.
 */
@Component
public class SendReminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReminderStore reminders;
    private final ReEvaluations evaluations;
    private final Notices notices;
    private final Producers producers;
    private final Accounts accounts;
    private final VietnamTime time;

    /** Days before the last valid day, the earliest first. */
    private final List<Integer> thresholds;

    SendReminders(
            ReminderStore reminders,
            ReEvaluations evaluations,
            Notices notices,
            Producers producers,
            Accounts accounts,
            VietnamTime time,
            @Value("${saolang.reminders.days-before-end:365,210,180,150,130,120}") List<Integer> thresholds) {
        this.reminders = reminders;
        this.evaluations = evaluations;
        this.notices = notices;
        this.producers = producers;
        this.accounts = accounts;
        this.time = time;
        this.thresholds = thresholds.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Every night at 01:30 in Viet Nam; gives how many reminders went out. */
    @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public int send() {
        if (!reminders.takeNight()) {
            return 0;
        }
        LocalDate today = time.today();
        int sent = 0;
        int nearest = Collections.min(thresholds);
        for (Running one : reminders.endingBetween(today, today.plusDays(Collections.max(thresholds)))) {
            List<Integer> reached = thresholds.stream()
                    .filter(days -> !today.isBefore(one.lastValidDay().minusDays(days)))
                    .toList();
            boolean closed = today.isAfter(one.lastValidDay().minusDays(nearest));
            if (!reached.isEmpty() && !evaluations.isFiled(one) && one.extendedUntil() == null) {
                sent += remind(one, reached, closed, today) ? 1 : 0;
            }
        }
        return sent;
    }

    /** Notes every threshold that was reached, and sends the last one when it is new and the time to file is not over. */
    private boolean remind(Running one, List<Integer> reached, boolean closed, LocalDate today) {
        int last = reached.getLast();
        boolean fresh = reminders.note(one.recognition(), last, today, !closed);
        reached.forEach(days -> reminders.note(one.recognition(), days, today, false));
        if (!fresh || closed) {
            return false;
        }
        ReEvaluationWindow window = evaluations.window(one);
        String key = today.isBefore(window.opens())
                ? "recognition.reminder.before"
                : today.isBefore(window.closes()) ? "recognition.reminder.open" : "recognition.reminder.last";
        notices.send(new NoticeDraft(
                List.copyOf(people(one)),
                key,
                List.of(
                        one.name(),
                        Integer.toString(one.stars()),
                        DAY.format(one.lastValidDay()),
                        DAY.format(window.opens()),
                        DAY.format(window.closes())),
                one.product() == null ? "/register/" + one.publicId() : "/products/" + one.product(),
                "re-evaluation:" + one.recognition() + ":" + last));
        return true;
    }

    private Set<UUID> people(Running one) {
        Set<UUID> people = new LinkedHashSet<>();
        if (one.entity() != null) {
            people.addAll(producers.members(new EntityId(one.entity())));
        }
        one.unitKeys().stream()
                .flatMap(key -> Stream.of(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)
                        .flatMap(role -> accounts.withRole(role, key).stream()))
                .map(Account::id)
                .forEach(people::add);
        return people;
    }
}
