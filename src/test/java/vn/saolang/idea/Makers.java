package vn.saolang.idea;

import java.util.concurrent.atomic.AtomicInteger;
import vn.saolang.People;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.territory.UnitRef;

/** Makers with ideas of their own, and the offices above them. */
public class Makers {

    private static final AtomicInteger NEXT = new AtomicInteger(7200);

    /** A maker and the entity it acts for. */
    public record Maker(Actor actor, EntityId entity) {}

    private final People people;
    private final Producers producers;

    public Makers(People people, Producers producers) {
        this.people = people;
        this.producers = producers;
    }

    /** A new account with a new co-operative in Tân Cương. */
    public Maker fresh() {
        Actor actor = people.a(Role.PRODUCER, "", NEXT.getAndIncrement());
        return new Maker(actor, producers.register(actor, FilledDossiers.entity(EntityKind.COOPERATIVE)));
    }

    /** The office of an idea's commune. */
    public Actor officer() {
        return officer(FilledDossiers.COMMUNE);
    }

    public Actor officer(UnitRef commune) {
        return people.a(Role.COMMUNE_OFFICER, commune.key(), 7290);
    }

    public Actor office() {
        return people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), 7291);
    }

    /** What has to be told and no more. */
    public static IdeaDraft draft(String name) {
        return IdeaDraft.of(
                name,
                "QD26-11",
                FilledDossiers.COMMUNE,
                "Hái một tôm hai lá, sao bằng củi, đóng gói 100 g.",
                "Giữ hương cốm, có mã vùng trồng của từng lô.");
    }
}
