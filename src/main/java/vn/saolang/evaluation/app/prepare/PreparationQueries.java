package vn.saolang.evaluation.app.prepare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.allowance.AllowanceQueries;
import vn.saolang.evaluation.app.conflict.ConflictQueries;
import vn.saolang.evaluation.app.conflict.ConflictQueries.ProductLine;
import vn.saolang.evaluation.app.conflict.ConflictQueries.SeatLine;
import vn.saolang.evaluation.app.invite.InvitationQueries;
import vn.saolang.evaluation.app.invite.InvitationQueries.Board;
import vn.saolang.evaluation.app.prepare.AgendaQueries.Day;
import vn.saolang.evaluation.app.sample.SampleQueries;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.invite.ExpectedQuorum.Outlook;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** What of a meeting is ready and what is not, in one list. */
@Component
public class PreparationQueries {

    private final PreparationDoor door;
    private final SessionDoor sessions;
    private final AgendaQueries agendas;
    private final ConflictQueries conflicts;
    private final InvitationQueries invitations;
    private final TeamFileStore teams;
    private final AllowanceQueries allowances;
    private final SampleQueries samples;

    PreparationQueries(
            PreparationDoor door,
            SessionDoor sessions,
            AgendaQueries agendas,
            ConflictQueries conflicts,
            InvitationQueries invitations,
            TeamFileStore teams,
            AllowanceQueries allowances,
            SampleQueries samples) {
        this.door = door;
        this.sessions = sessions;
        this.agendas = agendas;
        this.conflicts = conflicts;
        this.invitations = invitations;
        this.teams = teams;
        this.allowances = allowances;
        this.samples = samples;
    }

    /** How far something is. */
    public enum State {
        READY,
        /** Begun, or not demanded by the rules. */
        OPEN,
        MISSING
    }

    /**
     * One thing to have ready.
     *
     * @param key end of its message keys: title, and text with the arguments
     * @param path where it is done, below the session's address
     */
    public record Item(String key, State state, List<String> args, String path) {}

    /** The whole list. */
    public record Checklist(Room room, Day day, List<Item> items) {

        public long ready() {
            return items.stream().filter(one -> one.state() == State.READY).count();
        }
    }

    /** @throws vn.saolang.kernel.NotFound for those who do not prepare the meeting */
    public Checklist checklist(Actor actor, SessionId id) {
        Room room = door.prepare(actor, id);
        CouncilRules rules = sessions.rulesOf(room.session());
        Day day = agendas.day(actor, id);
        List<ProductLine> reviewed = conflicts.review(actor, id).products();
        Board board = invitations.board(actor, id);
        List<Item> items = new ArrayList<>();
        items.add(agenda(day));
        items.add(conflicts(day));
        items.add(declarations(rules, reviewed));
        items.add(invited(board));
        items.add(answers(board));
        items.add(teamReports(rules, reviewed));
        if (actor.mayFor(Role.COUNCIL_SECRETARY, room.session().scope()) || room.seat() == null) {
            items.add(samples(actor, id));
        }
        items.add(new Item("briefs", State.READY, List.of(count(reviewed.size())), "/preparation#products"));
        items.add(new Item("cards", State.READY, List.of(count(board.lines().size())), "/cards.pdf"));
        boolean kept = allowances.sheet(actor, id).kept();
        items.add(new Item("allowances", kept ? State.READY : State.OPEN, List.of(), "/allowances"));
        return new Checklist(room, day, List.copyOf(items));
    }

    private static Item agenda(Day day) {
        return new Item(
                "agenda",
                day.plan().kept() ? State.READY : State.MISSING,
                List.of(
                        count(day.products()),
                        day.lines().getFirst().slot().from().toString(),
                        day.lines().getLast().slot().to().toString()),
                "/agenda");
    }

    private static Item conflicts(Day day) {
        long open = day.unsettled();
        return new Item("conflicts", open == 0 ? State.READY : State.MISSING, List.of(count(open)), "/conflicts");
    }

    private static Item declarations(CouncilRules rules, List<ProductLine> reviewed) {
        List<SeatLine> all =
                reviewed.stream().flatMap(one -> one.seats().stream()).toList();
        long given = all.stream()
                .filter(one -> one.declaration() != null || one.recusal() != null)
                .count();
        State state = given == all.size() ? State.READY : rules.declarationsRequired() ? State.MISSING : State.OPEN;
        return new Item("declarations", state, List.of(count(given), count(all.size())), "/conflicts");
    }

    private static Item invited(Board board) {
        State state = board.toSend() == 0 ? State.READY : board.sent() == 0 ? State.MISSING : State.OPEN;
        return new Item(
                "invitations",
                state,
                List.of(count(board.sent()), count(board.lines().size())),
                "/invitations");
    }

    private static Item answers(Board board) {
        var expected = board.expected();
        State state = expected.outlook() == Outlook.SAFE
                ? State.READY
                : expected.outlook() == Outlook.OPEN ? State.OPEN : State.MISSING;
        return new Item(
                "answers",
                state,
                List.of(
                        count(expected.coming()),
                        count(expected.declined()),
                        count(expected.unanswered()),
                        count(expected.needed())),
                "/invitations");
    }

    private Item samples(Actor actor, SessionId id) {
        var shelves = samples.ofSession(actor, id).shelves();
        long there = shelves.stream().filter(one -> one.received() > 0).count();
        State state = there == shelves.size() ? State.READY : there == 0 ? State.MISSING : State.OPEN;
        return new Item("samples", state, List.of(count(there), count(shelves.size())), "/samples");
    }

    private Item teamReports(CouncilRules rules, List<ProductLine> reviewed) {
        long reported = reviewed.stream()
                .filter(one -> teams.reported(one.product().candidate()))
                .count();
        State state = reported == reviewed.size() ? State.READY : rules.teamReport() ? State.MISSING : State.OPEN;
        return new Item("team", state, List.of(count(reported), count(reviewed.size())), "");
    }

    private static String count(long number) {
        return Long.toString(number);
    }
}
