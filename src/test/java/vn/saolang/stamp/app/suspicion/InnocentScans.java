package vn.saolang.stamp.app.suspicion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.model.suspicion.Town;
import vn.saolang.stamp.store.suspicion.Towns;

/**
 * A made-up country in which nobody fakes anything: 90 days of people who buy, give, fly, count stock and inspect. Everything
 * hangs on the seed, so the numbers it gives are the same everywhere. The shares are assumptions, written down here and nowhere
 * else: there are no counts of real scans to take them from.
 */
final class InnocentScans {

    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int ROLLS = 240;
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Who scans. */
    enum Who {
        FAMILY("a family that bought a package: 1–4 phones, 1–3 looks each, within three days"),
        PRESENT("presents: 2–6 packages that relatives in other provinces look at"),
        TRAVELLER("travellers who look in the shop and again after a flight"),
        SHOP("shops that count 20–350 packages with one phone, half of them neighbours in boxes"),
        WAREHOUSE("distributors that count 200–900 neighbours with one phone"),
        INSPECTOR("inspectors, signed in, at a market"),
        INSPECTOR_NOT_SIGNED_IN("inspectors with a phone nobody is signed in on"),
        SHARED_LINE("30–150 people behind one address with the same model of phone, within a day"),
        TASTING_TABLE("one package on a tasting table that 5–40 visitors look at"),
        PHOTO_SENT("a picture of the code, sent to a relative far away who looks within minutes"),
        LATE_LOOK("owners who look again 20–120 days after a shop marked it as sold"),
        SCRATCHED("owners who check the hidden code, mistype, and look again within 60 days"),
        ON_SHELF_TOO_EARLY("packages put on the shelf before the producer said so"),
        WRONG_PLACE("phones whose network is listed at a place far from where they are");

        final String words;

        Who(String words) {
            this.words = words;
        }
    }

    /** One scan, small: a million of them are sorted. */
    record Event(
            long at,
            Who who,
            boolean inspector,
            int cell,
            long device,
            int order,
            int position,
            StampState state,
            long soldAt,
            long checkedAt,
            int checkedCell,
            int wrong) {

        @Nullable
        Cell place() {
            return cell < 0 ? null : new Cell(cell);
        }
    }

    private final SplittableRandom random;
    private final List<Town> towns = new Towns().all();
    private final List<Event> events = new ArrayList<>();
    private final int[] used = new int[ROLLS + 1];
    private final Region[] regions = new Region[ROLLS + 1];
    private final Town[] homes = new Town[ROLLS + 1];
    private long devices;
    private final Town saigon = towns.stream()
            .filter(town -> town.province().equals("79"))
            .findFirst()
            .orElseThrow();

    /** A package somebody has. */
    private record Pack(
            int order, int position, StampState state, long soldAt, long checkedAt, int checkedCell, int wrong) {

        Pack sold(long at) {
            return new Pack(order, position, state, at, checkedAt, checkedCell, wrong);
        }

        Pack checked(long at, int cell, int wrongOnes) {
            return new Pack(order, position, state, soldAt, at, cell, wrongOnes);
        }

        Pack in(StampState other) {
            return new Pack(order, position, other, soldAt, checkedAt, checkedCell, wrong);
        }
    }

    InnocentScans(long seed) {
        random = new SplittableRandom(seed);
        for (int roll = 1; roll <= ROLLS; roll++) {
            homes[roll] = anyTown();
            // Half of the producers declare where they sell: at home, in Ha Noi, and in one more province.
            regions[roll] = roll % 2 == 0
                    ? Region.EVERYWHERE
                    : new Region(List.of(
                            homes[roll].cell(),
                            towns.getFirst().cell(),
                            anyTown().cell()));
        }
    }

    Region region(int roll) {
        return regions[roll];
    }

    /** So many scans, in order of time. */
    List<Event> make(int number) {
        while (events.size() < number) {
            story();
        }
        List<Event> sorted = new ArrayList<>(events.subList(0, number));
        sorted.sort(Comparator.comparingLong(Event::at));
        return sorted;
    }

    private void story() {
        int draw = random.nextInt(100_000);
        int roll = 1 + random.nextInt(ROLLS);
        long at = (long) (random.nextDouble() * 90 * DAY);
        if (draw < 72_000) {
            family(Who.FAMILY, next(roll), at, shopTown(roll));
        } else if (draw < 83_000) {
            presents(roll, at);
        } else if (draw < 90_000) {
            traveller(roll, at);
        } else if (draw < 90_250) {
            count(Who.SHOP, roll, at, 20 + random.nextInt(330), random.nextBoolean() ? 1 : 5, false);
        } else if (draw < 90_275) {
            count(Who.WAREHOUSE, roll, at, 200 + random.nextInt(700), 1, false);
        } else if (draw < 90_575) {
            count(Who.INSPECTOR, roll, at, 20 + random.nextInt(40), 3, true);
        } else if (draw < 90_675) {
            count(Who.INSPECTOR_NOT_SIGNED_IN, roll, at, 20 + random.nextInt(40), 3, false);
        } else if (draw < 90_875) {
            sharedLine(at);
        } else if (draw < 90_925) {
            table(roll, at);
        } else if (draw < 91_125) {
            photo(roll, at);
        } else if (draw < 93_500) {
            late(roll, at);
        } else if (draw < 97_500) {
            scratched(roll, at);
        } else if (draw < 97_600) {
            family(Who.ON_SHELF_TOO_EARLY, next(roll).in(StampState.APPLIED), at, shopTown(roll));
        } else if (draw < 97_800) {
            wrongPlace(roll, at);
        } else {
            family(Who.FAMILY, next(roll).sold(at), at, shopTown(roll));
        }
    }

    private void family(Who who, Pack pack, long at, Town town) {
        int shop = place(town);
        int home = near(town);
        long buyer = ++devices;
        if (random.nextBoolean()) {
            add(at, who, shop, buyer, pack);
        }
        int phones = 1 + random.nextInt(4);
        for (int phone = 0; phone < phones; phone++) {
            long device = phone == 0 ? buyer : ++devices;
            int looks = 1 + random.nextInt(3);
            for (int look = 0; look < looks; look++) {
                add(at + HOUR + random.nextLong(3 * DAY), who, home, device, pack);
            }
        }
    }

    private void presents(int roll, long at) {
        int packages = 2 + random.nextInt(5);
        for (int i = 0; i < packages; i++) {
            Pack pack = next(roll);
            // By bus, plane or post: never sooner than a day and a half.
            family(Who.PRESENT, pack, at + 36 * HOUR + random.nextLong(14 * DAY), anyTown());
        }
    }

    private void traveller(int roll, long at) {
        Pack pack = next(roll);
        long device = ++devices;
        add(at, Who.TRAVELLER, place(shopTown(roll)), device, pack);
        int home = place(anyTown());
        for (int look = 0; look <= random.nextInt(3); look++) {
            // Two hours to the airport and through it, up to two in the air, half an hour out of it.
            add(at + 4 * HOUR + random.nextLong(2 * DAY), Who.TRAVELLER, home, device, pack);
        }
    }

    private void count(Who who, int roll, long at, int packages, int step, boolean inspector) {
        long device = ++devices;
        int shop = place(shopTown(roll));
        int from = used[roll];
        used[roll] += packages * step;
        for (int i = 0; i < packages; i++) {
            at += 5_000 + random.nextInt(7_000);
            Pack pack = new Pack(roll, from + 1 + i * step, StampState.ACTIVE, 0, 0, -1, 0);
            events.add(event(at, who, inspector, shop, device, pack));
        }
    }

    private void sharedLine(long at) {
        long device = ++devices;
        Town town = anyTown();
        int people = 30 + random.nextInt(120);
        int cell = place(town);
        for (int i = 0; i < people; i++) {
            Pack pack = next(1 + random.nextInt(ROLLS));
            for (int look = 0; look <= random.nextInt(3); look++) {
                add(at + random.nextLong(9 * HOUR), Who.SHARED_LINE, cell, device, pack);
            }
        }
    }

    private void table(int roll, long at) {
        Pack pack = next(roll);
        int cell = place(shopTown(roll));
        for (int visitor = 5 + random.nextInt(36); visitor > 0; visitor--) {
            add(at + random.nextLong(3 * DAY), Who.TASTING_TABLE, cell, ++devices, pack);
        }
    }

    private void photo(int roll, long at) {
        Pack pack = next(roll);
        add(at, Who.PHOTO_SENT, place(shopTown(roll)), ++devices, pack);
        add(at + 2 * MINUTE + random.nextLong(HOUR), Who.PHOTO_SENT, place(anyTown()), ++devices, pack);
    }

    private void late(int roll, long at) {
        Pack pack = next(roll).sold(at);
        int home = place(shopTown(roll));
        add(at + HOUR, Who.LATE_LOOK, home, ++devices, pack);
        add(at + 20 * DAY + random.nextLong(100 * DAY), Who.LATE_LOOK, home, ++devices, pack);
    }

    private void scratched(int roll, long at) {
        int home = place(shopTown(roll));
        // One in a hundred gives up after five wrong ones; most make one mistake or none.
        // One in a hundred gives up after five wrong ones, which then stay; whoever gets it right is forgiven what was
        // wrong before.
        boolean givesUp = random.nextInt(100) == 0;
        Pack pack = givesUp ? next(roll).checked(0, -1, 5) : next(roll).checked(at, home, 0);
        for (int look = 0; look <= random.nextInt(3); look++) {
            // Nine in ten look again at once or within a week.
            long later = random.nextInt(10) == 0 ? random.nextLong(60 * DAY) : random.nextLong(7 * DAY);
            add(at + later, Who.SCRATCHED, home, ++devices, pack);
        }
    }

    private void wrongPlace(int roll, long at) {
        Pack pack = next(roll);
        add(at, Who.WRONG_PLACE, place(shopTown(roll)), ++devices, pack);
        add(at + 5 * MINUTE, Who.WRONG_PLACE, towns.getFirst().cell().number(), ++devices, pack);
    }

    private void add(long at, Who who, int cell, long device, Pack pack) {
        events.add(event(at, who, false, cell, device, pack));
    }

    private Event event(long at, Who who, boolean inspector, int cell, long device, Pack pack) {
        // Half of the phones tell no place and their network is not listed.
        int told = Long.hashCode(device * 0x9E3779B97F4A7C15L) % 2 == 0 ? cell : -1;
        return new Event(
                at,
                who,
                inspector,
                told,
                device,
                pack.order(),
                pack.position(),
                pack.state(),
                pack.soldAt(),
                pack.checkedAt(),
                pack.checkedCell(),
                pack.wrong());
    }

    private Pack next(int roll) {
        return new Pack(roll, ++used[roll], StampState.ACTIVE, 0, 0, -1, 0);
    }

    /** Where a roll is sold: mostly at home, else in its region or, when none is declared, anywhere. */
    private Town shopTown(int roll) {
        if (regions[roll].equals(Region.EVERYWHERE)) {
            return random.nextInt(10) < 6 ? homes[roll] : anyTown();
        }
        return random.nextInt(10) < 6 ? homes[roll] : towns.getFirst();
    }

    /** A third of the country's relatives live in its two great cities. */
    private Town anyTown() {
        int draw = random.nextInt(6);
        if (draw > 1) {
            return towns.get(random.nextInt(towns.size()));
        }
        return draw == 0 ? towns.getFirst() : saigon;
    }

    private static int place(Town town) {
        return town.cell().number();
    }

    private int near(Town town) {
        return Cell.of(
                        town.latitude() + random.nextDouble(-0.25, 0.25),
                        town.longitude() + random.nextDouble(-0.25, 0.25))
                .number();
    }
}
