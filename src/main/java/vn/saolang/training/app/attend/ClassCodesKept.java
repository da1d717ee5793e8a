package vn.saolang.training.app.attend;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.attend.ClassCodes;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.store.attend.AttendanceStore;

/** The codes of a class, for those who show them in the hall. */
@Component
public class ClassCodesKept {

    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    private final TrainingDoor door;
    private final AttendanceStore attendance;
    private final VietnamTime time;
    private final String base;
    private final SecureRandom random = new SecureRandom();

    ClassCodesKept(
            TrainingDoor door,
            AttendanceStore attendance,
            VietnamTime time,
            @Value("${saolang.base-url}") String base) {
        this.door = door;
        this.attendance = attendance;
        this.time = time;
        this.base = base;
    }

    /**
     * The address the code in the hall leads to now.
     *
     * @throws vn.saolang.kernel.NotFound or Forbidden for everybody but the office that holds the class
     */
    @Transactional
    public String hallUrl(Actor actor, ClassId id) {
        door.enterOwn(actor, id);
        return base + "/training/classes/" + id + "/entry?code=" + of(id).ofHall(time.now());
    }

    /**
     * What the screen of the hall shows.
     *
     * @param present how many have come today
     */
    public record Screen(TrainingClass course, int present, boolean today) {}

    /** The screen, for the office that holds the class. */
    @Transactional(readOnly = true)
    public Screen screen(Actor actor, ClassId id) {
        TrainingClass course = door.enterOwn(actor, id);
        return new Screen(course, attendance.present(id, time.today()), course.isOn(time.today()));
    }

    /** The codes of a class; whoever asks has let the reader in. */
    @Transactional
    public ClassCodes of(ClassId id) {
        return attendance.codes(id).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            attendance.keep(id, secret, time.now());
            return attendance.codes(id).orElseThrow();
        });
    }

    /** Letters and digits nobody can guess. */
    String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
