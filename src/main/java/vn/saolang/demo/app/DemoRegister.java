package vn.saolang.demo.app;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.Recognitions;

/** Products recognised in the past: real ones with their public facts, and made-up ones for the missing states. */
@Component
@Order(2)
class DemoRegister implements DemoChapter {

    private final Recognitions recognitions;
    private final DemoPlaces places;
    private final VietnamTime time;

    DemoRegister(Recognitions recognitions, DemoPlaces places, VietnamTime time) {
        this.recognitions = recognitions;
        this.places = places;
        this.time = time;
    }

    @Override
    public void load() {
        RecognisedProductsFile file = new RecognisedProductsFile(places, time.today());
        file.read("products").forEach(recognitions::list);
        file.read("fictional").forEach(recognitions::list);
    }
}
