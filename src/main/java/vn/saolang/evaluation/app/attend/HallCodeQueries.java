package vn.saolang.evaluation.app.attend;

import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.attend.HallCodes;
import vn.saolang.evaluation.store.attend.HallKeyStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;

/** The codes of a meeting, for those who show them in the hall and print them on cards. No member gets one from here. */
@Component
public class HallCodeQueries {

    private static final int SECRET_BYTES = 32;

    private final SessionDoor door;
    private final HallKeyStore keys;
    private final VietnamTime time;
    private final String base;
    private final SecureRandom random = new SecureRandom();

    HallCodeQueries(SessionDoor door, HallKeyStore keys, VietnamTime time, @Value("${saolang.base-url}") String base) {
        this.door = door;
        this.keys = keys;
        this.time = time;
        this.base = base;
    }

    /**
     * The address the code in the hall leads to now.
     *
     * @throws NotFound for everybody but chair, secretary and office, and for a ballot
     */
    @Transactional
    public String hallUrl(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if ((room.seat() != null && !room.atTable()) || room.session().ballot()) {
            throw new NotFound("hall of session " + id);
        }
        return base + "/sessions/" + id + "/hall/entry?code=" + codes(id).ofHall(time.now());
    }

    /** The codes of a meeting; whoever asks has let the actor in. */
    @Transactional
    public HallCodes codes(SessionId id) {
        return keys.find(id).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            keys.keep(id, secret, time.now());
            return keys.find(id).orElseThrow();
        });
    }

    /** The address on the card of a seat; whoever asks has let the actor in. */
    public String cardUrl(SessionId id, HallCodes codes, java.util.UUID seat) {
        return base + "/sessions/" + id + "/cards/" + seat + "?code=" + codes.ofCard(seat);
    }
}
