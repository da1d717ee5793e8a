package vn.saolang.producer.web.profile;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.papers.QrCode;
import vn.saolang.producer.app.profile.ProfileQueries.Shown;

/** A producer's profile, for anybody. */
public record ProfilePage(Shown shown) implements Page {

    @Override
    public String titleKey() {
        return "producer.profile.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(shown.name());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** The code that opens this page. */
    public QrCode code() {
        return QrCode.of(shown.url());
    }
}
