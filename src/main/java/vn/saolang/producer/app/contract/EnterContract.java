package vn.saolang.producer.app.contract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileId;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractDraft;
import vn.saolang.producer.area.ContractId;
import vn.saolang.producer.area.ContractState;
import vn.saolang.producer.area.ContractStep;
import vn.saolang.producer.model.contract.ContractRules;
import vn.saolang.producer.store.contract.ContractStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitLevel;

/** The producer enters its link contracts, changes them, and ends one before its time. */
@Component
public class EnterContract {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;

    private final ContractStore contracts;
    private final ContractQueries queries;
    private final AreaQueries areas;
    private final EntityQueries entities;
    private final Territory territory;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    EnterContract(
            ContractStore contracts,
            ContractQueries queries,
            AreaQueries areas,
            EntityQueries entities,
            Territory territory,
            Files files,
            Events events,
            VietnamTime time) {
        this.contracts = contracts;
        this.queries = queries;
        this.areas = areas;
        this.entities = entities;
        this.territory = territory;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /**
     * Enters a contract.
     *
     * @param fileName of the scan, empty for none
     * @throws NotFound when the account does not act for the entity
     * @throws RefusedException with every defect
     */
    @Transactional
    public ContractId enter(Actor by, EntityId entity, ContractDraft draft, InputStream scan, String fileName) {
        if (entities.standing(by).stream().noneMatch(one -> one.id().equals(entity))) {
            throw new NotFound("entity " + entity);
        }
        Verdict.of(defects(entity, draft)).orThrow();
        ContractId id = ContractId.random();
        FileId file = stored(scan, fileName);
        contracts.insert(new Contract(id, entity, 0, draft, file, name(fileName), null, null), time.now());
        events.publish(by, new ContractStep(id, entity, "ENTERED"));
        return id;
    }

    /**
     * Stores changed details; without a new scan the old one stays.
     *
     * @throws Stale when somebody changed it since
     * @throws RefusedException with every defect, or when it was ended
     */
    @Transactional
    public void change(Actor by, ContractId id, int version, ContractDraft draft, InputStream scan, String fileName) {
        Contract before = running(by, id);
        Verdict.of(defects(before.entity(), draft)).orThrow();
        FileId file = fileName.isBlank() ? before.file() : stored(scan, fileName);
        String name = fileName.isBlank() ? before.fileName() : name(fileName);
        if (!contracts.update(new Contract(id, before.entity(), version, draft, file, name, null, null))) {
            throw new Stale("contract " + id);
        }
        events.publish(by, new ContractStep(id, before.entity(), "CHANGED"));
    }

    /** From today on the contract no longer holds; both sides' reason is kept. */
    @Transactional
    public void end(Actor by, ContractId id, int version, String why) {
        Contract before = running(by, id);
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.of("producer.CONTRACT_END_REASON", "why"));
        }
        if (!contracts.end(id, version, time.today(), why.strip())) {
            throw new Stale("contract " + id);
        }
        events.publish(by, new ContractStep(id, before.entity(), "ENDED"));
    }

    private Contract running(Actor by, ContractId id) {
        Contract found = queries.own(by, id);
        if (found.state(time.today()) == ContractState.ENDED) {
            throw new RefusedException(Refusal.whole("producer.CONTRACT_ENDED"));
        }
        return found;
    }

    /** Every defect of a draft, without storing anything. */
    public List<Refusal> defects(EntityId entity, ContractDraft draft) {
        List<Refusal> defects = new ArrayList<>(ContractRules.defects(
                draft, areas.of(entity).stream().map(Area::id).collect(Collectors.toSet()), time.today()));
        if (draft.commune() != null
                && territory
                        .find(draft.commune())
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .isEmpty()) {
            defects.add(Refusal.of("producer.COMMUNE_MISSING", "commune"));
        }
        return defects;
    }

    private @Nullable FileId stored(InputStream content, String name) {
        if (name.isBlank()) {
            return null;
        }
        try {
            return files.store(content, name).id();
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), "file", why.args(), why.clause()));
        }
    }

    private static @Nullable String name(String name) {
        if (name.isBlank()) {
            return null;
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
