package vn.saolang.stamp.app.suspicion;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.suspicion.Suspected;

/** Gathers what speaks against stamps and rolls until it is worth an inspector's time. */
@Component
public class AnomalyWatch {

    /** A scan was judged suspicious. Never blocks: what does not fit in memory is dropped, the next scan tells it again. */
    public void suspected(Scan scan, List<Suspected> reasons) {}

    /** These scans are in the log: writes what was gathered until now. */
    public void flushed(List<Scan> scans) {}
}
