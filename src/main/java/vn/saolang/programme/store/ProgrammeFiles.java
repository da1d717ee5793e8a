package vn.saolang.programme.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.programme.Programme;

/** The programmes that came along: {@code programme/<province>-<years>.yaml}. Read once; a file that cannot be read stops the start. */
@Repository
public class ProgrammeFiles {

    private final List<Programme> programmes;

    public ProgrammeFiles() throws IOException {
        List<Programme> read = new ArrayList<>();
        for (Resource one :
                new PathMatchingResourcePatternResolver().getResources("classpath*:programme/*-20??-20??.yaml")) {
            read.add(read(one));
        }
        programmes = List.copyOf(read);
    }

    /** All of them, in no order. */
    public List<Programme> all() {
        return programmes;
    }

    private static Programme read(Resource file) {
        String name = String.valueOf(file.getFilename());
        try (InputStream content = file.getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            return ProgrammeReader.read(new Fields(name, root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
