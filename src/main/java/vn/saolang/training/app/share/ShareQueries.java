package vn.saolang.training.app.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Programme;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.Target;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.model.share.Counted;
import vn.saolang.training.model.share.Share;
import vn.saolang.training.model.share.ShareKind;
import vn.saolang.training.store.share.ShareStore;

/** Shares of officials, leaders and workers trained in an office's unit, against what the programme's acts want. */
@Component
public class ShareQueries {

    private final ShareStore store;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Territory territory;
    private final VietnamTime time;

    ShareQueries(ShareStore store, Accounts accounts, Programmes programmes, Territory territory, VietnamTime time) {
        this.store = store;
        this.accounts = accounts;
        this.programmes = programmes;
        this.territory = territory;
        this.time = time;
    }

    /**
     * A share with the targets that speak of it.
     *
     * @param programme name of the programme that sets them
     */
    public record Line(Share share, List<Target> targets, String programme) {

        public Line {
            targets = List.copyOf(targets);
        }
    }

    /** The unit whose shares the actor reads: its province or commune. */
    public UnitRef unitOf(Actor actor) {
        return Stream.of(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)
                .flatMap(role -> actor.grants().stream().filter(grant -> grant.role() == role))
                .map(Grant::scope)
                .map(UnitRef::parse)
                .findFirst()
                .orElseThrow(() -> new NotFound("shares of no unit"));
    }

    public String nameOf(UnitRef unit) {
        return territory.get(unit).name();
    }

    /** The three shares of the actor's unit. */
    public List<Line> lines(Actor actor) {
        UnitRef unit = unitOf(actor);
        Programme programme = programmes.of(unit, time.today()).orElse(null);
        List<Line> lines = new ArrayList<>();
        for (ShareKind kind : ShareKind.values()) {
            List<Counted> all = records(actor, kind);
            int trained = (int) all.stream().filter(Counted::trained).count();
            int of = kind == ShareKind.WORKERS ? store.declaredWorkers(communes(unit)) : all.size();
            List<Target> targets = programme == null
                    ? List.of()
                    : programme.targets().stream()
                            .filter(one -> kind.indicators().contains(one.indicator()))
                            .toList();
            lines.add(new Line(new Share(kind, trained, of), targets, programme == null ? "" : programme.name()));
        }
        return lines;
    }

    /** The records behind a share: everybody who counts, the untrained first; of workers those with a certificate only. */
    public List<Counted> records(Actor actor, ShareKind kind) {
        UnitRef unit = unitOf(actor);
        return switch (kind) {
            case OFFICIALS -> officials(unit);
            case LEADERS -> store.leaders(communes(unit));
            case WORKERS -> store.workers(communes(unit));
        };
    }

    private Set<String> communes(UnitRef unit) {
        return territory.communeKeys(unit, time.today());
    }

    private List<Counted> officials(UnitRef unit) {
        List<Account> holders = holders(unit);
        Map<UUID, Counted> trained =
                store.officials(holders.stream().map(Account::id).collect(Collectors.toSet()));
        return holders.stream()
                .map(one -> trained.containsKey(one.id())
                        ? named(one, Objects.requireNonNull(trained.get(one.id())))
                        : new Counted(one.name(), "", null, null))
                .sorted(Comparator.comparing(Counted::trained).thenComparing(Counted::name))
                .toList();
    }

    private static Counted named(Account account, Counted trained) {
        return new Counted(account.name(), "", trained.course(), trained.on());
    }

    /** Everybody who holds an office of the programme in the unit; in a province its communes' offices too. */
    private List<Account> holders(UnitRef unit) {
        Stream<Account> communes = communesOf(unit).stream()
                .flatMap(one -> Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)
                        .flatMap(role -> accounts.withRole(role, one.key()).stream()));
        return Stream.concat(accounts.withRole(Role.PROVINCE_OFFICE, unit.key()).stream(), communes)
                .distinct()
                .toList();
    }

    private List<UnitRef> communesOf(UnitRef unit) {
        return territory.get(unit).level() == UnitLevel.PROVINCE
                ? territory.communesOf(unit, time.today()).stream()
                        .map(Unit::ref)
                        .toList()
                : List.of(unit);
    }
}
