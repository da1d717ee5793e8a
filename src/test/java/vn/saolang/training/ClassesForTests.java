package vn.saolang.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.saolang.People;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;

/** People and classes for tests of training. */
public final class ClassesForTests {

    /** Two days after the tests' first day. */
    public static final LocalDate FIRST = LocalDate.of(2026, 9, 10);

    public static final LocalDate LAST = LocalDate.of(2026, 9, 11);

    private final People people;
    private final Producers producers;
    private final int number;

    /**
     * People of their own.
     *
     * @param number of the accounts, so that tests do not meet
     */
    public ClassesForTests(People people, Producers producers, int number) {
        this.people = people;
        this.producers = producers;
        this.number = number;
    }

    public Actor province() {
        return people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), number);
    }

    public Actor commune() {
        return people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), number);
    }

    public Actor producer() {
        return people.a(Role.PRODUCER, "", number);
    }

    public Actor stranger() {
        return people.a(Role.PRODUCER, "", number + 1);
    }

    public Actor elsewhere() {
        return people.a(Role.PROVINCE_OFFICE, "14@2025-07-01", number);
    }

    public Actor ministry() {
        return people.a(Role.MINISTRY_OFFICE, "VN", number);
    }

    public EntityId entity() {
        return producers.register(producer(), FilledDossiers.entity(EntityKind.COOPERATIVE));
    }

    /** A co-operative by a name that no other test's bears. */
    public EntityId entity(String name) {
        EntityDetails like = FilledDossiers.entity(EntityKind.COOPERATIVE);
        return producers.register(
                producer(),
                new EntityDetails(
                        name,
                        like.kind(),
                        like.registrationNumber(),
                        like.registeredOn(),
                        like.registeredAt(),
                        like.smallOrMedium(),
                        like.address(),
                        like.commune(),
                        like.phone(),
                        like.email(),
                        like.representative()));
    }

    /** A class of two days for leaders, managers and workers, and officials. */
    public static ClassDraft draft(String title, int seats) {
        return draft(title, seats, List.of("BUSINESS_PLAN", "DOSSIER"));
    }

    public static ClassDraft draft(String title, int seats, List<String> contents) {
        return new ClassDraft(
                title,
                contents,
                Set.of(Audience.values()),
                FIRST,
                LAST,
                "8 giờ 00",
                "Nhà văn hóa xã Tân Cương",
                "Giảng viên trường nông lâm",
                FIRST.minusDays(2),
                seats,
                new BigDecimal("30000000"),
                "Ngân sách tỉnh");
    }

    public static PersonDraft leader(String name, String phone) {
        return new PersonDraft(name, phone, Audience.LEADER, "Giám đốc");
    }
}
