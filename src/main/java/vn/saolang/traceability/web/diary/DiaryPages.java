package vn.saolang.traceability.web.diary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.app.balance.BalanceQueries;
import vn.saolang.traceability.app.diary.DiaryDoor;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.app.phone.PhoneQueries;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.model.phone.EntryChoices;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.web.balance.Warnings;

/** Builds the diary's home, its month and the page of many days. */
@Component
class DiaryPages {

    private static final int NEWEST = 6;

    private final DiaryDoor door;
    private final DiaryQueries diary;
    private final PhoneQueries phone;
    private final BalanceQueries balances;
    private final Warnings warnings;
    private final RecallQueries recalls;
    private final VietnamTime time;

    DiaryPages(
            DiaryDoor door,
            DiaryQueries diary,
            PhoneQueries phone,
            BalanceQueries balances,
            Warnings warnings,
            RecallQueries recalls,
            VietnamTime time) {
        this.door = door;
        this.diary = diary;
        this.phone = phone;
        this.balances = balances;
        this.warnings = warnings;
        this.recalls = recalls;
        this.time = time;
    }

    DiaryPage home(Actor actor, EntitySummary entity) {
        List<LotInHand> lots = diary.lotsInHand(entity.id());
        return new DiaryPage(
                actor.account(),
                entity,
                door.diaries(actor).size() > 1,
                phone.kinds(entity.id()),
                diary.incoming(entity.id()),
                warnings.of(entity.id(), balances.warnings(entity.id(), YearMonth.from(time.today()))),
                phone.recent(entity.id()).stream().limit(NEWEST).toList(),
                lots,
                recalls.reaching(lots.stream().map(LotInHand::lot).toList()));
    }

    MonthPage month(Actor actor, EntitySummary entity, YearMonth month) {
        List<DiaryEntry> entries = diary.page(entity.id(), month);
        return new MonthPage(
                actor.account(),
                entity,
                month,
                !month.isBefore(YearMonth.from(time.today())),
                entries,
                totals(entries));
    }

    /** What came in, was made, sent and lost in entries that stand, by kind and item. */
    static List<MonthPage.Total> totals(List<DiaryEntry> entries) {
        Map<String, MonthPage.Total> totals = new TreeMap<>();
        for (DiaryEntry entry : entries) {
            for (EntryLine line : entry.lines()) {
                boolean counted =
                        line.role() == LotRole.OUTPUT || line.role() == LotRole.MOVED || entry.kind() == EntryKind.LOSS;
                if (entry.stands() && counted) {
                    totals.merge(
                            "%02d %s %s".formatted(entry.kind().ordinal(), line.item(), line.unit()),
                            new MonthPage.Total(entry.kind(), line.itemName(), 1, line.quantity(), line.unit()),
                            DiaryPages::sum);
                }
            }
        }
        return List.copyOf(totals.values());
    }

    private static MonthPage.Total sum(MonthPage.Total one, MonthPage.Total other) {
        BigDecimal quantity = one.quantity().add(other.quantity());
        return new MonthPage.Total(one.kind(), one.item(), one.entries() + other.entries(), quantity, one.unit());
    }

    /** The page of many days, as typed or filled from last time. */
    DaysPage days(Actor actor, EntitySummary entity, EntryKind kind, EntryForm form, List<Refusal> refusals) {
        YearMonth month = YearMonth.parse(form.get("month"));
        EntryChoices choices = phone.choices(entity.id(), kind, "");
        DiaryEntry last = choices.last();
        if (form.get("id").isEmpty()) {
            form.set("id", UUID.randomUUID());
            if (last != null) {
                Prefill.whereAndWhat(form, last, choices);
            }
        }
        return new DaysPage(
                actor.account(),
                entity,
                kind,
                month,
                form,
                choices,
                written(entity, kind, month),
                time.today(),
                refusals);
    }

    private Map<LocalDate, List<BigDecimal>> written(EntitySummary entity, EntryKind kind, YearMonth month) {
        Map<LocalDate, List<BigDecimal>> days = new TreeMap<>();
        for (DiaryEntry entry : diary.page(entity.id(), month)) {
            if (entry.kind() == kind && entry.stands()) {
                LocalDate day = VietnamTime.dateOf(entry.happenedAt());
                entry.lines()
                        .forEach(line -> days.computeIfAbsent(day, _ -> new ArrayList<>())
                                .add(line.quantity()));
            }
        }
        return days;
    }
}
