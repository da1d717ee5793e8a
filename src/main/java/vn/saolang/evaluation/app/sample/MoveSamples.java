package vn.saolang.evaluation.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.sample.SampleAction;
import vn.saolang.evaluation.model.sample.SampleLifecycle;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleMove;
import vn.saolang.evaluation.model.sample.SampleState;
import vn.saolang.evaluation.model.sample.SampleUnit;
import vn.saolang.evaluation.sample.SampleEvent.PiecesMoved;
import vn.saolang.evaluation.sample.SampleEvent.SamplesGone;
import vn.saolang.evaluation.store.sample.SampleLotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Notes where pieces went. Each goes once; a wrong entry is put right by one more, never taken away. */
@Component
public class MoveSamples {

    private final SampleDoor door;
    private final SampleLotStore lots;
    private final Events events;
    private final VietnamTime time;

    MoveSamples(SampleDoor door, SampleLotStore lots, Events events, VietnamTime time) {
        this.door = door;
        this.lots = lots;
        this.events = events;
        this.time = time;
    }

    /**
     * What was typed; null where nothing usable was entered.
     *
     * @param detail where used, to whom returned, why disposed of or put right
     */
    public record Entry(
            @Nullable SampleAction action, @Nullable LocalDate on, String detail, String witnesses, List<UUID> units) {}

    /**
     * Moves the pieces, all or none.
     *
     * @return how many
     * @throws RefusedException when something is missing, or a piece is no longer where it could be moved from
     */
    @Transactional
    public int move(Actor actor, UUID candidateId, Entry typed) {
        Candidate candidate = door.enter(actor, candidateId);
        lots.lock(candidateId);
        Map<SampleUnit, SampleLot> chosen = chosen(candidateId, typed);
        Verdict.of(defects(chosen, typed)).orThrow();
        SampleAction action = Objects.requireNonNull(typed.action());
        LocalDate day = Objects.requireNonNull(typed.on());
        chosen.keySet().forEach(unit -> {
            SampleState to = SampleLifecycle.SAMPLE
                    .find(unit.state(), action)
                    .orElseThrow()
                    .to();
            SampleMove move = new SampleMove(
                    unit.step() + 1,
                    action,
                    day,
                    typed.detail().strip(),
                    typed.witnesses().strip(),
                    actor.name(),
                    time.now());
            lots.move(unit, to, move, actor.account());
        });
        Level level = Level.ofScope(candidate.scope());
        events.publish(actor, new PiecesMoved(candidate.dossier(), level, action.name(), chosen.size()));
        chosen.values().stream().map(SampleLot::id).distinct().forEach(lot -> tellWhenGone(actor, candidate, lot));
        return chosen.size();
    }

    private Map<SampleUnit, SampleLot> chosen(UUID candidate, Entry typed) {
        Map<SampleUnit, SampleLot> chosen = new LinkedHashMap<>();
        for (SampleLot lot : lots.of(candidate)) {
            lot.units().stream()
                    .filter(unit -> typed.units().contains(unit.id()))
                    .forEach(unit -> chosen.put(unit, lot));
        }
        if (chosen.size() < typed.units().stream().distinct().count()) {
            throw new NotFound("samples of candidate " + candidate);
        }
        return chosen;
    }

    private List<Refusal> defects(Map<SampleUnit, SampleLot> chosen, Entry typed) {
        List<Refusal> defects = new ArrayList<>();
        SampleAction action = typed.action();
        LocalDate day = typed.on();
        if (chosen.isEmpty()) {
            defects.add(Refusal.of("evaluation.SAMPLE_NONE", "unit"));
        }
        if (action == null || action == SampleAction.RECEIVE) {
            defects.add(Refusal.of("evaluation.SAMPLE_ACTION", "action"));
        }
        if (day == null || day.isAfter(time.today())) {
            defects.add(Refusal.of("evaluation.SAMPLE_DAY", "on"));
        }
        ReceiveSamples.text(defects, typed.detail(), "detail", 2, 500);
        boolean witnessed = action != null && action.witnessed();
        ReceiveSamples.text(defects, typed.witnesses(), "witnesses", witnessed ? 2 : 0, 500);
        chosen.forEach((unit, lot) -> {
            if (day != null && day.isBefore(unit.movedOn())) {
                defects.add(Refusal.of("evaluation.SAMPLE_BEFORE", "on", lot.nameOf(unit)));
            }
            if (action != null
                    && action != SampleAction.RECEIVE
                    && SampleLifecycle.SAMPLE.find(unit.state(), action).isEmpty()) {
                defects.add(Refusal.of("evaluation.SAMPLE_ELSEWHERE", "unit", lot.nameOf(unit)));
            }
        });
        return defects;
    }

    private void tellWhenGone(Actor actor, Candidate candidate, UUID id) {
        SampleLot lot = lots.find(id).orElseThrow();
        if (lot.count(SampleState.STORED) == 0) {
            boolean returned = lot.count(SampleState.RETURNED) == lot.pieces();
            Level level = Level.ofScope(candidate.scope());
            events.publish(actor, new SamplesGone(candidate.dossier(), level, lot.handover(), returned));
        }
    }
}
