package vn.saolang.regulation.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.RoundCalendar;
import vn.saolang.regulation.WorkingDays;

/** Reads the data files once, at start: the shipped ones, then the operator's under {@code <home>/regulation}. */
@Configuration(proxyBeanMethods = false)
class RegulationSetup {

    @Bean
    Library regulationLibrary(@Value("${saolang.home:./data}") Path home) {
        List<DataFile> files = new ArrayList<>(DataFiles.shipped());
        files.addAll(DataFiles.in(home.resolve("regulation")));
        return Library.read(files);
    }

    @Bean
    Regulations regulations(Library library, SetsInUseStore inUse) {
        return new Regulations(library, inUse);
    }

    @Bean
    WorkingDays workingDays(Library library) {
        return new WorkingDays(library.calendar());
    }

    @Bean
    RoundCalendar roundCalendar(Library library) {
        return new RoundCalendar(library.acts());
    }
}
