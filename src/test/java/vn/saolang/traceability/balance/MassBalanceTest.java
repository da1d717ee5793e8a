package vn.saolang.traceability.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.balance.AreaBalance;
import vn.saolang.traceability.model.balance.BalanceWarning;
import vn.saolang.traceability.model.balance.BalanceWarning.Kind;
import vn.saolang.traceability.model.balance.KeptSample;
import vn.saolang.traceability.model.balance.LotBalance;
import vn.saolang.traceability.model.balance.Making;
import vn.saolang.traceability.model.balance.MassBalance;
import vn.saolang.traceability.model.balance.Movement;
import vn.saolang.traceability.model.balance.Portion;
import vn.saolang.traceability.model.balance.Sums;
import vn.saolang.traceability.model.balance.Transit;
import vn.saolang.traceability.model.template.Template.Yield;

class MassBalanceTest {

    private static final LotId LOT = LotId.random();
    private static final List<EntityId> HOLDERS = List.of(EntityId.random(), EntityId.random());
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

    private record Way(EntryKind kind, LotRole role, int sign) {}

    private static final List<Way> WAYS = List.of(
            new Way(EntryKind.HARVEST, LotRole.OUTPUT, 1),
            new Way(EntryKind.PURCHASE, LotRole.OUTPUT, 1),
            new Way(EntryKind.PROCESSING, LotRole.OUTPUT, 1),
            new Way(EntryKind.PACKING, LotRole.OUTPUT, 1),
            new Way(EntryKind.RECEIPT, LotRole.MOVED, 1),
            new Way(EntryKind.PROCESSING, LotRole.INPUT, -1),
            new Way(EntryKind.PACKING, LotRole.INPUT, -1),
            new Way(EntryKind.SHIPMENT, LotRole.MOVED, -1),
            new Way(EntryKind.LOSS, LotRole.INPUT, -1),
            new Way(EntryKind.TEST, LotRole.SAMPLED, -1),
            new Way(EntryKind.SAMPLE, LotRole.SAMPLED, -1));

    @Provide
    Arbitrary<List<Movement>> movements() {
        return Combinators.combine(
                        Arbitraries.of(HOLDERS),
                        Arbitraries.of(WAYS),
                        Arbitraries.integers().between(1, 1_000_000))
                .as((holder, way, grams) ->
                        new Movement(LOT, holder, way.kind(), way.role(), BigDecimal.valueOf(grams, 3)))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void whatIsLeftIsWhatCameInWithoutWhatWentOut(@ForAll("movements") List<Movement> movements) {
        Map<EntityId, Sums> sums = MassBalance.holders(movements);
        for (EntityId holder : HOLDERS) {
            BigDecimal expected = movements.stream()
                    .filter(one -> one.holder().equals(holder))
                    .map(one -> one.quantity().multiply(BigDecimal.valueOf(sign(one))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sums.getOrDefault(holder, Sums.NONE).left()).isEqualByComparingTo(expected);
        }
        List<Movement> shuffled = new java.util.ArrayList<>(movements);
        Collections.reverse(shuffled);
        assertThat(MassBalance.holders(shuffled)).isEqualTo(sums);
    }

    private static int sign(Movement one) {
        return WAYS.stream()
                .filter(way -> way.kind() == one.kind() && way.role() == one.role())
                .findFirst()
                .orElseThrow()
                .sign();
    }

    private static List<Kind> kinds(List<BalanceWarning> warnings) {
        return warnings.stream().map(BalanceWarning::kind).toList();
    }

    private static LotBalance lot(LocalDate expiry, String made, String used) {
        Sums sums = new Sums(
                new BigDecimal(made),
                BigDecimal.ZERO,
                new BigDecimal(used),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        return new LotBalance(LotId.random(), "Chè", "L1", TODAY.minusDays(60), expiry, Measure.KILOGRAM, sums);
    }

    @Example
    void lotsBelowNothingAndPastTheirExpiryAreOdd() {
        assertThat(kinds(MassBalance.ofLots(List.of(lot(TODAY, "5", "4")), TODAY)))
                .isEmpty();
        assertThat(kinds(MassBalance.ofLots(List.of(lot(TODAY.minusDays(1), "5", "4")), TODAY)))
                .containsExactly(Kind.EXPIRED_IN_HAND);
        assertThat(kinds(MassBalance.ofLots(List.of(lot(TODAY.minusDays(1), "5", "5")), TODAY)))
                .isEmpty();
        assertThat(kinds(MassBalance.ofLots(List.of(lot(TODAY, "5", "5.001")), TODAY)))
                .containsExactly(Kind.NEGATIVE);
    }

    @Example
    void areasYieldWhatTheyCanAtMost() {
        assertThat(kinds(MassBalance.ofAreas(List.of(area("100"), area("100.001")))))
                .containsExactly(Kind.OVER_CAPACITY);
        AreaBalance unknown =
                new AreaBalance(AreaId.random(), "Đồi", 2026, Measure.KILOGRAM, new BigDecimal("999"), null, false);
        assertThat(MassBalance.ofAreas(List.of(unknown))).isEmpty();
    }

    private static AreaBalance area(String harvested) {
        return new AreaBalance(
                AreaId.random(), "Đồi", 2026, Measure.KILOGRAM, new BigDecimal(harvested), new BigDecimal("100"), true);
    }

    @Example
    void yieldsAreComparedInOneKindOfUnit() {
        Portion leaf = new Portion(new BigDecimal("100"), Measure.KILOGRAM, null, null);
        Portion grams = new Portion(new BigDecimal("22000"), Measure.GRAM, null, null);
        Portion packs = new Portion(new BigDecimal("220"), Measure.PIECE, new BigDecimal("100"), Measure.GRAM);
        Portion pieces = new Portion(new BigDecimal("220"), Measure.PIECE, null, null);
        assertThat(Portion.ratio(List.of(leaf), List.of(grams)))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("0.22"));
        assertThat(Portion.ratio(List.of(leaf), List.of(packs)))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("0.22"));
        assertThat(Portion.ratio(List.of(leaf), List.of(pieces))).isEmpty();
        assertThat(kinds(MassBalance.ofMaking(List.of(making(leaf, grams, "0.22", "0.3")))))
                .isEmpty();
        assertThat(kinds(MassBalance.ofMaking(List.of(making(leaf, grams, "0.221", "0.3")))))
                .containsExactly(Kind.YIELD_OUTSIDE);
    }

    private static Making making(Portion in, Portion out, String least, String most) {
        Yield usual = new Yield(new BigDecimal(least), new BigDecimal(most));
        return new Making(EntryId.random(), NOW, "whole", List.of(in), List.of(out), usual);
    }

    @Example
    void shipmentsAndSamplesAreWatched() {
        Instant week = NOW.minusSeconds(7L * 24 * 3600);
        assertThat(kinds(MassBalance.ofTransits(
                        List.of(
                                transit(week, "5", null),
                                transit(week.minusSeconds(1), "5", null),
                                transit(week, "5", "5"),
                                transit(week, "5", "5.1"),
                                transit(week, "5", "4.9")),
                        NOW)))
                .containsExactly(Kind.NOT_RECEIVED, Kind.MORE_RECEIVED, Kind.LESS_RECEIVED);
        KeptSample today = new KeptSample(new EntryId(UUID.randomUUID()), "L1", TODAY);
        KeptSample past = new KeptSample(new EntryId(UUID.randomUUID()), "L2", TODAY.minusDays(1));
        assertThat(MassBalance.ofSamples(List.of(today, past), TODAY))
                .singleElement()
                .satisfies(one -> assertThat(one.args()).containsExactly("L2", TODAY.minusDays(1)));
    }

    private static Transit transit(Instant at, String sent, @org.jspecify.annotations.Nullable String received) {
        return new Transit(
                EntryId.random(),
                "L1",
                at,
                Measure.KILOGRAM,
                new BigDecimal(sent),
                received == null ? null : new BigDecimal(received),
                received != null);
    }
}
